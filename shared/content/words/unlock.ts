import type { LockCause } from '../../contract/shell';
import type { VaultState } from '../../contract/vault';

/** Words of the password screen, and of the screen for a vault that can't be opened. Neutral: anyone may read them. */
export const unlockWords = {
  title: 'Glidepath',
  open: 'Open',
  opening: 'Opening',
  empty: 'Type your password first.',
  /** Why it is locked, by what locked it. */
  lockedBy: {
    person: 'Locked.',
    idle: 'Locked after a while without a key or pointer.',
    sleep: 'Locked when the computer went to sleep.',
    'screen-lock': 'Locked together with the screen.',
    minimize: 'Locked when the window was minimized.',
    blur: 'Locked when you went to another window.',
    'put-back': 'What was here before is back in its place. Open it with its own password.',
    failure: 'Glidepath had a problem and locked itself. What was saved is still there.',
  } satisfies Record<LockCause, string>,
  /** What became of what was being written, where the cause leaves that open. */
  draftsKept: 'What you were writing is kept.',
  draftsLost: 'The last words you typed could not be saved and may be missing.',
  folder: 'The folder',
  lookAgain: 'Try again',
  lookedAgain: 'Looked again just now. It is still so.',
  untouched: 'Glidepath has changed nothing here, and changes nothing from this screen.',
};

/** What is wrong with a vault, and what a person can do about it. */
export interface TroubleWords {
  readonly title: string;
  readonly what: string;
  readonly steps: readonly string[];
}

/** The words for a vault that is there but can't be opened; null when it can be. */
export function troubleWords({ kind, missing }: VaultState): TroubleWords | null {
  switch (kind) {
    case 'incomplete':
      return missing === 'header' ? headerMissing : databaseMissing;
    case 'damaged':
    case 'unwritable':
    case 'newer':
      return trouble[kind];
    case 'absent':
    case 'locked':
    case 'open':
      return null;
  }
}

/** Of a database that the right password does not open any more. */
export const damagedDatabaseWords: TroubleWords = {
  title: 'The journal is damaged',
  what: 'What you typed is right. But journal.db can’t be read: parts of it have changed since Glidepath wrote them.',
  steps: [
    'A recent backup brings back the most. What is here now is kept aside.',
    'Without one, Glidepath can save what can still be read.',
    'If you can, make a copy of the whole folder first.',
  ],
};

const headerMissing: TroubleWords = {
  title: 'A file is missing',
  what: 'vault.json is not in the folder. Without it the password can’t open anything. The other file, journal.db, is there and untouched.',
  steps: [
    'If you moved vault.json, put it back into the folder.',
    'If it is gone, take it from a backup. Everything in journal.db stays as it is.',
    'Keep journal.db where it is.',
  ],
};

const databaseMissing: TroubleWords = {
  title: 'A file is missing',
  what: 'journal.db is not in the folder. It holds everything you wrote. The other file, vault.json, is there and untouched.',
  steps: [
    'If you moved journal.db, put it back into the folder. If journal.db-wal lies next to it, move that one too.',
    'If it is gone, restore a backup.',
    'Keep vault.json as it is.',
  ],
};

const trouble: Readonly<Record<'damaged' | 'unwritable' | 'newer', TroubleWords>> = {
  damaged: {
    title: 'A file can’t be read',
    what: 'vault.json is there, but it is not what it should be. It may be damaged.',
    steps: [
      'Take vault.json from a backup. Everything in journal.db stays as it is.',
      'Without a backup, keep the folder: an older copy of vault.json opens it, too.',
    ],
  },
  unwritable: {
    title: 'The folder can’t be written',
    what: 'Glidepath can read the folder but not write to it, so nothing you do could be saved.',
    steps: [
      'If the folder or its files are marked read-only, allow writing.',
      'If it lies on a drive that is locked or full, unlock it or free some space.',
      'If it belongs to another user of this computer, ask for the right to write.',
    ],
  },
  newer: {
    title: 'Made by a newer version',
    what: 'A newer Glidepath wrote this folder. This one leaves it alone, because it could lose what it does not know.',
    steps: ['Open it with the newer Glidepath.'],
  },
};

/** Words of a field for a password. */
export const passwordWords = {
  label: 'Password',
  show: 'Show',
  showName: 'Show the password',
  capsLock: 'Caps lock is on.',
};
