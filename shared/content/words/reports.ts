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
    month: { title: 'Month calendar', about: 'One month on a sheet: plan, doses and appointments.' },
  } satisfies Record<ReportKind, { title: string; about: string }>,
  allPages: 'All pages',
  contents: 'What it covers',
  name: 'Name or initials',
  nameHint: 'Only if you want it on the page. It is not kept.',
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
