import { LONGEST_PLAN_DAYS } from '../limits';
import { afterCut, makeableAmount } from '../makeable';
import type { CustomPhase } from '../model';
import { isWhole, refuseUnless } from '../plan-refused';
import { checkCap, checkCut, checkInterval } from './ranges';
import type { PhaseRule } from './rule';

/** The person's own cuts, one step each, twice as long when coarse. Says nothing of zero: it ends open. */
export const custom: PhaseRule<CustomPhase> = {
  check(phase) {
    checkInterval(phase.everyDays);
    checkCap(phase.cap);
    refuseUnless(Array.isArray(phase.cuts) && isWhole(phase.cuts.length, 1, LONGEST_PLAN_DAYS), 'bad-steps');
    for (const cut of phase.cuts) checkCut(cut);
  },

  *steps(phase, entry) {
    let { amount } = entry;
    for (const cut of phase.cuts.slice(entry.done)) {
      const next = makeableAmount(afterCut(amount, cut), amount, entry.resolution, phase.cap);
      if (next === null) return;
      const days = phase.everyDays * (next.coarse ? 2 : 1);
      yield { amount: next.amount, days, coarse: next.coarse, off: false };
      amount = next.amount;
    }
  },

  daysOf: (phase) => phase.everyDays,
  reachesZero: () => false,
};
