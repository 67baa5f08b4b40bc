import { useState } from 'react';
import { codeWords as words } from '../../../shared/content/words/keys';
import { useChange } from '../../bridge/queries';
import { Button } from '../button';
import { FailureNotice } from '../failure-notice';
import { StepFrame, type StepPlace } from '../step-frame';
import { RecoveryCodeField } from './recovery-code-field';
import { codeProblem, typedWords } from './typed-code';

interface Props {
  place: StepPlace;
  /** The words as they were shown. */
  code: readonly string[];
  onBack: () => void;
  onLeave: () => void;
  onDone: () => void;
}

/** Has the code typed back once from paper; from then on it opens the vault. */
export function TypeCodeStep({ place, code, onBack, onLeave, onDone }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const confirm = useChange('keys.confirmCode');

  async function check(): Promise<void> {
    try {
      await confirm.mutateAsync({ typed });
      onDone();
    } catch (error) {
      setProblem(codeProblem(error, typed, code));
    }
  }

  return (
    <StepFrame
      place={place}
      title={words.typeTitle}
      about={words.typeAbout}
      nextLabel={confirm.isPending ? words.checking : words.check}
      busy={confirm.isPending}
      onBack={onBack}
      aside={
        <Button look="quiet" onClick={onLeave}>
          {words.leave}
        </Button>
      }
      onNext={() => {
        if (typedWords(typed).length === 0) {
          setProblem(words.empty);
          return false;
        }
        void check();
        return true;
      }}
    >
      <RecoveryCodeField
        label={words.typeLabel}
        value={typed}
        error={problem}
        onChange={(value) => {
          setTyped(value);
          setProblem(null);
        }}
      />
      {problem === null && <FailureNotice error={confirm.error} />}
    </StepFrame>
  );
}
