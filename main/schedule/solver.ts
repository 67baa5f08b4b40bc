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

/** Looks for the cut in whole thousandths: a larger one within the cap never ends later. */
export function smallestCut(question: CutQuestion): CutAnswer {
  const { smallest, largest, targetDays, amount, resolution, phases } = question;
  const daysAt = (thousandths: number, most: number) =>
    daysToEnd(phases(thousandths / 1000), amount, resolution, most);
  const isInTime = (less: number) => daysAt(largest - less, targetDays) <= targetDays;
  const less = greatest(0, largest - smallest, isInTime);
  if (less === null) return { ok: false, earliestDays: daysAt(largest, LONGEST_PLAN_DAYS) };
  const cut = (largest - less) / 1000;
  return { ok: true, cut, phases: phases(cut) };
}

/**
 * The greatest whole number from `least` to `most` that something holds for, or null where it does not hold
 * for the least. Found by halving: it is expected to hold up to some number and for none above. Where it does
 * not do so, the answer is still one that it holds for.
 */
export function greatest(least: number, most: number, holds: (value: number) => boolean): number | null {
  if (!holds(least)) return null;
  if (holds(most)) return most;
  let [low, high] = [least, most];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
}

/**
 * Days from the first reduced day to the last row: the first day at zero, or at the amount of an open end.
 * Counting ends once it is over `most`: any result above that only says so.
 */
export function daysToEnd(
  phases: readonly Phase[],
  amount: Amount,
  resolution: Amount,
  most: number,
): number {
  const end = phases.at(-1);
  const isOpen = end === undefined || !ruleOf(end).reachesZero(end);
  let dose = amount;
  let total = 0;
  let last = 0;
  for (const phase of phases) {
    const entry = { amount: dose, initial: dose, done: 0, elapsed: 0, resolution };
    for (const step of ruleOf(phase).steps(phase, entry)) {
      last = isOpen ? step.days : 0;
      total += step.days;
      if (total - last > most) return total;
      if (!step.off) dose = step.amount;
    }
  }
  return total - last;
}
