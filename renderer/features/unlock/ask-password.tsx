import { type FormEvent, useEffect, useRef, useState } from 'react';
import { restoreWords } from '../../../shared/content/words/backups';
import { forgottenWords, waitOver, waitSpoken, waitText } from '../../../shared/content/words/keys';
import { unlockWords } from '../../../shared/content/words/unlock';
import type { OutputOf } from '../../../shared/contract/contract';
import type { VaultState } from '../../../shared/contract/vault';
import { useChange, useReadAgain } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { failureText } from '../../ui/failure-notice';
import { PasswordField } from '../../ui/password-field';
import { isDamagedDatabase } from './damaged-database';
import styles from './door.module.css';
import { useCountdown } from './use-countdown';

/** What locked the vault last, and whether all that was typed is kept. */
export type LastLock = Pick<OutputOf<'shell.context'>, 'lockedBy' | 'draftsKept'>;

interface Props {
  state: VaultState;
  /** When that was read, in milliseconds of the system clock. */
  readAt: number;
  lock: LastLock;
  /** The password fits, and the database behind it is damaged. */
  onDamaged: (password: string) => void;
  onForgotten: () => void;
  onRestore: () => void;
}

/** Asks for the password and opens the vault. After several wrong tries it counts down to the next one. */
export function AskPassword({ state, readAt, lock, onDamaged, onForgotten, onRestore }: Props) {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const unlock = useChange('vault.unlock');
  const readAgain = useReadAgain();
  const wait = useCountdown(state.waitSeconds, readAt);

  useEffect(() => field.current?.focus(), []);

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (unlock.isPending || wait > 0) return;
    setProblem(null);
    if (password === '') {
      setProblem(unlockWords.empty);
      field.current?.focus();
      return;
    }
    await unlock.mutateAsync({ password }).catch((error: unknown) => {
      if (isDamagedDatabase(error)) return onDamaged(password);
      setProblem(failureText(error));
      // The wait until the next try; and if it was not the password, the files have changed since they were looked at.
      readAgain('vault.state');
      field.current?.focus();
      field.current?.select();
    });
  }

  return (
    <>
      <Why lock={lock} />
      <form className={styles.form} onSubmit={(event) => void open(event)} noValidate>
        <PasswordField
          ref={field}
          value={password}
          onChange={setPassword}
          error={problem}
          readOnly={unlock.isPending}
        />
        <Wait left={wait} hadToWait={state.waitSeconds > 0 && !unlock.isPending} />
        <Button
          type="submit"
          look="primary"
          className={styles.open}
          aria-disabled={unlock.isPending || wait > 0}
        >
          {unlock.isPending ? unlockWords.opening : unlockWords.open}
        </Button>
        <p role="status" className="visually-hidden">
          {unlock.isPending && unlockWords.opening}
        </p>
      </form>
      <div className={styles.ways}>
        <Button look="quiet" onClick={onForgotten}>
          {forgottenWords.open}
        </Button>
        <Button look="quiet" onClick={onRestore}>
          {restoreWords.way}
        </Button>
      </div>
    </>
  );
}

/** What locked it, and what became of what was being written. */
function Why({ lock: { lockedBy, draftsKept } }: { lock: LastLock }) {
  if (lockedBy === null) return null;
  const sayDrafts = lockedBy !== 'failure' && lockedBy !== 'put-back';
  return (
    <p className={styles.why}>
      {unlockWords.lockedBy[lockedBy]}
      {sayDrafts && ` ${draftsKept ? unlockWords.draftsKept : unlockWords.draftsLost}`}
    </p>
  );
}

/** The seconds until the next try, and that it is possible again. */
function Wait({ left, hadToWait }: { left: number; hadToWait: boolean }) {
  return (
    <>
      {left > 0 && (
        <p className={styles.why} aria-hidden="true">
          {waitText(left)}
        </p>
      )}
      {/* Read out once at its beginning and once at its end, not at every second. */}
      <p role="status" className={left > 0 ? 'visually-hidden' : styles.why}>
        {hadToWait && (left > 0 ? waitSpoken : waitOver)}
      </p>
    </>
  );
}
