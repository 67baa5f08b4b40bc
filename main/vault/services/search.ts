import type { InputOf } from '../../../shared/contract/contract';
import { firstDate, lastDate } from '../../../shared/contract/fields';
import type { Hit } from '../../../shared/contract/search';
import { type Phrase, phrasesIn } from '../../../shared/searched-words';
import { addDays } from '../../../shared/time';
import { findDose } from '../database/tables/doses';
import { findEntry } from '../database/tables/entries';
import { findProduct } from '../database/tables/products';
import {
  countRecords,
  findRecords,
  firstIdOf,
  indexedWords,
  type SearchRecord,
  type Wanted,
} from '../database/tables/search';
import type { OpenVault } from '../open-vault';
import type { Handlers } from '../router';
import { doseOf } from './dose-view';
import { entryOf } from './journal';
import { prepareIndex } from './search-index';
import {
  doseMark,
  entryMark,
  noteMark,
  symptomMark,
  tagMark,
  tagMarkBeginning,
  tagOfMark,
} from './search-records';

/** The longest beginning of a word that the index knows, in characters, and how many words are named instead of a longer one. */
const longestIndexedBeginning = 3;
const mostEndings = 64;

/** More tags than these nobody looks through. */
const mostTags = 500;

export const searchHandlers: Handlers<'search'> = {
  'search.find': (vault, input) => {
    const preparing = prepareIndex(vault);
    const wanted = preparing === null ? wantedOf(vault, input) : null;
    if (wanted === null) return { preparing, hits: [], count: 0, next: null };
    const page = { ...wanted, beforeId: input.after ?? wanted.beforeId };
    const found = findRecords(vault.db, page, input.limit + 1);
    const shown = found.slice(0, input.limit);
    return {
      preparing,
      hits: shown.map((record) => hitOf(vault, record)),
      count: countRecords(vault.db, wanted),
      next: found.length > shown.length ? (shown.at(-1)?.id ?? null) : null,
    };
  },

  'search.tags': (vault) => {
    const preparing = prepareIndex(vault);
    if (preparing !== null) return { preparing, tags: [] };
    const tags = indexedWords(vault.db, tagMarkBeginning, mostTags).map(({ word, count }) => ({
      tag: tagOfMark(word),
      count,
    }));
    return { preparing, tags: tags.sort((a, b) => a.tag.localeCompare(b.tag, 'en-US')) };
  },
};

/** What to ask the index for; null where text was typed that has no word in it, which nothing fits. */
function wantedOf(
  vault: OpenVault,
  { words, kind, from, to, symptom, tag, withNote }: InputOf<'search.find'>,
): Wanted | null {
  const phrases = phrasesIn(words);
  if (phrases.length === 0 && words.trim() !== '') return null;
  const terms = [
    // Words hold letters, numbers and emoji only: there is nothing in them to escape.
    ...phrases.map((phrase) => expressionOf(vault, phrase)),
    ...(kind === null ? [] : [`"${kind === 'entry' ? entryMark : doseMark}"`]),
    ...(withNote ? [`"${noteMark}"`] : []),
    ...(tag === null ? [] : [`"${tagMark(tag)}"`]),
    ...(symptom === null ? [] : [`(${ratingsFrom(symptom.id, symptom.atLeast).join(' OR ')})`]),
  ];
  return {
    words: terms.length === 0 ? null : terms.join(' AND '),
    fromId: firstIdOf(from ?? firstDate),
    beforeId: firstIdOf(addDays(to ?? lastDate, 1)),
  };
}

/**
 * A phrase as FTS5 reads it. The index has the beginnings of words up to three characters; for longer ones FTS5 would
 * gather every place of every such word first, so the few words with that beginning are named instead.
 */
function expressionOf({ db }: OpenVault, { words, open }: Phrase): string {
  const last = words.at(-1) ?? '';
  const said = (word: string) => `"${[...words.slice(0, -1), word].join(' ')}"`;
  if (!open) return said(last);
  const longer = [...last].length <= longestIndexedBeginning ? [] : indexedWords(db, last, mostEndings + 1);
  if (longer.length === 0 || longer.length > mostEndings) return `${said(last)}*`;
  return `(${longer.map(({ word }) => said(word)).join(' OR ')})`;
}

function ratingsFrom(symptom: string, atLeast: number): string[] {
  return Array.from({ length: 11 - atLeast }, (_, index) => `"${symptomMark(symptom, atLeast + index)}"`);
}

/** A record as the screen shows it. The index is true to what it was made from, so that each is there. */
function hitOf({ db }: OpenVault, { kind, record }: SearchRecord): Hit {
  if (kind === 'entry') {
    const entry = findEntry(db, record);
    if (entry !== undefined) return { kind, entry: entryOf(entry) };
  } else {
    const dose = findDose(db, record);
    const product = dose && findProduct(db, dose.productId)?.product;
    if (dose !== undefined && product !== undefined) return { kind, dose: doseOf(dose), product };
  }
  throw new Error('the search index has a record that is not there');
}
