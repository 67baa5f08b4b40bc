import { type ReactNode, useId } from 'react';
import styles from './card.module.css';

interface Props {
  title: string;
  children: ReactNode;
  /** Stands at the right of the title. */
  aside?: ReactNode;
}

/** A titled part of a screen. */
export function Card({ title, children, aside }: Props) {
  const id = useId();
  return (
    <section className={styles.card} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
