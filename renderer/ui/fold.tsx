import { type ReactNode, useState } from 'react';
import styles from './fold.module.css';

interface Props {
  title: string;
  /** True for content that costs something to draw: then it is there only while it is open. */
  lazy?: boolean;
  children: ReactNode;
}

/** What few people need, folded away below its name. */
export function Fold({ title, lazy = false, children }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <details className={styles.fold} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      <div className={styles.content}>{(open || !lazy) && children}</div>
    </details>
  );
}
