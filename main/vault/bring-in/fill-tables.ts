import type { Database } from '@signalapp/sqlcipher';
import { exportedRows } from '../backup/exported-rows';
import { exportedTables, exportedValue, importedValue } from '../backup/exported-tables';
import { currentVersion, databaseVersion, migrate, migrations } from '../database/migrator';
import type { ReadableRow } from './readable-rows';
import { fileRefusal } from './refusal';

interface Column {
  readonly name: string;
  readonly type: string;
  readonly required: boolean;
}

interface Table {
  readonly columns: readonly Column[];
  readonly kinds: (typeof exportedTables)[number]['kinds'];
  readonly insert: (values: readonly (string | number | null)[]) => void;
}

/**
 * Puts the rows of a readable file into the empty tables of the version that wrote it, and brings those up to date; all
 * in one transaction. Fails with `file-refused` and `row-TABLE-N` at the first row that could not have been written by
 * the application, with `broken` for a table that the version does not have or lacks, and with `references` where a row
 * belongs to one that is not there.
 */
export async function fillTables(
  db: Database,
  version: number,
  rows: AsyncGenerator<ReadableRow>,
): Promise<void> {
  migrate(db, migrations.slice(0, version));
  // Rows may come before those that they belong to. All references are looked at when all rows are there.
  db.pragma('foreign_keys = OFF');
  const tables = tablesOf(db);
  db.exec('BEGIN');
  for await (const row of rows) add(tables, row, version === currentVersion);
  db.exec('COMMIT');
  if (db.pragma('foreign_key_check').length > 0) throw fileRefusal('references');
  db.pragma('foreign_keys = ON');
  if (version < currentVersion) bringUp(db);
}

function tablesOf(db: Database): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const { table, kinds } of exportedTables) {
    const columns = db
      .prepare('SELECT name, type, "notnull" AS required, pk FROM pragma_table_info(?)')
      .all([table])
      .map(({ name, type, required, pk }) => ({
        name: String(name),
        type: String(type),
        required: required === 1 || pk !== 0,
      }));
    if (columns.length === 0) continue;
    const insert = db.prepare(
      `INSERT INTO ${table} (${columns.map(({ name }) => name).join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    );
    tables.set(table, { columns, kinds, insert: (values) => void insert.run([...values]) });
  }
  return tables;
}

function add(tables: ReadonlyMap<string, Table>, row: ReadableRow, isCurrent: boolean): void {
  const table = tables.get(row.table);
  if (table === undefined) throw fileRefusal('broken');
  const refused = fileRefusal(`row-${row.table}-${row.row}`);
  const given = parsedRow(row.text);
  const { columns, kinds, insert } = table;
  // A member that is there twice, or that is no column, makes their number another one.
  if (given === null || row.members !== columns.length) throw refused;
  if (columns.some(({ name }) => !Object.hasOwn(given, name))) throw refused;
  if (isCurrent && exportedRows[row.table]?.safeParse(given).success !== true) throw refused;
  const values = columns.map(({ name, type, required }) => {
    const value = importedValue(kinds[name], type, required, given[name]);
    if (value === undefined) throw refused;
    return value;
  });
  try {
    insert(values);
  } catch (error) {
    throw isRefusedBySql(error) ? refused : error;
  }
}

function parsedRow(text: string): Record<string, unknown> | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' ? (parsed as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}

/** A value that a CHECK or the type of its column does not take, or an id that is there twice. */
function isRefusedBySql(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    typeof error.code === 'string' &&
    /^SQLITE_(CONSTRAINT|MISMATCH|TOOBIG|RANGE)/.test(error.code)
  );
}

/** Brings tables of an earlier version up to date. What a row of them can't be is only seen after that, table by table. */
function bringUp(db: Database): void {
  try {
    migrate(db);
  } catch (error) {
    if (databaseVersion(db) < currentVersion) throw fileRefusal('broken');
    throw error;
  }
  for (const { table, order, kinds } of exportedTables) {
    const rows = db.prepare(`SELECT * FROM ${table} ORDER BY ${order}`).all();
    for (const [index, row] of rows.entries()) {
      const values = Object.entries(row).map(([name, value]) => [name, exportedValue(kinds[name], value)]);
      if (exportedRows[table]?.safeParse(Object.fromEntries(values)).success !== true)
        throw fileRefusal(`row-${table}-${index + 1}`);
    }
  }
}
