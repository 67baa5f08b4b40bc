import type { LaterShowings, SafetyShowing } from '../../../shared/contract/journal';
import { evaluateSafety, reachHours } from '../../../shared/safety/evaluate';
import type { Observation } from '../../../shared/safety/observation';
import { wallTime } from '../../../shared/time';
import { type EntryRow, entriesWithin } from '../database/tables/entries';
import { recordShowings } from '../database/tables/safety-showings';
import { now, type OpenVault } from '../open-vault';

const reachMs = reachHours * 3_600_000;

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

/**
 * Applies the rules to every saved entry from one instant to another and of the 72 hours after, and records what they
 * show; for many entries at once, of which nobody is shown each. Gives back the ids of those for which a rule speaks.
 */
export function judgeAll(vault: OpenVault, from: string, to: string): Set<string> {
  const all = entriesWithin(vault.db, moved(from, -reachMs), moved(to, reachMs));
  const at = now(vault);
  const speaking = new Set<string>();
  let first = 0;
  let end = 0;
  for (const entry of all) {
    const earliest = moved(entry.at, -reachMs);
    while ((all[first]?.at ?? 'Z') < earliest) first += 1;
    while ((all[end]?.at ?? 'Z') <= entry.at) end += 1;
    if (entry.at < from) continue;
    const within = all.slice(first, end).filter(({ id }) => id !== entry.id);
    const showings = evaluateSafety(entry, within);
    if (showings.length === 0) continue;
    recordShowings(vault.db, entry.id, showings, entry.day, at);
    speaking.add(entry.id);
  }
  return speaking;
}

function moved(instant: string, ms: number): string {
  return new Date(Date.parse(instant) + ms).toISOString();
}
