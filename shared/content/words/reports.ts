import type { AboutQuestion } from '../../contract/background';
import type { ReportKind } from '../../contract/reports';

/** How many pages, in words. */
export function sheets(count: number): string {
  return count === 1 ? '1 page' : `${count} pages`;
}

/** A text for the middle of a sentence; a name such as PHQ stays as it is. */
function lowerFirst(text: string): string {
  return text.replace(/^[A-Z](?![A-Z])/, (letter) => letter.toLowerCase());
}

/** Words of the Reports screen. */
export const reportsWords = {
  about: 'Pages to print, or to hand to someone. You see each page before it leaves.',
  pages: {
    summary: {
      title: 'Summary for a doctor',
      about: 'One page to read in a minute, and what lies behind it.',
    },
    schedule: {
      title: 'Weekly sheet',
      about: 'Your coming weeks to pin up or to weigh by, with boxes to tick. It names nothing.',
    },
    'safety-plan': { title: 'Safety plan', about: 'Your steps for a hard hour, on a page or on a card.' },
    questions: { title: 'Questions to ask', about: 'For an appointment, with room for the answers.' },
    scales: { title: 'Scale results', about: 'Each result of PHQ-9, GAD-7 and others, with its change.' },
    journal: {
      title: 'Journal pages',
      about: 'What you wrote down, day by day, without what you leave out.',
    },
    family: {
      title: 'For family and friends',
      about: 'What happens and what helps, for somebody close. Nothing of your journal is on it.',
    },
    month: { title: 'Month calendar', about: 'One month on a sheet: plan, doses and appointments.' },
  } satisfies Record<ReportKind, { title: string; about: string }>,
  allPages: 'All kinds of pages',
  contents: 'What it covers',
  summary: {
    detail: 'How much',
    details: { 'page-one': 'Page one', all: 'All pages' },
    identity: 'Name at the top',
    identities: { none: 'No name', initials: 'Initials', name: 'Your name' },
    parts: { weekly: 'A table week by week', tests: 'Tests that might come up' },
  },
  recipients: {
    title: 'For whom',
    about: (count: number) =>
      count === 0
        ? 'Keep these choices for the next time.'
        : `${count} ${count === 1 ? 'choice' : 'choices'} kept`,
    use: 'Use',
    keepAnew: 'Keep these instead',
    rename: 'Rename',
    remove: 'Remove',
    save: 'Save',
    cancel: 'Cancel',
    undo: 'Undo',
    name: 'Whom it is for',
    keepAs: 'Keep these choices for',
    keepHint: 'Such as “my doctor” or “a new clinic”. Dates and notes are not kept.',
    keep: 'Keep',
    outdated: 'What was kept no longer fits. It begins with the usual choices.',
    /** For a screen reader, so that each button says what it is about. */
    of: (action: string, name: string) => `${action}: ${name}`,
    kept: (name: string) => `Kept for ${name}.`,
    renamed: (name: string) => `It is now called ${name}.`,
    removed: (name: string) => `${name} is off the list.`,
  },
  aboutMe: {
    title: 'About you, for a doctor',
    about: 'In your own words. Leave out what you like.',
    questions: {
      name: { label: 'Your name', hint: 'Printed only where you choose it.' },
      reason: { label: 'What do you take it for?', hint: 'Such as pain, energy or sleep.' },
      peak: { label: 'What was the most you ever took in a day?', hint: 'A rough guess is fine.' },
      attempts: { label: 'Earlier tries to cut down or stop', hint: 'When, how, and what came of it.' },
      withdrawal: { label: 'How was withdrawal before?', hint: '' },
      allergies: { label: 'Allergies', hint: 'Write “none” if you know of none.' },
      function: { label: 'How do your days go?', hint: 'Sleep, chores, people.' },
      work: { label: 'Your work', hint: 'Such as shifts, driving or machines.' },
    } satisfies Record<AboutQuestion, { label: string; hint: string }>,
    healthWork: 'Do you work in health care?',
    yes: 'Yes',
    no: 'No',
    open: 'Skip',
  },
  goals: {
    title: 'Goals and questions',
    about: (count: number) =>
      count === 0 ? 'What you want to reach, and what you want to ask.' : 'They close page one.',
    goalsTitle: 'Your goals',
    goalsName: 'your goals',
    goalsExample: 'Such as “Sleep six hours” or “Be at zero by spring”.',
  },
  paper: 'Paper',
  papers: { letter: 'US letter', a4: 'A4' },
  month: 'Month',
  monthEmpty: 'Choose a month.',
  notes: 'Notes to include',
  notesHint: 'None unless you tick them. The page shows a ticked note in full.',
  allNotes: (count: number) => `All notes of this period (${count})`,
  noNotes: 'There are no notes in this period.',
  noteStart: (when: string, start: string) => `${when}: ${start}`,
  preview: 'Preview',
  previewHint: 'This is what will be on paper. Nothing else goes into the file.',
  /** Everything that the page tells, on one line beside it. */
  tells: (what: readonly string[]) => `It tells: ${what.map(lowerFirst).join('; ')}.`,
  sheets,
  pageBefore: 'Page before',
  nextPage: 'Next page',
  sheetNumber: (number: number, count: number) => `${number} of ${count}`,
  leaving:
    'A file saved without a password can be read by anyone who can open its folder. Keep it off work computers and work printers.',
};
