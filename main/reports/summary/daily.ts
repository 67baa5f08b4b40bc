import type { Entry } from '../../../shared/contract/journal';
import type { Summary } from '../../../shared/contract/reports/summary';
import { daysBetween, daysFrom, type LocalDate } from '../../../shared/time';
import type { SummarySource } from './source';

/** One row for each day of the period; what was not logged or answered is null. */
export function daily({ options, plan, totals }: SummarySource, entries: readonly Entry[]): Summary['daily'] {
  const count = daysBetween(options.from, options.to) + 1;
  const byDay = new Map<LocalDate, Entry[]>();
  for (const entry of entries) {
    const ofDay = byDay.get(entry.day);
    if (ofDay === undefined) byDay.set(entry.day, [entry]);
    else ofDay.push(entry);
  }
  return daysFrom(options.from, count).map((date) => {
    const taken = totals.get(date) ?? null;
    const ofDay = byDay.get(date) ?? [];
    return {
      date,
      planned: plan?.plannedOn(date) ?? null,
      taken,
      status: plan?.statusOn(date, taken) ?? null,
      held: plan?.heldOn(date) ?? false,
      overall: meanOf(ofDay.map(({ overall }) => overall)),
      craving: meanOf(ofDay.map(({ symptoms }) => symptoms.craving ?? null)),
      sleepHours: meanOf(ofDay.map(({ sleepHours }) => sleepHours)),
    };
  });
}

/** The mean of the answers there are, to a hundredth; null when there is none. */
function meanOf(answers: readonly (number | null)[]): number | null {
  const given = answers.filter((answer) => answer !== null);
  if (given.length === 0) return null;
  return Math.round((given.reduce((sum, answer) => sum + answer, 0) / given.length) * 100) / 100;
}
