import { type FormEvent, useEffect, useRef, useState } from 'react';
import { restoreWords } from '../../../shared/content/words/backups';
import { codeWords, forgottenWords as words } from '../../../shared/content/words/keys';
import { takeHeaderWords } from '../../../shared/content/words/salvage';
import { useChange } from '../../bridge/queries';
import { useAnnounce } from '../../ui/announcer';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { focusFirstProblem } from '../../ui/form-keyboard';
import { GuessWaitLine, useGuessWait } from '../../ui/guess-wait';
import { isAboutNewPassword, isTyped, NewPassword, noPasswords } from '../../ui/new-password';
import { RecoveryCodeField } from '../../ui/recovery-code/recovery-code-field';
import { codeProblem } from '../../ui/recovery-code/typed-code';
import { isDamagedDatabase } from './damaged-database';
import styles from './door.module.css';

interface Props {
  /** Whether a recovery code opens this vault. */
  recoveryCode: boolean;
  onBack: () => void;
  /** The recovery code fits, and the database behind it is damaged. */
  onDamaged: () => void;
  onRestore: () => void;
  onTakeHeader: () => void;
}

/** Ways on for somebody whose password is lost: the recovery code, or an honest word that there is none. */
export function Forgotten({ recoveryCode, onBack, onDamaged, onRestore, onTakeHeader }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      {recoveryCode ? <RecoverForm onDamaged={onDamaged} /> : <NoCode />}
      <p className={styles.why}>{takeHeaderWords.doubt}</p>
      <div className={styles.ways}>
        {!recoveryCode && (
          <Button look="quiet" onClick={onRestore}>
            {restoreWords.way}
          </Button>
        )}
        <Button look="quiet" onClick={onTakeHeader}>
          {takeHeaderWords.way}
        </Button>
        <Button look="quiet" onClick={onBack}>
          {words.back}
        </Button>
      </div>
    </>
  );
}

function NoCode() {
  return (
    <>
      <p>{words.noCode}</p>
      <ul className={styles.steps}>
        {words.ways.map((way) => (
          <li key={way}>{way}</li>
        ))}
      </ul>
      <p className={styles.why}>{words.untouched}</p>
    </>
  );
}

function RecoverForm({ onDamaged }: { onDamaged: () => void }) {
  const form = useRef<HTMLFormElement>(null);
  const [code, setCode] = useState('');
  const [typed, setTyped] = useState(noPasswords);
  const [tried, setTried] = useState(false);
  const recover = useChange('vault.recover');
  const wait = useGuessWait();
  const announce = useAnnounce();
  const problem =
    code.trim() === '' ? (tried ? codeWords.empty : null) : codeProblem(recover.error, code, null);

  async function open(event: FormEvent): Promise<void> {
    event.preventDefault();
    if (recover.isPending || wait.left > 0) return;
    setTried(true);
    if (code.trim() !== '' && isTyped(typed)) {
      const opened = await recover.mutateAsync({ code, password: typed.password }).then(
        () => true,
        (error: unknown) => {
          if (isDamagedDatabase(error)) onDamaged();
          return false;
        },
      );
      if (opened) return announce({ text: words.opened });
      wait.learn();
    }
    focusFirstProblem(form.current);
  }

  return (
    <form ref={form} className={styles.form} onSubmit={(event) => void open(event)} noValidate>
      <p>{words.about}</p>
      <RecoveryCodeField
        label={words.code}
        value={code}
        error={problem}
        onChange={(value) => {
          recover.reset();
          setCode(value);
        }}
      />
      <NewPassword
        typed={typed}
        tried={tried}
        failure={recover.error}
        readOnly={recover.isPending}
        labels={{ password: words.next, again: words.again }}
        onChange={(changed) => {
          recover.reset();
          setTyped(changed);
        }}
      />
      {problem === null && !isAboutNewPassword(recover.error) && <FailureNotice error={recover.error} />}
      <GuessWaitLine wait={wait} trying={recover.isPending} />
      <Button
        type="submit"
        look="primary"
        className={styles.open}
        aria-disabled={recover.isPending || wait.left > 0}
      >
        {recover.isPending ? words.using : words.use}
      </Button>
      <p role="status" className="visually-hidden">
        {recover.isPending && words.using}
      </p>
    </form>
  );
}
