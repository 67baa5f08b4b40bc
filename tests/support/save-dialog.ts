import path from 'node:path';
import type { Launched } from './launch';

/** Answers the system's save dialog, which no test can reach: the suggested name in a folder, or a cancel. */
export async function answerSaveDialog({ app }: Launched, folder: string | null): Promise<void> {
  await app.evaluate(({ dialog }, place) => {
    dialog.showSaveDialog = async (...given: unknown[]) => {
      const { defaultPath } = given.at(-1) as { defaultPath: string };
      return place === null
        ? { canceled: true, filePath: '' }
        : { canceled: false, filePath: `${place}/${defaultPath}` };
    };
  }, folder);
}

/** Where a summary up to a day is saved in a folder. */
export function summaryFile(folder: string, to: string): string {
  return path.join(folder, `glidepath-${to}-summary.pdf`);
}

/** Answers the system's dialog for files and folders: what is chosen in it, or a cancel. */
export async function answerOpenDialog({ app }: Launched, file: string | null): Promise<void> {
  await app.evaluate(({ dialog }, place) => {
    dialog.showOpenDialog = async () =>
      place === null ? { canceled: true, filePaths: [] } : { canceled: false, filePaths: [place] };
  }, file);
}
