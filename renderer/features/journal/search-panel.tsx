import { type KeyboardEvent, type RefObject, useState } from 'react';
import { searchWords as words } from '../../../shared/content/words/search';
import { longestSearch, type Preparing } from '../../../shared/contract/search';
import { Button } from '../../ui/button';
import { Field } from '../../ui/field';
import { Fold } from '../../ui/fold';
import { ProgressBar } from '../../ui/progress-bar';
import { useScreenKeys } from '../../ui/use-screen-keys';
import { SearchFilters } from './search-filters';
import styles from './search-panel.module.css';
import { filtersSet, isSearch, nothingWanted, type Wanted } from './search-wanted';

interface Props {
  field: RefObject<HTMLInputElement | null>;
  wanted: Wanted;
  onChange: (wanted: Wanted) => void;
  /** The arrow down leads into what was found. */
  onDown: () => void;
  /** What the search came to, said and shown; empty while nothing is looked for. */
  status: string;
  /** How far the search is from being ready, where that takes a while. */
  preparing: Preparing | null;
}

/** Where a person says what to look for: words, and filters folded away. */
export function SearchPanel({ field, wanted, onChange, onDown, status, preparing }: Props) {
  const [startedWithFilters] = useState(filtersSet(wanted) > 0);

  useScreenKeys((event) => {
    if (event.key !== '/') return;
    event.preventDefault();
    field.current?.focus();
    field.current?.select();
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && wanted.words !== '') {
      event.preventDefault();
      onChange({ ...wanted, words: '' });
    } else if (event.key === 'ArrowDown') {
      event.preventDefault();
      onDown();
    }
  };
  const clear = () => {
    onChange(nothingWanted);
    field.current?.focus();
  };

  return (
    <section className={styles.panel} aria-label={words.name}>
      <Field label={words.field} hint={words.hint}>
        {(control) => (
          <input
            {...control}
            ref={field}
            type="search"
            className={styles.input}
            value={wanted.words}
            maxLength={longestSearch}
            autoComplete="off"
            spellCheck={false}
            dir="auto"
            aria-keyshortcuts="/"
            onChange={(event) => onChange({ ...wanted, words: event.target.value })}
            onKeyDown={onKeyDown}
          />
        )}
      </Field>
      <Fold title={words.filters(filtersSet(wanted))} lazy startsOpen={startedWithFilters}>
        <SearchFilters wanted={wanted} onChange={onChange} />
      </Fold>
      <div className={styles.outcome}>
        <p role="status" className={styles.status}>
          {status}
        </p>
        {preparing !== null && (
          <div className={styles.preparing}>
            <ProgressBar label={words.preparing} {...preparing} />
            <span>{words.percent(preparing.done / preparing.of)}</span>
          </div>
        )}
        {isSearch(wanted) && (
          <Button look="quiet" onClick={clear}>
            {words.clear}
          </Button>
        )}
      </div>
    </section>
  );
}
