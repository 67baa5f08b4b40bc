import { firstDate } from '../../../shared/contract/fields';
import { addDays, isLocalDate, type LocalDate } from '../../../shared/time';

export const rangeKinds = ['2-weeks', '4-weeks', '3-months', '12-months', 'all', 'own'] as const;
export type RangeKind = (typeof rangeKinds)[number];

/** Days that each range goes back, today included. */
const lengths = { '2-weeks': 14, '4-weeks': 28, '3-months': 91, '12-months': 365 } as const;

/** The least days that are drawn, so that the first days are not spread over the whole width. */
const LEAST_DAYS = 14;

/** What is chosen: `from` and `to` as typed, for own dates alone. */
export interface RangeChoice {
  kind: RangeKind;
  from: string;
  to: string;
}

export interface TrendRange {
  from: LocalDate;
  to: LocalDate;
}

export type RangeProblem = 'missing' | 'order' | 'future' | 'early';

/** What is wrong with the dates that were typed; null for every other range. */
export function rangeProblem({ kind, from, to }: RangeChoice, today: LocalDate): RangeProblem | null {
  if (kind !== 'own') return null;
  if (!isLocalDate(from) || !isLocalDate(to)) return 'missing';
  if (from < firstDate) return 'early';
  if (to > today) return 'future';
  return from > to ? 'order' : null;
}

/**
 * The days of a choice, both ends included; null while own dates are not right. Ranges that go back from today begin
 * with the first day that has anything: what lies before it would only be empty.
 */
export function rangeOf(
  choice: RangeChoice,
  { today, first }: { today: LocalDate; first: LocalDate | null },
): TrendRange | null {
  if (choice.kind === 'own') {
    if (rangeProblem(choice, today) !== null) return null;
    return { from: choice.from as LocalDate, to: choice.to as LocalDate };
  }
  const least = addDays(today, 1 - LEAST_DAYS);
  const known = first === null || first > least ? least : first;
  if (choice.kind === 'all') return { from: known, to: today };
  const start = addDays(today, 1 - lengths[choice.kind]);
  return { from: start > known ? start : known, to: today };
}
