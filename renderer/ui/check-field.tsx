import { type ReactNode, useId } from 'react';
import styles from './check-field.module.css';

interface Props {
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  hint?: ReactNode;
  /** What is to be done here first; shown and announced when set. Left out where nothing can be wrong. */
  error?: string | null;
}

/** One thing that is so or not so. */
export function CheckField({ label, checked, onChange, hint, error }: Props) {
  const id = useId();
  const described = [hint ? id : null, error ? `${id}-error` : null].filter(Boolean).join(' ');
  return (
    <div>
      <label className={styles.line}>
        <input
          type="checkbox"
          autoComplete="off"
          checked={checked}
          aria-describedby={described || undefined}
          aria-invalid={error ? true : undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p id={id} className={styles.hint}>
          {hint}
        </p>
      )}
      {error !== undefined && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
