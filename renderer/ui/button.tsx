import type { ComponentProps } from 'react';
import styles from './button.module.css';

interface Props extends ComponentProps<'button'> {
  /** `primary` once on a screen at most; `quiet` for what is rarely needed; `urgent` for help only. */
  look?: 'primary' | 'plain' | 'quiet' | 'urgent';
  /** For one of several beside each other in a row of a list. */
  small?: boolean;
}

/** A button that does something here; a way to another screen is a `ButtonLink`. */
export function Button({ look = 'plain', small = false, type = 'button', className, ...rest }: Props) {
  const looks = [styles.button, styles[look], small && styles.small, className].filter(Boolean);
  return <button type={type} className={looks.join(' ')} {...rest} />;
}
