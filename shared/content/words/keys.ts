import type { Strength } from '../../contract/keys';
import { leastPasswordLength } from '../../contract/vault';

/** Words of choosing a password, wherever that is done. Neutral: the first run shows them. */
export const newPasswordWords = {
  label: 'Password',
  hint: `At least ${leastPasswordLength} characters. Five plain words that do not belong together work well.`,
  again: 'The same password again',
  tooShort: (length: number) =>
    length === 0
      ? `Type a password of at least ${leastPasswordLength} characters.`
      : `It needs at least ${leastPasswordLength} characters. This has ${length}.`,
  againEmpty: 'Type it here once more.',
  different: 'The two are not the same. Type the second one again, or show both to compare.',
  make: 'Make a passphrase for me',
  made: 'Your new passphrase, in both fields already:',
  madeHint: 'Random words are hard to guess and easy to type. Write them down before you go on.',
};

/** How hard a password is to guess, in words. */
export function strengthText({ score, enough, warning }: Strength): string {
  if (!enough && score >= 3) return `Hard to guess, but too short. Use ${leastPasswordLength} characters.`;
  if (enough) return score === 4 ? 'Very hard to guess.' : 'Hard to guess.';
  return `Easy to guess: ${warning === null ? 'add one or two unrelated words.' : warnings[warning]}`;
}

const warnings: Record<NonNullable<Strength['warning']>, string> = {
  common: 'many people use one like it. Choose other words.',
  word: 'it is little more than one word. Add unrelated words.',
  name: 'names are tried first. Add unrelated words.',
  keyboard: 'the keys lie next to each other. Use words instead.',
  repeat: 'it repeats itself. Add unrelated words.',
  sequence: 'letters or digits follow in order. Use words instead.',
  date: 'dates are tried first. Use words instead.',
  pattern: 'it follows a pattern. Add unrelated words.',
};

/** Words of Settings, Password and recovery. */
export const keysWords = {
  title: 'Password and recovery',
  about: 'What opens your journal. There is no other way in.',
  back: 'Back to password and recovery',
  toSettings: 'Back to Settings',
  open: 'Open password and recovery',
  noCodeYet: 'No recovery code yet. It is the only way in if the password is forgotten.',
  hasCode: 'The password and a recovery code open the journal.',

  password: 'Password',
  passwordSince: (date: string | null) =>
    date === null ? 'Your password opens the journal.' : `Your password opens the journal, since ${date}.`,
  changePassword: 'Change password',

  code: 'Recovery code',
  codeSince: (date: string | null) =>
    date === null
      ? 'A recovery code opens the journal, too.'
      : `A recovery code opens the journal, too, since ${date}.`,
  makeCode: 'Make a recovery code',
  makeOtherCode: 'Make a new recovery code',

  seen: 'Somebody saw my password',
  seenAbout: 'This gives the journal a new key, so that what was seen no longer opens it.',
  seenOpen: 'Lock them out',
};

/** Words of changing the password, and of the new key after somebody saw it. */
export const changeWords = {
  title: 'Change password',
  about: 'Type the one you use now, then the new one twice.',
  present: 'The password you use now',
  presentEmpty: 'Type the password you use now.',
  next: 'New password',
  again: 'The new password again',
  change: 'Change password',
  changing: 'Changing the password',
  changed: 'Your password is changed. The new one opens the journal from now on.',
  backupsKeep:
    'Backups made before this still open with the password they were made under, and with one of them so does this journal. If somebody saw that password, choose “Somebody saw my password” instead. The recovery code stays as it is.',

  renewTitle: 'Somebody saw my password',
  renewAbout: 'The journal gets a new key and a new password. Nothing you wrote is changed.',
  renewPoints: [
    'The old password no longer opens the journal on this computer.',
    'Backups made before this still open with the old password. Make a new backup, then delete the old ones where you can.',
    'Your recovery code stops working. You can make a new one right after.',
    'Somebody who copied the folder before now can still open that copy with the old password.',
  ],
  renew: 'Make a new key',
  renewing: 'Making a new key',
  renewed: 'The new key and the new password are set. The earlier recovery code no longer works.',
};

