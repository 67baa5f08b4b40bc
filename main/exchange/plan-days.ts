import type { Amount } from '../../shared/quantity';
import { addDays, daysBetween, daysFrom, type LocalDate } from '../../shared/time';
import type { CountingPlan, FileContent, FileScope } from './content';

/** A day that a plan counts for. */
export interface PlanDay {
  readonly day: LocalDate;
  readonly plan: CountingPlan;
  readonly planned: Amount;
  /** The step that it lies in, counted from 1. */
  readonly step: number;
  readonly held: boolean;
}

/** The days of a file that its plans count for, oldest first. A plan without an end is listed to its last step, or today. */
export function planDays({ plans, asOf }: Pick<FileContent, 'plans' | 'asOf'>, scope: FileScope): PlanDay[] {
  return plans
    .flatMap((plan) => daysOf(plan, scope, asOf))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

function daysOf(plan: CountingPlan, scope: FileScope, asOf: LocalDate): PlanDay[] {
  const lastStep = plan.steps.at(-1)?.from;
  if (lastStep === undefined) return [];
  const from = latest(scope.from, plan.from);
  const end = latest(plan.endDate ?? lastStep, asOf);
  const to = plan.until === null ? earliest(scope.to, end) : earliest(scope.to, plan.until);
  let at = 0;
  return daysFrom(from, Math.max(daysBetween(from, to) + 1, 0)).flatMap((day) => {
    // Days and steps go on together, so that each step is looked at once.
    while ((plan.steps[at + 1]?.from ?? '9999') <= day) at += 1;
    const step = plan.steps[at];
    if (step === undefined || step.from > day) return [];
    return { day, plan, planned: step.amount, step: at + 1, held: isHeld(plan, day) };
  });
}

function isHeld({ held }: CountingPlan, day: LocalDate): boolean {
  return held.some(({ from, days }) => day >= from && day < addDays(from, days));
}

function latest(a: LocalDate, b: LocalDate): LocalDate {
  return a > b ? a : b;
}

function earliest(a: LocalDate, b: LocalDate): LocalDate {
  return a < b ? a : b;
}
