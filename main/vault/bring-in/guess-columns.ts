import { doseColumns, journalColumns } from '../../../shared/content/words/csv-columns';
import type { FileColumn, RowsOf, Target } from '../../../shared/contract/bring-in';
import type { ListedSymptom } from '../../../shared/contract/symptoms';
import { symptomCalled } from '../../../shared/symptom-list';

/** What headers of other programs, and of our own files, mean; for each target the likeliest first. */
const doseHeaders: readonly (readonly [Target, readonly string[]])[] = [
  [
    'date',
    ['date', 'date time', 'datetime', 'timestamp', 'date and time', 'taken at', 'logged at', 'when', 'day'],
  ],
  ['time', ['time', 'time of day', 'clock', 'hour']],
  ['zone', ['zone', 'time zone', 'timezone', 'tz']],
  ['product', ['product', 'substance', 'item', 'medication', 'medicine', 'strain', 'name', 'what']],
  [
    'amount',
    [
      'amount',
      'dose',
      'dosage',
      'quantity',
      'qty',
      'grams',
      'milligrams',
      'g',
      'mg',
      'ml',
      'taken',
      'weight',
    ],
  ],
  ['unit', ['unit', 'units']],
  ['slot', [doseColumns.slot]],
  ['tags', ['tags', 'why', 'note', 'notes', 'comment', 'comments', 'reason', 'trigger', 'triggers']],
];

const entryHeaders: readonly (readonly [Target, readonly string[]])[] = [
  ...doseHeaders.slice(0, 3),
  [
    'overall',
    [journalColumns.overall, 'overall', 'the day overall', 'day overall', 'how rough', 'severity', 'total'],
  ],
  ['function', [journalColumns.function, 'function', 'functioning', 'getting through the day']],
  [
    'sleep-hours',
    [journalColumns.sleepHours, 'sleep', 'sleep hours', 'hours slept', 'hours of sleep', 'hours asleep'],
  ],
  ['sleep-quality', ['sleep quality', 'quality of sleep']],
  ['note', ['note', 'notes', 'comment', 'comments', 'journal', 'text']],
  ['tags', ['tags', 'labels']],
];

/** What stands before the name of a symptom in the headers of our own files. */
const symptomStart = journalColumns.symptom('');

/** A header without what stands in brackets, in small letters, with one blank between words. */
function plain(header: string): string {
  return header
    .replace(/[([].*?[)\]]/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLocaleLowerCase('en-US');
}

/** The unit that stands in brackets in a header, such as "mg" of "Dose (mg)", in small letters; empty without one. */
export function unitOfHeader(header: string): string {
  const bracketed = /[([]\s*(\p{L}+)\s*[)\]]/u.exec(header)?.[1];
  const only = plain(header);
  const unit = (bracketed ?? only).toLowerCase();
  return ['g', 'gram', 'grams', 'mg', 'milligrams', 'ml', 'milliliters'].includes(unit) ? unit : '';
}

/**
 * What each column is taken for as doses, and as entries, going by its header. Where no header means a date, the first
 * column with nothing but dates (`dated`) is taken for it.
 */
export function guessColumns(
  headers: readonly string[],
  dated: readonly boolean[],
  symptoms: readonly ListedSymptom[],
): Pick<FileColumn, 'doses' | 'entries'>[] {
  const doses = withDate(byHeaders(headers, doseHeaders), dated);
  const entries = withDate(byHeaders(headers, entryHeaders), dated);
  return headers.map((header, index) => {
    const name = header.startsWith(symptomStart) ? header.slice(symptomStart.length) : header;
    const symptom = name === '' ? undefined : symptomCalled(symptoms, name);
    return {
      doses: doses.get(index) ?? 'none',
      entries: symptom === undefined ? (entries.get(index) ?? 'none') : `symptom:${symptom.key}`,
    };
  });
}

/** What the rows seem to be: doses where there are amounts and few other answers, entries else. */
export function guessRows(columns: readonly Pick<FileColumn, 'doses' | 'entries'>[]): RowsOf {
  const answers = columns.filter(
    ({ entries }) => !['none', 'date', 'time', 'zone', 'note', 'tags'].includes(entries),
  );
  const hasAmount = columns.some(({ doses }) => doses === 'amount');
  return answers.length > (hasAmount ? 1 : 0) ? 'entries' : 'doses';
}

function withDate(found: Map<number, Target>, dated: readonly boolean[]): Map<number, Target> {
  const first = dated.findIndex((isDate, index) => isDate && !found.has(index));
  if (first !== -1 && ![...found.values()].includes('date')) found.set(first, 'date');
  return found;
}

function byHeaders(
  headers: readonly string[],
  meanings: readonly (readonly [Target, readonly string[]])[],
): Map<number, Target> {
  const plainHeaders = headers.map(plain);
  const found = new Map<number, Target>();
  for (const [target, names] of meanings) {
    const indexes = names.map((name) => plainHeaders.indexOf(plain(name)));
    const index = indexes.find((each) => each !== -1 && !found.has(each));
    if (index !== undefined) found.set(index, target);
  }
  return found;
}
