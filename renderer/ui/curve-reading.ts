import type { Curve, PlanStep } from '../../shared/contract/plans';
import type { Amount } from '../../shared/quantity';
import type { LocalDate } from '../../shared/time';

/** What a curve lists for a date; the start amount before its first step. */
export function listedOn({ startAmount, steps }: Curve, date: LocalDate): Amount {
  return steps.filter((step) => step.from <= date).at(-1)?.amount ?? startAmount;
}

/** The first step after a date that lists another amount than that date; null when nothing changes any more. */
export function nextChange(curve: Curve, date: LocalDate): PlanStep | null {
  const listed = listedOn(curve, date);
  return curve.steps.find((step) => step.from > date && step.amount !== listed) ?? null;
}
