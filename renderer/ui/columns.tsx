import type { CSSProperties, ReactNode } from 'react';
import styles from './columns.module.css';

interface Props {
  /** The least width of a column, in CSS pixels. */
  least?: number;
  children: ReactNode;
}

/** Cards beside each other where there is room for that, else below each other. */
export function Columns({ least = 400, children }: Props) {
  return (
    <div className={styles.columns} style={{ '--least': `${least}px` } as CSSProperties}>
      {children}
    </div>
  );
}

/** Cards below each other in one of the columns. */
export function Column({ children }: { children: ReactNode }) {
  return <div className={styles.column}>{children}</div>;
}
