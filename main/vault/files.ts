import {
  type BigIntStats,
  closeSync,
  existsSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { open, rename } from 'node:fs/promises';
import path from 'node:path';

/** Where a vault's files are. */
export interface VaultFiles {
  readonly home: string;
  readonly folder: string;
  readonly header: string;
  readonly database: string;
}

/** The files of the vault below a home folder. */
export function vaultFiles(home: string): VaultFiles {
  return inFolder(home, path.join(home, 'vault'));
}

/** The files of a vault that is being made; it becomes the vault in one rename. */
export function unfinishedFiles(home: string, id: string): VaultFiles {
  return inFolder(home, path.join(home, `unfinished-${id}`));
}

/** The folder for backups beside the vault. */
export function besideVault(home: string): string {
  return path.join(home, 'backups');
}

/** Strict, because other things of the person's may lie in the home folder. */
const unfinishedName = /^unfinished-[0-9a-f]{32}$/;

function inFolder(home: string, folder: string): VaultFiles {
  return { home, folder, header: path.join(folder, 'vault.json'), database: path.join(folder, 'journal.db') };
}

/** Removes what a killed creation left. Such a folder never held anything that a person wrote. */
export function removeUnfinished(home: string): void {
  for (const name of readdirSync(home)) {
    if (unfinishedName.test(name)) rmSync(path.join(home, name), { recursive: true });
  }
}

/**
 * Gives an unfinished vault its name. Where that folder exists already, with something of another program in it
 * perhaps, its two files are put beside that, the header last: without it there is no vault yet.
 */
export async function finish(unfinished: VaultFiles, files: VaultFiles): Promise<void> {
  if (!existsSync(files.folder)) {
    await rename(unfinished.folder, files.folder);
  } else {
    await rename(unfinished.database, files.database);
    await rename(unfinished.header, files.header);
    await syncFolder(files.folder);
    rmdirSync(unfinished.folder);
  }
  await syncFolder(files.home);
}

/** Which of the vault's files are there. */
export function present(files: VaultFiles): { header: boolean; database: boolean } {
  return { header: existsSync(files.header), database: existsSync(files.database) };
}

/**
 * True when the folder, or the nearest one above it where it does not exist yet, takes new files. Tried rather than
 * asked: permission bits do not know of read-only drives.
 */
export function takesFiles(folder: string): boolean {
  let nearest = folder;
  while (!existsSync(nearest)) {
    const above = path.dirname(nearest);
    // A drive that is not there has nothing above it.
    if (above === nearest) return false;
    nearest = above;
  }
  const trial = path.join(nearest, `.glidepath-${process.pid}`);
  try {
    // One that was left by a process of the same number must not pass for a folder that takes none.
    rmSync(trial, { force: true });
    closeSync(openSync(trial, 'wx', 0o600));
    rmSync(trial);
    return true;
  } catch {
    return false;
  }
}

/** True when a file can be opened for writing. */
export function isWritableFile(file: string): boolean {
  try {
    closeSync(openSync(file, 'r+'));
    return true;
  } catch {
    return false;
  }
}

/** Makes the folder for its owner alone. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
}

/** Makes an empty file for its owner alone. SQLite gives its log the same permissions. */
export function makePrivateFile(file: string): void {
  closeSync(openSync(file, 'wx', 0o600));
}

/** What a file system says that can't do this for a folder, as some shared drives and sticks can't. */
const syncRefusals: readonly unknown[] = ['EINVAL', 'ENOSYS', 'ENOTSUP', 'EOPNOTSUPP', 'EISDIR', 'EBADF'];

/**
 * Makes renames and new names in a folder last through a power cut, where its file system can. Windows has no such call
 * and needs none.
 */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && syncRefusals.includes(error.code))) throw error;
  } finally {
    await handle.close();
  }
}

/** Gives a file a second name; false on drives that know no such thing. */
export function giveSecondName(file: string, second: string): boolean {
  try {
    linkSync(file, second);
    return true;
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      /^(EPERM|ENOTSUP|EOPNOTSUPP|EMLINK|ENOSYS|EISDIR)$/.test(String(error.code))
    )
      return false;
    throw error;
  }
}

/** Whether a path is a folder or lies in it, by whatever links and letters it is named. */
export function isInside(file: string, folder: string): boolean {
  const own = statsOf(folder);
  for (let above = file; ; above = path.dirname(above)) {
    const found = statsOf(above);
    if (own !== null && found !== null && found.dev === own.dev && found.ino === own.ino) return true;
    if (path.dirname(above) === above) return false;
  }
}

/** What is at a path; null where nothing is, or where it can't be told: a name that is too long, a folder that is closed. */
function statsOf(file: string): BigIntStats | null {
  try {
    return statSync(file, { bigint: true });
  } catch {
    return null;
  }
}
