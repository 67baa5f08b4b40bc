import type { Entry } from '../../../shared/contract/journal';
import type { Summary, SummaryOptions } from '../../../shared/contract/reports';
import { evaluateSafety } from '../../../shared/safety/evaluate';

/** The days of the period on which a saved entry met a safety rule, oldest first, each rule once a day. */
export function alerts(entries: readonly Entry[], { from, to }: SummaryOptions): Summary['alerts'] {
  const found = new Map<string, Summary['alerts'][number]>();
  for (const entry of entries) {
    if (entry.day < from || entry.day > to) continue;
    const others = entries.filter(({ id }) => id !== entry.id);
    for (const { rule, tier } of evaluateSafety(entry, others)) {
      found.set(`${entry.day} ${rule}`, { date: entry.day, rule, tier });
    }
  }
  return [...found.values()];
}
