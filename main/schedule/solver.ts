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
  /** The phases for a cut, a fraction. They must lead to zero. */
  phases: (cut: number) => Phase[];
}

/** The smallest cut that is in time with its phases, or how early the largest would be. */
export type CutAnswer = { ok: true; cut: number; phases: Phase[] } | { ok: false; earliestDays: number };

/** Tries the cuts one by one, in steps of 0.1 %, counted in whole thousandths. */
export function smallestCut({
  smallest,
  largest,
  targetDays,
  amount,
  resolution,
  phases,
}: CutQuestion): CutAnswer {
  for (let thousandths = smallest; thousandths <= largest; thousandths += 1) {
    const cut = thousandths / 1000;
    const found = phases(cut);
    if (daysToZero(found, amount, resolution, targetDays) <= targetDays)
      return { ok: true, cut, phases: found };
  }
  return {
    ok: false,
    earliestDays: daysToZero(phases(largest / 1000), amount, resolution, LONGEST_PLAN_DAYS),
  };
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
