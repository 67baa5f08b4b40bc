import type { PlanStep } from '../../shared/contract/plans';
import type { CountingPlan, FileScope } from './content';

/** A step of a plan that begins on a day of the file. */
export interface NumberedStep extends PlanStep {
  /** Counted from 1 over the whole plan. */
  readonly number: number;
}

/** The steps of a plan that begin on the days of a file, while the plan counts. */
export function stepsOf({ steps, from, until }: CountingPlan, scope: FileScope): NumberedStep[] {
  return steps
    .map((step, index) => ({ ...step, number: index + 1 }))
    .filter((step) => step.from >= scope.from && step.from <= scope.to)
    .filter((step) => step.from >= from && (until === null || step.from <= until));
}
