import { Temporal } from 'temporal-polyfill';

/**
 * A calendar day, `YYYY-MM-DD`, without a zone. Text order is date order. An instant becomes a day in
 * `logicalDate` and nowhere else. Nothing here reads the clock or the system's zone.
 */
export type LocalDate = string & { readonly __brand: 'LocalDate' };

const DAY_MS = 86_400_000;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const WALL_TIME = /^(?:[01]\d|2[0-3]):[0-5]\d$/;
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?Z$/;

/** Whether a text is a day that exists, in the years 1000 to 9999. */
export function isLocalDate(text: string): text is LocalDate {
  const parts = DATE.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (year < 1000 || month < 1 || month > 12 || day < 1) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/**
 * Names a text as a day.
 * @throws RangeError when it is not `YYYY-MM-DD` or there is no such day (30 February).
 */
export function localDate(text: string): LocalDate {
  if (!isLocalDate(text)) throw new RangeError('A date is written YYYY-MM-DD and must exist');
  return text;
}

/**
 * The day `days` after a date (before it when negative).
 * @throws RangeError when `days` is not whole or the result leaves the years 1000 to 9999.
 */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** How many days `to` is after `from`; negative when before. Calendar days: a DST night counts one. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** For sorting: negative when `a` is before `b`, zero when the same, positive when after. */
export function compareDates(a: LocalDate, b: LocalDate): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The day of the week: 1 for Monday to 7 for Sunday. */
export function weekday(date: LocalDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** So many days in a row, the given one first. */
export function daysFrom(first: LocalDate, count: number): LocalDate[] {
  const start = dayNumber(first);
  return Array.from({ length: count }, (_, index) => dateOfDayNumber(start + index));
}

/** How many days of its week lie before a date: 0 to 6. `weekStart` is 1 (Monday) to 7 (Sunday). */
export function daysIntoWeek(date: LocalDate, weekStart: number): number {
  return (weekday(date) - weekStart + 7) % 7;
}

/** Days since 1 January 1970: a date as a plain integer, for arithmetic in loops. */
export function dayNumber(date: LocalDate): number {
  const ms = Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
  if (Number.isNaN(ms)) throw new RangeError('A date is written YYYY-MM-DD and must exist');
  return ms / DAY_MS;
}

/**
 * The date of a day number; the inverse of `dayNumber`.
 * @throws RangeError when it is not whole or leaves the years 1000 to 9999.
 */
export function dateOfDayNumber(number: number): LocalDate {
  const date = new Date(number * DAY_MS);
  const year = date.getUTCFullYear();
  if (!Number.isInteger(number) || !(year >= 1000 && year <= 9999)) {
    throw new RangeError('A date must lie in the years 1000 to 9999');
  }
  const [month, day] = [date.getUTCMonth() + 1, date.getUTCDate()];
  return `${year}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}` as LocalDate;
}

/**
 * The day that an instant belongs to for a person whose day starts at `dayStartsAt`: the calendar day on the
 * wall clock in `zone`, or the day before it while the wall clock shows less than `dayStartsAt`. A dose at
 * 02:30 belongs to yesterday when the day starts at 04:00.
 *
 * It compares what the clock on the wall shows, not hours since midnight: on a night when clocks change, the
 * day still starts when they show `dayStartsAt` (or, where that time is skipped, with the first time after
 * it). Where the night shows a time twice, both times count alike, so what a person reads on the clock is
 * enough to tell the day, and `instantOf` always leads back to the day it was given.
 *
 * In: an ISO instant with `Z`; an IANA zone name; `HH:MM`, 00:00 to 23:59.
 * @throws RangeError for any other input.
 */
export function logicalDate(instant: string, zone: string, dayStartsAt: string): LocalDate {
  checkWallTime(dayStartsAt);
  const shown = wallClock(instant, zone);
  const date = localDate(shown.slice(0, 10));
  return shown.slice(11) < dayStartsAt ? addDays(date, -1) : date;
}

/**
 * The instant at which the wall clock in `zone` shows `time` on the logical day `date`: with a day start of
 * 04:00, 02:30 on 7 March is 02:30 on the calendar's 8 March. A time that the clocks show twice means the
 * first; a time that they skip means as much later (or, where that would be the next logical day, earlier)
 * as they skip. Out: an ISO instant with `Z`.
 *
 * `logicalDate` of the result is `date` again, except on a day that a zone leaves out altogether.
 * @throws RangeError for a malformed date, time or zone.
 */
export function instantOf(date: LocalDate, time: string, zone: string, dayStartsAt: string): string {
  checkWallTime(time);
  checkWallTime(dayStartsAt);
  const calendarDay = time < dayStartsAt ? addDays(localDate(date), 1) : localDate(date);
  const shown = Date.parse(`${calendarDay}T${time}Z`);
  const { from, until, ahead } = clockSpan(shown, zone);
  // A day or more from any change of the clocks there is nothing to decide.
  if (shown - from > 2 * DAY_MS && until - shown > 2 * DAY_MS)
    return `${new Date(shown - ahead).toISOString().slice(0, 16)}:00Z`;
  const wall = Temporal.PlainDateTime.from(`${calendarDay}T${time}`);
  const later = wall.toZonedDateTime(zone, { disambiguation: 'compatible' }).toInstant().toString();
  if (logicalDate(later, zone, dayStartsAt) === date) return later;
  return wall.toZonedDateTime(zone, { disambiguation: 'earlier' }).toInstant().toString();
}

/**
 * What the wall clock in `zone` shows at an instant, as `HH:MM` (seconds left off).
 * @throws RangeError for a malformed instant or zone.
 */
export function wallTime(instant: string, zone: string): string {
  return wallClock(instant, zone).slice(11);
}

/** A time between two changes of a zone's clocks, `until` left out, and how far they are ahead of UTC in it. */
interface ClockSpan {
  from: number;
  until: number;
  ahead: number;
}

/** The spans of each zone that were asked for: years of entries and doses lie in few of them. */
const clockSpans = new Map<string, ClockSpan[]>();

/** What the wall clock in `zone` shows at an instant, as `YYYY-MM-DDTHH:MM`. */
function wallClock(instant: string, zone: string): string {
  if (!INSTANT.test(instant)) throw new RangeError('An instant is written in ISO 8601 with a Z at its end');
  const ms = Date.parse(instant);
  return new Date(ms + clockSpan(ms, zone).ahead).toISOString().slice(0, 16);
}

function clockSpan(ms: number, zone: string): ClockSpan {
  const known = clockSpans.get(zone) ?? [];
  const found = known.find(({ from, until }) => from <= ms && ms < until);
  if (found !== undefined) return found;
  const shown = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone);
  // Of an instant that is itself a change, the one before it would be found.
  const last = shown.add({ milliseconds: 1 }).getTimeZoneTransition('previous');
  const next = shown.getTimeZoneTransition('next');
  const span = {
    from: last?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    ahead: shown.offsetNanoseconds / 1_000_000,
  };
  clockSpans.set(zone, [...known, span]);
  return span;
}

function checkWallTime(time: string): void {
  if (!WALL_TIME.test(time)) throw new RangeError('A time of day is written HH:MM, 00:00 to 23:59');
}
