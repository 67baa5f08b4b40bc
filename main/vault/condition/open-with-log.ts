import type { Database } from '@signalapp/sqlcipher';
import type { Condition } from '../../../shared/contract/condition';
import { closeDatabase, openDatabase } from '../database/connection';
import { currentVersion, databaseVersion, migrate } from '../database/migrator';
import { ExpectedFailure } from '../failure';
import type { VaultFiles } from '../files';
import { logHead } from './log-file';
import { beginLog, foldLog, settleLog, settleOwnLog } from './opening-log';

/**
 * Opens the database with the log that belongs to it, at the current version, in an opening of its own; `id` names
 * what has to be put aside. Fails with `vault-damaged: database` where the header's key opens it no more, and with
 * `vault-newer` where a newer Glidepath made it.
 */
export function openWithLog(
  files: VaultFiles,
  key: Uint8Array,
  id: string,
): { db: Database; log: Condition['log'] } {
  try {
    const log = settled(files, key, id);
    if (logHead(files.database) !== 'none') takeInLog(files, key);
    const db = openDatabase(files.database, key);
    try {
      migrate(db);
      beginLog(db, files.database);
      return { db, log };
    } catch (error) {
      db.close();
      throw error;
    }
  } catch (error) {
    throw isDamage(error) ? new ExpectedFailure('vault-damaged', 'database') : error;
  }
}

/** A checkpoint that was cut short leaves a main file that can't be read alone; with its log it is whole. */
function settled(files: VaultFiles, key: Uint8Array, id: string): Condition['log'] {
  try {
    return settleLog(files, key, id);
  } catch (error) {
    if (!isDamage(error) || typeof logHead(files.database) === 'string') throw error;
    return settleOwnLog(files, id);
  }
}

/** Folds what an opening that was cut short left in its log into the main file, so that the next one has a new log. */
function takeInLog(files: VaultFiles, key: Uint8Array): void {
  const db = openDatabase(files.database, key);
  try {
    if (databaseVersion(db) === currentVersion) foldLog(db);
  } catch (error) {
    db.close();
    throw error;
  }
  closeDatabase(db);
}

/** True of what SQLite throws when it meets pages that are not what was written. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^SQLITE_(CORRUPT|NOTADB)/.test(error.code)
  );
}
