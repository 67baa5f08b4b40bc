import { LARGEST_AMOUNT } from '../../../shared/quantity';
import { LONGEST_PLAN_DAYS } from '../limits';
import { afterCut, makeableAmount } from '../makeable';
import type { PercentagePhase } from '../model';
import { isWhole, refuseUnless } from '../plan-refused';
import { checkCap, checkCut, checkDays, checkInterval } from './ranges';
import type { PhaseRule } from './rule';

/**
 * Each step cuts by `cut` from the amount before, after rounding, and lasts `everyDays`, twice that when
 * coarse; every `stabiliseEvery`-th lasts `stabiliseDays` longer. The phase ends when a step would start
 * `days` or more after the phase's start, or when the amount is at or below `until`, whichever is first.
 * With an `until` it leads to zero; without, it ends open.
 */
export const percentage: PhaseRule<PercentagePhase> = {
  check(phase) {
    checkInterval(phase.everyDays);
    checkCut(phase.cut);
    checkCap(phase.cap);
    if (phase.days !== undefined) checkDays(phase.days);
    refuseUnless(phase.until === undefined || isWhole(phase.until, 0, LARGEST_AMOUNT), 'bad-until');
    const { stabiliseEvery = 1, stabiliseDays = 0 } = phase;
    refuseUnless(isWhole(stabiliseEvery, 1, LONGEST_PLAN_DAYS), 'bad-stabilise');
    refuseUnless(isWhole(stabiliseDays, 0, LONGEST_PLAN_DAYS), 'bad-stabilise');
  },

  *steps(phase, entry) {
    const { days = Number.POSITIVE_INFINITY, until = 0 } = phase;
    let { amount, done, elapsed } = entry;
    while (amount > until && elapsed < days) {
      const next = makeableAmount(afterCut(amount, phase.cut), amount, entry.resolution, phase.cap);
      if (next === null) return;
      const length = percentage.daysOf(phase, done) + (next.coarse ? phase.everyDays : 0);
      yield { amount: next.amount, days: length, coarse: next.coarse, off: false };
      amount = next.amount;
      done += 1;
      elapsed += length;
    }
  },

  daysOf(phase, index) {
    const { stabiliseEvery, stabiliseDays = 0 } = phase;
    const stabilises = stabiliseEvery !== undefined && (index + 1) % stabiliseEvery === 0;
    return phase.everyDays + (stabilises ? stabiliseDays : 0);
  },

  reachesZero: (phase) => phase.until !== undefined,
};
