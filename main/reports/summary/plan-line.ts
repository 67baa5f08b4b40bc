import type { Summary, SummaryOptions } from '../../../shared/contract/reports/summary';
import { daysBetween, type LocalDate } from '../../../shared/time';
import type { PlanSource } from './source';

/** Where the plan stands on the last day of the period, and what comes next. */
export function planLine(plan: PlanSource, { from, to }: SummaryOptions): NonNullable<Summary['plan']> {
  const { curve, startDate } = plan;
  // Off days of an alternate-day finish are no step of their own.
  const steps = curve.steps.filter(({ off }) => !off);
  const present = steps.filter((step) => step.from <= to).at(-1);
  const next = steps.find((step) => step.from > to && step.amount !== present?.amount) ?? null;
  const amount = present?.amount ?? curve.startAmount;
  const since: LocalDate = present?.from ?? from;
  return {
    product: plan.product,
    approach: plan.approach,
    startDate,
    startAmount: curve.startAmount,
    presentStep: { amount, since, percentDown: (curve.startAmount - amount) / curve.startAmount },
    nextStep: next && { date: next.from, amount: next.amount },
    endDate: curve.endDate,
    dosesADay: plan.times.length,
    intervalDays: present && next ? daysBetween(present.from, next.from) : null,
    adherence: plan.adherence,
    cuts: steps
      .filter((step) => step.cut > 0 && step.from >= from && step.from <= to)
      .map((step) => step.from),
  };
}
