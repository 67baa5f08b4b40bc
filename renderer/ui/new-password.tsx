import { newPasswordWords as words } from '../../shared/content/words/keys';
import { leastPasswordLength } from '../../shared/contract/vault';
import { CallFailure, call } from '../bridge/client';
import { Button } from './button';
import { FailureNotice, failureText } from './failure-notice';
import styles from './new-password.module.css';
import { PasswordField } from './password-field';
import { PasswordStrength } from './password-strength';
import { useWork } from './use-work';

/** A new password as typed, both times, and what the generator made last. */
export interface TypedPasswords {
  password: string;
  again: string;
  /** The passphrase that was made, to be shown while the field has it. */
  made: string | null;
}

export const noPasswords: TypedPasswords = { password: '', again: '', made: null };

/** Whether both fields have the same password of the least length; only the vault says whether it is good enough. */
export function isTyped({ password, again }: TypedPasswords): boolean {
  return [...password].length >= leastPasswordLength && again === password;
}

/** Whether a failure is about the new password itself, and is shown at its field. */
export function isAboutNewPassword(error: unknown): boolean {
  return (
    error instanceof CallFailure &&
    (error.code === 'password-too-short' || error.code === 'password-too-weak')
  );
}

interface Props {
  typed: TypedPasswords;
  onChange: (typed: TypedPasswords) => void;
  /** True once the person tried to go on: what is missing is said from then. */
  tried: boolean;
  /** Why the vault refused it the last time; shown here where it is about this password. */
  failure: unknown;
  readOnly: boolean;
  labels?: { password: string; again: string };
}

/** Asks for a new password twice, says how hard it is to guess, and makes one on demand. */
export function NewPassword({ typed, onChange, tried, failure, readOnly, labels }: Props) {
  const { password, again, made } = typed;
  const making = useWork();
  const length = [...password].length;
  const tooShort = length < leastPasswordLength;
  const refused = isAboutNewPassword(failure) ? failureText(failure) : null;

  async function make(): Promise<void> {
    const answer = await making.run(() => call('keys.passphrase', {}));
    if (answer === null) return;
    const { passphrase } = answer;
    onChange({ password: passphrase, again: passphrase, made: passphrase });
  }

  return (
    <>
      <div className={styles.first}>
        <PasswordField
          label={labels?.password ?? words.label}
          hint={words.hint}
          value={password}
          error={tried && tooShort ? words.tooShort(length) : refused}
          readOnly={readOnly}
          onChange={(value) => onChange({ ...typed, password: value })}
        />
        <PasswordStrength password={password} />
        <Button
          look="quiet"
          className={styles.make}
          aria-disabled={readOnly || making.busy}
          onClick={() => {
            if (!readOnly && !making.busy) void make();
          }}
        >
          {words.make}
        </Button>
        <FailureNotice error={making.failure} />
        <div role="status">
          {made !== null && made === password && (
            <div className={styles.made}>
              <p>{words.made}</p>
              <p className={styles.passphrase}>{made}</p>
              <p className={styles.hint}>{words.madeHint}</p>
            </div>
          )}
        </div>
      </div>
      <PasswordField
        label={labels?.again ?? words.again}
        value={again}
        error={
          tried && !tooShort && again !== password
            ? again === ''
              ? words.againEmpty
              : words.different
            : null
        }
        readOnly={readOnly}
        onChange={(value) => onChange({ ...typed, again: value })}
      />
    </>
  );
}
