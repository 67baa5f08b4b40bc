import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { dialog } from 'electron';
import { placeWords } from '../shared/content/words/places';
import type { InputOf, OutputOf } from '../shared/contract/contract';
import type { Locking } from './locking';
import { whileOpen } from './system-dialogs';

const backups = { name: 'Glidepath', extensions: ['backup'] };
const json = { name: 'JSON', extensions: ['json'] };
const csv = { name: 'CSV', extensions: ['csv'] };
const properties = ['dontAddToRecent', 'createDirectory'] as const;

/**
 * Lets the person choose a place, and hands its path to the vault process under a token. The page never names a path,
 * so that nothing it could be made to say reaches a file that nobody chose, or writes over one chosen to be read.
 */
export async function choosePlace(
  locking: Locking,
  { purpose }: InputOf<'shell.choosePlace'>,
): Promise<OutputOf<'shell.choosePlace'>> {
  const parent = locking.window;
  const vault = locking.vault;
  if (parent === null || vault === null) return { chosen: null };
  const title = placeWords[purpose];
  const file = await whileOpen(ask());
  // Locked meanwhile: another process answers now.
  if (file === undefined || locking.vault !== vault) return { chosen: null };
  const token = randomBytes(16).toString('hex');
  await vault.place(token, purpose, file);
  return { chosen: { place: token, name: path.basename(file) } };

  async function ask(): Promise<string | undefined> {
    if (parent === null) return undefined;
    switch (purpose) {
      case 'backup-folder':
        return opened(
          await dialog.showOpenDialog(parent, { title, properties: [...properties, 'openDirectory'] }),
        );
      case 'backup-to-open':
        return opened(
          await dialog.showOpenDialog(parent, {
            title,
            filters: [backups],
            properties: ['dontAddToRecent', 'openFile'],
          }),
        );
      case 'file-to-bring-in':
        return opened(
          await dialog.showOpenDialog(parent, {
            title,
            filters: [
              { name: 'CSV, JSON', extensions: ['csv', 'tsv', 'txt', 'json'] },
              { name: '*', extensions: ['*'] },
            ],
            properties: ['dontAddToRecent', 'openFile'],
          }),
        );
      case 'backup-to-save':
        return saved('glidepath.backup', [backups]);
      case 'export-to-save':
        return saved('glidepath.json', [json]);
      // Neutral names that don't stand in each other's way.
      case 'doses-to-save':
        return saved('glidepath-log.csv', [csv]);
      case 'journal-to-save':
        return saved('glidepath-days.csv', [csv]);
      case 'scales-to-save':
        return saved('glidepath-scores.csv', [csv]);
      case 'plan-to-save':
        return saved('glidepath-steps.csv', [csv]);
      case 'calendar-to-save':
        return saved('glidepath.ics', [{ name: 'iCalendar', extensions: ['ics'] }]);
      case 'record-to-save':
        return saved('glidepath-record.json', [json]);
    }
  }

  async function saved(name: string, filters: Electron.FileFilter[]): Promise<string | undefined> {
    if (parent === null) return undefined;
    const options = {
      title,
      defaultPath: name,
      filters,
      properties: [...properties, 'showOverwriteConfirmation' as const],
    };
    const { canceled, filePath } = await dialog.showSaveDialog(parent, options);
    return canceled || !filePath ? undefined : filePath;
  }
}

function opened({ canceled, filePaths }: Electron.OpenDialogReturnValue): string | undefined {
  return canceled ? undefined : filePaths[0];
}
