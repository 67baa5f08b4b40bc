import type { CsvChoices } from '../../../shared/contract/bring-in';
import type { LocalDate } from '../../../shared/time';
import type { OnShare } from '../backup/unpack';
import { dayTotals, doseKeysWithin, saveDose } from '../database/tables/doses';
import { recordLostTolerance } from '../database/tables/safety-showings';
import { now, type OpenVault } from '../open-vault';
import { standingOf } from '../services/day-product';
import { indexNew } from '../services/search-index';
import { theTrack } from '../services/tracks';
import { doseReader, type ReadDose } from './dose-rows';
import { type ReadRows, readRows } from './read-rows';

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

/** Saves doses, each as one that is logged late, and gives back their ids. Call inside a transaction. */
export function saveDoses(vault: OpenVault, doses: readonly ReadDose[]): string[] {
  const savedAt = now(vault);
  const lastOfDay = new Map<string, { id: string; productId: string; day: LocalDate }>();
  const ids = doses.map(({ at, ...dose }) => {
    const id = vault.newId();
    saveDose(vault.db, { ...dose, id, takenAt: at }, savedAt);
    lastOfDay.set(`${dose.productId} ${dose.day}`, { id, productId: dose.productId, day: dose.day });
    return id;
  });
  indexNew(
    vault,
    ids.map((record) => ({ kind: 'dose', record })),
  );
  for (const { id, productId, day } of lastOfDay.values()) {
    const total = dayTotals(vault.db, productId, day, day).get(day);
    const track = theTrack(vault, productId);
    if (total !== undefined && standingOf(vault, track, day, total) === 'far-above')
      recordLostTolerance(vault.db, id, day, savedAt);
  }
  return ids;
}
