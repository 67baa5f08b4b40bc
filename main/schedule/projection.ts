import type { Amount } from '../../shared/quantity';
import { dateOfDayNumber, dayNumber, type LocalDate } from '../../shared/time';
import { cutBetween } from './makeable';
import type { Projection, Step } from './model';
import { refuseUnless } from './plan-refused';
import { type Row, runOut, type Timeline } from './timeline';
import { warningsOf } from './warnings';

/** Projections further ahead than a hundred years are refused. */
const FURTHEST_DAYS = 36_600;

/** The rows of a plan if nothing more happens to it. No open hold may be in force. */
export function stepsOf(timeline: Timeline): Step[] {
  return asSteps(runOut(timeline).rows, timeline);
}

/** A plan as it is shown on the day `asOf`. No open hold may be in force. */
export function projectionOf(timeline: Timeline, asOf: LocalDate): Projection {
  const { rows } = runOut(timeline);
  const steps = asSteps(rows, timeline);
  const last = steps.at(-1);
  const endDate = last !== undefined && last.amount === 0 && last.off === undefined ? last.from : null;
  const weeks = endDate === null ? null : (dayNumber(endDate) - timeline.startDay) / 7;
  return {
    steps,
    endDate,
    weeks,
    openHold: timeline.assumedResume,
    totalAhead: totalFrom(rows, dayNumber(asOf)),
    warnings: warningsOf(timeline, steps, weeks),
  };
}

function asSteps(rows: readonly Row[], { rungs, startDay }: Timeline): Step[] {
  let before: Amount | undefined = rungs[0]?.dose;
  return rows.map(({ from, days, rung }) => {
    refuseUnless(from - startDay <= FURTHEST_DAYS, 'too-long');
    const { amount, name: phase, coarse, off } = rung;
    const cut = off ? 1 : cutBetween(before ?? amount, amount);
    if (!off) before = amount;
    const step: Step = { from: dateOfDayNumber(from), days, amount, cut, phase, coarse };
    if (off) step.off = true;
    return step;
  });
}

/** What is listed from a day on, up to the last row, which has no end. */
function totalFrom(rows: readonly Row[], day: number): Amount {
  let total = 0;
  for (const { from, days, rung } of rows) {
    if (days !== null) total += rung.amount * Math.max(from + days - Math.max(from, day), 0);
  }
  return total as Amount;
}
