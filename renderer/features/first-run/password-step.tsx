import { useState } from 'react';
import { firstRunWords } from '../../../shared/content/words/first-run';
import { useChange } from '../../bridge/queries';
import { FailureNotice } from '../../ui/failure-notice';
import { isAboutNewPassword, isTyped, NewPassword, type TypedPasswords } from '../../ui/new-password';
import { Notice } from '../../ui/notice';
import { StepFrame, type StepPlace } from '../../ui/step-frame';

interface Props {
  place: StepPlace;
  /** Kept while the person goes back and forth. */
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

  function goOn(): boolean {
    setTried(true);
    if (!isTyped(typed)) return false;
    create.mutate({ password: typed.password }, { onSuccess: onMade });
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
      <NewPassword
        typed={typed}
        tried={tried}
        failure={create.error}
        readOnly={create.isPending}
        onChange={(changed) => {
          create.reset();
          onChange(changed);
        }}
      />
      <Notice kind="calm">{words.noReset}</Notice>
      {!isAboutNewPassword(create.error) && <FailureNotice error={create.error} />}
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
