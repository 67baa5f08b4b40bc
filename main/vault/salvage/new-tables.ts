import type { Database } from '@signalapp/sqlcipher';
import { nameOfLostProduct } from '../../../shared/content/words/condition';
import type { LocalDate } from '../../../shared/time';
import { sumUpDays } from '../database/tables/day-answers';
import type { FoundRow } from './find-rows';

/** The smallest amount of a product of which nothing is left, in thousandths of a gram. */
const usualResolution = 100;

/** What was put into the tables of a new database. */
export interface Filling {
  /** Puts a row in; one that is there already or that the tables don't take changes nothing. */
  add(row: FoundRow): void;
  /** Tables of which a row was not taken, or was let go of because what it belonged to is lost. */
  readonly incomplete: Set<string>;
}

/** Begins to fill the tables of a new database. References are settled at the end, by `settleReferences`. */
export function fillTables(db: Database): Filling {
  const incomplete = new Set<string>();
  db.pragma('foreign_keys = OFF');
  return {
    incomplete,
    add({ table, rowId, values }) {
      // SQLite gives the columns that a short row lacks their defaults.
      const columns = table.columns.slice(0, values.length).map(({ name }) => name);
      const given = values.map((value, index) => (columns[index] === table.rowIdColumn ? rowId : value));
      if (rowId !== null && table.rowIdColumn === null) {
        columns.push('rowid');
        given.push(rowId);
      }
      const insert = db.prepare(
        `INSERT INTO ${table.name} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})
         ON CONFLICT DO NOTHING`,
      );
      try {
        insert.run([...given]);
      } catch (error) {
        if (!isRefused(error)) throw error;
        incomplete.add(table.name);
      }
    },
  };
}

/**
 * Makes every reference lead somewhere: doses and plans of a lost product get one with a plain name, measured in grams;
 * what else belongs to something lost is let go of. Gives back how many products were made.
 */
export function settleReferences(db: Database, incomplete: Set<string>, at: string): number {
  const made = standInProducts(db, at);
  for (const { table, column, parent } of references(db)) {
    const orphans = db
      .prepare(`DELETE FROM ${table} WHERE ${column} NOT IN (SELECT id FROM ${parent})`)
      .run();
    if (orphans.changes > 0) incomplete.add(table);
  }
  return made;
}

/** Sums up every day with an entry anew. The index of the search is made at the first search. */
export function makeDerived(db: Database): void {
  const days = db.prepare('SELECT DISTINCT day FROM entries', { pluck: true }).all<string>();
  sumUpDays(db, days as LocalDate[]);
}

function standInProducts(db: Database, at: string): number {
  const belonging = references(db).filter(({ parent }) => parent === 'products');
  const named = belonging.map(({ table, column }) => `SELECT ${column} AS id FROM ${table}`).join(' UNION ');
  const lost = db
    .prepare(`SELECT id FROM (${named}) WHERE id NOT IN (SELECT id FROM products) ORDER BY id`, {
      pluck: true,
    })
    .all<string>();
  const insert = db.prepare(
    "INSERT INTO products (id, name, unit, resolution, piece, created_at) VALUES (?, ?, 'g', ?, NULL, ?)",
  );
  for (const [index, id] of lost.entries())
    insert.run([id, nameOfLostProduct(index + 1), resolutionOf(db, id), at]);
  return lost.length;
}

/** The smallest amount that the newest plan of a product was made with. */
function resolutionOf(db: Database, product: string): number {
  const found = db
    .prepare(
      `SELECT json_extract(spec, '$.resolution') FROM plans WHERE product_id = ? ORDER BY created_at DESC LIMIT 1`,
      { pluck: true },
    )
    .get<number>([product]);
  return found ?? usualResolution;
}

function references(db: Database): { table: string; column: string; parent: string }[] {
  return db
    .prepare(
      `SELECT tables.name AS child, keys."from" AS column_name, keys."table" AS parent
       FROM pragma_table_list AS tables, pragma_foreign_key_list(tables.name) AS keys
       WHERE tables.schema = 'main' AND tables.type = 'table' ORDER BY 1, 2`,
    )
    .all()
    .map((row) => ({
      table: String(row.child),
      column: String(row.column_name),
      parent: String(row.parent),
    }));
}

/** A value that a CHECK or the type of its column does not take. */
function isRefused(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^SQLITE_(CONSTRAINT|MISMATCH)/.test(error.code)
  );
}
