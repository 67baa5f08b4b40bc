import type { ReactNode } from 'react';
import { useRead } from '../../bridge/queries';
import { FailureNotice } from '../failure-notice';
import type { StepPlace } from '../step-frame';
import { ApproachStep } from './approach-step';
import type { PlanAnswers } from './plan-answers';
import { ProductStep } from './product-step';
import { TimesStep } from './times-step';
import type { ChangeAnswers } from './use-plan-answers';

/** How many questions a new plan asks. */
export const planStepCount = 3;

/** What each question of a new plan is given. */
export interface PlanStepProps {
  answers: PlanAnswers;
  onChange: ChangeAnswers;
  place: StepPlace;
  onNext: () => void;
  onBack?: (() => void) | undefined;
  aside?: ReactNode;
}

/** One of the questions of a new plan, by its index. After the last one the plan has been made. */
export function PlanSteps({ index, ...step }: PlanStepProps & { index: number }) {
  if (index === 0) return <ProductStep {...step} />;
  if (index === 1) return <TimesStep {...step} />;
  return <ApproachToday {...step} />;
}

function ApproachToday(step: PlanStepProps) {
  const { data, error } = useRead('days.today', {});
  if (error !== null) return <FailureNotice error={error} />;
  return data === undefined ? null : <ApproachStep {...step} today={data.day.date} />;
}
