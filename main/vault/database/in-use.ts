import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { Database } from '@signalapp/sqlcipher';
import { ExpectedFailure } from '../failure';
import { giveSecondName, unfinishedFiles, type VaultFiles } from '../files';

/**
 * Fails with `vault-in-use` while another program has the database of a closed vault open; `id` names what is made for
 * the look and removed again. Asked by a second name, beside which SQLite finds no log that it could fold in. On drives
 * that know no second names nothing can be told.
 */
export function failIfInUse(files: VaultFiles, id: string): void {
  if (!existsSync(files.database)) return;
  const second = unfinishedFiles(files.home, id);
  mkdirSync(second.folder, { mode: 0o700 });
  try {
    if (giveSecondName(files.database, second.database)) look(second.database);
  } finally {
    rmSync(second.folder, { recursive: true, force: true });
  }
}

function look(database: string): void {
  const db = new Database(database);
  try {
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('user_version');
  } catch (error) {
    // Without its key nothing else can come of it: the lock is taken before anything is read.
    if (error instanceof Error && 'code' in error && /^SQLITE_(BUSY|LOCKED)/.test(String(error.code)))
      throw new ExpectedFailure('vault-in-use');
  } finally {
    db.close();
  }
}
