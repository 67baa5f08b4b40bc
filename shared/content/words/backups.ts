import type { Opened } from '../../contract/vault';
import type { WorkKind } from '../../contract/work';

/** "412 doses, 96 entries": how much a journal holds. */
function holdings({ doses, entries }: Opened): string {
  return `${doses} ${doses === 1 ? 'dose' : 'doses'}, ${entries} ${entries === 1 ? 'entry' : 'entries'}`;
}

/** "40.2 MB" of a size in bytes, in decimal units as systems show them; never "0 KB" for something. */
export function fileSize(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  if (bytes < 1_000_000_000) return `${(bytes / 1_000_000).toFixed(1)} MB`;
  return `${(bytes / 1_000_000_000).toFixed(1)} GB`;
}

/** What goes on, and the way to end it. */
export const workWords = {
  kinds: {
    backup: 'Making a backup and checking that it opens',
    drill: 'Opening the backup beside your journal',
    restore: 'Restoring the backup',
    export: 'Writing everything into one file',
    check: 'Checking the journal',
    salvage: 'Saving what can be read',
    renew: 'Locking everything anew',
    file: 'Writing the file',
    import: 'Reading the file',
  } satisfies Record<WorkKind, string>,
  stop: 'Stop',
  stopping: 'Stopping',
};

/** Words of choosing a backup and opening it, for the drill and for restoring. Neutral: anyone may read them. */
export const openBackupWords = {
  fromList: 'Backups that were found here',
  one: (when: string, size: string) => `${when}, ${size}`,
  newest: 'The newest',
  noneFound: 'No backup was found in the usual folder. If you have one elsewhere, choose its file.',
  back: 'Back',
  chooseFile: 'Choose a file',
  next: 'Next',
  another: 'Choose another',
  madeAt: (when: string, size: string) => `Backup of ${when}, ${size}.`,
  named: (name: string) => `The file: ${name}`,
  ofThisVault: 'It is of the journal that is here.',
  ofAnotherVault: 'It is of another journal than the one that is here.',
  secretKind: 'Open it with',
  kinds: { password: 'Password', 'recovery-code': 'Recovery code' },
  password: 'Password of the backup',
  passwordHint: 'The one you had on the day it was made.',
  code: 'Recovery code',
  noPassword: 'Type the password first.',
  noCode: 'Type the words from your sheet first.',
  wrongPassword:
    'That password does not open this backup. If you have changed your password since, try the one before. Nothing was changed.',
  wrongCode: 'That recovery code does not open this backup. It may be an earlier one. Nothing was changed.',
};

/** Why a file can't be used as a backup, by the reason. Neutral: anyone may read them. */
export const refusedBackupWords: Readonly<Record<string, string>> = {
  'not-a-backup': 'This file is no backup of Glidepath. Choose another one. Nothing was changed.',
  damaged:
    'This backup is damaged: it has changed since it was made. Choose another one. Nothing was changed.',
  incomplete:
    'This backup ends too early, as if copying it had been cut short. Copy it again, or choose another one. Nothing was changed.',
  'another-vault':
    'This backup does not fit the journal that is here: it is of another one, or from before its keys were made anew. Choose another backup. Nothing was changed.',
  foreign:
    'This backup holds something that Glidepath did not write. Choose another one. Nothing was changed.',
  newer:
    'A newer Glidepath made this backup. Open it with that version, or choose another one. Nothing was changed.',
};

/** Words of restoring a backup. Neutral: anyone may read them. */
export const restoreWords = {
  way: 'Restore a backup',
  title: 'Restore a backup',
  about: 'A backup takes you back to the day it was made.',
  go: 'Restore this backup',
  going: 'Restoring',
  /** What happens to the journal that is here now. */
  replaces:
    'It takes the place of the journal that is here now. That one is kept aside until you next open Glidepath with your password, so you can put it back.',
  nothingHere: 'There is no journal here yet. The backup becomes your journal, with the password it has.',
  done: (opened: Opened) => `Restored and open: ${holdings(opened)}.`,
  firstRunAbout: 'Your journal comes back as it was when the backup was made.',
  haveBackup: 'I have a backup',
};

