import type { ReactNode } from 'react';
import { Link } from 'wouter';
import button from './button.module.css';
import styles from './button-link.module.css';

interface Props {
  href: string;
  look?: 'primary' | 'plain' | 'quiet';
  /** The whole name, where what is shown is only its beginning. */
  label?: string;
  /** Runs before the way is gone. */
  onClick?: () => void;
  children: ReactNode;
}

/** A way to another screen that looks like the buttons it stands beside. */
export function ButtonLink({ href, look = 'plain', label, onClick, children }: Props) {
  return (
    <Link
      href={href}
      aria-label={label}
      {...(onClick ? { onClick } : {})}
      className={`${button.button} ${button[look] ?? ''} ${styles.link}`}
    >
      {children}
    </Link>
  );
}
