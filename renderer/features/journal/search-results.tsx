import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import { journalWords } from '../../../shared/content/words/journal';
import { searchWords as words } from '../../../shared/content/words/search';
import type { Hit } from '../../../shared/contract/search';
import { phrasesIn } from '../../../shared/searched-words';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { Card } from '../../ui/card';
import { byDay } from './by-day';
import styles from './journal-list.module.css';
import { SearchHit } from './search-hit';
import { filtersSet, isBackwards, type Wanted } from './search-wanted';

interface Props {
  /** What the hits were found by. */
  wanted: Wanted;
  hits: readonly Hit[];
  today: LocalDate | null;
  /** Around the list; arrows move between the links in it. */
  list: RefObject<HTMLDivElement | null>;
  /** The arrow up from the first hit leads out of the list. */
  onUp: () => void;
  /** Reads the next page; null when all are here. */
  more: { read: () => void; reading: boolean } | null;
}

/** What was found, by day, newest first. */
export function SearchResults({ wanted, hits, today, list, onUp, more }: Props) {
  const phrases = useMemo(() => phrasesIn(wanted.words), [wanted.words]);
  if (hits.length === 0) return <NothingFound wanted={wanted} />;

  const onKeyDown = (event: KeyboardEvent<HTMLAnchorElement>) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const next = links.indexOf(event.currentTarget) + step;
    if (next < 0) onUp();
    else links[next]?.focus();
  };

  return (
    <>
      <div ref={list} className={styles.days}>
        {byDay(hits, dayOf).map(({ day, list: ofDay }) => (
          <Card key={day} title={journalWords.day(day, today)}>
            <ul className={styles.entries}>
              {ofDay.map((hit) => (
                <SearchHit
                  key={hit.kind === 'entry' ? hit.entry.id : hit.dose.id}
                  hit={hit}
                  phrases={phrases}
                  onKeyDown={onKeyDown}
                />
              ))}
            </ul>
          </Card>
        ))}
      </div>
      {more !== null && (
        <Button className={styles.earlier} aria-disabled={more.reading} onClick={more.read}>
          {more.reading ? words.readingEarlier : words.earlier}
        </Button>
      )}
    </>
  );
}

function NothingFound({ wanted }: { wanted: Wanted }) {
  return (
    <Card title={words.nothingTitle}>
      {wanted.words.trim() !== '' && <p>{words.nothingWords}</p>}
      {isBackwards(wanted) && <p>{words.nothingDays}</p>}
      {filtersSet(wanted) > 0 && !isBackwards(wanted) && <p>{words.nothingFilters}</p>}
    </Card>
  );
}

function dayOf(hit: Hit): LocalDate {
  return hit.kind === 'entry' ? hit.entry.day : hit.dose.day;
}
