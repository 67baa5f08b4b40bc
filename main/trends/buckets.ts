import { firstDate } from '../../shared/contract/fields';
import { longestByDay } from '../../shared/contract/trend-course';
import { addDays, daysBetween, daysFrom, daysIntoWeek, type LocalDate } from '../../shared/time';

/** Days that are drawn as one, both included. */
export interface Bucket {
  first: LocalDate;
  last: LocalDate;
}

/** A range cut into days or weeks without a gap. */
export interface Buckets {
  bucket: 'day' | 'week';
  all: Bucket[];
}

/**
 * The days from one date to another, both included, one by one up to `longestByDay` of them, else as the weeks that
 * hold them, each from Monday to Sunday. No bucket begins before the years that the application handles.
 */
export function bucketsOf(from: LocalDate, to: LocalDate): Buckets {
  const days = daysBetween(from, to) + 1;
  if (days <= longestByDay) {
    return { bucket: 'day', all: daysFrom(from, days).map((day) => ({ first: day, last: day })) };
  }
  const all: Bucket[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) {
    all.push({ first: monday < firstDate ? firstDate : monday, last: addDays(monday, 6) });
  }
  return { bucket: 'week', all };
}

/** The first day of the week of a date. */
export function mondayOf(date: LocalDate): LocalDate {
  return addDays(date, -daysIntoWeek(date, 1));
}
