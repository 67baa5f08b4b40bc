import type { InputOf } from '../../../shared/contract/contract';
import type { Month } from '../../../shared/contract/days';
import { addDays, daysBetween, daysIntoWeek, type LocalDate, localDate } from '../../../shared/time';
import type { OpenVault } from '../open-vault';
import { dayRange } from './day-range';
import { trackOf } from './tracks';

/** The days of a month and of the weeks around its edges, for one product. */
export function monthRange(vault: OpenVault, { month, weekStart, productId }: InputOf<'days.month'>): Month {
  const counted = { from: monthStart(month), to: monthEnd(month) };
  return { month, ...dayRange(vault, trackOf(vault, productId), weeksOf(counted, weekStart), counted) };
}

function monthStart(month: string): LocalDate {
  return localDate(`${month}-01`);
}

function monthEnd(month: string): LocalDate {
  // Day 28 exists in every month; four days later is always in the next one.
  return addDays(localDate(`${addDays(localDate(`${month}-28`), 4).slice(0, 7)}-01`), -1);
}

/** The whole weeks that hold some days; `weekStart` is 1 (Monday) to 7 (Sunday). */
function weeksOf(
  { from, to }: { from: LocalDate; to: LocalDate },
  weekStart: number,
): { from: LocalDate; to: LocalDate } {
  const first = addDays(from, -daysIntoWeek(from, weekStart));
  const weeks = Math.ceil((daysBetween(first, to) + 1) / 7);
  return { from: first, to: addDays(first, weeks * 7 - 1) };
}
