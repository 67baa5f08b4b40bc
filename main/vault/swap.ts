import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import path from 'node:path';
import { failIfInUse } from './database/in-use';
import { syncFolder, type VaultFiles } from './files';

// Putting another vault in the place of the vault: two renames, and what the next start after a power cut between them does.
//
//   unfinished-ID   being made; never held what is not elsewhere
//   ready-ID        whole and proven to open; about to take its place
//   replaced-ID, damaged-ID   what was there before, kept aside: a replaced one until a later process opens the vault by password or code

/** Why a vault was put aside. */
export type AsideKind = 'replaced' | 'damaged';

const asideName = /^(replaced|damaged)-[0-9a-f]{32}$/;
const readyName = /^ready-[0-9a-f]{32}$/;

/** A vault that was put aside. */
export interface Aside {
  readonly kind: AsideKind;
  readonly folder: string;
}

/** Every vault that was put aside in a home folder. */
export function asides(home: string): Aside[] {
  return named(home, asideName).map((name) => ({
    kind: name.startsWith('damaged') ? 'damaged' : 'replaced',
    folder: path.join(home, name),
  }));
}

/** The vault that was put aside last, and when; null when none is. */
export function newestAside(home: string): { kind: AsideKind; at: string; folder: string } | null {
  const found = asides(home).map((aside) => ({ ...aside, at: statSync(aside.folder).mtime.toISOString() }));
  return found.sort((a, b) => (a.at < b.at ? 1 : -1))[0] ?? null;
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
): Promise<Aside | null> {
  failIfInUse(files, id);
  const ready = path.join(files.home, `ready-${id}`);
  const aside = existsSync(files.folder) ? { kind, folder: path.join(files.home, `${kind}-${id}`) } : null;
  await syncFolder(unfinished.folder);
  await rename(unfinished.folder, ready);
  try {
    await syncFolder(files.home);
    if (aside !== null) {
      await rename(files.folder, aside.folder);
      await syncFolder(files.home);
    }
    await rename(ready, files.folder);
    await syncFolder(files.home);
    return aside;
  } catch (error) {
    if (existsSync(ready)) await rename(ready, unfinished.folder);
    else await rename(files.folder, unfinished.folder);
    if (aside !== null && existsSync(aside.folder)) await rename(aside.folder, files.folder);
    throw error;
  }
}

/** Takes a swap back: the vault in place is unfinished again, and the one that was put aside in its place. */
export async function undoSwap(
  unfinished: VaultFiles,
  files: VaultFiles,
  aside: Aside | null,
): Promise<void> {
  await rename(files.folder, unfinished.folder);
  if (aside !== null) await rename(aside.folder, files.folder);
  await syncFolder(files.home);
}

/**
 * Puts a vault that was kept aside back in the place of the one that is there, which is closed and kept aside instead.
 * After a power cut at any moment the next start has one of the two in place, and the other one aside.
 */
export async function swapBack(aside: string, files: VaultFiles, id: string): Promise<void> {
  failIfInUse(files, id);
  const instead = path.join(files.home, `replaced-${id}`);
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
  await syncFolder(files.home);
}

/**
 * Finishes what a power cut interrupted between two renames; to be called before anything looks at the vault. Does
 * nothing where the vault's folder is in place: what lies ready beside it was then never in use. Where none lies ready,
 * the vault that was in use last comes back.
 */
export function settleSwap(files: VaultFiles): void {
  if (existsSync(files.folder)) return;
  const [ready] = named(files.home, readyName);
  const folder = ready === undefined ? newestAside(files.home)?.folder : path.join(files.home, ready);
  if (folder !== undefined) renameSync(folder, files.folder);
}

/** Removes what an interrupted swap left beside the vault that is in place and open. */
export function removeReady(home: string): void {
  for (const name of named(home, readyName)) rmSync(path.join(home, name), { recursive: true });
}

/** Removes vaults that were kept aside. */
export function removeAsides(folders: readonly Aside[]): void {
  for (const { folder } of folders) rmSync(folder, { recursive: true, force: true });
}

function named(home: string, pattern: RegExp): string[] {
  try {
    return readdirSync(home).filter((name) => pattern.test(name));
  } catch {
    // Not there yet, or not ours to look into: `vault.state` says so.
    return [];
  }
}
