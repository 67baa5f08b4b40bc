import type { CsvChoices, RowProblem } from '../../../shared/contract/bring-in';
import { type EntryFields, longestNote } from '../../../shared/contract/journal';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import { fail, ok, type Result } from '../../../shared/result';
import { ExpectedFailure } from '../failure';
import type { OpenVault } from '../open-vault';
import { numberOf } from './cell-numbers';
import { entryTagsOf } from './cell-tags';
import { type ChosenColumns, type Moment, momentReader } from './chosen-columns';
import type { CsvRow } from './csv-rows';

/** What a row says in an entry; the rest of an entry is not answered. */
export type ReadAnswers = Pick<
  EntryFields,
  'symptoms' | 'overall' | 'function' | 'sleepHours' | 'sleepQuality' | 'tags' | 'note'
>;

/** An entry as a row has it. */
export interface ReadEntry extends Moment {
  readonly answers: ReadAnswers;
}

/** What reads rows as entries. */
export type EntryReader = (row: CsvRow) => Result<ReadEntry, RowProblem>;

/**
 * What reads rows as entries; `keyOf` gives the symptom of a column. Fails with `bad-input` where no column has an
 * answer.
 */
export function entryReader(
  vault: OpenVault,
  columns: ChosenColumns,
  choices: CsvChoices,
  keyOf: (index: number) => SymptomKey,
): EntryReader {
  const others = ['overall', 'function', 'sleep-hours', 'sleep-quality', 'note', 'tags'] as const;
  if (columns.answers.length === 0 && !others.some((target) => columns.has(target)))
    throw new ExpectedFailure('bad-input');
  const momentOf = momentReader(vault, columns, choices);
  const ratingOf = ratingReader(choices);

  function answersIn(row: CsvRow): Result<ReadAnswers, RowProblem> {
    const symptoms: ReadAnswers['symptoms'] = {};
    for (const { index } of columns.answers) {
      const rating = ratingOf(row.cells[index] ?? '');
      if (!rating.ok) return rating;
      if (rating.value !== null) symptoms[keyOf(index)] = rating.value;
    }
    const overall = ratingOf(columns.cell(row, 'overall'));
    if (!overall.ok) return overall;
    const functioning = ratingOf(columns.cell(row, 'function'));
    if (!functioning.ok) return functioning;
    const sleepQuality = ratingOf(columns.cell(row, 'sleep-quality'));
    if (!sleepQuality.ok) return sleepQuality;
    const sleepHours = hoursOf(columns.cell(row, 'sleep-hours'), choices.decimalComma);
    if (!sleepHours.ok) return sleepHours;
    const tags = entryTagsOf(columns.cell(row, 'tags'));
    if (!tags.ok) return tags;
    const note = columns.cell(row, 'note').replace(/\r\n?/g, '\n');
    if (note.length > longestNote) return fail('note-too-long');
    const answers = {
      symptoms,
      overall: overall.value,
      function: functioning.value,
      sleepHours: sleepHours.value,
      sleepQuality: sleepQuality.value,
      tags: tags.value,
      note: note.trim() === '' ? '' : note,
    };
    return isNothing(answers) ? fail('nothing-said') : ok(answers);
  }

  return (row) => {
    const when = momentOf(row);
    if (!when.ok) return when;
    const answers = answersIn(row);
    return answers.ok ? ok({ ...when.value, answers: answers.value }) : answers;
  };
}

/** A rating from 0 to 10; null for an empty cell, which is no answer and never zero. */
function ratingReader({
  scale,
  decimalComma,
}: CsvChoices): (cell: string) => Result<number | null, RowProblem> {
  const [most, times] = scale === 'ten' ? [10, 1] : [5, 2];
  return (cell) => {
    if (cell.trim() === '') return ok(null);
    // Of a rating on five steps, half a step is one of ten.
    const rating = numberOf(cell, decimalComma, most, times);
    return rating === null ? fail('bad-rating') : ok(rating * times);
  };
}

/** Hours slept, in hundredths at most, also as hours and minutes such as 7:30. */
function hoursOf(cell: string, decimalComma: boolean): Result<number | null, RowProblem> {
  const text = cell.trim().replace(/\s*h(?:ours?|rs?)?\.?$/i, '');
  if (text === '') return ok(null);
  const parts = /^(\d{1,2}):([0-5]\d)$/.exec(text);
  const hours =
    parts === null
      ? numberOf(text, decimalComma, 24, 1_000_000)
      : Math.round((Number(parts[1]) + Number(parts[2]) / 60) * 100) / 100;
  return hours === null || hours > 24 ? fail('bad-hours') : ok(hours);
}

function isNothing({ symptoms, tags, note, ...answers }: ReadAnswers): boolean {
  const isEmpty = Object.keys(symptoms).length === 0 && tags.length === 0 && note === '';
  return isEmpty && Object.values(answers).every((answer) => answer === null);
}
