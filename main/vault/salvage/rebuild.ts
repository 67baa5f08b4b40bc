import type { Database } from '@signalapp/sqlcipher';
import type { Account } from '../../../shared/contract/condition';
import { forgetLog } from '../condition/opening-log';
import { isWhole } from '../condition/whole';
import { openDatabase } from '../database/connection';
import { currentVersion, migrate, migrations } from '../database/migrator';
import { noteFacts } from '../database/tables/vault-facts';
import { ExpectedFailure } from '../failure';
import { makePrivateFile, makePrivateFolder, type VaultFiles } from '../files';
import { salvagedOf } from './account';
import { type EncryptedPages, encryptedPages } from './encrypted-pages';
import { findRows, type OnShare, type Outline, outlineOf } from './find-rows';
import { fillTables, makeDerived, settleReferences } from './new-tables';
import { isOwnLog } from './own-log';
import { shapesOf } from './shapes';

/**
 * Writes all that can be read of a damaged database, and of its log, into a new one at the current version under the
 * same key, and checks all of that. The damaged one is only read. `at` is now. Fails with `nothing-to-salvage` where
 * no row can be read, and with `vault-newer` where a newer Glidepath made it.
 */
export async function rebuild(
  damaged: VaultFiles,
  unfinished: VaultFiles,
  key: Uint8Array,
  at: string,
  onShare: OnShare,
): Promise<Account> {
  makePrivateFolder(unfinished.folder);
  makePrivateFile(unfinished.database);
  const db = openDatabase(unfinished.database, key);
  try {
    const { pages, outline } = await readOutline(damaged, key, part(onShare, 0, 0.3));
    try {
      const account = await fill(db, pages, outline, at, part(onShare, 0.3, 0.8));
      forgetLog(db);
      noteFacts(db, { salvage: account, salvageRead: false, lastCheck: { at, ok: true } });
      db.pragma('wal_checkpoint(TRUNCATE)');
      if (!(await isWhole(db, part(onShare, 0.8, 1)))) throw new Error('what was salvaged is not whole');
      return account;
    } finally {
      pages.close();
    }
  } finally {
    db.close();
  }
}

async function readOutline(
  damaged: VaultFiles,
  key: Uint8Array,
  onShare: OnShare,
): Promise<{ pages: EncryptedPages; outline: Outline }> {
  const withLog = await isOwnLog(damaged.database, key);
  const pages = encryptedPages(damaged.database, key, withLog);
  try {
    const outline = await outlineOf(pages, onShare);
    if (outline.version !== null && outline.version > currentVersion)
      throw new ExpectedFailure('vault-newer');
    if (outline.readable === 0) throw new ExpectedFailure('nothing-to-salvage');
    return { pages, outline };
  } catch (error) {
    pages.close();
    throw error;
  }
}

async function fill(
  db: Database,
  pages: EncryptedPages,
  outline: Outline,
  at: string,
  onShare: OnShare,
): Promise<Account> {
  // The rows are put into tables of the version that they are of, and come to this one by the same steps as ever.
  migrate(db, migrations.slice(0, outline.version ?? currentVersion));
  const tables = shapesOf(db);
  const filling = fillTables(db);
  const { incomplete } = filling;
  db.exec('BEGIN');
  const missing = await findRows(
    pages,
    outline,
    tables,
    filling.add,
    (table) => incomplete.add(table),
    onShare,
  );
  for (const table of missing) incomplete.add(table);
  const rows = tables.map(({ name }) =>
    Number(db.prepare(`SELECT count(*) FROM ${name}`, { pluck: true }).get()),
  );
  if (rows.every((count) => count === 0)) throw new ExpectedFailure('nothing-to-salvage');
  const namelessProducts = settleReferences(db, incomplete, at);
  db.exec('COMMIT');
  db.pragma('foreign_keys = ON');
  migrate(db);
  db.transaction(() => makeDerived(db))();
  return { at, salvaged: salvagedOf(db, pages, outline, incomplete), namelessProducts };
}

function part(onShare: OnShare, from: number, to: number): OnShare {
  return (share) => onShare(from + share * (to - from));
}
