import { dateOfDayNumber } from '../../../shared/time';
import { climbDown } from '../ladder';
import { limitsOf } from '../limits';
import type { Approach, Phase } from '../model';
import {
  doseToCut,
  goOnWith,
  isBeforeStart,
  isCutDay,
  ladderFromStart,
  notApplied,
  type Timeline,
  withWarning,
} from '../timeline';
import { checkApproach, checkPhases } from '../validation';
import type { EventOf, EventRule } from './rule';
import { endOpen, endOpenBeforeCut } from './stop';

/**
 * New phases from the event's day on, that day the first reduced one; before the start, from the start on.
 * Their intervals are as written: earlier changes of pace no longer count. Ends any hold.
 */
export const edit: EventRule<EventOf<'edit'>> = {
  check({ phases, approach }) {
    checkApproach(approach ?? undefined);
    checkPhases(phases);
  },

  apply(timeline, event) {
    if (doseToCut(timeline) === 0) return notApplied(timeline, event, 'at-zero');
    return withPhases(withApproach(timeline, event.approach), event.phases);
  },
};

/** The plan under the limits of another approach, whose weeks count from its day; before the start, from there. */
function withApproach(timeline: Timeline, approach: Approach | null | undefined): Timeline {
  if (approach === undefined) return timeline;
  const firstWeek = Math.max(timeline.day, timeline.startDay);
  return {
    ...timeline,
    spec: { ...timeline.spec, approach: approach ?? undefined },
    basis: { ...timeline.basis, firstWeek },
  };
}

/** The plan with other phases from its day on, that day the first reduced one. */
export function withPhases(timeline: Timeline, phases: readonly Phase[]): Timeline {
  const { resolution } = timeline.spec;
  const amount = doseToCut(timeline);
  const free: Timeline = { ...timeline, held: 0, openHold: false, stopped: false, factors: [] };
  if (isBeforeStart(timeline)) {
    const basis = { ...timeline.basis, phases };
    return { ...free, rungs: ladderFromStart(phases, amount, resolution), basis };
  }
  const ahead = climbDown(phases, amount, resolution);
  const changed: Timeline = { ...free, basis: { ...timeline.basis, phases, amount, day: timeline.day } };
  if (ahead.length > 0) return { ...goOnWith(withEarlyCut(changed), ahead), byPlan: true };
  return isCutDay(timeline) ? endOpenBeforeCut(changed) : endOpen(changed);
}

/** The plan with a warning, if the present step is cut short of the least days. */
function withEarlyCut(timeline: Timeline): Timeline {
  const days = timeline.day - timeline.since;
  const { leastDays: limit } = limitsOf(timeline.spec.approach);
  if (timeline.at === 0 || days === 0 || days >= limit) return timeline;
  return withWarning(timeline, { code: 'early-cut', on: dateOfDayNumber(timeline.day), days, limit });
}
