import type { Amount } from '../../shared/quantity';
import { dateOfDayNumber, dayNumber, type LocalDate } from '../../shared/time';
import { liveThrough } from './history';
import type { PlanEvent, PlanSpec, Projection, Step } from './model';
import { projectionOf, stepsOf } from './projection';
import { advance, doseToCut, runOut, startTimeline } from './timeline';
import { checkSpec } from './validation';

export type { PlanEvent, PlanSpec, Projection, Step } from './model';

/**
 * The rows of a plan: dates without a gap from the first reduced day to the first day at zero, or to the
 * last amount where the phases end open; the last row has `days: null`. Where no cut can be made at all and
 * the phases end open, the one row is the start amount.
 * @throws PlanRefused, with a code, for a spec that no plan can be built from or that takes over five years.
 */
export function buildPlan(spec: PlanSpec): Step[] {
  checkSpec(spec);
  return stepsOf(startTimeline(spec, dayNumber(spec.startDate)));
}

/**
 * The plan with its events applied, as it is seen on the day `asOf`. Events are taken by their days, on the
 * same day in the order given, and never change a day before `on`. Without events the steps are those of
 * `buildPlan`. An event that cannot be applied leaves the plan as it is, with the warning `not-applied`.
 * @throws PlanRefused, with a code, for a spec or an event with a value outside its range.
 */
export function projectPlan(spec: PlanSpec, events: readonly PlanEvent[], asOf: LocalDate): Projection {
  return projectionOf(liveThrough(spec, events, asOf), asOf);
}

/**
 * The plan's revisions, for ghost lines: the plan as made, then after each event in the order given. Each is
 * as it was seen on the day of its event (the first on the start day), the last as it is seen on `asOf`.
 */
export function projectRevisions(
  spec: PlanSpec,
  events: readonly PlanEvent[],
  asOf: LocalDate,
): Projection[] {
  const seenOn = [spec.startDate, ...events.map(({ on }) => on)].slice(0, -1);
  return [...seenOn, asOf].map((day, count) => projectPlan(spec, events.slice(0, count), day));
}

/** What new phases from a day on would cut from, and the smallest step then, as the plan stands before that day is over. */
export function cutBasis(
  spec: PlanSpec,
  events: readonly PlanEvent[],
  on: LocalDate,
): { amount: Amount; resolution: Amount } {
  const timeline = advance(
    liveThrough(
      spec,
      events.filter((event) => event.on <= on),
      on,
    ),
    dayNumber(on),
  );
  return { amount: doseToCut(timeline), resolution: timeline.spec.resolution };
}

/** Days that a hold keeps at their amount. */
export interface HeldSpan {
  from: LocalDate;
  days: number;
}

/** The held days of a plan in order, those of an open hold up to `asOf`. */
export function heldSpans(spec: PlanSpec, events: readonly PlanEvent[], asOf: LocalDate): HeldSpan[] {
  const { holds } = runOut(liveThrough(spec, events, asOf));
  return holds.map(({ from, to }) => ({ from: dateOfDayNumber(from), days: to - from }));
}

/** The row that a date lies in, or null before the first. */
export function stepOn(steps: readonly Step[], date: LocalDate): Step | null {
  let [low, high] = [0, steps.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const step = steps[middle];
    if (step !== undefined && step.from <= date) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1] ?? null;
}
