import { clockTime } from './dates';

const counted = (count: number) => count.toLocaleString('en-US');

/** Words of the search in the journal. */
export const searchWords = {
  /** The name of the part, for a screen reader. */
  name: 'Search the journal',
  field: 'Search entries and doses',
  hint: 'Words from notes, tags, symptoms, medicines and doses. Press / to come here.',
  filters: (set: number) => (set === 0 ? 'Filters' : `Filters: ${set} set`),
  kind: 'Look in',
  kinds: { all: 'Everything', entry: 'Entries', dose: 'Doses' },
  from: 'From',
  to: 'To',
  symptom: 'Symptom',
  anySymptom: 'Any',
  atLeast: 'Rated at least',
  tag: 'Tag or trigger',
  anyTag: 'Any',
  tagChoice: (tag: string, count: number) => `${tag} (${counted(count)})`,
  withNote: 'Only entries with a note',
  clear: 'Clear the search',

  searching: 'Searching',
  preparing: 'Getting the search ready',
  percent: (part: number) => `${Math.floor(part * 100)} %`,
  found: (count: number) => (count === 0 ? 'Nothing found' : `${counted(count)} found`),
  nothingTitle: 'What you can try',
  nothingWords:
    'Try fewer words, or only the beginning of the last one. Every word you type has to be there.',
  nothingFilters: 'Try it with fewer filters, or more days.',
  nothingDays: 'The first day is after the last one. Choose an earlier first day.',

  entry: (time: string) => `Entry, ${clockTime(time)}`,
  dose: (amount: string, product: string, time: string) => `${amount} ${product}, ${clockTime(time)}`,
  earlier: 'Show more',
  readingEarlier: 'Reading more',
};
