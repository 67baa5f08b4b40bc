import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { backupNameField } from '../../../shared/contract/backups';

/** Where a backup or an export is while it is not finished: beside the finished one. */
export function partFile(file: string): string {
  return path.join(path.dirname(file), `.${path.basename(file)}.part`);
}

/** Removes what a backup that was killed left in the folder; nothing where the folder is not there or can't be read. */
export async function removeParts(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const whole = path.join(folder, name.slice(1, -'.part'.length));
    const part = path.join(folder, name);
    if (backupNameField.safeParse(path.basename(whole)).success && part === partFile(whole)) await rm(part);
  }
}
