import type { Rung } from '../ladder';
import { makeableAtMost } from '../makeable';
import { currentRung, doseToCut, goOnWith, isLast, notApplied, type Timeline, takenOn } from '../timeline';
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
  if (rung.off) return goOnWith(free, [steady(rung, timeline)]);
  return { ...free, rungs: timeline.rungs.slice(0, timeline.at + 1) };
}

/** The plan with the amount that its day cuts from as its open end, in place of that cut. */
export function endOpenBeforeCut(timeline: Timeline): Timeline {
  const before = timeline.rows.at(-1)?.rung ?? timeline.rungs[0] ?? currentRung(timeline);
  const dose = doseToCut(timeline);
  const rung = { ...before, amount: dose, dose, off: false };
  return goOnWith({ ...timeline, held: 0, openHold: false }, [steady(rung, timeline)]);
}

/** A rung at what is taken on another, every day. */
function steady(rung: Rung, { spec }: Timeline): Rung {
  return { ...rung, amount: makeableAtMost(takenOn(rung), spec.resolution), off: false };
}
