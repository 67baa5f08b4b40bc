import { rmSync } from 'node:fs';
import { openDatabase } from '../../main/vault/database/connection';
import { ExpectedFailure } from '../../main/vault/failure';
import { unfinishedFiles, vaultFiles } from '../../main/vault/files';
import { rebuild } from '../../main/vault/salvage/rebuild';
import { rowsByTable } from './damaged-vault';
import { freshId } from './vault';

export type Rows = Readonly<Record<string, readonly string[]>>;

/** What came of salvaging a damaged database, which is only read. */
export interface TriedSalvage {
  /** How many of the rows that should be there came back. */
  readonly back: number;
  readonly of: number;
  /** Rows that nobody ever wrote. */
  readonly invented: readonly string[];
}

/**
 * Salvages the database in a home folder into a new one, which is checked, read and removed. `known` are rows that are
 * true as well: those of states before the last. Throws where salvage fails otherwise than for want of anything to read.
 */
export async function trySalvage(
  home: string,
  key: Uint8Array,
  rows: Rows,
  known: ReadonlySet<string>,
): Promise<TriedSalvage> {
  const of = Object.values(rows).reduce((sum, each) => sum + each.length, 0);
  const unfinished = unfinishedFiles(home, freshId());
  try {
    await rebuild(vaultFiles(home), unfinished, key, '2026-11-22T20:40:00.000Z', () => Promise.resolve());
    const db = openDatabase(unfinished.database, key);
    try {
      return compared(rowsByTable(db), rows, known, of);
    } finally {
      db.close();
    }
  } catch (error) {
    if (error instanceof ExpectedFailure && error.code === 'nothing-to-salvage')
      return { back: 0, of, invented: [] };
    throw error;
  } finally {
    rmSync(unfinished.folder, { recursive: true, force: true });
  }
}

function compared(saved: Rows, rows: Rows, known: ReadonlySet<string>, of: number): TriedSalvage {
  let back = 0;
  const invented: string[] = [];
  for (const [table, found] of Object.entries(saved)) {
    const expected = new Set(rows[table]);
    back += found.filter((row) => expected.has(row)).length;
    // The sums of days follow from the rest; a product whose row is lost gets a plain one.
    if (table === 'day_answers') continue;
    const strange = found.filter(
      (row) => !expected.has(row) && !known.has(row) && !row.includes('(name lost)'),
    );
    invented.push(...strange.map((row) => `${table}: ${row}`));
  }
  return { back, of, invented };
}
