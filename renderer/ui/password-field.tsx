import { type KeyboardEvent, type ReactNode, type Ref, useState } from 'react';
import { passwordWords } from '../../shared/content/words/unlock';
import { Field } from './field';
import styles from './password-field.module.css';

interface Props {
  label?: string;
  value: string;
  onChange: (value: string) => void;
  hint?: ReactNode;
  error?: string | null;
  readOnly?: boolean;
  ref?: Ref<HTMLInputElement>;
}

/** A password as typed or pasted. It can be shown, and says when caps lock is on. */
export function PasswordField({
  label = passwordWords.label,
  value,
  onChange,
  hint,
  error,
  readOnly = false,
  ref,
}: Props) {
  const [shown, setShown] = useState(false);
  const [capsLock, setCapsLock] = useState(false);
  const readCapsLock = (event: KeyboardEvent) => setCapsLock(event.getModifierState('CapsLock'));

  return (
    <div className={styles.password}>
      <Field label={label} hint={hint} error={error ?? null}>
        {(control) => (
          <span className={styles.row}>
            <input
              {...control}
              ref={ref}
              className={styles.input}
              type={shown ? 'text' : 'password'}
              value={value}
              onChange={(event) => onChange(event.target.value)}
              onKeyDown={readCapsLock}
              onKeyUp={readCapsLock}
              autoComplete="off"
              spellCheck={false}
              readOnly={readOnly}
            />
            <button
              type="button"
              className={styles.show}
              aria-pressed={shown}
              aria-label={passwordWords.showName}
              onClick={() => setShown(!shown)}
            >
              {passwordWords.show}
            </button>
          </span>
        )}
      </Field>
      <p role="status" className={styles.capsLock}>
        {capsLock && passwordWords.capsLock}
      </p>
    </div>
  );
}
