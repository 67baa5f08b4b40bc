import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { ExpectedFailure } from '../failure';
import { refusal } from './format';

/**
 * Opens a file that may be a backup for reading. Fails with `not-found` where there is none that can be read, and with
 * `backup-refused` for what is no file.
 */
export function openBackup(file: string): Promise<FileHandle> {
  return openChosen(file, refusal('not-a-backup'));
}

/**
 * Opens a file that somebody chose for reading. Fails with `not-found` where there is none that can be read, and with
 * `noFile` for a folder, a device, or a pipe, on which reading would wait for ever.
 */
export async function openChosen(file: string, noFile: ExpectedFailure): Promise<FileHandle> {
  // Windows has no such flag, and no pipes among its files.
  const atOnce = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);
  const handle = await open(file, atOnce).catch(() => {
    throw new ExpectedFailure('not-found');
  });
  if ((await handle.stat()).isFile()) return handle;
  await handle.close();
  throw noFile;
}
