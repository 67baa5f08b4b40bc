import { type RefObject, useEffect, useRef, useState } from 'react';
import { searchWords as words } from '../../../shared/content/words/search';
import type { Preparing } from '../../../shared/contract/search';
import { isSearch, keepWanted, lastWanted, type Wanted } from './search-wanted';
import { useRested, useSearch, useSlowSearch } from './use-search';

/** How long typing rests before it is searched for, in milliseconds. */
const typingRests = 150;

interface JournalSearch {
  wanted: Wanted;
  want: (wanted: Wanted) => void;
  field: RefObject<HTMLInputElement | null>;
  list: RefObject<HTMLDivElement | null>;
  /** What the search has come to; null while the timeline is to be shown. */
  found: ReturnType<typeof useSearch> | null;
  /** What the shown hits were found by. */
  searched: Wanted;
  status: string;
  /** How far the search is from being ready, where that takes a while. */
  preparing: Preparing | null;
}

/** What is looked for in the journal and what was found; both are still there on the way back from an entry. */
export function useJournalSearch(): JournalSearch {
  const [wanted, setWanted] = useState(lastWanted);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const rested = useRested(wanted, typingRests);
  const found = useSearch(rested);
  const slow = useSlowSearch();
  useEffect(() => keepWanted(wanted), [wanted]);

  // An emptied search is over at once; a new one begins when there is something to show.
  const searching = isSearch(wanted) && isSearch(rested) && found.data !== undefined;
  const settled = isSearch(wanted) && wanted === rested && !found.isPlaceholderData;
  const outcome = settled && found.data !== undefined ? words.found(found.data.count) : '';
  return {
    wanted,
    want: setWanted,
    field,
    list,
    found: searching ? found : null,
    searched: rested,
    status: slow === null ? outcome : slow === 'searching' ? words.searching : words.preparing,
    preparing: slow === 'searching' ? null : slow,
  };
}
