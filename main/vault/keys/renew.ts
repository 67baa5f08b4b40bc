import { rename, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '@signalapp/sqlcipher';
import type { Secret } from '../../../shared/contract/secret';
import { closeDatabase, openDatabase } from '../database/connection';
import { databaseVersion } from '../database/migrator';
import { noteFacts } from '../database/tables/vault-facts';
import { ExpectedFailure } from '../failure';
import { makePrivateFile, makePrivateFolder, syncFolder, unfinishedFiles, type VaultFiles } from '../files';
import { instantNow, newId } from '../ports';
import { type Aside, swapIn } from '../swap';
import type { VaultSession } from '../vault-session';
import { writeWhole } from '../whole-file';
import type { Progress } from '../work';
import { derivedKey } from './derived';
import { makeHeader } from './header';
import { headerText } from './header-file';

/** How often the export is begun again because something was saved meanwhile. */
const mostExports = 3;

/**
 * Gives the open vault another data key and a password that `failUnlessStrong` has let pass: for somebody whose
 * password was seen. Everything is exported under the new key, verified, and put in the place of the vault, which is
 * removed once the new one has opened. The recovery code opens it no more. Until the swap a failure, an end on request
 * or a power cut changes nothing. Only within `session.alone`; fails as `session.trySecret` does.
 */
export async function renew(
  session: VaultSession,
  secret: Secret,
  password: string,
  progress: Progress,
): Promise<void> {
  const { files, surroundings } = session;
  const id = newId(surroundings);
  const unfinished = unfinishedFiles(files.home, id);
  const before = { header: session.keys().header, dataKey: await session.trySecret(secret) };
  const after = await makeHeader(password, surroundings, before.header.vaultId);
  const key = derivedKey(after.dataKey, after.header.vaultId, 'database');
  let inPlace = false;
  try {
    await progress.tell(null);
    makePrivateFolder(unfinished.folder);
    await exportWhole(session, unfinished, key, progress);
    noteIn(unfinished.database, key, instantNow(surroundings.clock));
    await writeWhole(unfinished.header, headerText(after.header));
    await progress.tell(0.9);
    progress.settle();
    session.close();
    const aside = await swapIn(unfinished, files, id, 'replaced').catch((error) => {
      session.open(before.header, Buffer.from(before.dataKey));
      throw error;
    });
    try {
      session.open(after.header, after.dataKey);
      inPlace = true;
    } catch (error) {
      await swapBack(files, unfinished, aside);
      session.open(before.header, Buffer.from(before.dataKey));
      throw error;
    }
    if (aside !== null) await rm(aside.folder, { recursive: true, force: true }).catch(() => undefined);
  } finally {
    key.fill(0);
    before.dataKey.fill(0);
    if (!inPlace) {
      after.dataKey.fill(0);
      await rm(unfinished.folder, { recursive: true, force: true });
    }
  }
}

/** Exports and verifies until nothing was saved while that went on. */
async function exportWhole(
  session: VaultSession,
  unfinished: VaultFiles,
  key: Buffer,
  progress: Progress,
): Promise<void> {
  for (let tries = 1; tries <= mostExports; tries += 1) {
    const { db } = session.opened();
    await rm(unfinished.database, { force: true });
    makePrivateFile(unfinished.database);
    exportUnder(db, unfinished.database, key);
    const changes = changesOf(db);
    const counts = countsOf(db);
    await verify(unfinished.database, key, { counts, version: databaseVersion(db) }, progress);
    if (session.opened().db === db && changesOf(db) === changes) return;
  }
  throw new ExpectedFailure('busy');
}

/** Writes everything of a database into another file under another key. */
function exportUnder(db: Database, file: string, key: Buffer): void {
  db.prepare('ATTACH DATABASE ? AS renewed KEY ?').run([file, `x'${key.toString('hex')}'`]);
  try {
    db.exec("SELECT sqlcipher_export('renewed')");
    db.exec(`PRAGMA renewed.user_version = ${databaseVersion(db)}`);
  } finally {
    db.exec('DETACH DATABASE renewed');
  }
}

/** Rows changed through this connection since it was opened. */
function changesOf(db: Database): number {
  return Number(db.prepare('SELECT total_changes() AS changes').get()?.changes);
}

/** How many rows each table has, by name. */
function countsOf(db: Database): Record<string, number> {
  return Object.fromEntries(
    tablesOf(db).map((name) => [
      name,
      Number(db.prepare(`SELECT count(*) AS rows FROM "${name}"`).get()?.rows),
    ]),
  );
}

function tablesOf(db: Database): string[] {
  const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name").all();
  return tables.map(({ name }) => String(name));
}

/** Throws where the exported file is not what was exported: every page, every table, and as many rows in each. */
async function verify(
  file: string,
  key: Buffer,
  expected: { counts: Record<string, number>; version: number },
  progress: Progress,
): Promise<void> {
  const db = openDatabase(file, key);
  try {
    const tables = tablesOf(db);
    const counts = countsOf(db);
    const same =
      databaseVersion(db) === expected.version &&
      tables.length === Object.keys(expected.counts).length &&
      tables.every((name) => counts[name] === expected.counts[name]);
    if (!same) throw new Error('the export differs from what was exported');
    for (const [at, name] of tables.entries()) {
      await progress.tell(0.3 + (0.5 * at) / tables.length);
      const found = db.prepare(`PRAGMA integrity_check("${name}")`).all();
      if (found.length !== 1 || found[0]?.integrity_check !== 'ok')
        throw new Error('the export is not whole');
    }
    db.pragma('wal_checkpoint(TRUNCATE)');
    if (db.prepare('PRAGMA cipher_integrity_check').all().length > 0) {
      throw new Error('the export can not be read back');
    }
  } finally {
    db.close();
  }
}

function noteIn(file: string, key: Buffer, at: string): void {
  const db = openDatabase(file, key);
  try {
    noteFacts(db, { passwordSetAt: at, recoveryCodeMadeAt: null });
  } finally {
    closeDatabase(db);
  }
}

/** Puts the vault that was put aside back in the place of one that did not open. */
async function swapBack(files: VaultFiles, unfinished: VaultFiles, aside: Aside | null): Promise<void> {
  if (aside === null) return;
  await rename(files.folder, unfinished.folder);
  await rename(aside.folder, files.folder);
  await syncFolder(path.dirname(files.folder));
}
