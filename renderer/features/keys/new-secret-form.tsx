import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { changeWords as words } from '../../../shared/content/words/keys';
import { CallFailure } from '../../bridge/client';
import { useChange } from '../../bridge/queries';
import { Button } from '../../ui/button';
import { FailureNotice, failureText } from '../../ui/failure-notice';
import { focusFirstProblem } from '../../ui/form-keyboard';
import { GuessWaitLine, useGuessWait } from '../../ui/guess-wait';
import { isAboutNewPassword, isTyped, NewPassword, noPasswords } from '../../ui/new-password';
import { PasswordField } from '../../ui/password-field';
import styles from './keys.module.css';

interface Props {
  method: 'keys.changePassword' | 'keys.renew';
  label: string;
  busyLabel: string;
  onDone: () => void;
  children: ReactNode;
}

/** Asks for the present password and for a new one twice, and changes what opens the vault. */
export function NewSecretForm({ method, label, busyLabel, onDone, children }: Props) {
  const form = useRef<HTMLFormElement>(null);
  const [present, setPresent] = useState('');
  const [typed, setTyped] = useState(noPasswords);
  const [tried, setTried] = useState(false);
  const change = useChange(method);
  const wait = useGuessWait();
  const isWrong = change.error instanceof CallFailure && change.error.code === 'wrong-password';

  async function submit(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (change.isPending || wait.left > 0) return;
    setTried(true);
    if (present !== '' && isTyped(typed)) {
      const secret = { kind: 'password', text: present } as const;
      const changed = await change.mutateAsync({ secret, password: typed.password }).then(
        () => true,
        () => false,
      );
      if (changed) return onDone();
      wait.learn();
    }
    focusFirstProblem(form.current);
  }

  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void submit(event)} noValidate>
      <PasswordField
        label={words.present}
        value={present}
        readOnly={change.isPending}
        error={tried && present === '' ? words.presentEmpty : isWrong ? failureText(change.error) : null}
        onChange={(value) => {
          change.reset();
          setPresent(value);
        }}
      />
      <NewPassword
        typed={typed}
        tried={tried}
        failure={change.error}
        readOnly={change.isPending}
        labels={{ password: words.next, again: words.again }}
        onChange={(changed) => {
          change.reset();
          setTyped(changed);
        }}
      />
      {children}
      {!isWrong && !isAboutNewPassword(change.error) && <FailureNotice error={change.error} />}
      <GuessWaitLine wait={wait} trying={change.isPending} />
      <Button type="submit" look="primary" aria-disabled={change.isPending || wait.left > 0}>
        {change.isPending ? busyLabel : label}
      </Button>
      <p role="status" className="visually-hidden">
        {change.isPending && busyLabel}
      </p>
    </form>
  );
}
