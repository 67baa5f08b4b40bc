import type { BarLook, Series } from './chart-data';
import styles from './chart-key.module.css';

/** What a line, a dot or a bar of a chart is: a sample beside its name. */
export function ChartKey({ look, label }: { look: Series['look'] | BarLook; label: string }) {
  return (
    <span className={styles.item}>
      <svg className={styles.sample} viewBox="0 0 24 12" aria-hidden="true" focusable="false">
        <Sample look={look} />
      </svg>
      {label}
    </span>
  );
}

function Sample({ look }: { look: Series['look'] | BarLook }) {
  switch (look) {
    case 'stairs':
      return <path className={styles.stroke} d="M1 3h8v4h8v4h6" />;
    case 'line':
      return <path className={styles.stroke} d="M1 9c5-8 9 2 13-3s5-3 9-4" />;
    case 'dots':
      return <circle className={styles.ring} cx="12" cy="6" r="3.5" />;
    case 'linked':
      return (
        <>
          <path className={styles.stroke} d="M1 8l11-4 11 4" />
          <circle className={styles.dot} cx="12" cy="4" r="3" />
        </>
      );
    case 'faint':
      return <circle className={styles.faint} cx="12" cy="6" r="2.5" />;
    case 'striped':
      return (
        <>
          <rect className={styles.open} x="1" y="1" width="22" height="10" />
          <path className={styles.stripe} d="M2 10.5l8-9M8 10.5l8-9M14 10.5l8-9" />
        </>
      );
    default:
      return <rect className={styles[look]} x="1" y="1" width="22" height="10" />;
  }
}
