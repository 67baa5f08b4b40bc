import type { LocalDate } from '../../time';
import { days, fullDate } from './dates';

/** Words of the journal on paper. */
export const journalPagesWords = {
  title: 'Journal',
  period: (from: LocalDate, to: LocalDate) => `${fullDate(from)} to ${fullDate(to)}`,
  written: 'written by the person, not verified',
  count: (entries: number, on: number) =>
    `${entries} ${entries === 1 ? 'entry' : 'entries'}, ${days(on)} with something written or logged`,
  doses: 'Doses',
  dose: (time: string, amount: string, product: string) =>
    product === '' ? `${time} ${amount}` : `${time} ${amount} ${product}`,
  product: (number: number) => `product ${number}`,
  symptoms: 'Symptoms, 0 to 10',
  symptom: (name: string, rating: number) => `${name} ${rating}`,
  noticed: 'Noticed',
  tags: 'Tags',
  note: 'Note',
  empty: 'Nothing was written or logged in this period, or it was left out.',
};
