import { useState } from 'react';
import { newPlanWords } from '../../../shared/content/words/new-plan';
import { StepFrame } from '../step-frame';
import { slotProblems } from './plan-answers';
import type { PlanStepProps } from './plan-steps';
import { SlotsField } from './slots-field';

const words = newPlanWords.times;

/** At which times of day it is taken, and whether some get more than others. */
export function TimesStep({ answers, onChange, onNext, ...frame }: PlanStepProps) {
  const [tried, setTried] = useState(false);
  const { slots } = answers;
  const isBad = slotProblems(slots).some((problem) => problem !== null);
  return (
    <StepFrame
      {...frame}
      title={words.title}
      about={words.about}
      onNext={() => {
        setTried(true);
        if (!isBad) onNext();
        return !isBad;
      }}
    >
      <SlotsField
        slots={slots}
        onChange={(change) => onChange((now) => ({ slots: change(now.slots) }))}
        showProblems={tried}
      />
    </StepFrame>
  );
}
