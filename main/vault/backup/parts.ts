import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { backupNameField } from '../../../shared/contract/backups';
import { partFile } from '../whole-file';

/**
 * Removes what a backup that was killed left in the folder, as far as it can be: what is of another user, say, stops no
 * backup. Nothing where the folder is not there or can't be read.
 */
export async function removeParts(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const whole = path.join(folder, name.slice(1, -'.part'.length));
    const part = path.join(folder, name);
    if (backupNameField.safeParse(path.basename(whole)).success && part === partFile(whole))
      await rm(part).catch(() => undefined);
  }
}
