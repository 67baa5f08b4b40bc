import type { Amount } from '../../../shared/quantity';
import { makeableAmount } from '../makeable';
import type { LinearPhase } from '../model';
import { refuseUnless } from '../plan-refused';
import { checkDays, checkInterval } from './ranges';
import type { PhaseRule } from './rule';

/**
 * Equal steps to zero over `days`: as many as fit, each the amount at the phase's start divided by their
 * number, rounded up to the resolution. Rounding up may reach zero early. After the amount was set anew,
 * the steps keep their size, so that a higher amount takes longer instead of falling faster.
 */
export const linear: PhaseRule<LinearPhase> = {
  check(phase) {
    checkInterval(phase.everyDays);
    checkDays(phase.days);
    refuseUnless(phase.everyDays <= phase.days, 'days-under-interval');
  },

  *steps(phase, { amount, initial, resolution }) {
    const count = Math.floor(phase.days / phase.everyDays);
    const each = Math.max(Math.ceil(initial / count / resolution), 1) * resolution;
    yield* equalSteps(amount, each, resolution, phase.everyDays);
  },

  daysOf: (phase) => phase.everyDays,
  reachesZero: () => true,
};

/** Steps down by `each` until the next would be zero or less. From an amount off the scale, rounded to it. */
export function* equalSteps(start: Amount, each: number, resolution: Amount, days: number) {
  let amount = start;
  while (amount - each > 0) {
    const next = makeableAmount(amount - each, amount, resolution, undefined);
    if (next === null) return;
    yield { amount: next.amount, days, coarse: false, off: false };
    amount = next.amount;
  }
}
