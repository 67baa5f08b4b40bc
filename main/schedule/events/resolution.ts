import { LARGEST_AMOUNT } from '../../../shared/quantity';
import { climbDownFrom } from '../ladder';
import { isWhole, refuseUnless } from '../plan-refused';
import {
  currentRung,
  isBeforeStart,
  ladderFromStart,
  notApplied,
  presentPlace,
  type Timeline,
  takenOn,
} from '../timeline';
import type { EventOf, EventRule } from './rule';

/**
 * Another smallest amount from the event's day on, as after a finer scale was bought. The present step stays
 * as it is for its length; the steps after it are made anew by their phases' own rules.
 */
export const resolution: EventRule<EventOf<'resolution'>> = {
  check: (event) => refuseUnless(isWhole(event.resolution, 1, LARGEST_AMOUNT), 'bad-resolution'),

  apply(timeline, event) {
    const present = currentRung(timeline);
    if (present.dose === 0) return notApplied(timeline, event, 'at-zero');
    const taken = isBeforeStart(timeline) ? present.dose : takenOn(present);
    if (event.resolution > taken) return notApplied(timeline, event, 'resolution-above-amount');
    const spec = { ...timeline.spec, resolution: event.resolution };
    if (isBeforeStart(timeline)) {
      const { phases, amount } = timeline.basis;
      const rungs = ladderFromStart(phases, amount, event.resolution);
      return { ...timeline, spec, rungs: timeline.stopped ? rungs.slice(0, 1) : rungs };
    }
    if (timeline.stopped) return { ...timeline, spec };
    return {
      ...timeline,
      spec,
      rungs: [...timeline.rungs.slice(0, timeline.at + 1), ...rungsAfter(timeline, event)],
    };
  },
};

function rungsAfter(timeline: Timeline, event: EventOf<'resolution'>) {
  const present = currentRung(timeline);
  const place = presentPlace(timeline);
  const isStart = place.step === -1;
  return climbDownFrom(place.phases, place.phase, {
    amount: takenOn(present),
    initial: place.initial,
    done: place.step + 1,
    elapsed: isStart ? 0 : place.elapsed + present.days,
    resolution: event.resolution,
  });
}
