import { rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { FileText } from '../../exchange/content';
import { atPlace } from '../backup/make';
import { syncFolder } from '../files';
import { openNew, partFile } from '../whole-file';
import type { Progress } from '../work';

/**
 * Writes a text piece by piece to a file that a person chose: whole or absent, for its owner alone. Gives back its
 * length in bytes. Fails with `target-unwritable` or `disk-full`, and with `cancelled` between two pieces; then nothing
 * is left, and a file of that name stays as it was.
 */
export async function saveText(file: string, text: FileText, progress: Progress): Promise<number> {
  const part = partFile(file);
  try {
    return await atPlace('target-unwritable', async () => {
      const target = await openNew(part);
      try {
        for (let index = 0; index < text.pieces; index += 1) {
          await progress.tell(index / text.pieces);
          await target.writeFile(text.piece(index));
        }
        await target.sync();
      } finally {
        await target.close();
      }
      progress.settle();
      await rename(part, file);
      await syncFolder(path.dirname(file));
      return (await stat(file)).size;
    });
  } finally {
    // A drive that was taken away takes its unfinished file with it.
    await rm(part, { force: true }).catch(() => undefined);
  }
}
