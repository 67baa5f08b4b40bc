import { rm } from 'node:fs/promises';
import type { Database } from '@signalapp/sqlcipher';
import type { Drilled } from '../../../shared/contract/backups';
import type { Secret } from '../../../shared/contract/secret';
import type { Opened } from '../../../shared/contract/vault';
import { forgetLog } from '../condition/opening-log';
import { currentVersion, databaseVersion, migrate } from '../database/migrator';
import { exchange } from '../exchange';
import { ExpectedFailure } from '../failure';
import { makePrivateFolder, unfinishedFiles, type VaultFiles } from '../files';
import type { Header } from '../keys/header';
import { headerText } from '../keys/header-file';
import { openVault } from '../open-vault';
import { newId } from '../ports';
import { asides, swapBack } from '../swap';
import { opened, type VaultSession } from '../vault-session';
import { writeWhole } from '../whole-file';
import type { Progress } from '../work';
import { refusal } from './format';
import { headOf } from './inspect';
import { proveUnpacked, shareOf, unpack } from './unpack';

/** A backup that was unpacked beside the vault and proven to open. */
interface Unpacked {
  readonly files: VaultFiles;
  readonly header: Header;
  /** Cleared by whoever takes it over. */
  readonly dataKey: Buffer;
  readonly holds: Opened;
  /** Whether its database was one of an earlier Glidepath, and has been brought up to date. */
  readonly earlierVersion: boolean;
}

/** Proves that a backup opens with a secret, and says what it holds. Nothing of it stays. */
export async function drill(
  session: VaultSession,
  file: string,
  secret: Secret,
  progress: Progress,
): Promise<Drilled> {
  return await unpacked(session, file, secret, progress, async ({ holds, earlierVersion, dataKey }) => {
    dataKey.fill(0);
    return { ...holds, earlierVersion };
  });
}

/**
 * Puts a backup in the place of the vault, if there is one, and opens it. The one before is kept aside. Until the
 * backup is proven to open, nothing of the vault is touched; where the exchange itself fails, the vault before is as it
 * was, open or closed.
 */
export async function restore(
  session: VaultSession,
  file: string,
  secret: Secret,
  progress: Progress,
): Promise<Opened> {
  return await unpacked(session, file, secret, progress, async ({ files, header, dataKey }) => {
    await writeWhole(files.header, headerText(header));
    progress.settle();
    return (await exchange(session, files, header, dataKey, 'replaced')).opened;
  });
}

/**
 * Puts a vault that was kept aside, by its id, back in the place of the open one; it is closed then. The one before is
 * kept aside in its stead. Fails with `not-found` when none of this id was kept; where it fails, the vault before is open.
 */
export async function putBack(session: VaultSession, id: string): Promise<void> {
  const { header, dataKey } = session.keys();
  const aside = asides(session.files.home).find((each) => each.id === id);
  if (aside === undefined) throw new ExpectedFailure('not-found');
  const keyBefore = Buffer.from(dataKey);
  try {
    session.close();
    await swapBack(aside.folder, session.files, newId(session.surroundings));
  } catch (error) {
    session.open(header, Buffer.from(keyBefore));
    throw error;
  } finally {
    keyBefore.fill(0);
  }
}

/** Unpacks a backup into an unfinished vault for as long as `use` takes; what is left of it then is removed. */
async function unpacked<T>(
  session: VaultSession,
  file: string,
  secret: Secret,
  progress: Progress,
  use: (unpacked: Unpacked) => Promise<T>,
): Promise<T> {
  const { surroundings } = session;
  const { header } = (await headOf(file)).head;
  await progress.tell(null);
  const dataKey = await dataKeyOf(session, header.vault, secret);
  const { home } = session.files;
  makePrivateFolder(home);
  const files = unfinishedFiles(home, newId(surroundings));
  const onShare = (share: number) => progress.tell(share);
  try {
    await unpack(file, dataKey, files, shareOf(onShare, 0, 0.7));
    const proven: { holds: Opened; earlierVersion: boolean }[] = [];
    await proveUnpacked(files, header.vault.vaultId, dataKey, shareOf(onShare, 0.7, 1), (db) => {
      const earlierVersion = databaseVersion(db) < currentVersion;
      refuseForeign(db);
      bringUp(() => migrate(db));
      // It was copied while the vault was open.
      forgetLog(db);
      const holds = opened(openVault(header.vault.vaultId, db, surroundings));
      proven.push({ holds, earlierVersion });
    });
    const [found] = proven;
    if (found === undefined) throw new Error('the backup was not looked at');
    await onShare(1);
    return await use({ files, header: header.vault, dataKey, ...found });
  } catch (error) {
    dataKey.fill(0);
    throw error;
  } finally {
    await rm(files.folder, { recursive: true, force: true });
  }
}

/** The data key behind a secret of a backup; a wrong one counts as a guess. */
async function dataKeyOf(session: VaultSession, header: Header, secret: Secret): Promise<Buffer> {
  try {
    return await session.trySecret(secret, header);
  } catch (error) {
    if (error instanceof ExpectedFailure && error.code === 'vault-damaged') throw refusal('damaged');
    throw error;
  }
}

/**
 * Whoever handed over a backup with its password could have put commands into it that run whenever something is saved.
 * No migration makes a trigger or a view.
 */
function refuseForeign(db: Database): void {
  if (db.prepare("SELECT 1 FROM sqlite_schema WHERE type IN ('trigger', 'view')").get([]) !== undefined) {
    throw refusal('foreign');
  }
}

/** A newer database in a backup is the backup's matter; the vault is not meant. */
function bringUp(migrating: () => void): void {
  try {
    migrating();
  } catch (error) {
    if (error instanceof ExpectedFailure && error.code === 'vault-newer') throw refusal('newer');
    throw error;
  }
}
