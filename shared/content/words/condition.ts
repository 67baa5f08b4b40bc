import type { Condition } from '../../contract/condition';
import type { LocalDate } from '../../time';
import { clockTime, weekdayDate } from './dates';

const counted = (count: number, one: string, many: string) =>
  `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;

/** The name of a product of which only what belongs to it could be saved. It can be changed like any other. */
export function nameOfLostProduct(number: number): string {
  return `Product ${number} (name lost)`;
}

/** Words for how the vault is: what it held when it was opened, and whether everything in it is whole. */
export const conditionWords = {
  /** What was saved last, so that an older folder in place of this one would be seen. */
  lastSaved: (date: LocalDate, time: string, doses: number, entries: number) =>
    `Last saved ${weekdayDate(date)} at ${clockTime(time)}: ${counted(doses, 'dose', 'doses')}, ${counted(entries, 'entry', 'entries')}.`,
  log: {
    missing:
      'A file with the last changes, journal.db-wal, was not there. What was saved shortly before Glidepath ended may be missing. Look through your last day.',
    stale:
      'A file with changes, journal.db-wal, did not belong to this state of the journal. It was set aside in the folder and the journal opened without it. Look through your last day.',
    unfinished:
      'The last save did not come to its end, as when the power goes out. Look whether what you wrote last is here.',
    damaged:
      'A file with the last changes, journal.db-wal, could not be read to its end. What was saved shortly before Glidepath ended may be missing. Look through your last day.',
  } satisfies Record<Exclude<Condition['log'], 'whole'>, string>,
  clockBehind:
    'The computer’s clock stands before what was saved last. Check its date and time, so that new doses land on the right day.',
  title: 'Is everything whole?',
  about: 'Glidepath reads everything once a week and checks that nothing is damaged.',
  never: 'It was not checked yet.',
  whole: (date: LocalDate) => `Checked ${weekdayDate(date)}: everything is whole.`,
  damaged: (date: LocalDate) =>
    `Checked ${weekdayDate(date)}: a part can’t be read. Restore a recent backup, or save what can be read. What is here now is kept aside either way.`,
  check: 'Check now',
};
