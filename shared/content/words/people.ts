import type { RecordOf } from '../../contract/own-records';
import type { LocalDate } from '../../time';
import { fullDate } from './dates';

type Person = RecordOf<'person'>;

/** Words of the list of people and places that help. */
export const peopleWords = {
  title: 'People and places',
  about: 'Who helps you, and how to reach them. It stays in your journal. Glidepath never calls anyone.',
  roles: {
    close: {
      title: 'People close to you',
      about: 'A sister, a friend, a neighbor. Someone you can tell how it is.',
      add: 'Add a person',
    },
    professional: {
      title: 'Professionals',
      about: 'Your doctor, a counselor, a pharmacist, a clinic.',
      add: 'Add a professional',
    },
    group: {
      title: 'Groups',
      about: 'A meeting, a class, an online group. When and where it meets.',
      add: 'Add a group',
    },
    line: {
      title: 'Lines and places nearby',
      about: 'A local crisis line, a walk-in clinic, the nearest emergency room.',
      add: 'Add a line or place',
    },
  } satisfies Record<Person['role'], { title: string; about: string; add: string }>,
  role: 'What it is',
  roleNames: {
    close: 'Someone close',
    professional: 'A professional',
    group: 'A group',
    line: 'A line or place',
  } satisfies Record<Person['role'], string>,
  fields: {
    name: { label: 'Name', hint: '' },
    who: { label: 'Who or what it is (optional)', hint: 'Such as “my sister” or “night pharmacy”.' },
    reach: {
      label: 'Number or other way (optional)',
      hint: 'Kept just as you type it, such as “555-0100, after six” or “ask Sam”.',
    },
    note: { label: 'Note (optional)', hint: 'Such as “knows about it” or “only mornings”.' },
  } satisfies Record<Exclude<keyof Person, 'kind' | 'role'>, { label: string; hint: string }>,
  noName: 'Type a name, or a word for it.',
  tooLong: (most: number) => `That is longer than ${most} characters. Make it shorter.`,
  editTitle: (name: string) => `Change ${name}`,
  save: 'Save',
  cancel: 'Cancel',
  close: 'Close',
  edit: 'Change',
  remove: 'Remove',
  /** For a screen reader, so that each button says whom it is about. */
  of: (action: string, name: string) => `${action}: ${name}`,
  saved: (name: string) => `Saved: ${name}.`,
  removed: (name: string) => `Removed: ${name}.`,
  undo: 'Undo',
  use: 'Add to my safety plan',
  used: 'In your safety plan',
  usedNow: (name: string) => `In your safety plan now: ${name}.`,
  appointments: {
    title: 'Appointments ahead',
    none: 'No appointments ahead. You can add one to its day in the calendar.',
    calendar: 'Open the calendar',
    questions: 'My questions',
    noQuestions: 'No questions for it yet.',
    others: 'Questions for any of them',
    more: (count: number) => `and ${count} more in the calendar`,
  },
  lines: {
    title: 'Lines and groups in the United States',
    about: 'Copy a number or address and use it on your phone.',
    checked: (on: LocalDate) => `Last checked ${fullDate(on)}.`,
    old: 'That is over a year ago. Look it up before you rely on it.',
  },
};

/** A person as a line of the safety plan: "Sam, my sister". */
export function personLine({ name, who }: Pick<Person, 'name' | 'who'>): string {
  return who === '' ? name : `${name}, ${who}`;
}
