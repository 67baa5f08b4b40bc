import type { Import } from '../../../shared/contract/bring-in';
import type { OutputOf } from '../../../shared/contract/contract';
import { type OnShare, shareOf } from '../backup/unpack';
import { dosesThereAgain } from '../database/tables/doses';
import { type EntryRow, entriesEvenRemoved, entriesWithin, entryPlaces } from '../database/tables/entries';
import {
  findImport,
  markRecords,
  noteTakenOut,
  presentRecords,
  takenOutRecords,
} from '../database/tables/imports';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault } from '../open-vault';
import { indexNew, unindex } from '../services/search-index';
import type { VaultSession } from '../vault-session';
import type { Progress } from '../work';
import { reckonAnew } from './bring-entries';
import { inSlices } from './slices';

/** So many records are marked between two turns. */
const recordsAtOnce = 200;

/** Takes all that an import brought, and that is still there, out again; all or nothing. Fails with `not-found`. */
export async function takeOut(session: VaultSession, id: string, progress: Progress): Promise<void> {
  await session.write(async (vault) => {
    const taken = theImport(vault, id);
    if (taken.takenOutAt === null) {
      const at = now(vault);
      const records = presentRecords(vault.db, taken);
      await inSlices(records, recordsAtOnce, shareOf(progress.tell, 0, 0.5), (slice) => {
        markRecords(vault.db, taken.of, slice, at, at);
        unindex(vault, slice);
      });
      noteTakenOut(vault.db, id, at);
      await followUp(vault, taken, records, shareOf(progress.tell, 0.5, 1));
    }
    progress.settle();
  });
}

/**
 * Puts back what was taken out with an import, all or nothing, but neither what was removed by itself nor what is there
 * again, from another import or by hand. Where all of it is there again, the import stays taken out. Fails with
 * `not-found`.
 */
export async function putBack(
  session: VaultSession,
  id: string,
  progress: Progress,
): Promise<OutputOf<'bringIn.putBack'>> {
  return await session.write(async (vault) => {
    const taken = theImport(vault, id);
    const gone = taken.takenOutAt === null ? [] : takenOutRecords(vault.db, taken);
    const at = now(vault);
    const back: string[] = [];
    await inSlices(gone, recordsAtOnce, shareOf(progress.tell, 0, 0.5), (slice) => {
      const there = thereAgain(vault, taken, slice);
      const missing = slice.filter((record) => !there.has(record));
      markRecords(vault.db, taken.of, missing, null, at);
      indexNew(
        vault,
        missing.map((record) => ({ kind: taken.of === 'doses' ? 'dose' : 'entry', record })),
      );
      back.push(...missing);
    });
    if (back.length > 0 || gone.length === 0) noteTakenOut(vault.db, id, null);
    await followUp(vault, taken, back, shareOf(progress.tell, 0.5, 1));
    progress.settle();
    return { back: back.length, there: gone.length - back.length };
  });
}

function theImport({ db }: OpenVault, id: string): Import {
  const found = findImport(db, id);
  if (found === undefined) throw new ExpectedFailure('not-found');
  return found;
}

/** Which of some records that were taken out have their like in the vault. They follow one another in time. */
function thereAgain({ db }: OpenVault, { of }: Import, records: readonly string[]): Set<string> {
  if (of === 'doses') return dosesThereAgain(db, records);
  const gone = entriesEvenRemoved(db, records);
  const [first, last] = [gone[0], gone.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  const present = new Set(
    entriesWithin(db, minuteOf(first.at), `${minuteOf(last.at)}:59.999Z`).map(contentOf),
  );
  return new Set(gone.flatMap((entry) => (present.has(contentOf(entry)) ? entry.id : [])));
}

/** All that tells entries from one another for a person: when, to the minute, and every answer. */
function contentOf({ id: _id, savedAt: _savedAt, at, ...said }: EntryRow): string {
  return JSON.stringify([minuteOf(at), said]);
}

function minuteOf(at: string): string {
  return at.slice(0, 16);
}

/** Sums and safety rules follow from entries alone. */
async function followUp(
  vault: OpenVault,
  { of }: Import,
  records: readonly string[],
  onShare: OnShare,
): Promise<void> {
  if (of === 'doses') return;
  const places: Pick<EntryRow, 'at' | 'day'>[] = [];
  await inSlices(records, recordsAtOnce, shareOf(onShare, 0, 0.2), (slice) => {
    places.push(...entryPlaces(vault.db, slice));
  });
  await reckonAnew(vault, places, shareOf(onShare, 0.2, 1));
}
