import type { Observation } from './observation';
import { entryRules } from './registry';
import type { EntryRule, EntryRuleId, EntryTier } from './rule';
import { hoursBetween } from './spans';

/** A rule that fired. Its words are `entryRules[showing.rule].message`. */
export interface Showing {
  readonly rule: EntryRuleId;
  readonly tier: EntryTier;
}

/** How far before an entry the rules look. */
export const reachHours = 72;

/**
 * The rules that fire for one journal entry, what matters most first: tier 1 with 911, tier 1 with 988,
 * tier 2. Meant to run on each change of an answer, and again over stored entries for a report.
 *
 * `earlier` holds any other entries in any order, never the entry itself; only those of the 72 hours up to
 * `entry.at` count (72 hours to the minute still does), later ones don't. So a change to a past entry can
 * change what fires for the entries of the 72 hours after it.
 */
export function evaluateSafety(entry: Observation, earlier: readonly Observation[]): Showing[] {
  const recent = earlier.filter((other) => {
    const hours = hoursBetween(other.at, entry.at);
    return hours >= 0 && hours <= reachHours;
  });
  return Object.values<EntryRule>(entryRules)
    .filter((rule) => rule.fires(entry, recent))
    .map(({ id, tier }) => ({ rule: id, tier }));
}
