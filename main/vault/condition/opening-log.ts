import { copyFileSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Database } from '@signalapp/sqlcipher';
import type { Condition } from '../../../shared/contract/condition';
import { setKey } from '../database/connection';
import { currentVersion, databaseVersion } from '../database/migrator';
import { noteFacts, readFacts, type VaultFacts } from '../database/tables/vault-facts';
import { giveSecondName, unfinishedFiles, type VaultFiles } from '../files';
import { logEnd } from './log-end';
import { logFile, logHead } from './log-file';

// How the write-ahead log of one opening is told from that of another, and how a lost one is noticed.
//
// Each opening makes a log of its own and notes the mark of it in the main file. While the vault is open the main file
// says so, and from before that moment until after it says otherwise there is a log with something in it:
//
//   note the mark, not open; TRUNCATE     the main file knows the log's mark; the log is empty
//   note open                             in the log alone
//   PASSIVE                               now the main file says open, and the log still has its pages
//   ...
//   note not open; TRUNCATE               the main file says so first, then the log is emptied
//
// So a kill or a power cut between any two steps looks neither like a lost log nor like a foreign one. While the main
// file does not say open, a log in its first round holds nothing but the note of the mark, or a migration that will be
// done again, and one without a whole save nothing but the note that it is open.

/** Notes in the main file that an opening begins, with the mark of its log. The log has to be new. */
export function beginLog(db: Database, database: string): void {
  const { opening } = readFacts(db);
  noteFacts(db, { opening: opening + 1, open: false });
  const head = logHead(database);
  if (typeof head === 'string') throw new Error('a change left no log');
  noteFacts(db, { logMark: head.mark });
  resumeLog(db);
}

/** Folds the log into the main file, which then says that nothing is missing. To be resumed unless closed next. */
export function foldLog(db: Database): void {
  noteFacts(db, { open: false });
  db.pragma('wal_checkpoint(TRUNCATE)');
}

/** Makes a copy of the main file forget the log of what it was copied from. */
export function forgetLog(db: Database): void {
  noteFacts(db, { open: false, logMark: null });
}

/** Goes on with a log after it was folded. */
export function resumeLog(db: Database): void {
  db.pragma('wal_checkpoint(TRUNCATE)');
  noteFacts(db, { open: true });
  db.pragma('wal_checkpoint(PASSIVE)');
}

/**
 * Looks at the log of a closed database before it is opened with it, and sets one aside that belongs to another state.
 * Of one that is damaged a copy is set aside.
 * Throws what SQLite throws when the database is in use, damaged, or of another key.
 */
export function settleLog(files: VaultFiles, key: Uint8Array, id: string): Condition['log'] {
  const head = logHead(files.database);
  return readMainFile(files, key, id, (facts) => {
    // Made by another version, or on a drive where the main file can't be read alone.
    if (facts === null || facts.logMark === null) return 'whole';
    if (head === 'none') {
      // A head alone would make the next opening's log one with this.
      rmSync(logFile(files.database), { force: true });
      return facts.open ? 'missing' : 'whole';
    }
    if (head !== 'unreadable' && head.mark === facts.logMark) {
      const { end, saves } = logEnd(files.database);
      const isOnlyNote = !facts.open && saves === 0 && end === 'unfinished';
      return isOnlyNote ? 'whole' : settleOwnLog(files, id);
    }
    const begun = head !== 'unreadable' && head.round === 0 && !facts.open;
    renameSync(logFile(files.database), asideFile(files, id));
    return begun ? 'whole' : 'stale';
  });
}

/** Looks how a log ends. SQLite takes what it can read and writes over the rest. */
export function settleOwnLog(files: VaultFiles, id: string): Condition['log'] {
  const { end } = logEnd(files.database);
  if (end === 'damaged') copyFileSync(logFile(files.database), asideFile(files, id));
  return end;
}

function asideFile({ folder }: VaultFiles, id: string): string {
  return path.join(folder, `set-aside-${id}.db-wal`);
}

/**
 * Reads what the main file alone says, by a second name for it, beside which SQLite finds no log. The lock goes with
 * the file and not with its name, so nobody else opens it meanwhile.
 */
function readMainFile<T>(
  files: VaultFiles,
  key: Uint8Array,
  id: string,
  judge: (facts: VaultFacts | null) => T,
): T {
  const second = unfinishedFiles(files.home, id);
  mkdirSync(second.folder, { mode: 0o700 });
  try {
    if (!giveSecondName(files.database, second.database)) return judge(null);
    const db = new Database(second.database);
    try {
      setKey(db, key);
      db.pragma('locking_mode = EXCLUSIVE');
      return judge(databaseVersion(db) === currentVersion ? readFacts(db) : null);
    } finally {
      db.close();
    }
  } finally {
    rmSync(second.folder, { recursive: true, force: true });
  }
}
