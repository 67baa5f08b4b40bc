import type { LocalDate } from '../../time';
import { shortDate } from './dates';

/** Words of the questions on paper. */
export const questionListWords = {
  title: 'Questions to ask',
  note: 'Note',
  asked: (on: LocalDate) => `asked on ${shortDate(on)}`,
  answer: 'Answer',
  furtherNotes: 'Notes',
  empty: 'No questions yet. Write one beside this page, or write by hand below.',
};
