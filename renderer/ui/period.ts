import type { periodWords } from '../../shared/content/words/period';
import { addDays, daysBetween, isLocalDate, type LocalDate } from '../../shared/time';

/** Periods that are one choice away, and days of one's own. */
export type PeriodKind = keyof typeof periodWords.kinds;

/** The days that were chosen, as typed. */
export interface Period {
  kind: PeriodKind;
  from: string;
  to: string;
}

/** What the periods that can be chosen are reckoned from. */
export interface PeriodReach {
  today: LocalDate;
  planStart: LocalDate | null;
  /** The first and the last day that hold anything; by default there is nothing but today. */
  first?: LocalDate;
  last?: LocalDate;
}

/** The dates of a period by its kind; other dates start from those there are. */
export function periodOf(
  { today, planStart, first = today, last = today }: PeriodReach,
  kind: PeriodKind,
  { from, to }: Omit<Period, 'kind'>,
): Period {
  switch (kind) {
    case 'twoWeeks':
      return { kind, from: addDays(today, -13), to: today };
    case 'month':
      return { kind, from: addDays(today, -29), to: today };
    case 'plan':
      return { kind, from: planStart !== null && planStart < today ? planStart : today, to: today };
    case 'ahead':
      return { kind, from: today, to: last > today ? last : today };
    case 'all':
      return { kind, from: first, to: last };
    case 'own':
      return { kind, from, to };
  }
}

/** What is wrong with the chosen days, or null. */
export function periodProblem({ from, to }: Omit<Period, 'kind'>): 'empty' | 'order' | null {
  if (!isLocalDate(from) || !isLocalDate(to)) return 'empty';
  return from > to ? 'order' : null;
}

/** How many days the chosen period has; null while it is none. */
export function periodLength(period: Omit<Period, 'kind'>): number | null {
  const { from, to } = period;
  return periodProblem(period) === null ? daysBetween(from as LocalDate, to as LocalDate) + 1 : null;
}
