import type { Database } from '@signalapp/sqlcipher';
import type { VaultSession } from '../vault-session';
import type { Progress } from '../work';
import { isDamage } from './open-with-log';
import { foldLog, resumeLog } from './opening-log';

/**
 * Reads every page and every table of the open vault and gives back whether all of it is whole. Other calls have their
 * turn between the tables. Ends with `vault-locked` when the vault is locked meanwhile.
 */
export async function checkDatabase(session: VaultSession, progress: Progress): Promise<boolean> {
  const { db } = session.opened();
  try {
    // The check of the pages reads the main file alone: without this, a healthy one looks broken.
    foldLog(db);
    const pages = db.pragma('cipher_integrity_check');
    resumeLog(db);
    if (pages.length > 0) return false;
    const tables = tablesOf(db);
    for (const [index, table] of tables.entries()) {
      await progress.tell(index / tables.length);
      if (!isWhole(session.opened().db, table)) return false;
    }
    return session.opened().db.pragma('foreign_key_check').length === 0;
  } catch (error) {
    if (isDamage(error)) return false;
    throw error;
  }
}

function tablesOf(db: Database): string[] {
  return db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name", {
      pluck: true,
    })
    .all<string>();
}

function isWhole(db: Database, table: string): boolean {
  const found = db.pragma(`integrity_check('${table}')`);
  return found.length === 1 && found[0]?.integrity_check === 'ok';
}
