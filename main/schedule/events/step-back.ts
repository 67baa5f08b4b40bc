import type { Rung } from '../ladder';
import { currentRung, enter, isAlternate, isBeforeStart, notApplied, withWarning } from '../timeline';
import type { EventOf, EventRule } from './rule';

/**
 * The previous step again for its full length, then the present one for its full length, and on from there.
 * At the first step the start amount, for as long as the first step. The previous step is the last one with
 * a higher amount, so that stepping back twice goes back two, and a restart at less or more does not turn it
 * around. An alternate-day phase counts as one step, below the step before it. Ends a counted hold.
 */
export const stepBack: EventRule<EventOf<'stepBack'>> = {
  check: () => undefined,

  apply(timeline, event) {
    const { rungs, at } = timeline;
    const previous = previousStep(rungs, at, currentRung(timeline));
    if (previous === -1 || isBeforeStart(timeline)) return notApplied(timeline, event, 'no-step-back');
    const again = [...rungs.slice(0, previous + 1), ...rungs.slice(firstOfStep(rungs, at))];
    const back = enter({ ...timeline, held: 0 }, firstOfStep(rungs, previous), again);
    return withWarning(back, { code: 'lost-tolerance', on: event.on });
  },
};

/** Index of the last rung before `at` that is higher than the present one; -1 for none. */
function previousStep(rungs: readonly Rung[], at: number, present: Rung): number {
  return rungs.slice(0, at).reduce((found, rung, index) => (isHigher(rung, present) ? index : found), -1);
}

function isHigher(rung: Rung, than: Rung): boolean {
  return rung.dose > than.dose || (rung.dose === than.dose && isAlternate(than) && !isAlternate(rung));
}

/** The first rung of the step that a rung belongs to: itself, or the first day of its alternate-day phase. */
function firstOfStep(rungs: readonly Rung[], index: number): number {
  let first = index;
  while (isSameAlternation(rungs[first - 1], rungs[first])) first -= 1;
  return first;
}

function isSameAlternation(a: Rung | undefined, b: Rung | undefined): boolean {
  if (a === undefined || b === undefined || !isAlternate(a) || !isAlternate(b)) return false;
  return a.place.phases === b.place.phases && a.place.phase === b.place.phase;
}
