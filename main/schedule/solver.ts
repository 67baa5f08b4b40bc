import type { Amount } from '../../shared/quantity';
import { LONGEST_PLAN_DAYS } from './limits';
import type { Phase } from './model';
import { ruleOf } from './phases/registry';

/** What the solver looks for: a cut, in thousandths, for which the phases are at zero in time. */
export interface CutQuestion {
  smallest: number;
  largest: number;
  /** Days from the first reduced day to the first day at zero. */
  targetDays: number;
  amount: Amount;
  resolution: Amount;
  /** The phases for a cut, a fraction: of them one percentage, the cut within its cap, that leads to zero. */
  phases: (cut: number) => Phase[];
}

/** The smallest cut that is in time with its phases, or how early the largest would be. */
export type CutAnswer = { ok: true; cut: number; phases: Phase[] } | { ok: false; earliestDays: number };

/**
 * Looks for the cut by halving, in whole thousandths: a larger cut within the cap never ends later, because
 * rounding keeps the order of amounts.
 */
export function smallestCut(question: CutQuestion): CutAnswer {
  const { smallest, largest, targetDays, amount, resolution, phases } = question;
  const daysAt = (thousandths: number, most: number) =>
    daysToZero(phases(thousandths / 1000), amount, resolution, most);
  if (daysAt(largest, targetDays) > targetDays) {
    return { ok: false, earliestDays: daysAt(largest, LONGEST_PLAN_DAYS) };
  }
  let [low, high] = [smallest, largest];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (daysAt(middle, targetDays) > targetDays) low = middle + 1;
    else high = middle;
  }
  return { ok: true, cut: high / 1000, phases: phases(high / 1000) };
}

/**
 * Days from the first reduced day to the first day at zero, for phases that lead to zero. Counting ends once
 * it is over `most`: any result above that only says so.
 */
export function daysToZero(
  phases: readonly Phase[],
  amount: Amount,
  resolution: Amount,
  most: number,
): number {
  let dose = amount;
  let total = 0;
  for (const phase of phases) {
    const entry = { amount: dose, initial: dose, done: 0, elapsed: 0, resolution };
    for (const step of ruleOf(phase).steps(phase, entry)) {
      total += step.days;
      if (total > most) return total;
      if (!step.off) dose = step.amount;
    }
  }
  return total;
}
