import type { Amount } from '../../../shared/quantity';
import { LONGEST_PLAN_DAYS } from '../limits';
import { makeableAtMost } from '../makeable';
import type { AlternatePhase } from '../model';
import { isWhole, refuseUnless } from '../plan-refused';
import type { PhaseRule } from './rule';

/**
 * An off day, then a dose day at the last amount, `cycles` times; then zero. A last amount that is off the
 * scale (only before any cut) is rounded down to it. After the amount was set anew, the next day is off.
 */
export const alternate: PhaseRule<AlternatePhase> = {
  check(phase) {
    refuseUnless(isWhole(phase.cycles, 1, LONGEST_PLAN_DAYS / 2), 'bad-cycles');
  },

  *steps(phase, { amount, done, resolution }) {
    const dose = makeableAtMost(amount, resolution);
    for (let cycle = Math.ceil(done / 2); cycle < phase.cycles; cycle += 1) {
      yield { amount: 0 as Amount, days: 1, coarse: false, off: true };
      yield { amount: dose, days: 1, coarse: false, off: false };
    }
  },

  daysOf: () => 1,
  reachesZero: () => true,
};
