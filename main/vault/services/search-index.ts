import type { Database } from '@signalapp/sqlcipher';
import { doseTagIds } from '../../../shared/content/dose-tags';
import { measureIds } from '../../../shared/content/measures';
import { signs } from '../../../shared/content/signs';
import { symptoms } from '../../../shared/content/symptoms';
import { doseTagLabel } from '../../../shared/content/words/dose-tags';
import { measureLabel } from '../../../shared/content/words/measures';
import { allDoses, type DoseRow } from '../database/tables/doses';
import { allEntries, type EntryRow } from '../database/tables/entries';
import { ownSymptomNames } from '../database/tables/listed-symptoms';
import { allProducts } from '../database/tables/products';
import { addToIndex, indexedNames, keepNames, makeIndex, removeFromIndex } from '../database/tables/search';
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

/** Makes a saved entry found by what it says now. Call inside the transaction that saves it. */
export function indexEntry({ db }: OpenVault, entry: EntryRow): void {
  if (!isMade(db)) return;
  const names = namesOf(db);
  addToIndex(db, [entryRecord(entry, names)]);
  keepNames(
    db,
    keyed(names).filter(([key]) => key in entry.symptoms),
  );
}

/** Makes a logged dose found by what it is now. Call inside the transaction that saves it. */
export function indexDose({ db }: OpenVault, dose: DoseRow): void {
  if (!isMade(db)) return;
  const names = namesOf(db);
  addToIndex(db, [doseRecord(dose, names)]);
  keepNames(
    db,
    keyed(names).filter(([key]) => key === dose.productId),
  );
}

/** Makes entries or doses found no more. Call inside the transaction that takes them out. */
export function unindex({ db }: OpenVault, ids: readonly string[]): void {
  for (const id of ids) removeFromIndex(db, id);
}

/**
 * Makes the index anew where there is none yet, where other code made it, or where something that it names has got
 * another name since. Everything else is kept true as it changes.
 */
export function bringIndexUpToDate({ db }: OpenVault): void {
  const names = namesOf(db);
  const now = new Map([
    ['catalogue', catalogue],
    ['day-start', readSettings(db).dayStartsAt],
    ...keyed(names),
  ]);
  if (isMade(db) && [...indexedNames(db)].every(([key, name]) => now.get(key) === name)) return;
  db.transaction(() => {
    const records = [
      ...allEntries(db).map((entry) => entryRecord(entry, names)),
      ...allDoses(db).map((dose) => doseRecord(dose, names)),
    ];
    makeIndex(db, records, now);
  })();
}

/** Until the first search there is no index, and nothing to keep true. */
function isMade(db: Database): boolean {
  return indexedNames(db).has('catalogue');
}

function namesOf(db: Database): Names {
  return {
    products: new Map(allProducts(db).map(({ product }) => [product.id, product])),
    ownSymptoms: ownSymptomNames(db),
  };
}

function keyed({ products, ownSymptoms }: Names): [string, string][] {
  return [
    ...ownSymptoms,
    ...[...products].map(([id, { name, unit, resolution, piece }]): [string, string] => [
      id,
      JSON.stringify([name, unit, resolution, piece]),
    ]),
  ];
}
