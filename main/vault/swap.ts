import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { failIfInUse } from './database/in-use';
import { syncFolder, type VaultFiles } from './files';
import { readHeaderFile } from './keys/header-file';

// Putting another vault in the place of the vault: two renames, and what the next start after a power cut between them does.
//
//   unfinished-ID   being made; never held what is not elsewhere
//   ready-ID        whole and proven to open; about to take its place
//   replaced-ID     what was there before, kept aside until a later process opens the vault by password or code
//   spared-ID       the same, for one such opening longer
//   damaged-ID      what was salvaged from, kept aside until the person deletes it

/** Why a vault was put aside. */
export type AsideKind = 'replaced' | 'damaged';

const asideName = /^(replaced|spared|damaged)-([0-9a-f]{32})$/;
const readyName = /^ready-[0-9a-f]{32}$/;

/** A vault that was put aside. */
export interface Aside {
  readonly kind: AsideKind;
  readonly folder: string;
  /** 16 bytes in hex. */
  readonly id: string;
  /** When it was in use last. */
  readonly at: string;
}

/** Every vault that was put aside in a home folder, the one that was in use last first. */
export function asides(home: string): Aside[] {
  const found = named(home, asideName).map((name): Aside => {
    const folder = path.join(home, name);
    return {
      kind: name.startsWith('damaged') ? 'damaged' : 'replaced',
      folder,
      id: name.slice(name.indexOf('-') + 1),
      at: statSync(folder).mtime.toISOString(),
    };
  });
  return found.sort((a, b) => (a.at < b.at ? 1 : -1));
}

/**
 * Whether a vault that was put aside is one of `vaultId`: only of that can it be said that whoever opened the vault in
 * place needs it no more. Not where its header can't be read.
 */
export function isOfVault({ folder }: Pick<Aside, 'folder'>, vaultId: string): boolean {
  try {
    const header = readHeaderFile(path.join(folder, 'vault.json'));
    return typeof header === 'object' && header.vaultId === vaultId;
  } catch {
    return false;
  }
}

/**
 * Puts an unfinished vault, which is whole, closed and proven to open, in the place of the one that is there, which is
 * closed. Gives back where that one went, or null when there was none. After a power cut at any moment the next start
 * has one of the two in place, whole; where it fails, the one before is in place and the other one unfinished.
 */
export async function swapIn(
  unfinished: VaultFiles,
  files: VaultFiles,
  id: string,
  kind: AsideKind,
): Promise<string | null> {
  failIfInUse(files, id);
  // The next start must find no other one ready than this.
  if (existsSync(files.folder)) removeReady(files.home);
  const ready = path.join(files.home, `ready-${id}`);
  const aside = existsSync(files.folder) ? path.join(files.home, `${kind}-${id}`) : null;
  await syncFolder(unfinished.folder);
  await rename(unfinished.folder, ready);
  try {
    await syncFolder(files.home);
    if (aside !== null) {
      await rename(files.folder, aside);
      await syncFolder(files.home);
    }
    await rename(ready, files.folder);
    await syncFolder(files.home);
    return aside;
  } catch (error) {
    if (existsSync(ready)) await rename(ready, unfinished.folder);
    else await rename(files.folder, unfinished.folder);
    if (aside !== null && existsSync(aside)) await rename(aside, files.folder);
    throw error;
  }
}

/** Takes a swap back: the vault in place is unfinished again, and the one that was put aside in its place. */
export async function undoSwap(
  unfinished: VaultFiles,
  files: VaultFiles,
  aside: string | null,
): Promise<void> {
  await rename(files.folder, unfinished.folder);
  if (aside !== null) await rename(aside, files.folder);
  await syncFolder(files.home);
}

/**
 * Puts a vault that was kept aside back in the place of the one that is there, which is closed and kept aside instead.
 * Then the window locks and the vault is opened at once: every replaced one is spared that time, so that also this can be
 * taken back. After a power cut at any moment the next start has one of the two in place, and the other one aside.
 */
export async function swapBack(aside: string, files: VaultFiles, id: string): Promise<void> {
  failIfInUse(files, id);
  const instead = path.join(files.home, `spared-${id}`);
  const inPlace = existsSync(files.folder);
  if (inPlace) {
    await rename(files.folder, instead);
    await syncFolder(files.home);
  }
  try {
    await rename(aside, files.folder);
  } catch (error) {
    if (inPlace) await rename(instead, files.folder);
    throw error;
  }
  for (const each of asides(files.home).filter(({ kind }) => kind === 'replaced'))
    renameSync(each.folder, path.join(files.home, `spared-${each.id}`));
  await syncFolder(files.home);
}

/**
 * Finishes what a power cut, or the end of a process, interrupted between two renames; to be called before anything looks
 * at the vault, and not while a swap goes on here. Does nothing where the vault's folder is in place: what lies ready beside it was then never in use. Where none lies ready,
 * the vault that was in use last comes back.
 */
export function settleSwap(files: VaultFiles): void {
  if (existsSync(files.folder)) return;
  const [ready] = named(files.home, readyName);
  const folder = ready === undefined ? asides(files.home)[0]?.folder : path.join(files.home, ready);
  if (folder !== undefined) renameSync(folder, files.folder);
}

/** Removes what an interrupted swap left beside the vault that is in place and open. */
export function removeReady(home: string): void {
  for (const name of named(home, readyName)) rmSync(path.join(home, name), { recursive: true });
}

/** Removes a vault that was kept aside. */
export function removeAside({ folder }: Aside): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Removes replaced vaults whose time has come, once the vault in place was opened: see `isOfVault`. */
export function removeReplaced(replaced: readonly Aside[], home: string, vaultId: string): void {
  for (const aside of replaced) {
    if (!existsSync(aside.folder)) continue;
    if (path.basename(aside.folder).startsWith('spared')) {
      renameSync(aside.folder, path.join(home, `replaced-${aside.id}`));
    } else if (isEmpty(aside) || isOfVault(aside, vaultId)) removeAside(aside);
  }
}

/** What a removal that was cut short may leave. */
function isEmpty({ folder }: Aside): boolean {
  return !['vault.json', 'journal.db'].some((name) => existsSync(path.join(folder, name)));
}

function named(home: string, pattern: RegExp): string[] {
  try {
    return readdirSync(home).filter((name) => pattern.test(name));
  } catch {
    // Not there yet, or not ours to look into: `vault.state` says so.
    return [];
  }
}
