import type { Account, Salvaged } from '../../contract/condition';

/** Words of saving what can be read of a damaged journal. Neutral: anyone may read them. */
export const salvageWords = {
  way: 'Save what can be read',
  title: 'Save what can be read',
  about:
    'Glidepath reads every part of journal.db that is not damaged and writes it into a new file, with the same password. The damaged file is kept aside as it is.',
  password: 'Password',
  passwordHint: 'The one that opens this journal.',
  noPassword: 'Type the password first.',
  noCode: 'Type the words from your sheet first.',
  go: 'Save what can be read',
  going: 'Saving',
  back: 'Back',
  close: 'Close',

  /** The account, once the journal is open again. */
  saved: 'Saved from the damaged journal',
  nothingLost: 'Everything could be read. Nothing is missing.',
  partly: 'What was on the damaged parts is lost. A backup may still hold it.',
  nameless: (count: number) =>
    count === 1
      ? 'One product lost its name and unit. It is under Products as “name lost”, and its amounts are shown in g. Check them.'
      : `${count} products lost their names and units. They are under Products as “name lost”, and their amounts are shown in g. Check them.`,
  kept: 'The damaged journal is kept here, until you delete it under Backups:',
  read: 'I have read this',
};

/** "152 doses. 3 could not be read.": what came of one part. */
export function salvagedText({ part, saved, lost, incomplete }: Salvaged): string {
  const what = counted[part](saved);
  if (lost === 0) return incomplete ? `${what}. ${maybe[part]}` : `${what}. None missing.`;
  const gone = `${lost.toLocaleString('en-US')} could not be read.`;
  return incomplete ? `${what}. ${gone} ${maybe[part]}` : `${what}. ${gone}`;
}

/** Whether an account has nothing to tell of loss. */
export function isNothingLost({ salvaged, namelessProducts }: Account): boolean {
  return namelessProducts === 0 && salvaged.every(({ lost, incomplete }) => lost === 0 && !incomplete);
}

const several = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

const counted: Readonly<Record<Salvaged['part'], (count: number) => string>> = {
  doses: (count) => several(count, 'dose', 'doses'),
  entries: (count) => several(count, 'journal entry', 'journal entries'),
  plans: (count) => several(count, 'plan', 'plans'),
  scales: (count) => several(count, 'scale', 'scales'),
  other: () => 'Products, supply, appointments and settings',
};

/** What may be missing beside that. */
const maybe: Readonly<Record<Salvaged['part'], string>> = {
  doses: 'More may be missing.',
  entries: 'More may be missing, or ratings of some.',
  plans: 'More may be missing, or changes of some.',
  scales: 'More may be missing.',
  other: 'Some of it may be missing.',
};

/** Words of taking a lost or damaged header out of a backup. Neutral: anyone may read them. */
export const takeHeaderWords = {
  way: 'Take vault.json from a backup',
  title: 'Take vault.json from a backup',
  about:
    'Every backup of this journal holds a copy of vault.json. journal.db stays as it is, with everything saved since the backup.',
  password: 'It then opens with the password that you had on the day of the backup.',
  go: 'Take it and open',
  going: 'Opening',
  done: 'vault.json is back, and the journal is open.',
  /** For somebody whose password is surely right. */
  doubt: 'If you are sure of your password, vault.json itself may be damaged. A backup has a copy of it.',
};
