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
  ['tags', ['tags', 'why', 'note', 'notes', 'comment', 'comments', 'reason', 'trigger', 'triggers']],
];

const entryHeaders: readonly (readonly [Target, readonly string[]])[] = [
  ...doseHeaders.slice(0, 3),
  ['overall', ['overall', 'the day overall', 'day overall', 'how rough', 'severity', 'total']],
  ['function', ['function', 'functioning', 'getting through the day']],
  ['sleep-hours', ['sleep', 'sleep hours', 'hours slept', 'hours of sleep', 'hours asleep']],
  ['sleep-quality', ['sleep quality', 'quality of sleep']],
  ['note', ['note', 'notes', 'comment', 'comments', 'journal', 'text']],
  ['tags', ['tags', 'labels']],
];

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

/** What each column is taken for as doses, and as entries, going by its header. */
export function guessColumns(
  headers: readonly string[],
  symptoms: readonly ListedSymptom[],
): Pick<FileColumn, 'doses' | 'entries'>[] {
  const doses = byHeaders(headers, doseHeaders);
  const entries = byHeaders(headers, entryHeaders);
  return headers.map((header, index) => {
    const symptom = header === '' ? undefined : symptomCalled(symptoms, header);
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

function byHeaders(
  headers: readonly string[],
  meanings: readonly (readonly [Target, readonly string[]])[],
): Map<number, Target> {
  const plainHeaders = headers.map(plain);
  const found = new Map<number, Target>();
  for (const [target, names] of meanings) {
    const indexes = names.map((name) => plainHeaders.indexOf(name));
    const index = indexes.find((each) => each !== -1 && !found.has(each));
    if (index !== undefined) found.set(index, target);
  }
  return found;
}
