import { rm, statfs } from 'node:fs/promises';
import type { Database } from '@signalapp/sqlcipher';
import { largestReadable } from '../../../shared/contract/bring-in';
import type { Opened } from '../../../shared/contract/vault';
import { shareOf } from '../backup/unpack';
import { forgetLog } from '../condition/opening-log';
import { isWhole } from '../condition/whole';
import { openDatabase } from '../database/connection';
import { noteFacts, readFacts } from '../database/tables/vault-facts';
import { exchange } from '../exchange';
import { ExpectedFailure } from '../failure';
import { makePrivateFile, makePrivateFolder, unfinishedFiles, type VaultFiles } from '../files';
import { derivedKey } from '../keys/derived';
import { headerText } from '../keys/header-file';
import { openVault, today } from '../open-vault';
import { newId } from '../ports';
import { makeDerived } from '../salvage/new-tables';
import { allTracks } from '../services/tracks';
import { opened, type VaultSession } from '../vault-session';
import { writeWhole } from '../whole-file';
import type { Progress } from '../work';
import { textOf, withFile } from './file-text';
import { fillTables } from './fill-tables';
import { readHead } from './readable-head';
import { readableRows } from './readable-rows';
import { fileRefusal } from './refusal';

/**
 * Puts what a readable file holds in the place of everything in the open vault, under the same keys, and opens it. The
 * vault before is kept aside. Until the file has been read whole and proven, nothing of the vault is touched. Only within
 * `session.alone`; fails with `file-refused` as `readHead`, `readableRows` and `fillTables` do, and with `plans` where a
 * plan can't be reckoned with.
 */
export async function replaceAll(session: VaultSession, file: string, progress: Progress): Promise<Opened> {
  const { surroundings } = session;
  const { home } = session.files;
  const unfinished = unfinishedFiles(home, newId(surroundings));
  const vault = session.opened();
  const { header } = session.keys();
  const dataKey = Buffer.from(session.keys().dataKey);
  const key = derivedKey(dataKey, header.vaultId, 'database');
  try {
    // What the vault notes of itself, such as where its backups go, stays.
    const facts = readFacts(vault.db);
    makePrivateFolder(unfinished.folder);
    makePrivateFile(unfinished.database);
    await withDatabase(unfinished, key, async (db) => {
      await fillFrom(db, file, home, progress);
      db.transaction(() => makeDerived(db))();
      noteFacts(db, { ...facts, salvage: null, salvageRead: false, lastCheck: null });
      forgetLog(db);
      db.pragma('wal_checkpoint(TRUNCATE)');
      const onShare = shareOf((share) => progress.tell(share), 0.8, 1);
      if (!(await isWhole(db, onShare))) throw new Error('what was read is not whole');
      const filled = openVault(header.vaultId, db, { ...surroundings, zone: () => vault.zone() });
      failUnlessReckoned(() => {
        opened(filled);
        for (const track of allTracks(filled)) for (const plan of track.plans) track.projected(plan);
        today(filled);
      });
      db.pragma('wal_checkpoint(TRUNCATE)');
    });
    await writeWhole(unfinished.header, headerText(header));
    // Locked meanwhile: nobody waits for it any more.
    session.opened();
    progress.settle();
    return (await exchange(session, unfinished, header, Buffer.from(dataKey), 'replaced')).opened;
  } finally {
    key.fill(0);
    dataKey.fill(0);
    await rm(unfinished.folder, { recursive: true, force: true });
  }
}

async function withDatabase(
  { database }: VaultFiles,
  key: Uint8Array,
  use: (db: Database) => Promise<void>,
): Promise<void> {
  const db = openDatabase(database, key);
  try {
    await use(db);
  } finally {
    db.close();
  }
}

async function fillFrom(db: Database, file: string, home: string, progress: Progress): Promise<void> {
  const onShare = shareOf((share) => progress.tell(share), 0, 0.8);
  await withFile(file, largestReadable, async (handle, size) => {
    const head = await readHead(handle, size);
    if (head === null) throw fileRefusal('not-an-export');
    // The rows are written into the log first, then into the file.
    const { bavail, bsize } = await statfs(home);
    if (bavail * bsize < 2 * size) throw new ExpectedFailure('disk-full');
    const rows = readableRows(behind(textOf(handle, size, onShare), head.tablesAt));
    await fillTables(db, head.databaseVersion, rows);
  });
}

/** A text without its first characters, which all lie in its first piece. */
async function* behind(text: AsyncGenerator<string>, start: number): AsyncGenerator<string> {
  let isFirst = true;
  for await (const piece of text) {
    yield isFirst ? piece.slice(start) : piece;
    isFirst = false;
  }
}

/** The engine checks every plan that it is given; one that it refuses is the file's matter. */
function failUnlessReckoned(reckoning: () => void): void {
  try {
    reckoning();
  } catch (error) {
    if (error instanceof ExpectedFailure) throw error;
    throw fileRefusal('plans');
  }
}
