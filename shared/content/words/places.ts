import type { PlacePurpose } from '../../contract/shell';

/** Titles of the system's dialogs for files and folders. Neutral: they may be seen in a list of windows. */
export const placeWords: Record<PlacePurpose, string> = {
  'backup-folder': 'Choose a folder for backups',
  'backup-to-save': 'Save a backup',
  'backup-to-open': 'Choose a backup',
  'export-to-save': 'Save as JSON',
  'doses-to-save': 'Save as CSV',
  'journal-to-save': 'Save as CSV',
  'scales-to-save': 'Save as CSV',
  'plan-to-save': 'Save as CSV',
  'calendar-to-save': 'Save as a calendar file',
  'record-to-save': 'Save as JSON',
  'file-to-bring-in': 'Choose a file',
};
