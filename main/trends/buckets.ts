import { longestByDay } from '../../shared/contract/trends';
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
 * The days from one date to another, both included, one by one up to `longestByDay` of them, else by week. Weeks
 * begin on `weekStart`, 1 (Monday) to 7 (Sunday); the first begins where the range does, the last ends with it.
 */
export function bucketsOf(from: LocalDate, to: LocalDate, weekStart: number): Buckets {
  const days = daysBetween(from, to) + 1;
  if (days <= longestByDay)
    return { bucket: 'day', all: daysFrom(from, days).map((day) => ({ first: day, last: day })) };
  const all: Bucket[] = [];
  for (let first = from; first <= to; ) {
    const end = addDays(first, 6 - daysIntoWeek(first, weekStart));
    const last = end < to ? end : to;
    all.push({ first, last });
    first = addDays(last, 1);
  }
  return { bucket: 'week', all };
}
