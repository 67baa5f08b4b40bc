import { climbDown } from '../ladder';
import type { Phase } from '../model';
import {
  currentRung,
  goOnWith,
  isBeforeStart,
  ladderFromStart,
  notApplied,
  type Timeline,
} from '../timeline';
import { checkPhases } from '../validation';
import type { EventOf, EventRule } from './rule';
import { endOpen } from './stop';

/**
 * New phases from the event's day on, that day the first reduced one; before the start, from the start on.
 * Their intervals are as written: earlier changes of pace no longer count. Ends any hold.
 */
export const edit: EventRule<EventOf<'edit'>> = {
  check: ({ phases }) => checkPhases(phases),
  apply: (timeline, event) =>
    currentRung(timeline).dose === 0
      ? notApplied(timeline, event, 'at-zero')
      : withPhases(timeline, event.phases),
};

/** The plan with other phases from its day on, at the present amount. */
export function withPhases(timeline: Timeline, phases: readonly Phase[]): Timeline {
  const { resolution } = timeline.spec;
  const amount = currentRung(timeline).dose;
  const free: Timeline = { ...timeline, held: 0, openHold: false, stopped: false, factors: [] };
  if (isBeforeStart(timeline)) {
    const basis = { ...timeline.basis, phases };
    return { ...free, rungs: ladderFromStart(phases, amount, resolution), basis };
  }
  const ahead = climbDown(phases, amount, resolution);
  const changed: Timeline = { ...free, basis: { phases, amount, day: timeline.day } };
  return ahead.length > 0 ? goOnWith(changed, ahead) : endOpen(changed);
}
