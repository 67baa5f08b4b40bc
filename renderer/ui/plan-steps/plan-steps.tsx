import type { ReactNode } from 'react';
import { useRead } from '../../bridge/queries';
import { FailureNotice } from '../failure-notice';
import type { StepPlace } from '../step-frame';
import { ApproachStep } from './approach-step';
import type { PlanAnswers } from './plan-answers';
import { ProductStep } from './product-step';
import { TimesStep } from './times-step';
import type { ChangeAnswers } from './use-plan-answers';

/** How many questions a new plan asks: only the first where doses are logged for some days first. */
export function planStepCount({ knowsDaily }: PlanAnswers): number {
  return knowsDaily ? 3 : 1;
}

/** What came of the questions: a plan, or a product that is logged for some days first. */
export interface PlanOutcome {
  productId: string;
  kind: 'planned' | 'logging';
}

/** What each question of a new plan is given. */
export interface PlanStepProps {
  answers: PlanAnswers;
  onChange: ChangeAnswers;
  place: StepPlace;
  /** Goes on to the next question. */
  onNext: () => void;
  /** The last question is answered, and what was asked for is done. */
  onDone: (outcome: PlanOutcome) => void;
  /** What is known of the daily amount, such as the mean of logged days. */
  dailyNote?: string | undefined;
  onBack?: (() => void) | undefined;
  aside?: ReactNode;
}

/** One of the questions of a new plan, by its index. */
export function PlanSteps({ index, ...step }: PlanStepProps & { index: number }) {
  if (index === 0) return <ProductStep {...step} />;
  if (index === 1) return <TimesStep {...step} />;
  return <ApproachToday {...step} />;
}

function ApproachToday(step: PlanStepProps) {
  const today = useRead('days.today', {});
  const assessment = useRead('assessment.get', {});
  const error = today.error ?? assessment.error;
  if (error !== null) return <FailureNotice error={error} />;
  if (today.data === undefined || assessment.data === undefined) return null;
  return <ApproachStep {...step} today={today.data.day.date} advised={assessment.data.advised} />;
}
