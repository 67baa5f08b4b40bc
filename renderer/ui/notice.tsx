import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  /** `calm` for a hint, `care` for something to weigh, `urgent` for danger only. */
  kind: 'calm' | 'care' | 'urgent';
  title?: string;
  children: ReactNode;
  /** Read out when it appears. */
  live?: boolean;
}

/** A coloured box with a few words. */
export function Notice({ kind, title, children, live = false }: Props) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={live ? 'status' : undefined}>
      {title !== undefined && <strong className={styles.title}>{title}</strong>}
      <div>{children}</div>
    </div>
  );
}
