import { LONGEST_PLAN_DAYS } from '../limits';
import { isWhole, refuseUnless } from '../plan-refused';
import { isLast, notApplied } from '../timeline';
import type { EventOf, EventRule } from './rule';

/** So many days more at the present amount; everything later moves as far. Holds add up. */
export const hold: EventRule<EventOf<'hold'>> = {
  check: (event) => refuseUnless(isWhole(event.days, 1, LONGEST_PLAN_DAYS), 'bad-hold'),

  apply(timeline, event) {
    if (isLast(timeline)) return notApplied(timeline, event, 'nothing-ahead');
    return { ...timeline, held: timeline.held + event.days };
  },
};
