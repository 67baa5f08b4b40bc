import { isLast, notApplied } from '../timeline';
import type { EventOf, EventRule } from './rule';

/** The present amount until a `resume`. */
export const openHold: EventRule<EventOf<'openHold'>> = {
  check: () => undefined,

  apply(timeline, event) {
    if (isLast(timeline)) return notApplied(timeline, event, 'nothing-ahead');
    if (timeline.openHold) return notApplied(timeline, event, 'already-held');
    return { ...timeline, openHold: true };
  },
};
