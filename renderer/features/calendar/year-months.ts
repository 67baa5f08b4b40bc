import type { RangeDay } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import { isEmpty } from './list-days';
import { monthOf } from './month-steps';

/**
 * The days of a year from the first month with something in it to the last one, today's month and that of the day the
 * keyboard stands on among them.
 */
export function monthsInUse(days: readonly RangeDay[], active: LocalDate, today: LocalDate): RangeDay[] {
  const kept = new Set([monthOf(active), monthOf(today)]);
  const used = days.filter((day) => kept.has(monthOf(day.date)) || isUsed(day));
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return [...days];
  return days.filter(
    ({ date }) => monthOf(date) >= monthOf(first.date) && monthOf(date) <= monthOf(last.date),
  );
}

/** Before the plan, and after it at zero, nothing is listed. */
function isUsed(day: RangeDay): boolean {
  const listed = day.status === 'before-plan' ? 0 : (day.planned ?? 0);
  return listed > 0 || !isEmpty(day);
}
