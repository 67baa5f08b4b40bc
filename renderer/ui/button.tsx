import type { ButtonHTMLAttributes, Ref } from 'react';
import styles from './button.module.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` once on a screen at most; `quiet` for what is rarely needed; `urgent` for help only. */
  look?: 'primary' | 'plain' | 'quiet' | 'urgent';
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', type = 'button', className, ...rest }: Props) {
  return <button type={type} className={`${styles.button} ${styles[look]} ${className ?? ''}`} {...rest} />;
}
