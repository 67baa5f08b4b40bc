import { limitsOf } from '../limits';
import { isClamped } from '../pacing';
import { refuseUnless } from '../plan-refused';
import {
  currentRung,
  isAlternate,
  isBeforeStart,
  isLast,
  lengthOf,
  notApplied,
  withWarning,
} from '../timeline';
import type { EventOf, EventRule } from './rule';

/**
 * Slower (a factor above 1) or faster (below): every interval that starts on the event's day or later is
 * multiplied by it. The step in progress keeps its length.
 */
export const pace: EventRule<EventOf<'pace'>> = {
  check: ({ factor }) => refuseUnless(Number.isFinite(factor) && factor >= 0.1 && factor <= 10, 'bad-factor'),

  apply(timeline, event) {
    if (isLast(timeline)) return notApplied(timeline, event, 'nothing-ahead');
    const paced = { ...timeline, factors: [...timeline.factors, event.factor] };
    const { at, rungs, spec, factors } = paced;
    const startsToday = paced.since === paced.day && !isBeforeStart(paced);
    const now = startsToday ? { ...paced, length: lengthOf(paced, currentRung(paced)) } : paced;

    const later = rungs.slice(startsToday ? at : at + 1, -1).filter((rung) => !isAlternate(rung));
    const clamped = later.some((rung) => isClamped(rung.days, factors, spec.approach));
    const { leastDays } = limitsOf(spec.approach);
    return clamped ? withWarning(now, { code: 'pace-clamped', on: event.on, leastDays }) : now;
  },
};
