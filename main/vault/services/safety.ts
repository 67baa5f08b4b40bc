import type { LaterShowings, SafetyShowing } from '../../../shared/contract/journal';
import { evaluateSafety, reachHours } from '../../../shared/safety/evaluate';
import type { Observation } from '../../../shared/safety/observation';
import { wallTime } from '../../../shared/time';
import { type EntryRow, entriesWithin } from '../database/tables/entries';
import { recordShowings } from '../database/tables/safety-showings';
import { now, type OpenVault } from '../open-vault';

/** How far before an entry the rules look, in milliseconds. */
export const reachMs = reachHours * 3_600_000;

/** Applies the safety rules to what stands in an entry or a scale, and records what they show. */
export function judge(vault: OpenVault, id: string, observation: Observation): SafetyShowing[] {
  const earlier = entriesWithin(vault.db, moved(observation.at, -reachMs), observation.at);
  const showings = evaluateSafety(
    observation,
    earlier.filter((entry) => entry.id !== id),
  );
  recordShowings(vault.db, id, showings, observation.day, now(vault));
  return showings;
}

/**
 * Applies the rules again to the saved entries of the 72 hours after each of these instants, where something
 * changed in the journal. What an entry never showed before is recorded, and comes back to be shown. The entry that
 * was changed itself (`except`) is left out: it is judged with its answers.
 */
export function judgeAfter(vault: OpenVault, changedAt: readonly string[], except?: string): LaterShowings[] {
  const after = new Map<string, EntryRow>();
  for (const at of changedAt) {
    for (const entry of entriesWithin(vault.db, at, moved(at, reachMs))) after.set(entry.id, entry);
  }
  if (except !== undefined) after.delete(except);
  const affected = [...after.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  const [first, last] = [affected[0], affected.at(-1)];
  if (first === undefined || last === undefined) return [];
  const around = entriesWithin(vault.db, moved(first.at, -reachMs), last.at);
  return affected.flatMap((entry) => {
    const showings = evaluateSafety(
      entry,
      around.filter(({ id }) => id !== entry.id),
    );
    const isNew = recordShowings(vault.db, entry.id, showings, entry.day, now(vault));
    if (isNew.length === 0) return [];
    return [{ id: entry.id, day: entry.day, time: wallTime(entry.at, entry.zone), showings: isNew }];
  });
}

/** An instant so many milliseconds later, or earlier below zero. */
export function moved(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}
