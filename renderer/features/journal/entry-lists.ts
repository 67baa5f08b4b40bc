import { asOneLine } from '../../../shared/contract/fields';
import {
  type EntryFields,
  mostInEntry,
  substanceField,
  tagField,
  takenMedicineSchema,
} from '../../../shared/contract/journal';
import type { Measure } from '../../../shared/contract/measures';
import { asOwnWords, fitsOwnWords, isOwnWords, ownWordsIn } from '../../../shared/contract/own-words';
import { fail, ok, type Result } from '../../../shared/result';
import { isSameWord, type OwnWordProblem, readOwnWord } from '../../ui/own-word';

// The lists of an entry that a person adds to: each add gives the list with one more, or why it can't.

export type ListProblem = OwnWordProblem | 'too-many';

export type TakenMedicine = EntryFields['medicines'][number];
export type TriedMeasure = EntryFields['measures'][number];

/** The tags with the one that is typed. One that is among them already is not there twice. */
export function withTag(
  tags: readonly string[],
  typed: string,
  used: readonly string[],
): Result<string[], ListProblem> {
  return withWord(tags, readOwnWord(typed, used, fits(tagField)), mostInEntry.tags);
}

/** The substances with the one that is typed. */
export function withSubstance(
  substances: readonly string[],
  typed: string,
  used: readonly string[],
): Result<string[], ListProblem> {
  return withWord(substances, readOwnWord(typed, used, fits(substanceField)), mostInEntry.substances);
}

/** The measures with one more, not rated yet, or without it where it was among them. Fails with `too-many`. */
export function toggledMeasure(
  measures: readonly TriedMeasure[],
  what: Measure,
): Result<TriedMeasure[], 'too-many'> {
  if (measures.some((tried) => tried.what === what))
    return ok(measures.filter((tried) => tried.what !== what));
  return measures.length >= mostInEntry.measures
    ? fail('too-many')
    : ok([...measures, { what, helped: null }]);
}

/** The measures with the person's own words that are typed. */
export function withOwnMeasure(
  measures: readonly TriedMeasure[],
  typed: string,
  used: readonly Measure[],
): Result<TriedMeasure[], ListProblem> {
  const word = readOwnWord(typed, used.filter(isOwnWords).map(ownWordsIn), fitsOwnWords);
  if (!word.ok) return word;
  const what: Measure = asOwnWords(word.value);
  return measures.some((tried) => isSameWord(tried.what, what))
    ? ok([...measures])
    : toggledMeasure(measures, what);
}

/**
 * The medicines with one more. The same one can be there twice: it may have been taken twice. Fails also with
 * `too-long` for an amount, which is kept as typed.
 */
export function withMedicine(
  medicines: readonly TakenMedicine[],
  { name, amount }: { name: string; amount: string },
  used: readonly string[],
): Result<TakenMedicine[], ListProblem> {
  const word = readOwnWord(name, used, fits(takenMedicineSchema.shape.name));
  if (!word.ok) return word;
  const line = asOneLine(amount);
  if (!fits(takenMedicineSchema.shape.amount)(line)) return fail('too-long');
  if (medicines.length >= mostInEntry.medicines) return fail('too-many');
  return ok([...medicines, { name: word.value, amount: line, helped: null }]);
}

function withWord(
  list: readonly string[],
  word: Result<string, OwnWordProblem>,
  most: number,
): Result<string[], ListProblem> {
  if (!word.ok) return word;
  if (list.some((before) => isSameWord(before, word.value))) return ok([...list]);
  return list.length >= most ? fail('too-many') : ok([...list, word.value]);
}

function fits(field: { safeParse(text: string): { success: boolean } }): (word: string) => boolean {
  return (word) => field.safeParse(word).success;
}
