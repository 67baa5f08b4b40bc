import type { ReactNode } from 'react';
import styles from './sticky-foot.module.css';

/** What ends a long form, always in sight at the foot of the window. */
export function StickyFoot({ children }: { children: ReactNode }) {
  return <div className={styles.foot}>{children}</div>;
}
