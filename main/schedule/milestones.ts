import type { Amount } from '../../shared/quantity';
import { addDays, daysBetween, type LocalDate } from '../../shared/time';
import type { Step } from './model';

/** The share of the start amount, in quarters, at or below which a level is reached. */
const LEVELS = [
  ['quarter', 3],
  ['half', 2],
  ['three-quarters', 1],
] as const;

/** How many whole days at zero lie behind. */
const DAYS_AT_ZERO = [
  ['zero-week', 7],
  ['zero-month', 30],
  ['zero-quarter', 90],
  ['zero-half-year', 180],
  ['zero-year', 365],
] as const;

export type MilestoneKind =
  /** The first reduced day. */
  | 'start'
  /** The first day at so much less than the start amount, or less still. */
  | (typeof LEVELS)[number][0]
  /** The last day with an amount before the first at zero. */
  | 'last-dose-day'
  /** The first day at zero. */
  | 'zero'
  /** The day on which 7, 30, 90, 180 or 365 whole days at zero without a break lie behind. */
  | (typeof DAYS_AT_ZERO)[number][0];

export interface Milestone {
  date: LocalDate;
  kind: MilestoneKind;
}

/**
 * The milestones of a plan in date order; on the same day in the order of `MilestoneKind`, so that the last
 * one says most. Each counts at its first time, also when the plan went back up later. The off days of an
 * alternate-day finish are no days at zero yet, and the days between them keep their level.
 *
 * In: the rows of a plan, and the amount and the first reduced day that it started with.
 */
export function milestonesOf(steps: readonly Step[], startAmount: Amount, startDate: LocalDate): Milestone[] {
  const found: Milestone[] = [{ date: startDate, kind: 'start' }];
  const dosed = steps.filter(({ off }) => off === undefined);
  for (const [kind, quarters] of LEVELS) {
    const reached = dosed.find((step) => 4 * step.amount <= quarters * startAmount);
    if (reached !== undefined) found.push({ date: reached.from, kind });
  }
  const zero = dosed.find((step) => step.amount === 0);
  if (zero !== undefined) {
    const last = steps.filter((step) => step.amount > 0 && step.from < zero.from).at(-1);
    if (last !== undefined)
      found.push({ date: addDays(last.from, (last.days ?? 1) - 1), kind: 'last-dose-day' });
    found.push({ date: zero.from, kind: 'zero' }, ...daysAtZero(steps));
  }
  return found.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? -1 : 1));
}

function daysAtZero(steps: readonly Step[]): Milestone[] {
  const spans = zeroSpans(steps);
  return DAYS_AT_ZERO.flatMap(([kind, days]) => {
    const span = spans.find(({ length }) => length === null || length > days);
    return span === undefined ? [] : [{ date: addDays(span.from, days), kind }];
  });
}

/** The spans of days at zero, neighbouring rows as one; the length is null for one without an end. */
function zeroSpans(steps: readonly Step[]): { from: LocalDate; length: number | null }[] {
  const spans: { from: LocalDate; length: number | null }[] = [];
  let from: LocalDate | null = null;
  for (const step of steps) {
    const isZero = step.amount === 0 && step.off === undefined;
    if (isZero) from ??= step.from;
    else if (from !== null) {
      spans.push({ from, length: daysBetween(from, step.from) });
      from = null;
    }
  }
  return from === null ? spans : [...spans, { from, length: null }];
}
