import { addDays, compareDates, daysBetween, type LocalDate } from '../time';
import type { Rhythm } from './scale';

/** A scale is asked daily on this many days after the day of a cut, where its rhythm says so. */
export const daysAfterCut = 3;

/** What decides when a scale is asked next. */
export interface DueFacts {
  readonly rhythm: Rhythm;
  readonly today: LocalDate;
  /** The day it was last finished on; null for never. */
  readonly last: LocalDate | null;
  /** The first days of steps down, past and ahead, in any order. */
  readonly cuts: readonly LocalDate[];
  /** The person asked not to be asked before this day. */
  readonly notBefore: LocalDate | null;
}

/** The next day on which a scale is asked, today at the earliest, and why. */
export interface Due {
  readonly on: LocalDate;
  readonly why: 'first' | 'rhythm' | 'after-cut';
}

/**
 * When a scale is asked next; null where its rhythm asks for nothing. What was not filled in on a day is never made
 * up for: it is due today or later, and once.
 */
export function nextDue({ rhythm, today, last, cuts, notBefore }: DueFacts): Due | null {
  const earliest = latestOf([today, notBefore, last && addDays(last, 1)]) ?? today;
  const regular =
    rhythm.everyDays === null ? null : latestOf([earliest, last && addDays(last, rhythm.everyDays)]);
  const afterCut = rhythm.dailyAfterCut ? firstAfterCut(cuts, earliest) : null;
  if (afterCut !== null && (regular === null || compareDates(afterCut, regular) <= 0)) {
    return { on: afterCut, why: 'after-cut' };
  }
  return regular === null ? null : { on: regular, why: last === null ? 'first' : 'rhythm' };
}

/** The first day from `earliest` on that is one of the days after a cut. */
function firstAfterCut(cuts: readonly LocalDate[], earliest: LocalDate): LocalDate | null {
  const days = cuts
    .filter((cut) => daysBetween(cut, earliest) <= daysAfterCut)
    .map((cut) => latestOf([earliest, addDays(cut, 1)]) ?? earliest);
  return days.sort(compareDates)[0] ?? null;
}

function latestOf(dates: readonly (LocalDate | null)[]): LocalDate | null {
  return dates.reduce<LocalDate | null>(
    (latest, date) => (date === null || (latest !== null && latest >= date) ? latest : date),
    null,
  );
}
