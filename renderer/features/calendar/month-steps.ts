import { addDays, isLocalDate, type LocalDate, localDate, weekday } from '../../../shared/time';

/** The first and the last month that the contract takes. */
export const firstMonth = '2000-01';
export const lastMonth = '2099-12';

/** The month of a date, `YYYY-MM`. */
export function monthOf(date: LocalDate): string {
  return date.slice(0, 7);
}

/** Whether a month can be shown. */
export function isShownMonth(month: string): boolean {
  return /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && month >= firstMonth && month <= lastMonth;
}

/** The month so many months after another (before it when negative), kept within what can be shown. */
export function addMonths(month: string, count: number): string {
  const index = Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1 + count;
  const moved = `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
  if (moved < firstMonth) return firstMonth;
  return moved > lastMonth ? lastMonth : moved;
}

/** The same day of another month, or its last day where it has no such day. */
export function sameDayIn(month: string, date: LocalDate): LocalDate {
  for (let day = Number(date.slice(8)); day > 28; day -= 1) {
    const moved = `${month}-${day}`;
    if (isLocalDate(moved)) return moved;
  }
  return localDate(`${month}-${date.slice(8) > '28' ? '28' : date.slice(8)}`);
}

/**
 * Where a key moves in a month grid whose weeks begin on `weekStart` (1 Monday to 7 Sunday): arrows by a day or
 * a week, Home and End within the week, Page Up and Page Down by a month. Null for any other key, and where the
 * move would leave the months that can be shown.
 */
export function dateAfterKey(key: string, date: LocalDate, weekStart: number): LocalDate | null {
  const intoWeek = (weekday(date) - weekStart + 7) % 7;
  const moved = moves(date, intoWeek)[key]?.() ?? null;
  return moved !== null && isShownMonth(monthOf(moved)) ? moved : null;
}

function moves(date: LocalDate, intoWeek: number): Record<string, () => LocalDate> {
  return {
    ArrowLeft: () => addDays(date, -1),
    ArrowRight: () => addDays(date, 1),
    ArrowUp: () => addDays(date, -7),
    ArrowDown: () => addDays(date, 7),
    Home: () => addDays(date, -intoWeek),
    End: () => addDays(date, 6 - intoWeek),
    PageUp: () => sameDayIn(addMonths(monthOf(date), -1), date),
    PageDown: () => sameDayIn(addMonths(monthOf(date), 1), date),
  };
}
