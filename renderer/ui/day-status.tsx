import { dayStatusWords } from '../../shared/content/words/day';
import type { DayStatus } from '../../shared/contract/doses';
import styles from './day-status.module.css';

// Each status has a shape of its own, on a 12-unit square; two have none.
const shapes: Record<DayStatus, string | null> = {
  'before-plan': null,
  planned: null,
  'on-plan': 'M2 6.5l2.6 2.6L10 3.5',
  below: 'M2 4l4 4 4-4',
  above: 'M2 8l4-4 4 4',
  'not-logged': 'M10 6a4 4 0 1 1-8 0 4 4 0 0 1 8 0Z',
  held: 'M4 2.5v7M8 2.5v7',
  'zero-day': 'M6 2.5L9.5 6 6 9.5 2.5 6Z',
};

/** The mark of how a day went. A word always stands with it, or in the name of what it is part of. */
export function DayStatusMark({ status }: { status: DayStatus }) {
  const shape = shapes[status];
  if (shape === null) return null;
  return (
    <svg className={`${styles.mark} ${styles[status] ?? ''}`} viewBox="0 0 12 12" aria-hidden="true">
      <path d={shape} />
    </svg>
  );
}

interface LineProps {
  status: DayStatus;
  /** True where the word goes in a narrow window, because a name around it says it. */
  compact?: boolean;
}

/** The mark with its word. */
export function DayStatusLine({ status, compact = false }: LineProps) {
  const word = dayStatusWords[status];
  if (word === '') return null;
  return (
    <span className={styles.status}>
      <DayStatusMark status={status} />
      <span className={compact ? styles.compact : undefined}>{word}</span>
    </span>
  );
}
