import { notApplied } from '../timeline';
import type { EventOf, EventRule } from './rule';

/** Ends the open hold; without one, a counted hold that still has days to run. The plan goes on that day. */
export const resume: EventRule<EventOf<'resume'>> = {
  check: () => undefined,

  apply(timeline, event) {
    if (timeline.openHold) return { ...timeline, openHold: false };
    if (timeline.held > 0) return { ...timeline, held: 0 };
    return notApplied(timeline, event, 'not-held');
  },
};
