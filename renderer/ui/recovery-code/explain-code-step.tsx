import { useEffect, useRef, useState } from 'react';
import { changeWords, codeWords as words } from '../../../shared/content/words/keys';
import { CallFailure, call } from '../../bridge/client';
import { Button } from '../button';
import { FailureNotice, failureText } from '../failure-notice';
import { GuessWaitLine, useGuessWait } from '../guess-wait';
import { Notice } from '../notice';
import { PasswordField } from '../password-field';
import { StepFrame, type StepPlace } from '../step-frame';
import { useWork } from '../use-work';
import styles from './recovery-code.module.css';

interface Props {
  place: StepPlace;
  replaces: boolean;
  offer: boolean;
  /** The words of the new code. */
  onMade: (words: readonly string[]) => void;
  onLeave: () => void;
}

/** What a recovery code is. Asks for the present password, but where it was chosen a moment ago, and makes the code. */
export function ExplainCodeStep({ place, replaces, offer, onMade, onLeave }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [present, setPresent] = useState('');
  /** Whether what stands there was tried as it is. */
  const [tried, setTried] = useState(false);
  const { run, busy, failure } = useWork();
  const wait = useGuessWait();
  const isWrong = failure instanceof CallFailure && failure.code === 'wrong-password';

  // A password that does not fit is typed anew, as at the door.
  useEffect(() => {
    if (failure === null) return;
    field.current?.focus();
    field.current?.select();
  }, [failure]);

  function problem(): string | null {
    if (!tried) return null;
    if (present === '') return changeWords.presentEmpty;
    return isWrong ? failureText(failure) : null;
  }

  async function make(): Promise<void> {
    const secret = offer ? null : ({ kind: 'password', text: present } as const);
    const made = await run(() => call('keys.makeCode', { secret }));
    if (made !== null) return onMade(made.words);
    wait.learn();
  }

  return (
    <StepFrame
      place={place}
      title={offer ? words.offerTitle : words.explainTitle}
      about={offer ? words.offerAbout : words.explainAbout}
      nextLabel={busy ? words.making : words.make}
      busy={busy || wait.left > 0}
      aside={
        <Button look="quiet" onClick={onLeave}>
          {words.later}
        </Button>
      }
      onNext={() => {
        setTried(true);
        if (!offer && present === '') return false;
        void make();
        return true;
      }}
    >
      <ul className={styles.points}>
        {words.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      {replaces && <Notice kind="calm">{words.replaces}</Notice>}
      {!offer && (
        <PasswordField
          ref={field}
          label={changeWords.present}
          hint={words.passwordWhy}
          value={present}
          readOnly={busy}
          error={problem()}
          onChange={(typed) => {
            setTried(false);
            setPresent(typed);
          }}
        />
      )}
      {tried && !isWrong && <FailureNotice error={failure} />}
      <GuessWaitLine wait={wait} trying={busy} />
    </StepFrame>
  );
}
