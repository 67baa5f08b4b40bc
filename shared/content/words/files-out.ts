import type { FileKind, Held, HeldId } from '../../contract/files-out';

/** "112 doses", "1 dose". */
function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-US')} ${count === 1 ? one : many}`;
}

/** What each thing that a file holds is called, with how much of it there is. */
const heldTexts: Record<HeldId, (held: Held) => string> = {
  names: ({ names }) => `What you take, by name: ${names.join(', ')}`,
  why: ({ count }) => `Why you took it: ${counted(count, 'dose')} with words of yours or of the list`,
  'own-words': ({ count }) => `Your own words, such as tags and own symptoms: in ${entries(count)}`,
  substances: ({ count }) => `Alcohol, other substances and medicines: in ${entries(count)}`,
  danger: ({ count }) => `Warning signs, and answers about self-harm: in ${entries(count)}`,
  notes: ({ count }) => `Your notes, in full: ${counted(count, 'note')}`,
  answers: ({ count }) =>
    `Each single answer, those about self-harm too: of ${counted(count, 'filled-in scale')}`,
  taken: ({ count }) => `How much you took on each day: ${counted(count, 'day')}`,
  titles: ({ count }) => `Title, place and note of each appointment: ${counted(count, 'appointment')}`,
  'step-amounts': ({ count }) => `The amount of each step: ${counted(count, 'step')}`,
  medicines: ({ count }) => `Your list of medicines and other substances: ${count}`,
  amounts: ({ count }) => `Every amount you took, and when: ${counted(count, 'dose')}`,
  ratings: ({ count }) => `How you felt, each symptom from 0 to 10: ${entries(count)}`,
  sleep: ({ count }) => `How you slept: ${entries(count)}`,
  vitals: ({ count }) => `Temperature, pulse, blood pressure, weight: ${entries(count)}`,
  triggers: ({ count }) => `What made it harder, and what you tried: ${entries(count)}`,
  zone: () => 'Which time zone you were in',
  totals: ({ count }) => `The total of each scale: ${count}`,
  'plan-days': ({ count }) => `What your plan lists: ${counted(count, 'day')}`,
  steps: ({ count }) => `When each step of your plan begins: ${counted(count, 'step')}`,
  'plan-amounts': ({ count }) => `Your plan, with the amount of each step: ${counted(count, 'step')}`,
  taper: () => 'That you taper, and that it is about substance use',
  appointments: ({ count }) => `When your appointments are: ${count}`,
};

function entries(count: number): string {
  return counted(count, 'entry', 'entries');
}

const kindWords: Record<FileKind, { label: string; about: string }> = {
  doses: { label: 'Doses', about: 'A table with a line for each dose. CSV, for a spreadsheet.' },
  journal: { label: 'Journal', about: 'A table with a line for each entry. CSV, for a spreadsheet.' },
  scales: { label: 'Scales', about: 'A table with a line for each filled-in scale. CSV, for a spreadsheet.' },
  plan: { label: 'Plan', about: 'A table with a line for each day of the plan. CSV, for a spreadsheet.' },
  calendar: {
    label: 'Calendar',
    about:
      'Steps of the plan and appointments, for a calendar program. It says “Step 3” unless you tick more.',
  },
  record: {
    label: 'Health record',
    about: 'Amounts a day, scales and plan as FHIR, for the computer of a clinic.',
  },
};

/** Words of the screen of files for other programs. */
export const filesOutWords = {
  title: 'Files',
  about: 'Your days as a file that another program can read.',
  kind: 'Which file',
  kindLabel: 'What it is about',
  kinds: kindWords,
  days: 'Which days',
  holds: 'What the file says',
  holdsAlways: 'It always says:',
  holdsToo: 'Tick what else may be in it:',
  held: (held: Held) => heldTexts[held.what](held),
  looking: 'Looking at these days',
  nothing: 'There is nothing for this file in these days. Choose other days, or another file.',
  nothingYet: 'There is nothing to put into a file yet. It begins with your first dose or entry.',
  noDays: 'Choose the days first.',
  save: 'Choose where to save it',
  saved: (name: string, size: string) => `Saved ${name}, ${size}. Anyone who has it can read it.`,
  leaving:
    'The file is not locked. Anyone who can open its folder can read it, so keep it off work computers, and delete it when it has done its work.',
  calendarLeaving:
    'Many calendars copy what is in them to a company’s computers, and to every device that shares them.',
  everything: 'Everything, in one file',
  everythingAbout: 'All that you noted, as JSON that anyone can read. It is made on the page of backups.',
  toBackups: 'Open backups',
};
