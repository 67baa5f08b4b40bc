import styles from './progress-bar.module.css';

interface Props {
  /** What comes along, for a screen reader. */
  label: string;
  done: number;
  of: number;
}

/** How far something has come. */
export function ProgressBar({ label, done, of }: Props) {
  return <progress className={styles.bar} aria-label={label} value={done} max={of} />;
}
