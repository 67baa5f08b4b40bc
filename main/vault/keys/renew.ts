import { rm } from 'node:fs/promises';
import type { Database } from '@signalapp/sqlcipher';
import type { Secret } from '../../../shared/contract/secret';
import { tableCounts } from '../backup/proof';
import { forgetLog } from '../condition/opening-log';
import { isWhole } from '../condition/whole';
import { closeDatabase, openDatabase } from '../database/connection';
import { databaseVersion } from '../database/migrator';
import { noteFacts } from '../database/tables/vault-facts';
import { exchange } from '../exchange';
import { ExpectedFailure } from '../failure';
import { makePrivateFile, makePrivateFolder, unfinishedFiles } from '../files';
import { instantNow, newId } from '../ports';
import type { VaultSession } from '../vault-session';
import type { Progress } from '../work';
import { derivedKey } from './derived';
import { makeHeader } from './header';
import { writeProven } from './header-file';

/** How often the export is begun again because something was saved meanwhile. */
const mostExports = 3;

/**
 * Gives the open vault another data key and a password that `failUnlessStrong` has let pass: for somebody whose
 * password was seen. Everything is exported under the new key, verified, and put in the place of the vault, which is
 * removed once the new one has opened. The recovery code opens it no more. A failure, an end on request or a power cut
 * before that changes nothing. Only within `session.alone`; fails as `session.trySecret` does, and with `busy` where
 * something was saved again and again meanwhile.
 */
export async function renew(
  session: VaultSession,
  secret: Secret,
  password: string,
  progress: Progress,
): Promise<void> {
  const { files, surroundings } = session;
  const { vaultId } = session.keys().header;
  (await session.trySecret(secret)).fill(0);
  const { header, dataKey } = await makeHeader(password, surroundings, vaultId);
  const key = derivedKey(dataKey, vaultId, 'database');
  const unfinished = unfinishedFiles(files.home, newId(surroundings));
  try {
    await progress.tell(null);
    makePrivateFolder(unfinished.folder);
    // What is replaced goes at once, so this file has to be as good as the one that it replaces.
    await writeProven(unfinished.header, header, { kind: 'password', text: password }, dataKey);
    for (let tries = 1; ; tries += 1) {
      const { db } = session.opened();
      const changes = changesOf(db);
      await exportTo(unfinished.database, key, db, instantNow(surroundings.clock), progress);
      // From here to the closing of the vault within `exchange` nothing else has a turn.
      if (session.opened().db === db && changesOf(db) === changes) break;
      if (tries === mostExports) throw new ExpectedFailure('busy');
    }
    progress.settle();
    const { aside } = await exchange(session, unfinished, header, Buffer.from(dataKey), 'replaced');
    // What can not be removed now is at the next opening.
    if (aside !== null) await rm(aside, { recursive: true, force: true }).catch(() => undefined);
  } finally {
    key.fill(0);
    dataKey.fill(0);
    await rm(unfinished.folder, { recursive: true, force: true });
  }
}

/** Writes everything of a database into a file under another key, and proves that all of it is there. */
async function exportTo(
  file: string,
  key: Buffer,
  db: Database,
  at: string,
  progress: Progress,
): Promise<void> {
  await rm(file, { force: true });
  makePrivateFile(file);
  db.prepare('ATTACH DATABASE ? AS renewed KEY ?').run([file, `x'${key.toString('hex')}'`]);
  try {
    db.exec("SELECT sqlcipher_export('renewed')");
    db.exec(`PRAGMA renewed.user_version = ${databaseVersion(db)}`);
  } finally {
    db.exec('DETACH DATABASE renewed');
  }
  const expected = { version: databaseVersion(db), counts: tableCounts(db) };
  await progress.tell(0.3);
  const exported = openDatabase(file, key);
  try {
    const found = { version: databaseVersion(exported), counts: tableCounts(exported) };
    const whole = await isWhole(exported, (share) => progress.tell(0.3 + 0.7 * share));
    if (!whole || JSON.stringify(found) !== JSON.stringify(expected)) {
      throw new Error('the export differs from what was exported');
    }
    noteFacts(exported, { passwordSetAt: at, recoveryCodeMadeAt: null });
    forgetLog(exported);
  } finally {
    closeDatabase(exported);
  }
}

/** Rows changed through this connection since it was opened. */
function changesOf(db: Database): number {
  return Number(db.prepare('SELECT total_changes() AS changes').get()?.changes);
}
