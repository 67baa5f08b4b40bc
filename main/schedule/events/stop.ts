import { makeableAtMost } from '../makeable';
import { currentRung, goOnWith, isLast, notApplied, type Timeline } from '../timeline';
import type { EventOf, EventRule } from './rule';

/** No more cuts: an open end at the present amount, on an off day at the last dose. Ends any hold. */
export const stop: EventRule<EventOf<'stop'>> = {
  check: () => undefined,
  apply: (timeline, event) =>
    isLast(timeline) ? notApplied(timeline, event, 'nothing-ahead') : { ...endOpen(timeline), stopped: true },
};

/** The plan with the present amount as its open end. */
export function endOpen(timeline: Timeline): Timeline {
  const free = { ...timeline, held: 0, openHold: false };
  const rung = currentRung(timeline);
  if (!rung.off) return { ...free, rungs: timeline.rungs.slice(0, timeline.at + 1) };
  const dose = makeableAtMost(rung.dose, timeline.spec.resolution);
  return goOnWith(free, [{ ...rung, amount: dose, off: false }]);
}
