import { evaluateSafety } from '../../../shared/safety/evaluate';
import { type EntryRow, entryPages } from '../database/tables/entries';
import { recordShowings } from '../database/tables/safety-showings';
import { now, type OpenVault } from '../open-vault';
import { moved, reachMs } from './safety';

const entriesOfPage = 100;
/** So many entries are looked at, each time one that another is judged by, between two turns: a few milliseconds. */
const lookedAtOnce = 5000;

/**
 * Applies the rules to every saved entry from one instant to another and of the 72 hours after, and records what they
 * show; for many entries at once, of which nobody is shown each. Others have a `turn` now and then. Gives back the ids
 * of those for which a rule speaks.
 */
export async function judgeAll(
  vault: OpenVault,
  from: string,
  to: string,
  turn: () => Promise<void>,
): Promise<Set<string>> {
  const at = now(vault);
  const speaking = new Set<string>();
  let looked = 0;
  for await (const { entry, earlier } of withEarlier(vault, from, to, turn)) {
    looked += earlier.length;
    if (looked > lookedAtOnce) {
      looked = 0;
      await turn();
    }
    const showings = evaluateSafety(entry, earlier);
    if (showings.length === 0) continue;
    recordShowings(vault.db, entry.id, showings, entry.day, at);
    speaking.add(entry.id);
  }
  return speaking;
}

/** The entries that are to be judged, in their order, each with the others of the 72 hours up to its instant. */
async function* withEarlier(
  { db }: OpenVault,
  from: string,
  to: string,
  turn: () => Promise<void>,
): AsyncGenerator<{ entry: EntryRow; earlier: EntryRow[] }> {
  const pages = entryPages(db, moved(from, -reachMs), moved(to, reachMs), entriesOfPage);
  let near: EntryRow[] = [];
  let next = 0;
  for (let isRead = false; !isRead; ) {
    await turn();
    const page = pages.next();
    isRead = page.done === true;
    if (!page.done) near.push(...page.value);
    const last = near.at(-1)?.at ?? '';
    let first = 0;
    let end = next;
    // Beside an entry of the last instant others of it may be on the next page.
    for (let entry = near[next]; entry !== undefined && (isRead || entry.at < last); entry = near[next]) {
      const earliest = moved(entry.at, -reachMs);
      while ((near[first]?.at ?? 'Z') < earliest) first += 1;
      while ((near[end]?.at ?? 'Z') <= entry.at) end += 1;
      if (entry.at >= from) {
        const { id } = entry;
        yield { entry, earlier: near.slice(first, end).filter((other) => other.id !== id) };
      }
      next += 1;
    }
    near = near.slice(first);
    next -= first;
  }
}
