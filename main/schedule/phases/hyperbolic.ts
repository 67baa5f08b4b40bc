import { LONGEST_PLAN_DAYS } from '../limits';
import { makeableAmount } from '../makeable';
import type { HyperbolicPhase } from '../model';
import { isWhole, refuseUnless } from '../plan-refused';
import { checkInterval } from './ranges';
import type { PhaseRule } from './rule';

/** The largest K that is taken: a thousand times the largest amount, where the curve is a straight line. */
const LARGEST_K = 1_000_000_000;

/**
 * Equal steps of receptor occupancy E = D / (D + K), from the amount at the phase's start to zero in `steps`
 * of them: Ei = E0 (1 - i / N), Di = K Ei / (1 - Ei), i < N. A step that rounds to no change is skipped and
 * takes no time. After the amount was set anew, the steps of occupancy keep their size.
 *
 * K is an assumption: no human K is known for kratom. Source of the method: Horowitz & Taylor 2019,
 * doi 10.1016/S2215-0366(19)30032-X.
 */
export const hyperbolic: PhaseRule<HyperbolicPhase> = {
  check(phase) {
    checkInterval(phase.everyDays);
    refuseUnless(Number.isFinite(phase.k) && phase.k > 0 && phase.k <= LARGEST_K, 'bad-k');
    refuseUnless(isWhole(phase.steps, 1, LONGEST_PLAN_DAYS), 'bad-steps');
  },

  *steps({ k, steps, everyDays }, { amount: start, initial, resolution }) {
    // How many steps of occupancy lie between zero and the amount: all of them at the phase's start.
    const ahead = (steps * start * (initial + k)) / (initial * (start + k));
    let amount = start;
    for (let left = ahead - 1; left > 0; left -= 1) {
      // Di with Ei = E0 * left / N written out, which keeps whole numbers whole.
      const target = (k * initial * left) / (steps * (initial + k) - initial * left);
      if (Math.floor(target / resolution + 0.5) * resolution >= amount) continue;
      const next = makeableAmount(target, amount, resolution, undefined);
      if (next === null) return;
      yield { amount: next.amount, days: everyDays, coarse: false, off: false };
      amount = next.amount;
    }
  },

  daysOf: (phase) => phase.everyDays,
  reachesZero: () => true,
};
