import type { PlanStep } from '../../shared/contract/plans';
import type { CountingPlan, FileScope } from './content';

/** A step of a plan that begins on a day of the file. */
export interface NumberedStep extends PlanStep {
  /** Counted from 1 over the whole plan. */
  readonly number: number;
}

/** The steps of a plan that begin while it counts. */
export function countedSteps({ steps, from, until }: CountingPlan): NumberedStep[] {
  return steps
    .map((step, index) => ({ ...step, number: index + 1 }))
    .filter((step) => step.from >= from && (until === null || step.from <= until));
}

/** Those of them that begin on the days of a file. */
export function stepsOf(plan: CountingPlan, scope: FileScope): NumberedStep[] {
  return countedSteps(plan).filter((step) => step.from >= scope.from && step.from <= scope.to);
}
