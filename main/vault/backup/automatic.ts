import { existsSync } from 'node:fs';
import path from 'node:path';
import { noteFacts, readFacts } from '../database/tables/vault-facts';
import { ExpectedFailure, failureOf } from '../failure';
import { makePrivateFolder, syncFolder } from '../files';
import { now, type OpenVault } from '../open-vault';
import type { VaultSession } from '../vault-session';
import type { Progress } from '../work';
import { freeName, rotate } from './folder';
import { makeBackup } from './make';
import { removeParts } from './parts';

const dayInMs = 24 * 60 * 60 * 1000;
const overdueMs = 7 * dayInMs;

/** The folder that the open vault's backups go to: the chosen one, or the one beside the vault. */
export function backupFolderOf({ db }: OpenVault, beside: string): string {
  return readFacts(db).backupFolder ?? beside;
}

/** Whether an automatic backup is wanted and the last one is more than a day old, or lies in the future. */
export function automaticDue({ db, clock }: OpenVault): boolean {
  const { automaticBackups, backedUpAt } = readFacts(db);
  if (!automaticBackups) return false;
  if (backedUpAt === null) return true;
  const age = clock.now() - Date.parse(backedUpAt);
  return age > dayInMs || age < 0;
}

/**
 * How long backups that make themselves have failed, as far as it is worth saying: none came about yet, or none for a
 * week; null otherwise. Who backs up by hand is left in peace. Looks at no folder: the drive may be slow or away.
 */
export function overdueOf({ db, clock }: OpenVault): 'never' | 'a-week' | null {
  const { automaticBackups, backedUpAt, backupFailure } = readFacts(db);
  if (!automaticBackups || backupFailure === null) return null;
  if (backedUpAt === null) return 'never';
  return clock.now() - Date.parse(backedUpAt) >= overdueMs ? 'a-week' : null;
}

/**
 * Makes a backup in the backup folder, and removes the oldest beyond those that are kept. Fails with
 * `backup-folder-unreachable` where a chosen folder is not there; it is never made anew.
 */
export async function makeInFolder(
  session: VaultSession,
  beside: string,
  progress: Progress,
): Promise<{ name: string; bytes: number }> {
  const vault = session.opened();
  const { header, dataKey } = session.keys();
  const folder = backupFolderOf(vault, beside);
  if (folder === beside) {
    makePrivateFolder(folder);
    // The backup is only as lasting as the name of its folder.
    await syncFolder(path.dirname(folder));
  } else if (!existsSync(folder)) throw new ExpectedFailure('backup-folder-unreachable');
  await removeParts(folder);
  const name = freeName(folder, vault.clock.now());
  const source = { vault, files: session.files, header, dataKey: Buffer.from(dataKey) };
  const bytes = await makeBackup(source, path.join(folder, name), 'backup-folder-unreachable', progress);
  noteFacts(vault.db, { backedUpAt: now(vault), backupFailure: null });
  // The backup is made; an old one that can't be removed now goes with the next.
  await rotate(folder, header.vaultId, name).catch(() => undefined);
  return { name, bytes };
}

/** Makes the automatic backup. Where that fails it is noted, and disturbs nobody; false where none came about. */
export async function makeAutomatic(
  session: VaultSession,
  beside: string,
  progress: Progress,
): Promise<boolean> {
  try {
    await makeInFolder(session, beside, progress);
    return true;
  } catch (error) {
    const { code } = failureOf(error);
    if (code === 'bug') throw error;
    if (code !== 'cancelled' && session.state().kind === 'open')
      noteFacts(session.opened().db, { backupFailure: { at: now(session.opened()), code } });
    return false;
  }
}
