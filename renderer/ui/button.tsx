import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface Props extends ComponentProps<'button'> {
  /** `primary` once on a screen at most; `quiet` for what is rarely needed; `urgent` for help only. */
  look?: 'primary' | 'plain' | 'quiet' | 'urgent';
}

/** A button that does something here; a way to another screen is a `ButtonLink`. */
export function Button({ look = 'plain', type = 'button', className, ...rest }: Props) {
  return (
    <button type={type} className={`${styles.button} ${styles[look] ?? ''} ${className ?? ''}`} {...rest} />
  );
}
