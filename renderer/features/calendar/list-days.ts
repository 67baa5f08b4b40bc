import type { RangeDay } from '../../../shared/contract/days';
import type { LocalDate } from '../../../shared/time';
import { monthOf } from './month-steps';
import { stepFrom } from './period';

/** The days that a list shows, by month: today, and those with something planned, logged or written. */
export function listedDays(
  days: readonly RangeDay[],
  today: LocalDate,
): { month: string; days: RangeDay[] }[] {
  const months: { month: string; days: RangeDay[] }[] = [];
  for (const day of days) {
    if (day.date !== today && isEmpty(day)) continue;
    const last = months.at(-1);
    if (last?.month === monthOf(day.date)) last.days.push(day);
    else months.push({ month: monthOf(day.date), days: [day] });
  }
  return months;
}

/** Whether nothing happens on a day but what the plan lists for it. */
export function isEmpty({ cut, milestones, changes, appointments, taken, entries }: RangeDay): boolean {
  const things = milestones.length + changes.length + appointments.length + entries;
  return cut === null && taken === null && things === 0;
}

/** The listed day that stands for another: itself, or the next one, or the last. */
export function listedAt(date: LocalDate, listed: readonly LocalDate[]): LocalDate | null {
  return listed.find((each) => each >= date) ?? listed.at(-1) ?? null;
}

/** Where a key moves in a list of days; null for any other key, and at its ends. */
export function listedAfterKey(key: string, stop: LocalDate, listed: readonly LocalDate[]): LocalDate | null {
  const index = listed.indexOf(stop);
  switch (key) {
    case 'ArrowUp':
    case 'ArrowLeft':
      return listed[index - 1] ?? null;
    case 'ArrowDown':
    case 'ArrowRight':
      return listed[index + 1] ?? null;
    case 'Home':
      return listed[0] ?? null;
    case 'End':
      return listed.at(-1) ?? null;
    case 'PageUp':
      return besides(stop, listed, -1);
    case 'PageDown':
      return besides(stop, listed, 1);
    default:
      return null;
  }
}

/** The listed day about a month further, or the outermost. */
function besides(stop: LocalDate, listed: readonly LocalDate[], direction: 1 | -1): LocalDate | null {
  const to = stepFrom('list', stop, direction);
  const found = to === null ? null : listedAt(to, listed);
  if (found !== stop) return found;
  return (direction === 1 ? listed.at(-1) : listed[0]) ?? null;
}
