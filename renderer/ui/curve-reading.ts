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

/** What is taken up to a date on the days that are not off: what a cut on that date is made from. */
export function doseBefore({ startAmount, steps }: Curve, date: LocalDate): Amount {
  return steps.filter((step) => step.from < date && !step.off).at(-1)?.amount ?? startAmount;
}

/** The least and the most days that the steps after a date last; null where none lies ahead but the last. */
export function intervalsAhead({ steps }: Curve, date: LocalDate): { least: number; most: number } | null {
  const days = steps.flatMap((step) =>
    step.from > date && step.days !== null && step.phase !== 'alternate' ? step.days : [],
  );
  return days.length === 0 ? null : { least: Math.min(...days), most: Math.max(...days) };
}
