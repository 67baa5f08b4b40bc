import { calendarWords } from '../../../shared/content/words/calendar';
import { monthName } from '../../../shared/content/words/dates';
import { longestRange } from '../../../shared/contract/days';
import { addDays, daysBetween, daysIntoWeek, type LocalDate, localDate } from '../../../shared/time';
import type { View } from './calendar-place';
import { addMonths, firstMonth, isShownMonth, lastMonth, monthOf, sameDayIn } from './month-steps';

export interface Period {
  from: LocalDate;
  to: LocalDate;
}

/** The week that a day lies in; `weekStart` is 1 (Monday) to 7 (Sunday). */
export function weekOf(date: LocalDate, weekStart: number): Period {
  const from = addDays(date, -daysIntoWeek(date, weekStart));
  return { from, to: addDays(from, 6) };
}

/** The year that a day lies in. */
export function yearOf(date: LocalDate): Period {
  const year = date.slice(0, 4);
  return { from: localDate(`${year}-01-01`), to: localDate(`${year}-12-31`) };
}

/** Some days by week, those of the first and the last filled up with null. */
export function inWeeks<T extends { date: LocalDate }>(
  days: readonly T[],
  weekStart: number,
): (T | null)[][] {
  const [first] = days;
  if (first === undefined) return [];
  const missing = daysBetween(weekOf(first.date, weekStart).from, first.date);
  const weeks = Math.ceil((missing + days.length) / 7);
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_, day) => days[week * 7 + day - missing] ?? null),
  );
}

/** What a list around a day shows at first: a week back, half a year ahead. */
export function listAround(date: LocalDate): Period {
  return kept({ from: addDays(date, -7), to: addDays(date, 180) });
}

/** A list with three months more at one end; where it grows too long it lets go of days at the other. */
export function listWithMore({ from, to }: Period, direction: 1 | -1): Period {
  const more = 91;
  if (direction === 1) {
    const end = addDays(to, more);
    return kept({
      from: daysBetween(from, end) < longestRange ? from : addDays(end, 1 - longestRange),
      to: end,
    });
  }
  const begin = addDays(from, -more);
  return kept({
    from: begin,
    to: daysBetween(begin, to) < longestRange ? to : addDays(begin, longestRange - 1),
  });
}

/** Within the days that can be shown. */
function kept({ from, to }: Period): Period {
  const [first, last] = [localDate(`${firstMonth}-01`), localDate(`${lastMonth}-31`)];
  return { from: from < first ? first : from, to: to > last ? last : to };
}

/** The heading of a view around a day. */
export function titleOf(view: View, date: LocalDate, weekStart: number): string {
  switch (view) {
    case 'month':
      return monthName(monthOf(date));
    case 'week': {
      const { from, to } = weekOf(date, weekStart);
      return calendarWords.weekOf(from, to);
    }
    case 'list':
      return calendarWords.listTitle(monthOf(date));
    case 'year':
      return date.slice(0, 4);
  }
}

/** The day to stand on after one step ahead or back in a view; null where nothing more can be shown. */
export function stepFrom(view: View, date: LocalDate, direction: 1 | -1): LocalDate | null {
  if (view === 'week') {
    const moved = addDays(date, 7 * direction);
    return isShownMonth(monthOf(moved)) ? moved : null;
  }
  const edge = direction === 1 ? lastMonth : firstMonth;
  if (monthOf(date) === edge || (view === 'year' && date.slice(0, 4) === edge.slice(0, 4))) return null;
  return sameDayIn(addMonths(monthOf(date), (view === 'year' ? 12 : 1) * direction), date);
}