/** Words of the page of backups. */
export const backupsWords = {
  title: 'Backups',
  about: 'A backup is one encrypted file. Only your password or recovery code opens it.',
  card: 'A copy of everything, in case this computer fails.',
  open: 'Open backups',
  toSettings: 'Back to Settings',
  undo: 'Undo',
  close: 'Close',

  last: 'Your last backup',
  lastAt: (when: string) => `The last one was made on ${when}.`,
  lastToday: (time: string) => `The last one was made today at ${time}.`,
  none: 'There is no backup yet. The first one takes a moment.',
  makeNow: 'Back up now',
  making: 'Backing up',
  made: (size: string) => `Backed up: ${size}. It was opened once to check it.`,
  saveElsewhere: 'Save a backup elsewhere',
  savedAs: (name: string, size: string) => `Saved as ${name}, ${size}. It was opened once to check it.`,
  automatic: 'Back up once a day by itself',
  automaticHint: (kept: number) =>
    `Some moments after you have opened the journal. The newest ${kept} are kept, from as many days as there are; older ones go by themselves.`,
  automaticOn: 'Glidepath now backs up once a day.',
  automaticOff: 'Glidepath now backs up only when you say so.',
  failed: (when: string, why: string) => `On ${when} the daily backup did not come about. ${why}`,

  place: 'Where they go',
  besideVault:
    'This folder is on the same disk as your journal. If that disk fails, both are gone. A folder on a USB stick or another drive is safer.',
  unreachable:
    'This folder can’t be reached just now. If it is on a drive, connect it. Or choose another folder.',
  chooseFolder: 'Choose another folder',
  useBeside: 'Use the folder beside the journal',
  folderSet: (name: string) => `New backups now go to “${name}”. Earlier ones stay where they are.`,
  besideSet: 'New backups now go beside the journal. Earlier ones stay where they are.',

  list: 'The backups in this folder',
  listNone: 'None so far.',
  remove: 'Delete',
  removeOf: (when: string) => `Delete the backup of ${when}`,
  removeTitle: 'Delete this backup?',
  removeAbout: (when: string) => `The backup of ${when} is gone then, for good. Your journal stays as it is.`,
  removeLast: 'It is the only one in this folder.',
  removeIt: 'Delete this backup',
  keepIt: 'Keep it',
  removed: (when: string) => `Deleted the backup of ${when}.`,

  drill: 'Prove that you can get back in',
  drillAbout:
    'Try a backup with your password or recovery code, as if this computer were new. Nothing here is changed.',
  drillStart: 'Try a backup',
  drillGo: 'Try to open it',
  drillGoing: 'Opening',
  drillFound: (opened: Opened, when: string | null) =>
    `It opens: ${holdings(opened)}${when === null ? '' : `, last saved ${when}`}.`,
  drillEarlier: 'An earlier Glidepath made it. Restoring brings it up to date by itself.',
  drillDone: 'You can get back in with this. Keep the file and what opens it in different places.',
  drillAgain: 'Try another one',

  restore: 'Restore a backup',
  restoreAbout: 'Go back to the day a backup was made. What is here now is kept aside first.',
  restoreStart: 'Restore a backup',
  aside: {
    replaced: (when: string) =>
      `The journal that was here until ${when} is kept aside. It goes when you next open Glidepath with your password.`,
    kept: (when: string) =>
      `Another journal, which was here until ${when}, is kept aside until you delete it.`,
    damaged: (when: string) => `The damaged journal of ${when} is kept aside.`,
  },
  putBack: 'Put it back',
  removeAside: 'Delete it now',
  removeAsideTitle: 'Delete the journal kept aside?',
  removeAsideAbout: 'It is gone then, for good. The journal that is open stays as it is.',
  removeAsideIt: 'Delete it',
  asideRemoved: 'Deleted what was kept aside.',

  move: 'Move to another computer',
  moveSteps: [
    'Here: choose “Save a backup elsewhere”, and save it to a USB stick.',
    'There: install Glidepath and start it. On its first screen choose “I have a backup”.',
    'Choose the file on the stick, and type your password. It opens as it was here.',
  ],
  moveHint: 'The journal on this computer stays. Go on with one of the two: they do not know of each other.',

  export: 'Take everything out as a readable file',
  exportAbout:
    'A JSON file with all you noted, for another program or a person you trust. Reports, Bring in reads it back; to keep yourself safe, make backups.',
  exportOpen: 'Write a readable file',
  exportTitle: 'Anyone can read this file',
  exportWarning: [
    'It is not encrypted. Whoever gets hold of the file can read every dose and every note.',
    'It stays where you put it until you delete it, and a deleted file can often be brought back.',
  ],
  exportTick: 'I understand that anyone can read it',
  exportNotTicked: 'Tick this line first.',
  exportGo: 'Choose where to save it',
  exportDone: (name: string, size: string) => `Written: ${name}, ${size}. Anyone who has it can read it.`,

  /** On Today, when backups fail for a week. */
  overdue: {
    never: 'There is no backup yet: the last try did not work.',
    'a-week': 'There has been no backup for a week.',
  },
  overdueWay: 'See why',
};
