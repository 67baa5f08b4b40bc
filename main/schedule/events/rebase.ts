import { type Amount, LARGEST_AMOUNT } from '../../../shared/quantity';
import { climbDownFrom, type Rung } from '../ladder';
import { makeableAtMost } from '../makeable';
import { ruleOf } from '../phases/registry';
import { isWhole, refuseUnless } from '../plan-refused';
import {
  currentRung,
  doseToCut,
  goOnWith,
  isBeforeStart,
  isLast,
  ladderFromStart,
  notApplied,
  presentPlace,
  type Timeline,
  withWarning,
} from '../timeline';
import type { EventOf, EventRule } from './rule';

/**
 * A restart from the amount that is taken now, more or less than planned. That amount takes the place of the
 * present step, for the full interval of the phase in force, which goes on from it by its own rule: a
 * percentage cuts from it, equal steps keep their size, a list goes on with its next cut. An amount off the
 * scale is rounded down to it. Before the start it is the new start amount; zero ends the plan. Ends a
 * counted hold.
 */
export const rebase: EventRule<EventOf<'rebase'>> = {
  check: ({ amount }) => refuseUnless(isWhole(amount, 0, LARGEST_AMOUNT), 'bad-amount'),

  apply(timeline, event) {
    const { resolution } = timeline.spec;
    const isTooFine = event.amount > 0 && event.amount < resolution;
    if (isTooFine) return notApplied(timeline, event, 'resolution-above-amount');
    const free: Timeline = { ...timeline, held: 0 };
    if (event.amount === 0) return goOnWith({ ...free, openHold: false }, [atZero(timeline)]);
    if (isBeforeStart(timeline)) return withNewStart(free, event.amount);
    const amount = makeableAtMost(event.amount, resolution);
    const restarted = goOnWith(free, restart(timeline, amount));
    return amount > doseToCut(timeline)
      ? withWarning(restarted, { code: 'lost-tolerance', on: event.on })
      : restarted;
  },
};

function withNewStart(timeline: Timeline, amount: Amount): Timeline {
  const { phases } = timeline.basis;
  const rungs = ladderFromStart(phases, amount, timeline.spec.resolution);
  return {
    ...timeline,
    rungs: timeline.stopped ? rungs.slice(0, 1) : rungs,
    basis: { ...timeline.basis, amount },
  };
}

/** A rung at the amount in the place of the present one, and what follows from it. */
function restart(timeline: Timeline, amount: Amount): Rung[] {
  const place = presentPlace(timeline);
  const { phases, phase: index, step } = place;
  const phase = phases[index];
  if (phase === undefined) throw new Error('a rung without its phase');
  const isStart = step === -1;
  const initial = isStart ? amount : place.initial;
  const elapsed = isStart ? 0 : place.elapsed + unpacedDaysLived(timeline);
  const days = ruleOf(phase).daysOf(phase, Math.max(step, 0));
  const rung: Rung = {
    amount,
    days,
    name: phase.name,
    coarse: false,
    off: false,
    dose: amount,
    place: { phases, phase: index, step, elapsed, initial },
  };
  if (timeline.stopped) return [rung];
  const { resolution } = timeline.spec;
  const after = isStart ? 0 : elapsed + days;
  return [
    rung,
    ...climbDownFrom(phases, index, { amount, initial, done: step + 1, elapsed: after, resolution }),
  ];
}

/** Days lived on the present rung as its phase counts them: without holds, and at the phase's own pace. */
function unpacedDaysLived(timeline: Timeline): number {
  if (isLast(timeline)) return timeline.day - timeline.since;
  return Math.round((timeline.lived * currentRung(timeline).days) / timeline.length);
}

function atZero(timeline: Timeline): Rung {
  const zero = 0 as Amount;
  return {
    ...currentRung(timeline),
    amount: zero,
    dose: zero,
    days: 1,
    name: 'done',
    coarse: false,
    off: false,
  };
}
