import { type FormEvent, useEffect, useRef, useState } from 'react';
import { restoreWords } from '../../../shared/content/words/backups';
import { forgottenWords } from '../../../shared/content/words/keys';
import { unlockWords } from '../../../shared/content/words/unlock';
import type { OutputOf } from '../../../shared/contract/contract';
import { useChange } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { failureText } from '../../ui/failure-notice';
import { GuessWaitLine, useGuessWait } from '../../ui/guess-wait';
import { PasswordField } from '../../ui/password-field';
import { isDamagedDatabase } from './damaged-database';
import styles from './door.module.css';

/** What locked the vault last, and whether all that was typed is kept. */
export type LastLock = Pick<OutputOf<'shell.context'>, 'lockedBy' | 'draftsKept'>;

interface Props {
  lock: LastLock;
  /** The password fits, and the database behind it is damaged. */
  onDamaged: (password: string) => void;
  onForgotten: () => void;
  onRestore: () => void;
}

/** Asks for the password and opens the vault. After several wrong tries it counts down to the next one. */
export function AskPassword({ lock, onDamaged, onForgotten, onRestore }: Props) {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const unlock = useChange('vault.unlock');
  const wait = useGuessWait();

  useEffect(() => field.current?.focus(), []);

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (unlock.isPending || wait.left > 0) return;
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
      wait.learn();
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
        <GuessWaitLine wait={wait} trying={unlock.isPending} />
        <Button
          type="submit"
          look="primary"
          className={styles.open}
          aria-disabled={unlock.isPending || wait.left > 0}
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
