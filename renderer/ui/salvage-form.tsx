import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { salvageWords as words } from '../../shared/content/words/salvage';
import type { Secret } from '../../shared/contract/secret';
import { CallFailure, call } from '../bridge/client';
import { SecretFields } from './backups/secret-fields';
import { Button } from './button';
import { FailureNotice, failureText } from './failure-notice';
import { GuessWaitLine, useGuessWait } from './guess-wait';
import { codeProblem } from './recovery-code/typed-code';
import styles from './salvage.module.css';
import { useWork } from './use-work';
import { WorkProgress } from './work-progress';

interface Props {
  /** Whether a recovery code opens the journal, too. */
  recoveryCode: boolean;
  /** A password that was typed a moment ago. */
  typed?: string;
  /** Leaves it; left out where a sheet is closed instead. */
  onBack?: () => void;
  children?: ReactNode;
}

/** Saves what can be read of a damaged journal. It is open then, and tells the account itself. */
export function SalvageForm({ recoveryCode, typed = '', onBack, children }: Props) {
  const [secret, setSecret] = useState<Secret>({ kind: 'password', text: typed });
  const [untyped, setUntyped] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { run, busy, failure } = useWork();
  const wait = useGuessWait();
  useEffect(() => {
    if (failure !== null || untyped)
      form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [failure, untyped]);

  function save(event: FormEvent): void {
    event.preventDefault();
    if (busy || wait.left > 0) return;
    setUntyped(secret.text.trim() === '');
    if (secret.text.trim() !== '') void run(() => call('condition.salvage', { secret })).then(wait.learn);
  }

  const untypedText = secret.kind === 'password' ? words.noPassword : words.noCode;
  const problem = untyped ? untypedText : secretProblem(failure, secret.text);
  return (
    <form ref={form} className={styles.parts} onSubmit={save} noValidate>
      <p>{words.about}</p>
      {children}
      <SecretFields
        secret={secret}
        recoveryCode={recoveryCode}
        labels={words}
        error={problem}
        readOnly={busy}
        onChange={(changed) => {
          setUntyped(false);
          setSecret(changed);
        }}
      />
      {secretProblem(failure, secret.text) === null && <FailureNotice error={failure} />}
      <WorkProgress kinds={['salvage']} />
      <GuessWaitLine wait={wait} trying={busy} />
      <div className={styles.actions}>
        {onBack !== undefined && (
          <Button aria-disabled={busy} onClick={() => !busy && onBack()}>
            {words.back}
          </Button>
        )}
        <Button type="submit" look="primary" aria-disabled={busy || wait.left > 0}>
          {busy ? words.going : words.go}
        </Button>
      </div>
    </form>
  );
}

/** What is wrong with what was typed; null where the failure is about something else. */
function secretProblem(failure: unknown, typed: string): string | null {
  if (failure instanceof CallFailure && failure.code === 'wrong-password') return failureText(failure);
  return codeProblem(failure, typed, null);
}
