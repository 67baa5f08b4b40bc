import { type DateOrder, dateOrders, type RowProblem } from '../../../shared/contract/bring-in';
import { firstDate, lastDate } from '../../../shared/contract/fields';
import { fail, ok, type Result } from '../../../shared/result';
import { instantOf, isLocalDate } from '../../../shared/time';
import { isKnown } from '../system-zone';

const parted = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})\.?(?:[T\s,]+(.*))?$/s;
const clock = /^(\d{1,2})[:.](\d{2})(?:[:.](\d{2})(?:[.,]\d{1,9})?)?\s*([ap])?\.?(?:m\.?)?$/i;
const exact =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s?(?:Z|([+-])(\d{2}):?(\d{2}))$/;

/** How the date of a cell is written: in one of the orders, in one of two (`unclear`), or null where it is none. */
export function dateOrderOf(cell: string): DateOrder | 'unclear' | null {
  const parts = parted.exec(cell.trim());
  if (parts === null) return null;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  if (parts[1]?.length === 4) return 'ymd';
  if (parts[4]?.length !== 4 && parts[4]?.length !== 2) return null;
  // With dots, dates are written day first.
  if (first > 12 || parts[2] === '.') return 'dmy';
  return second > 12 ? 'mdy' : 'unclear';
}

/** What the dates of a column come to, by what its cells are: one that is clear decides for those that are not. */
export function columnOrder(found: ReadonlySet<DateOrder | 'unclear' | null>): DateOrder | 'unclear' | null {
  return ([...dateOrders, 'unclear'] as const).find((order) => found.has(order)) ?? null;
}

/** What the cells of a row say of when something was. */
export interface WhenCells {
  readonly date: string;
  readonly time: string;
  readonly zone: string;
}

/** How cells that leave something open are to be read. */
export interface WhenChoices {
  readonly dateOrder: DateOrder;
  /** HH:MM, for rows without a time. */
  readonly timeWithout: string;
  /** The IANA zone of rows without one. */
  readonly zone: string;
}

/** An instant, and the zone in which it was noted. */
export interface When {
  /** ISO 8601 with milliseconds and Z. */
  readonly at: string;
  readonly zone: string;
}

/**
 * When something was, from the cells of a row: the date by the calendar, the time of day, and the zone. The date's cell
 * may hold the time, too, and an exact instant (with Z or a distance from UTC) counts as that. Of a time that the clocks
 * show twice, it is the first.
 */
export function whenOf(cells: WhenCells, choices: WhenChoices): Result<When, RowProblem> {
  const [date, time, named] = [cells.date.trim(), cells.time.trim(), cells.zone.trim()];
  if (date === '') return fail('no-date');
  const zone = named === '' ? choices.zone : named;
  if (!isKnown(zone)) return fail('unknown-zone');
  const instant = instantIn(date);
  if (instant !== null) return isInYears(instant.slice(0, 10)) ? ok({ at: instant, zone }) : fail('bad-date');
  const parts = parted.exec(date);
  const day = parts === null ? null : dayOf(parts, choices.dateOrder);
  if (day === null || !isLocalDate(day) || !isInYears(day)) return fail('bad-date');
  const written = time === '' ? (parts?.[5]?.trim() ?? '') : time;
  const clockTime = written === '' ? choices.timeWithout : timeOf(written);
  if (clockTime === null) return fail('bad-time');
  const at = instantOf(day, clockTime, zone, '00:00');
  return ok({ at: new Date(Date.parse(at)).toISOString(), zone });
}

/** A time of day such as 08:05, 8.05 or 8:05 pm as HH:MM; null where it is none. Seconds are left off. */
export function timeOf(text: string): string | null {
  const parts = clock.exec(text.trim());
  if (parts === null) return null;
  const [hour, minute, second] = [Number(parts[1]), Number(parts[2]), Number(parts[3] ?? 0)];
  const half = parts[4]?.toLowerCase();
  if (minute > 59 || second > 59 || (half === undefined ? hour > 23 : hour < 1 || hour > 12)) return null;
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0);
  return `${String(hours).padStart(2, '0')}:${parts[2]}`;
}

function instantIn(text: string): string | null {
  const parts = exact.exec(text);
  if (parts === null || !isLocalDate(parts[1] ?? '')) return null;
  const [, day, time, seconds = '00', sign, hours, minutes] = parts;
  const ms = Date.parse(
    `${day}T${time}:${seconds}${sign === undefined ? 'Z' : `${sign}${hours}:${minutes}`}`,
  );
  return Number.isNaN(ms) ? null : new Date(ms).toISOString();
}

function dayOf([, first = '', , second = '', third = '']: string[], order: DateOrder): string | null {
  if (first.length === 4) return joined(first, second, third);
  const year = third.length === 2 ? `20${third}` : third;
  if (order === 'ymd' || year.length !== 4) return null;
  return order === 'mdy' ? joined(year, first, second) : joined(year, second, first);
}

function joined(year: string, month: string, day: string): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
}

function isInYears(day: string): boolean {
  return day >= firstDate && day <= lastDate;
}
