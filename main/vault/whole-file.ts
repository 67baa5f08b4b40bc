import { rmSync } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import path from 'node:path';

/**
 * Writes a file so that it is whole or absent, for its owner alone: beside the target first, then renamed over it.
 * On failure nothing is left of it. `prove` looks at the written file before it takes its place, and throws where it
 * must not. A rename lasts through a power cut once its folder is synced, too.
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  prove?: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = partFile(file);
  try {
    const handle = await openNew(temporary);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await prove?.(temporary);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Removes what a killed writing of a file left beside it. */
export function removePart(file: string): void {
  rmSync(partFile(file), { force: true });
}

/**
 * Opens a file of its own for its owner alone. What lies there by that name is removed, and never written to: in a folder
 * that others can write to, it may be a link, or a file that somebody else can read.
 */
export async function openNew(file: string): Promise<FileHandle> {
  await rm(file, { force: true });
  return open(file, 'wx', 0o600);
}

/** Where a file is written before it takes its name. */
export function partFile(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.part`);
}
