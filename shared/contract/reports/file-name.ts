import { z } from 'zod';

/** The word for each kind of page in a file name: it tells nobody what the page is about. */
export const fileWords = {
  summary: 'summary',
  month: 'calendar',
  schedule: 'weeks',
  'safety-plan': 'card',
  questions: 'list',
  scales: 'results',
  journal: 'pages',
  family: 'reading',
  'recovery-sheet': 'sheet',
} as const;

const words = Object.values(fileWords).join('|');

/** `glidepath-2026-11-22-summary.pdf`, `glidepath-2026-11-calendar.pdf` or `glidepath-sheet.pdf`. */
export const fileNameField = z
  .string()
  .regex(new RegExp(`^glidepath-(\\d{4}-\\d\\d(-\\d\\d)?-)?(${words})\\.pdf$`));

/** The file name of a page of a day or a month. */
export function fileNameOf(kind: keyof typeof fileWords, when: string): string {
  return `glidepath-${when}-${fileWords[kind]}.pdf`;
}
