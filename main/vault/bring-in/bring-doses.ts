import type { CsvChoices } from '../../../shared/contract/bring-in';
import { type OnShare, shareOf } from '../backup/unpack';
import { dayTotals, doseKeysWithin, saveDose } from '../database/tables/doses';
import { noteBrought } from '../database/tables/imports';
import { recordLostTolerance } from '../database/tables/safety-showings';
import { now, type OpenVault } from '../open-vault';
import { standingOf } from '../services/day-product';
import { indexNew } from '../services/search-index';
import { theTrack } from '../services/tracks';
import { doseReader, type ReadDose } from './dose-rows';
import { type ReadRows, readRows } from './read-rows';
import { inSlices, withIds } from './slices';

/** Reads a file as doses. */
export function readDoses(
  vault: OpenVault,
  file: string,
  choices: CsvChoices,
  onShare: OnShare,
): Promise<ReadRows<ReadDose>> {
  return readRows(file, choices, (columns) => doseReader(vault, columns, choices), onShare);
}

/**
 * Those of some doses that are new. One is there already when the log has one of the same product and amount in the same
 * minute, since files often leave the seconds out; of several such rows in the file the first counts.
 */
export function newDoses({ db }: OpenVault, doses: readonly ReadDose[]): ReadDose[] {
  const minutes = doses.map(({ at }) => minuteOf(at)).sort();
  const [first, last] = [minutes[0], minutes.at(-1)];
  if (first === undefined || last === undefined) return [];
  const known = new Set(
    doseKeysWithin(db, first, `${last}:59.999Z`).map(({ productId, amount, takenAt }) =>
      keyOf(productId, amount, takenAt),
    ),
  );
  return doses.filter(({ productId, amount, at }) => {
    const key = keyOf(productId, amount, at);
    return !known.has(key) && known.add(key);
  });
}

function keyOf(productId: string, amount: number, at: string): string {
  return `${productId} ${amount} ${minuteOf(at)}`;
}

function minuteOf(at: string): string {
  return at.slice(0, 16);
}

const dosesAtOnce = 200;
const daysAtOnce = 50;

/** Saves doses, each as one that is logged late, as what an import brought. Only within `session.write`. */
export async function saveDoses(
  vault: OpenVault,
  doses: readonly ReadDose[],
  importId: string,
  onShare: OnShare,
): Promise<void> {
  const savedAt = now(vault);
  const saved = withIds(vault, doses);
  await inSlices(saved, dosesAtOnce, shareOf(onShare, 0, 0.8), (slice) => {
    for (const { at, ...dose } of slice) saveDose(vault.db, { ...dose, takenAt: at }, savedAt);
    const ids = slice.map(({ id }) => id);
    noteBrought(vault.db, importId, ids);
    indexNew(
      vault,
      ids.map((record) => ({ kind: 'dose', record })),
    );
  });
  const lastOfDay = new Map(saved.map((dose) => [`${dose.productId} ${dose.day}`, dose]));
  await inSlices([...lastOfDay.values()], daysAtOnce, shareOf(onShare, 0.8, 1), (slice) => {
    for (const { id, productId, day } of slice) {
      const total = dayTotals(vault.db, productId, day, day).get(day);
      const track = theTrack(vault, productId);
      if (total !== undefined && standingOf(vault, track, day, total) === 'far-above')
        recordLostTolerance(vault.db, id, day, savedAt);
    }
  });
}
