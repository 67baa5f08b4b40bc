import { type FormEvent, useEffect, useRef, useState } from 'react';
import { restoreWords } from '../../../shared/content/words/backups';
import { unlockWords } from '../../../shared/content/words/unlock';
import type { OutputOf } from '../../../shared/contract/contract';
import { useChange, useReadAgain } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { failureText } from '../../ui/failure-notice';
import { PasswordField } from '../../ui/password-field';
import { Door } from './door';
import styles from './door.module.css';
import { RestoreAtDoor } from './restore-at-door';

interface Props {
  /** What locked the vault last, or null at the start. */
  lockedBy: OutputOf<'shell.context'>['lockedBy'];
  onHelp: () => void;
}

/** Asks for the password and opens the vault. */
export function Unlock({ lockedBy, onHelp }: Props) {
  const [password, setPassword] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [restoring, setRestoring] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const unlock = useChange('vault.unlock');
  const readAgain = useReadAgain();

  useEffect(() => {
    if (!restoring) field.current?.focus();
  }, [restoring]);

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (unlock.isPending) return;
    setProblem(null);
    if (password === '') {
      setProblem(unlockWords.empty);
      field.current?.focus();
      return;
    }
    await unlock.mutateAsync({ password }).catch((error: unknown) => {
      setProblem(failureText(error));
      // If it was not the password, the files have changed since they were looked at.
      readAgain('vault.state');
      field.current?.focus();
      field.current?.select();
    });
  }

  if (restoring) return <RestoreAtDoor onHelp={onHelp} onBack={() => setRestoring(false)} />;
  return (
    <Door onHelp={onHelp}>
      {lockedBy !== null && <p className={styles.why}>{unlockWords.lockedBy[lockedBy]}</p>}
      <form className={styles.form} onSubmit={(event) => void open(event)} noValidate>
        <PasswordField
          ref={field}
          value={password}
          onChange={setPassword}
          error={problem}
          readOnly={unlock.isPending}
        />
        <Button type="submit" look="primary" className={styles.open} aria-disabled={unlock.isPending}>
          {unlock.isPending ? unlockWords.opening : unlockWords.open}
        </Button>
        <p role="status" className="visually-hidden">
          {unlock.isPending && unlockWords.opening}
        </p>
      </form>
      <Button look="quiet" onClick={() => setRestoring(true)}>
        {restoreWords.way}
      </Button>
    </Door>
  );
}
