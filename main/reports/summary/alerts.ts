import type { Entry } from '../../../shared/contract/journal';
import type { Summary, SummaryOptions } from '../../../shared/contract/reports/summary';
import { evaluateSafety, reachHours } from '../../../shared/safety/evaluate';
import type { EntryRuleId } from '../../../shared/safety/rule';
import { scaleObservation } from '../../../shared/safety/scale-observation';
import { hoursBetween } from '../../../shared/safety/spans';
import { compareDates } from '../../../shared/time';
import type { SummarySource } from './source';

/**
 * The days of the period on which a saved entry or the answers of a scale met a safety rule, oldest first, each rule
 * once a day. Entries and scales come oldest first; a scale counts as far as it was answered. Without the part `item-9`
 * its answers lead to none, and without `scales` no total does.
 */
export function alerts(
  { entries, scales }: Pick<SummarySource, 'entries' | 'scales'>,
  { from, to, parts }: SummaryOptions,
): Summary['alerts'] {
  const found = new Map<string, Summary['alerts'][number]>();
  let [first, end] = [0, 0];
  for (const entry of entries) {
    // Each entry is judged against those within reach only: against all, years of them take seconds.
    while (hoursBefore(entries[end], entry) >= 0) end += 1;
    while (hoursBefore(entries[first], entry) > reachHours) first += 1;
    if (entry.day < from || entry.day > to) continue;
    const others = entries.slice(first, end).filter(({ id }) => id !== entry.id);
    for (const { rule, tier } of evaluateSafety(entry, others)) {
      found.set(`${entry.day} ${rule}`, { date: entry.day, rule, tier });
    }
  }
  for (const { selfHarm, ...scale } of scales) {
    for (const { rule, tier } of evaluateSafety(scaleObservation({ ...scale, followUp: selfHarm }), [])) {
      if (!parts.includes(selfHarmRules.has(rule) ? 'item-9' : 'scales')) continue;
      found.set(`${scale.day} ${rule}`, { date: scale.day, rule, tier });
    }
  }
  return [...found.values()].sort((a, b) => compareDates(a.date, b.date));
}

/** What the answers to item 9 of the PHQ-9 lead to. */
const selfHarmRules: ReadonlySet<string> = new Set<EntryRuleId>([
  'self-harm-plan',
  'self-harm-thoughts',
  'self-harm-same-day',
]);

/** Hours that an entry lies before another; what is not there lies after everything. */
function hoursBefore(other: Entry | undefined, entry: Entry): number {
  return other === undefined ? Number.NEGATIVE_INFINITY : hoursBetween(other.at, entry.at);
}
