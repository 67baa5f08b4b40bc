import { type FormEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import { fileSize, openBackupWords } from '../../../shared/content/words/backups';
import type { BackupRef, BackupsOverview } from '../../../shared/contract/backups';
import type { Secret } from '../../../shared/contract/secret';
import type { WorkKind } from '../../../shared/contract/work';
import { CallFailure } from '../../bridge/client';
import { Button } from '../button';
import { FailureNotice } from '../failure-notice';
import { GuessWaitLine, useGuessWait } from '../guess-wait';
import { codeProblem } from '../recovery-code/typed-code';
import { useEndedOnLeaving } from '../use-ended-on-leaving';
import { useWork } from '../use-work';
import { whenSaved } from '../when-saved';
import { WorkProgress } from '../work-progress';
import { BackupChoice, type ChosenBackup } from './backup-choice';
import styles from './backups.module.css';
import { SecretFields } from './secret-fields';

interface Props {
  /** Backups that can be chosen without a dialog, the newest first. */
  list: BackupsOverview['list'];
  /** Whether a journal is here, so that it can be said whether the backup is of it. */
  vaultHere: boolean;
  kind: WorkKind;
  /** The word on the button that opens it, and while it goes on. */
  go: string;
  going: string;
  /** What it will do, said before. */
  children?: ReactNode;
  /** Leaves the choice; left out where a sheet is closed instead. */
  onBack?: (() => void) | undefined;
  /** Does it. A failure is said here. */
  onOpen: (backup: BackupRef, secret: Secret) => Promise<void>;
}

const words = openBackupWords;
const nothingTyped: Secret = { kind: 'password', text: '' };

/** Chooses a backup, then asks for what opens it, and does with it what the caller wants. */
export function OpenBackup({ list, vaultHere, kind, go, going, children, onBack, onOpen }: Props) {
  const [backup, setBackup] = useState<ChosenBackup | null>(null);
  const [secret, setSecret] = useState<Secret>(nothingTyped);
  const [untyped, setUntyped] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const { run, busy, failure } = useWork();
  const wait = useGuessWait();
  useEndedOnLeaving(busy);

  useEffect(() => {
    if (backup !== null) field.current?.focus();
  }, [backup]);
  // Whatever is to be mended gets the keyboard.
  useEffect(() => {
    if (failure === null && !untyped) return;
    const wrong = form.current?.querySelector<HTMLInputElement | HTMLTextAreaElement>(
      '[aria-invalid="true"]',
    );
    wrong?.focus();
    // A password that does not fit is typed anew, as at the door; a code is mended.
    if (wrong instanceof HTMLInputElement) wrong.select();
  }, [failure, untyped]);

  if (backup === null) return <BackupChoice list={list} onChosen={setBackup} onBack={onBack} />;
  const { ref, facts, fileName } = backup;

  function open(event: FormEvent): void {
    event.preventDefault();
    if (busy || wait.left > 0) return;
    setUntyped(secret.text.trim() === '');
    if (secret.text.trim() !== '') void run(() => onOpen(ref, secret)).then(wait.learn);
  }

  const problem = untyped
    ? secret.kind === 'password'
      ? words.noPassword
      : words.noCode
    : secretProblem(failure, secret.text);
  return (
    <form ref={form} className={styles.parts} onSubmit={open} noValidate>
      <div className={styles.facts}>
        <p>
          <strong>{words.madeAt(whenSaved(facts.madeAt), fileSize(facts.bytes))}</strong>
        </p>
        {fileName !== null && <p>{words.named(fileName)}</p>}
        {vaultHere && <p>{facts.ofThisVault ? words.ofThisVault : words.ofAnotherVault}</p>}
      </div>
      {children}
      <SecretFields
        ref={field}
        secret={secret}
        recoveryCode={facts.recoveryCode}
        error={problem}
        readOnly={busy}
        onChange={(typed) => {
          setUntyped(false);
          setSecret(typed);
        }}
      />
      {secretProblem(failure, secret.text) === null && <FailureNotice error={failure} />}
      <WorkProgress kinds={[kind]} />
      <GuessWaitLine wait={wait} trying={busy} />
      <div className={styles.actions}>
        <Button
          aria-disabled={busy}
          onClick={() => {
            if (busy) return;
            setSecret(nothingTyped);
            setBackup(null);
          }}
        >
          {words.another}
        </Button>
        <Button type="submit" look="primary" aria-disabled={busy || wait.left > 0}>
          {busy ? going : go}
        </Button>
      </div>
    </form>
  );
}

/** What is wrong with what was typed; null where the failure is about something else. */
function secretProblem(failure: unknown, typed: string): string | null {
  if (!(failure instanceof CallFailure)) return null;
  if (failure.code === 'wrong-password') return words.wrongPassword;
  if (failure.code === 'wrong-code') return words.wrongCode;
  return codeProblem(failure, typed, null);
}
