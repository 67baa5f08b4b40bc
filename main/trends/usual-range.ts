import { addDays, type LocalDate } from '../../shared/time';

/** What a screen begins with at the most, and at the least. */
const [mostDays, leastDays] = [90, 7];

/** The range that a screen begins with: up to today, from the first day with anything on, within those bounds. */
export function usualRange(first: LocalDate | null, today: LocalDate): { from: LocalDate; to: LocalDate } {
  const [earliest, latest] = [addDays(today, 1 - mostDays), addDays(today, 1 - leastDays)];
  const from = first === null || first > latest ? latest : first < earliest ? earliest : first;
  return { from, to: today };
}
