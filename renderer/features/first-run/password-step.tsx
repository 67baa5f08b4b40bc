import { useState } from 'react';
import { firstRunWords } from '../../../shared/content/words/first-run';
import { leastPasswordLength } from '../../../shared/contract/vault';
import { useChange } from '../../bridge/queries';
import { FailureNotice } from '../../ui/failure-notice';
import { Notice } from '../../ui/notice';
import { PasswordField } from '../../ui/password-field';
import { StepFrame, type StepPlace } from '../../ui/step-frame';

/** The two passwords as typed, kept while the person goes back and forth. */
export interface TypedPasswords {
  password: string;
  again: string;
}

interface Props {
  place: StepPlace;
  typed: TypedPasswords;
  onChange: (typed: TypedPasswords) => void;
  onBack: () => void;
  /** The journal was made. */
  onMade: () => void;
}

const words = firstRunWords.password;

/** Asks for the password twice and makes the journal under it. */
export function PasswordStep({ place, typed, onChange, onBack, onMade }: Props) {
  const [tried, setTried] = useState(false);
  const create = useChange('vault.create');
  const { password, again } = typed;
  const length = [...password].length;
  const tooShort = length < leastPasswordLength;

  function goOn(): boolean {
    setTried(true);
    if (tooShort || again !== password) return false;
    create.mutate({ password }, { onSuccess: onMade });
    return true;
  }

  return (
    <StepFrame
      place={place}
      title={words.title}
      about={words.about}
      onBack={create.isPending ? undefined : onBack}
      onNext={goOn}
      busy={create.isPending}
      {...(create.isPending ? { nextLabel: words.making } : {})}
    >
      <PasswordField
        label={words.label}
        hint={words.hint}
        value={password}
        error={tried && tooShort ? words.tooShort(length) : null}
        readOnly={create.isPending}
        onChange={(value) => onChange({ ...typed, password: value })}
      />
      <PasswordField
        label={words.again}
        value={again}
        error={tried && !tooShort && again !== password ? words.different : null}
        readOnly={create.isPending}
        onChange={(value) => onChange({ ...typed, again: value })}
      />
      <Notice kind="calm">{words.noReset}</Notice>
      <FailureNotice error={create.error} />
      <p role="status" className="visually-hidden">
        {create.isPending && words.making}
      </p>
    </StepFrame>
  );
}

/** What stands in the place of the question once the journal is made: there is never a second one. */
export function PasswordSet({
  place,
  onBack,
  onNext,
}: Pick<Props, 'place' | 'onBack'> & { onNext: () => void }) {
  return (
    <StepFrame
      place={place}
      title={words.doneTitle}
      onBack={onBack}
      onNext={() => {
        onNext();
        return true;
      }}
    >
      <p>{words.done}</p>
      <Notice kind="calm">{words.noReset}</Notice>
    </StepFrame>
  );
}
