import styles from './day-mark.module.css';

// On a 12-unit square, like the marks of a day's status.
const shapes = {
  milestone: 'M3 11V1.5h7L8.2 4.1 10 6.7H3',
  appointment: 'M1.5 2.5h9v8h-9zM1.5 5.2h9M4 1v2.4M8 1v2.4',
  entry: 'M2.5 1.5h7v9h-7zM4.5 4.5h3M4.5 7h3',
  change: 'M2 4h7L7 2M10 8H3l2 2',
} as const;

export type DayMarkKind = keyof typeof shapes;

/** A mark of something on a day. A word always stands with it, or in the name of what it is part of. */
export function DayMark({ kind }: { kind: DayMarkKind }) {
  return (
    <svg className={styles.mark} viewBox="0 0 12 12" aria-hidden="true">
      <path d={shapes[kind]} />
    </svg>
  );
}
