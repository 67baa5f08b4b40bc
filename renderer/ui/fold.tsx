import { type ReactNode, useState } from 'react';
import styles from './fold.module.css';

interface Props {
  title: string;
  /** True for content that costs something to draw: then it is there only while it is open. */
  lazy?: boolean;
  /** True where what is in it counts already. */
  startsOpen?: boolean;
  children: ReactNode;
}

/** What few people need, folded away below its name. */
export function Fold({ title, lazy = false, startsOpen = false, children }: Props) {
  const [open, setOpen] = useState(startsOpen);
  return (
    <details className={styles.fold} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{title}</summary>
      <div className={styles.content}>{(open || !lazy) && children}</div>
    </details>
  );
}
