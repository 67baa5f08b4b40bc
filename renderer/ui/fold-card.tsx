import { type ReactNode, useEffect, useId, useState } from 'react';
import card from './card.module.css';
import styles from './fold-card.module.css';

interface Props {
  title: string;
  /** What is inside, beside the title. */
  about: string;
  /** True where it holds something: then it is open from the start. */
  open: boolean;
  /** True while something inside has to be seen; it opens then, and can't be folded away. */
  needed?: boolean;
  /** Is told when it is opened or folded. */
  onOpen?: (open: boolean) => void;
  children: ReactNode;
}

/** A titled part of a screen that few need: folded away below its title until someone opens it. */
export function FoldCard({ title, about, open, needed = false, onOpen, children }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(open);
  useEffect(() => {
    if (needed) setOpen(true);
  }, [needed]);
  const shown = isOpen || needed;
  return (
    <section className={card.card} aria-labelledby={id}>
      <details
        className={styles.fold}
        open={shown}
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
          onOpen?.(event.currentTarget.open);
        }}
      >
        <summary>
          <h2 id={id}>{title}</h2>
          <span className={styles.about}>{about}</span>
        </summary>
        {shown && <div className={styles.content}>{children}</div>}
      </details>
    </section>
  );
}
