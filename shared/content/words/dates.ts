import type { LocalDate } from '../../time';

// US English. A date is formatted as itself, in UTC, so that no zone can move it.

/** Formatters are costly to make and asked for with few different options. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function format(date: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify(options);
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options });
  formatters.set(key, formatter);
  return formatter.format(new Date(`${date}T00:00:00Z`));
}

/** "Sunday, November 22". */
export function longDate(date: LocalDate): string {
  return format(date, { weekday: 'long', month: 'long', day: 'numeric' });
}

/** "November 22, 2026". */
export function fullDate(date: LocalDate): string {
  return format(date, { year: 'numeric', month: 'long', day: 'numeric' });
}

/** "November 22". */
export function monthDay(date: LocalDate): string {
  return format(date, { month: 'long', day: 'numeric' });
}

/** "Sun, Nov 22". */
export function weekdayDate(date: LocalDate): string {
  return format(date, { weekday: 'short', month: 'short', day: 'numeric' });
}

/** The same, with its year where that is not the year of `today`. */
export function weekdayDateAsOf(date: LocalDate, today: LocalDate): string {
  const year = date.slice(0, 4);
  return year === today.slice(0, 4) ? weekdayDate(date) : `${weekdayDate(date)}, ${year}`;
}

/** "Nov 22". */
export function shortDate(date: LocalDate): string {
  return format(date, { month: 'short', day: 'numeric' });
}

/** "Nov". */
export function shortMonth(date: LocalDate): string {
  return format(date, { month: 'short' });
}

/** A date within a period of so many days: "Nov 22", or "Nov 22, 2026" where the day comes back. */
export function dateWithin(date: LocalDate, period: number): string {
  return period > unambiguousDays ? `${shortDate(date)}, ${date.slice(0, 4)}` : shortDate(date);
}

/** A date below an axis of so many days: "Nov 22", or "Nov 2026". */
export function axisDate(date: LocalDate, period: number): string {
  return period > unambiguousDays ? `${shortMonth(date)} ${date.slice(0, 4)}` : shortDate(date);
}

/** In a longer period a day of the year may be meant twice. */
const unambiguousDays = 300;

/** "Tuesday March 3", for names that are read out. */
export function spokenDate(date: LocalDate): string {
  return format(date, { weekday: 'long', month: 'long', day: 'numeric' }).replace(',', '');
}

/** "November 2026" of a month `YYYY-MM`. */
export function monthName(month: string): string {
  return format(`${month}-01`, { year: 'numeric', month: 'long' });
}

/** "Sun" for a weekday from 1 (Monday) to 7 (Sunday). */
export function weekdayName(day: number, length: 'short' | 'long' = 'short'): string {
  // 2024-01-01 was a Monday.
  return format(`2024-01-0${day}`, { weekday: length });
}

/** "7:10 AM" of a wall time `HH:MM`. */
export function clockTime(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'AM' : 'PM'}`;
}

/** "1 h 20 min" of a number of minutes. */
export function duration(minutes: number): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}

/** "1 day", "12 days". */
export function days(count: number): string {
  return `${count} ${count === 1 ? 'day' : 'days'}`;
}

/** "11 weeks" of a length in weeks, "about 11 weeks" where it is not whole, days where it is under two. */
export function weeks(length: number): string {
  if (length < 2) return days(Math.round(length * 7));
  const whole = Math.round(length);
  const text = `${whole} weeks`;
  return whole === length ? text : `about ${text}`;
}
