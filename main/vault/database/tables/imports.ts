import type { Database } from '@signalapp/sqlcipher';
import type { Import, RowsOf } from '../../../../shared/contract/bring-in';
import type { LocalDate } from '../../../../shared/time';

/** An import as it is noted. */
export interface ImportRow {
  id: string;
  of: RowsOf;
  madeAt: string;
  brought: number;
  there: number;
  unreadable: number;
}

/** Which table holds the records of an import, and which column says when they were. */
const tables = { doses: 'doses', entries: 'entries' } as const satisfies Record<RowsOf, string>;
const instants = { doses: 'taken_at', entries: 'at' } as const satisfies Record<RowsOf, string>;

/** Notes an import. What it brought is noted by `noteBrought`, in the same transaction. */
export function insertImport(db: Database, row: ImportRow): void {
  db.prepare(
    'INSERT INTO imports (id, kind, made_at, brought, there, unreadable) VALUES (?, ?, ?, ?, ?, ?)',
  ).run([row.id, row.of, row.madeAt, row.brought, row.there, row.unreadable]);
}

/** Notes records that an import brought. */
export function noteBrought(db: Database, importId: string, records: readonly string[]): void {
  db.prepare('INSERT INTO import_rows (import_id, record_id) SELECT ?, value FROM json_each(?)').run([
    importId,
    JSON.stringify(records),
  ]);
}

/** Every import, the latest first. */
export function allImports(db: Database): Import[] {
  return db
    .prepare('SELECT id FROM imports ORDER BY made_at DESC, id', { pluck: true })
    .all<string>()
    .flatMap((id) => findImport(db, id) ?? []);
}

/** The import with this id. */
export function findImport(db: Database, id: string): Import | undefined {
  const row = db.prepare('SELECT kind, made_at, brought, taken_out_at FROM imports WHERE id = ?').get([id]);
  if (row === undefined) return undefined;
  const of = row.kind as RowsOf;
  const found = db
    .prepare(
      `SELECT count(*) FILTER (WHERE removed_at IS NULL) AS present, min(day) AS first, max(day) AS last
       FROM import_rows JOIN ${tables[of]} ON id = record_id WHERE import_id = ?`,
    )
    .get([id]);
  return {
    id,
    of,
    madeAt: String(row.made_at),
    brought: Number(row.brought),
    present: Number(found?.present ?? 0),
    from: (found?.first ?? null) as LocalDate | null,
    to: (found?.last ?? null) as LocalDate | null,
    takenOutAt: row.taken_out_at as string | null,
  };
}

/** The records that an import brought and that are still there, in the order of time. */
export function presentRecords(db: Database, { id, of }: Import): string[] {
  return recordsOf(db, of, id, null);
}

/** The records that were taken out with an import, but not those that were removed by themselves, in the order of time. */
export function takenOutRecords(db: Database, { id, of, takenOutAt }: Import): string[] {
  return recordsOf(db, of, id, takenOutAt);
}

function recordsOf(db: Database, of: RowsOf, id: string, removedAt: string | null): string[] {
  return db
    .prepare(
      `SELECT id FROM import_rows JOIN ${tables[of]} ON id = record_id
       WHERE import_id = ? AND removed_at IS ? ORDER BY ${instants[of]}, id`,
      { pluck: true },
    )
    .all<string>([id, removedAt]);
}

/** Marks records as removed at an instant, or as there again (null). */
export function markRecords(
  db: Database,
  of: RowsOf,
  records: readonly string[],
  removedAt: string | null,
  savedAt: string,
): void {
  db.prepare(
    `UPDATE ${tables[of]} SET removed_at = ?, saved_at = ? WHERE id IN (SELECT value FROM json_each(?))`,
  ).run([removedAt, savedAt, JSON.stringify(records)]);
}

/** Notes when all of an import was taken out, or that it was put back (null). */
export function noteTakenOut(db: Database, id: string, at: string | null): void {
  db.prepare('UPDATE imports SET taken_out_at = ? WHERE id = ?').run([at, id]);
}
