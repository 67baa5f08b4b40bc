import { type KeyboardEvent, useMemo, useRef } from 'react';
import { Link, useLocation } from 'wouter';
import { learnWords as words } from '../../../shared/content/words/learn';
import { searchTopics } from '../../../shared/topic-search';
import { TextField } from '../../ui/field';
import styles from './learn.module.css';

interface Props {
  typed: string;
  onType: (typed: string) => void;
}

/** Looks through titles and sentences. Down and Up go through what is found, Enter opens it, Escape clears. */
export function TopicSearch({ typed, onType }: Props) {
  const hits = useMemo(() => searchTopics(typed), [typed]);
  const part = useRef<HTMLElement>(null);
  const [, go] = useLocation();

  function onKeyDown(event: KeyboardEvent): void {
    const [first] = hits;
    const box = part.current?.querySelector('input') ?? null;
    const stops = [box, ...(part.current?.querySelectorAll('a') ?? [])];
    const at = stops.findIndex((stop) => stop?.matches(':focus'));
    if (event.key === 'Escape' && typed !== '') {
      onType('');
      box?.focus();
    } else if (event.key === 'Enter' && at === 0 && first) go(`/learn/${first.id}`);
    else if (event.key === 'ArrowDown' && at >= 0) stops[at + 1]?.focus();
    else if (event.key === 'ArrowUp' && at > 0) stops[at - 1]?.focus();
    else return;
    event.preventDefault();
  }

  return (
    <search ref={part} className={styles.search} onKeyDown={onKeyDown}>
      <TextField
        label={words.search}
        hint={words.searchHint}
        type="search"
        maxLength={100}
        value={typed}
        onChange={onType}
      />
      <p role="status" className={styles.quiet}>
        {typed.trim() === '' ? '' : words.found(hits.length)}
      </p>
      {hits.length > 0 && (
        <ul className={styles.hits} aria-label={words.results}>
          {hits.map(({ id, title, claim }) => (
            <li key={id}>
              <Link href={`/learn/${id}`}>{title}</Link>
              {claim !== null && <p className={styles.quiet}>{claim}</p>}
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
