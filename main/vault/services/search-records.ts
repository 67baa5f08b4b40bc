import { signs } from '../../../shared/content/signs';
import { symptoms } from '../../../shared/content/symptoms';
import { doseTagLabel } from '../../../shared/content/words/dose-tags';
import { medicineText } from '../../../shared/content/words/entry-parts';
import { measureLabel } from '../../../shared/content/words/measures';
import { quantity } from '../../../shared/content/words/quantities';
import type { Product } from '../../../shared/contract/products';
import { wordsIn } from '../../../shared/searched-words';
import type { DoseRow } from '../database/tables/doses';
import type { EntryRow } from '../database/tables/entries';
import type { IndexedRecord } from '../database/tables/search';

// What entries and doses are found by. Beside their words they carry marks, which no typed word can be, since each
// begins with a sign that is in no word: so a filter is a word like any other, and costs no more.

/** The names under which records are found and which a person can change. */
export interface Names {
  products: ReadonlyMap<string, Product>;
  ownSymptoms: ReadonlyMap<string, string>;
}

/** Stands between the parts of a record, so that no phrase is found across them. */
const gap = '§';

export const entryMark = '§entry';
export const doseMark = '§dose';
export const noteMark = '§note';
const tagMarks = '§tag:';

/** The mark of a symptom rated so high. */
export function symptomMark(symptom: string, rating: number): string {
  return `§symptom:${symptom}:${rating}`;
}

/** The mark of a tag, which keeps its letters as they are. */
export function tagMark(tag: string): string {
  return `${tagMarks}${Buffer.from(tag).toString('hex')}`;
}

/** How the marks of all tags begin. */
export const tagMarkBeginning = tagMarks;

/** The tag of a mark. */
export function tagOfMark(mark: string): string {
  return Buffer.from(mark.slice(tagMarks.length), 'hex').toString();
}

const listedLabels = new Map<string, string>([...symptoms, ...signs].map(({ id, label }) => [id, label]));

/** An entry with its words: the note, tags, labels of triggers, measures, signs and symptoms above 0, and medicines. */
export function entryRecord(entry: EntryRow, { ownSymptoms }: Names): IndexedRecord {
  const rated = Object.entries(entry.symptoms).filter(([, rating]) => (rating ?? 0) > 0);
  const tags = [...entry.tags, ...entry.triggers.map(doseTagLabel)];
  const texts = [
    entry.note,
    ...tags,
    ...entry.measures.map(({ what }) => measureLabel(what)),
    ...entry.medicines.map(medicineText),
    ...entry.substances,
    ...rated.map(([symptom]) => listedLabels.get(symptom) ?? ownSymptoms.get(symptom) ?? ''),
    ...entry.signs.map((sign) => listedLabels.get(sign) ?? ''),
  ];
  const marks = [
    entryMark,
    ...(entry.note.trim() === '' ? [] : [noteMark]),
    ...tags.map(tagMark),
    ...rated.map(([symptom, rating]) => symptomMark(symptom, rating ?? 0)),
  ];
  return { kind: 'entry', record: entry.id, day: entry.day, at: entry.at, words: indexed(texts, marks) };
}

/** A dose with its words: its product, its amount as shown, and the labels of its tags. */
export function doseRecord(dose: DoseRow, { products }: Names): IndexedRecord {
  const product = products.get(dose.productId);
  const tags = dose.tags.map(doseTagLabel);
  const texts = product === undefined ? tags : [product.name, quantity(dose.amount, product), ...tags];
  const marks = [doseMark, ...tags.map(tagMark)];
  return { kind: 'dose', record: dose.id, day: dose.day, at: dose.takenAt, words: indexed(texts, marks) };
}

function indexed(texts: readonly string[], marks: readonly string[]): string {
  const parts = texts
    .map((text) => wordsIn(text).map(({ word }) => word))
    .filter((words) => words.length > 0);
  return [...parts.flatMap((words) => [...words, gap]), ...marks].join(' ');
}
