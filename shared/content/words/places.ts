import type { InputOf } from '../../contract/contract';

/** Titles of the system's dialogs for files and folders. Neutral: they may be seen in a list of windows. */
export const placeWords: Record<InputOf<'shell.choosePlace'>['purpose'], string> = {
  'backup-folder': 'Choose a folder for backups',
  'backup-to-save': 'Save a backup',
  'backup-to-open': 'Choose a backup',
  'export-to-save': 'Save as JSON',
};
