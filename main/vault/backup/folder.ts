import { existsSync } from 'node:fs';
import { readdir, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { backupNameField, keptBackups } from '../../../shared/contract/backups';
import { type BackupHeader, readHead } from './format';
import { openBackup } from './open-file';

/** A backup in a folder, as its name and length tell. */
export interface ListedBackup {
  readonly name: string;
  readonly madeAt: string;
  readonly bytes: number;
}

/** The name for a backup that is made at an instant, in whole seconds; a later one where the folder has that already. */
export function freeName(folder: string, madeAt: number): string {
  for (let at = madeAt; ; at += 1000) {
    const [day = '', time = ''] = new Date(at).toISOString().split('T');
    const name = `glidepath-${day}-${time.slice(0, 8).replaceAll(':', '')}.backup`;
    if (!existsSync(path.join(folder, name))) return name;
  }
}

/** The backups in a folder, the newest first. None where the folder is not there or can't be read. */
export async function listBackups(folder: string): Promise<ListedBackup[]> {
  const names = await namesIn(folder);
  const found: ListedBackup[] = [];
  for (const name of names.filter((each) => backupNameField.safeParse(each).success)) {
    const madeAt = instantOf(name);
    const status = await stat(path.join(folder, name)).catch(() => null);
    if (madeAt !== null && status?.isFile()) found.push({ name, madeAt, bytes: status.size });
  }
  return found.sort((a, b) => (a.name < b.name ? 1 : -1));
}

/** When the newest backup of a vault in a list was made; null where none is of it. */
export async function newestOf(
  folder: string,
  list: readonly ListedBackup[],
  vaultId: string,
): Promise<string | null> {
  for (const { name, madeAt } of list) {
    const header = await headerOf(path.join(folder, name));
    if (header?.vault.vaultId === vaultId) return madeAt;
  }
  return null;
}

/**
 * Removes the backups of a vault beyond those that are kept: first those of a day that has a newer one, so that many in
 * one day drive out no other day, then the oldest. Leaves the one just made, whatever its name says, and every file
 * that is not a readable backup of this vault.
 */
export async function rotate(folder: string, vaultId: string, made: string): Promise<void> {
  const own: string[] = [];
  for (const { name } of await listBackups(folder)) {
    const header = await headerOf(path.join(folder, name));
    if (header?.vault.vaultId === vaultId) own.push(name);
  }
  const isLastOfDay = (name: string) => own.find((other) => dayOf(other) === dayOf(name)) === name;
  const others = own.filter((name) => name !== made);
  const byWorth = [...others.filter(isLastOfDay), ...others.filter((name) => !isLastOfDay(name))];
  for (const name of byWorth.slice(keptBackups - 1)) await rm(path.join(folder, name));
}

/** The day, in UTC, in a backup's name. */
function dayOf(name: string): string {
  return name.slice('glidepath-'.length, 'glidepath-2026-11-22'.length);
}

/** What a backup file says of itself; null where it is none. */
async function headerOf(file: string): Promise<BackupHeader | null> {
  const handle = await openBackup(file).catch(() => null);
  try {
    return handle === null ? null : (await readHead(handle)).header;
  } catch {
    return null;
  } finally {
    await handle?.close();
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch(() => []);
}

/** The instant in a backup's name; null where it names no day of the calendar. */
function instantOf(name: string): string | null {
  const [, day, hour, minute, second] = /-(\d{4}-\d\d-\d\d)-(\d\d)(\d\d)(\d\d)\./.exec(name) ?? [];
  const at = new Date(`${day}T${hour}:${minute}:${second}.000Z`);
  return Number.isNaN(at.getTime()) ? null : at.toISOString();
}
