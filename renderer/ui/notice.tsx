import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface Props {
  /** `calm` for a hint, `care` for something to weigh, `urgent` for danger only. */
  kind: 'calm' | 'care' | 'urgent';
  title?: string;
  children: ReactNode;
  /** Read out when it appears, once the reader pauses. */
  live?: boolean;
  /** Read out at once when it appears: for danger. */
  alert?: boolean;
}

/** A coloured box with a few words. */
export function Notice({ kind, title, children, live = false, alert = false }: Props) {
  return (
    <div className={`${styles.notice} ${styles[kind]}`} role={alert ? 'alert' : live ? 'status' : undefined}>
      {title !== undefined && <strong className={styles.title}>{title}</strong>}
      <div>{children}</div>
    </div>
  );
}
