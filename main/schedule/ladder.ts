import type { Amount } from '../../shared/quantity';
import { LONGEST_PLAN_DAYS } from './limits';
import type { Phase } from './model';
import { ruleOf } from './phases/registry';
import type { Entry } from './phases/rule';
import { refuseUnless } from './plan-refused';

/** Where in which phases a rung stands, so that the phase can go on from it by its own rule. */
export interface Place {
  phases: readonly Phase[];
  /** Index of the phase. */
  phase: number;
  /** Index of the rung among the steps of its phase; -1 for the start amount, before the first. */
  step: number;
  /** Days from the phase's start to the rung's, by the phases' own intervals. */
  elapsed: number;
  /** The amount at the phase's start. */
  initial: Amount;
}

/**
 * One step of a plan that is not yet tied to dates. A ladder is a list of rungs from the start amount down;
 * its last rung has no end: zero, or the amount of an open end.
 */
export interface Rung {
  amount: Amount;
  /** How long it lasts by its phase's rule; on a last rung, how long it would. */
  days: number;
  name: string;
  coarse: boolean;
  off: boolean;
  /** What the ladder goes on from: the amount, or on an off day the last dose. */
  dose: Amount;
  place: Place;
}

/** The whole ladder of some phases from an amount, that amount itself not included. */
export function climbDown(phases: readonly Phase[], amount: Amount, resolution: Amount): Rung[] {
  return climbDownFrom(phases, 0, { amount, initial: amount, done: 0, elapsed: 0, resolution });
}

/**
 * The rungs from an entry into one of the phases, through the later ones, to the ladder's end. Empty when
 * nothing is left of the phases and they end open: then the rung before is the last.
 * @throws PlanRefused (`too-long`) when a rung would start more than five years after the entry.
 */
export function climbDownFrom(phases: readonly Phase[], first: number, entry: Entry): Rung[] {
  const rungs: Rung[] = [];
  let from = entry;
  let day = 0;
  let lowered: Place = { phases, phase: lastLowering(phases), step: 0, elapsed: 0, initial: entry.initial };
  for (const [offset, phase] of phases.slice(first).entries()) {
    let { amount, done, elapsed } = from;
    for (const step of ruleOf(phase).steps(phase, from)) {
      refuseUnless(day <= LONGEST_PLAN_DAYS, 'too-long');
      if (!step.off) amount = step.amount;
      rungs.push({
        amount: step.amount,
        days: step.days,
        name: phase.name,
        coarse: step.coarse,
        off: step.off,
        dose: amount,
        place: { phases, phase: first + offset, step: done, elapsed, initial: from.initial },
      });
      done += 1;
      elapsed += step.days;
      day += step.days;
    }
    if (phase.kind !== 'alternate') {
      lowered = { phases, phase: first + offset, step: done, elapsed, initial: from.initial };
    }
    from = { amount, initial: amount, done: 0, elapsed: 0, resolution: entry.resolution };
  }
  const last = phases.at(-1);
  if (last !== undefined && ruleOf(last).reachesZero(last)) rungs.push(zeroRung(lowered));
  return rungs;
}

/** The first day at zero. A restart from there goes on in the last phase that lowers the amount. */
function zeroRung(place: Place): Rung {
  const zero = 0 as Amount;
  return { amount: zero, days: 1, name: 'done', coarse: false, off: false, dose: zero, place };
}

function lastLowering(phases: readonly Phase[]): number {
  return phases.reduce((found, { kind }, index) => (kind === 'alternate' ? found : index), 0);
}
