import { addDays, daysIntoWeek, isLocalDate, type LocalDate, localDate } from '../../../shared/time';

/** The first and the last month that the contract takes. */
export const firstMonth = '2001-01';
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

/** Which way a key moves: the same in every view, but for how far a page is. */
interface Steps {
  /** 1 for Monday to 7 for Sunday. */
  weekStart: number;
  /** What Page Up and Page Down move by. */
  page: 'week' | 'month';
  /** True where weeks stand as columns, so that a day is up or down and a week left or right. */
  weeksAcross: boolean;
}

/**
 * Where a key moves from a day: arrows by a day or a week, Home and End within the week, Page Up and Page Down by a
 * week or a month. Null for any other key, and where the move would leave the months that can be shown.
 */
export function dateAfterKey(key: string, date: LocalDate, steps: Steps): LocalDate | null {
  const moved = moves(date, steps)[key]?.() ?? null;
  return moved !== null && isShownMonth(monthOf(moved)) ? moved : null;
}

function moves(date: LocalDate, { weekStart, page, weeksAcross }: Steps): Record<string, () => LocalDate> {
  const intoWeek = daysIntoWeek(date, weekStart);
  const [sideways, upright] = weeksAcross ? [7, 1] : [1, 7];
  const byPage = (direction: 1 | -1) =>
    page === 'week' ? addDays(date, 7 * direction) : sameDayIn(addMonths(monthOf(date), direction), date);
  return {
    ArrowLeft: () => addDays(date, -sideways),
    ArrowRight: () => addDays(date, sideways),
    ArrowUp: () => addDays(date, -upright),
    ArrowDown: () => addDays(date, upright),
    Home: () => addDays(date, -intoWeek),
    End: () => addDays(date, 6 - intoWeek),
    PageUp: () => byPage(-1),
    PageDown: () => byPage(1),
  };
}