/** Words of making a recovery code. Neutral: the first run shows them. */
export const codeWords = {
  offerTitle: 'In case you forget it',
  offerAbout: 'A recovery code is fifteen words on paper. It opens your journal if the password is lost.',
  explainTitle: 'Make a recovery code',
  explainAbout: 'Fifteen words on paper that open your journal if the password is lost.',
  points: [
    'You see the words once. Write them down, or print a sheet.',
    'Then you type them from the paper, to be sure that they are right.',
    'Anyone who has the paper and this computer can open the journal. Keep it where only you look.',
  ],
  passwordWhy: 'A code opens the journal as the password does, so making one takes the password.',
  replaces: 'Your earlier code works until the new one is typed back. After that, only the new one does.',
  make: 'Make the code',
  making: 'Making the code',
  later: 'Later',
  leave: 'Stop without a code',

  wordsTitle: 'Your recovery code',
  wordsAbout: 'Write these words down with their numbers. They are not shown again after this.',
  wordsLabel: 'The words of your recovery code',
  paper: 'Paper',
  papers: { letter: 'US Letter', a4: 'A4' },
  print: 'Print the sheet',
  printing: 'Printing',
  save: 'Save the sheet as PDF',
  printed: 'The sheet went to the printer.',
  notPrinted: 'Nothing was printed. You can write the words down instead.',
  saved: (name: string) => `Saved as ${name}. Move it off this computer when you can.`,
  printers:
    'A printer at work, at school or shared over a network can keep a copy of what it prints. Writing by hand is safest. A saved file opens the journal for whoever finds it.',
  onPaper: 'I have them on paper',

  typeTitle: 'Type it from your paper',
  typeAbout: 'This shows that the paper is right. The code works from then on. Back shows the words again.',
  typeLabel: 'The fifteen words, in order',
  typeHint: 'The first four letters of each word are enough. Numbers and commas do not matter.',
  check: 'Check it',
  checking: 'Checking',
  done: 'Your recovery code works. Keep the paper where only you look.',

  empty: 'Type the words from your paper.',
  count: (typed: number) => `A recovery code has 15 words. This has ${typed}. ${countAdvice(typed)}`,
  unknownWord: (number: number) =>
    `Word ${number} is not a word that a code can have. Compare it with your paper, letter by letter.`,
  differs: (number: number) =>
    `Word ${number} is not the one that was shown. If your paper says so, go back and mend it there.`,
  checksum: 'One of the words is not right, or two are swapped. Compare them with your paper, word by word.',
};

function countAdvice(typed: number): string {
  if (typed > 15) return 'See which one is there twice.';
  return typed === 14 ? 'See which one is missing.' : 'Type the others, too.';
}

/** Words of getting in without the password. Neutral: anyone may read them. */
export const forgottenWords = {
  open: 'I forgot my password',
  title: 'I forgot my password',
  about: 'Type the recovery code from your paper and choose a new password.',
  code: 'Recovery code',
  next: 'New password',
  again: 'The new password again',
  use: 'Open with the code',
  using: 'Opening',
  opened: 'Your new password is set. The recovery code still works.',
  back: 'Back to the password',
  noCode: 'There is no recovery code for this journal, and nobody can reset its password.',
  ways: [
    'Look where you keep passwords: on paper, in a password manager, on another device.',
    'Try older passwords, other keyboards, caps lock, and blanks at the end.',
    'A backup opens with the password that was in use when it was made. If you know that one, the backup can be restored.',
  ],
  untouched: 'Your journal stays as it is. You can try as often as you like.',
};

/** How long until a password may be tried again. */
export function waitText(seconds: number): string {
  return `Several tries did not fit. You can try again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`;
}
/** The same for a screen reader, told once. */
export const waitSpoken =
  'Several tries did not fit. You can type already; the next try is possible in a moment.';
export const waitOver = 'You can try again now.';

/** Words of the printed sheet. It does not say what it opens for. */
export const sheetWords = {
  title: 'Recovery sheet',
  /** What the PDF says that it is. */
  documentTitle: 'Sheet',
  made: (date: string) => `Made on ${date}`,
  how: 'These 15 words, in this order, open what was locked with them if its password is lost.',
  keep: 'Where to keep it',
  keeping: [
    'Somewhere dry that only you look at: a locked drawer, a safe, a sealed envelope with someone you trust.',
    'Not next to the computer, and not as a photo on a phone.',
    'When a new sheet is made, destroy this one.',
  ],
  notes: 'Notes',
};
