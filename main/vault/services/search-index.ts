import type { Database } from '@signalapp/sqlcipher';
import { doseTagIds } from '../../../shared/content/dose-tags';
import { measureIds } from '../../../shared/content/measures';
import { signs } from '../../../shared/content/signs';
import { symptoms } from '../../../shared/content/symptoms';
import { doseTagLabel } from '../../../shared/content/words/dose-tags';
import { measureLabel } from '../../../shared/content/words/measures';
import type { Preparing } from '../../../shared/contract/search';
import type { OwnSymptomKey } from '../../../shared/contract/symptom-keys';
import { countDoses, dosesById } from '../database/tables/doses';
import { countEntries, entriesById } from '../database/tables/entries';
import { ownSymptomNames } from '../database/tables/listed-symptoms';
import { allProducts } from '../database/tables/products';
import {
  addToIndex,
  emptyIndex,
  finishIndex,
  indexedNames,
  isMaking,
  keepNames,
  leaveRemovedOut,
  removeFromIndex,
  type SearchRecord,
} from '../database/tables/search';
import {
  countQueued,
  dequeue,
  emptyQueue,
  enqueue,
  enqueueAll,
  enqueueDosesOf,
  enqueueEntriesRating,
  nextQueued,
} from '../database/tables/search-queue';
import { readSettings } from '../database/tables/settings';
import type { OpenVault } from '../open-vault';
import { doseRecord, entryRecord, type Names } from './search-records';

/** To be raised whenever records become words in another way than before. */
const way = 1;

/** All that this code calls things; an index made with other labels is made anew. */
const catalogue = JSON.stringify([
  way,
  [...symptoms, ...signs].map(({ id, label }) => [id, label]),
  doseTagIds.map(doseTagLabel),
  measureIds.map(measureLabel),
]);

/** So many records are indexed at a time: about 50 ms on a desktop computer of 2020, and a lock waits no longer. */
export const sliceSize = 150;
/** So many pages of the index, of 4 KB each, are merged at a time: while it is made, and beside each change of a record. */
const pagesOfSlice = 150;
const pagesOfChange = 2;

/**
 * Makes a saved entry or dose found by what it says now, no more by what it said before. Call inside the transaction
 * that saves it. Its words are told apart at the next search.
 */
export function reindex({ db }: OpenVault, changed: SearchRecord): void {
  if (!isBegun(db)) return;
  removeFromIndex(db, [changed.record]);
  enqueue(db, changed);
  leaveRemovedOut(db, pagesOfChange);
}

/** Makes many saved entries or doses found that are not found so far. Call inside the transaction that saves them. */
export function indexNew({ db }: OpenVault, records: readonly SearchRecord[]): void {
  if (isBegun(db)) for (const record of records) enqueue(db, record);
}

/** Makes entries or doses found no more. Call inside the transaction that takes them out. */
export function unindex({ db }: OpenVault, ids: readonly string[]): void {
  if (!isBegun(db)) return;
  removeFromIndex(db, ids);
  dequeue(db, ids);
  leaveRemovedOut(db, pagesOfChange);
}

/**
 * Works for a short while at what the index still lacks: all of it where there is none yet or other code made it, and
 * what was saved or has got another name since. Says how far it is; null when it is true to all that is saved. What is
 * done is kept, whatever happens before the next call.
 */
export function prepareIndex(vault: OpenVault): Preparing | null {
  const { db } = vault;
  return db.transaction(() => {
    const names = namesOf(db);
    followNames(db, names);
    const next = nextQueued(db, sliceSize);
    indexAnew(db, next, names);
    const isLast = next.length < sliceSize;
    // Twice, since a small index is found to be one piece only when there is no more to do.
    if (isLast && (!isMaking(db) || finishIndex(db, pagesOfSlice) || finishIndex(db, pagesOfSlice)))
      return null;
    const of = countEntries(db).count + countDoses(db).count;
    return { done: of - countQueued(db), of };
  })();
}

/** Lets wait whatever the index has under another name than it has now: without names of before, or of all, everything. */
function followNames(db: Database, names: Names): void {
  const indexed = indexedNames(db);
  const isOther = ([key, name]: readonly [string, string]) => indexed.get(key) !== name;
  const ofAll: [string, string][] = [
    ['catalogue', catalogue],
    ['day-start', readSettings(db).dayStartsAt],
  ];
  const products = productNames(names);
  if (ofAll.some(isOther)) {
    emptyIndex(db, [...ofAll, ...products, ...names.ownSymptoms]);
    emptyQueue(db);
    enqueueAll(db);
    return;
  }
  const otherProducts = products.filter(isOther);
  const otherSymptoms = [...names.ownSymptoms].filter(isOther);
  for (const [key] of otherProducts) if (indexed.has(key)) enqueueDosesOf(db, key);
  for (const [key] of otherSymptoms) if (indexed.has(key)) enqueueEntriesRating(db, key as OwnSymptomKey);
  keepNames(db, [...otherProducts, ...otherSymptoms]);
}

/** Takes the words of what waited its turn into the index, in place of those that it may have. */
function indexAnew(db: Database, waiting: readonly SearchRecord[], names: Names): void {
  if (waiting.length === 0) return;
  const idsOf = (kind: SearchRecord['kind']) =>
    waiting.flatMap((each) => (each.kind === kind ? each.record : []));
  const all = waiting.map(({ record }) => record);
  removeFromIndex(db, all);
  addToIndex(db, [
    ...entriesById(db, idsOf('entry')).map((entry) => entryRecord(entry, names)),
    ...dosesById(db, idsOf('dose')).map((dose) => doseRecord(dose, names)),
  ]);
  dequeue(db, all);
}

/** Until the first search there is no index, and nothing to keep true. */
function isBegun(db: Database): boolean {
  return indexedNames(db).has('catalogue');
}

function namesOf(db: Database): Names {
  return {
    products: new Map(allProducts(db).map(({ product }) => [product.id, product])),
    ownSymptoms: ownSymptomNames(db),
  };
}

/** Products by what doses are found by: their names, and all that the amounts are written with. */
function productNames({ products }: Names): [string, string][] {
  return [...products].map(([id, { name, unit, resolution, piece }]) => [
    id,
    JSON.stringify([name, unit, resolution, piece]),
  ]);
}
