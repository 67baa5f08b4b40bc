import { useState } from 'react';
import { type AssessmentStepId, assessmentStepIds } from '../../../shared/assessment/steps';
import { assessmentWords } from '../../../shared/content/words/assessment';
import type { KeptAssessment } from '../../../shared/contract/assessment';
import type { BackgroundAnswers } from '../../../shared/contract/background';
import type { LocalDate } from '../../../shared/time';
import { Button } from '../../ui/button';
import { FailureNotice } from '../../ui/failure-notice';
import { StepFrame } from '../../ui/step-frame';
import styles from './assessment.module.css';
import { stepFields } from './step-fields';
import { useAssessmentAnswers } from './use-assessment-answers';

interface Props {
  kept: KeptAssessment;
  background: BackgroundAnswers;
  today: LocalDate;
  /** Where it opens. */
  start: AssessmentStepId;
  /** Whether a button of this screen led here. */
  moved: boolean;
  /** Everything is kept: shows what it comes to. */
  onResult: () => Promise<void>;
  /** Everything is kept, and the person said to be under 18. */
  onTooYoung: () => void;
}

/** The steps of an assessment. Every one can be passed over; each answer is kept as it is given. */
export function AssessmentSteps({ kept, background, today, start, onResult, onTooYoung, ...rest }: Props) {
  const form = useAssessmentAnswers(kept, background, start);
  const [moved, setMoved] = useState(rest.moved);
  const [busy, setBusy] = useState(false);
  const index = assessmentStepIds.indexOf(form.at);
  const { title, about } = assessmentWords.steps[form.at];

  function go(to: AssessmentStepId): void {
    setMoved(true);
    form.go(to);
    window.scrollTo(0, 0);
  }

  async function finish(): Promise<void> {
    setBusy(true);
    if (await form.settle()) {
      if (form.background.under18 === true) onTooYoung();
      else await onResult();
    }
    setBusy(false);
  }

  function next(): boolean {
    const following = assessmentStepIds[index + 1];
    if (following === undefined || form.background.under18 === true) void finish();
    else go(following);
    return true;
  }

  const before = assessmentStepIds[index - 1];
  const isLast = index === assessmentStepIds.length - 1;
  return (
    <div className={styles.questions}>
      <StepFrame
        key={form.at}
        place={{ step: index + 1, of: assessmentStepIds.length, level: 2, moved }}
        title={title}
        about={about}
        busy={busy}
        {...(isLast ? { nextLabel: busy ? assessmentWords.working : assessmentWords.result } : {})}
        onNext={next}
        onBack={before === undefined ? undefined : () => go(before)}
        aside={
          isLast ? undefined : (
            <Button look="quiet" onClick={() => void finish()}>
              {assessmentWords.result}
            </Button>
          )
        }
      >
        {stepFields[form.at]({ form, today })}
        <FailureNotice error={form.failure} />
      </StepFrame>
    </div>
  );
}
