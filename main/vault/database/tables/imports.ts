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

/** Which table holds the records of an import, and by what instant they are ordered. */
const tables = { doses: 'doses', entries: 'entries' } as const satisfies Record<RowsOf, string>;

/** Notes an import and what it brought. Call in the transaction that saves the records. */
export function insertImport(db: Database, row: ImportRow, records: readonly string[]): void {
  db.prepare(
    'INSERT INTO imports (id, kind, made_at, brought, there, unreadable) VALUES (?, ?, ?, ?, ?, ?)',
  ).run([row.id, row.of, row.madeAt, row.brought, row.there, row.unreadable]);
  db.prepare('INSERT INTO import_rows (import_id, record_id) SELECT ?, value FROM json_each(?)').run([
    row.id,
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

/** Marks all that an import brought, and that is still there, as removed at an instant. Gives back the ids. */
export function takeImportOut(db: Database, { id, of }: Import, at: string): string[] {
  const ids = db
    .prepare(
      `UPDATE ${tables[of]} SET removed_at = $at, saved_at = $at
       WHERE removed_at IS NULL AND id IN (SELECT record_id FROM import_rows WHERE import_id = $id) RETURNING id`,
      { pluck: true },
    )
    .all<string>({ at, id });
  db.prepare('UPDATE imports SET taken_out_at = ? WHERE id = ?').run([at, id]);
  return ids;
}

/** Puts back what was taken out with an import, but not what was removed by itself. Gives back the ids. */
export function putImportBack(db: Database, { id, of, takenOutAt }: Import, at: string): string[] {
  const ids = db
    .prepare(
      `UPDATE ${tables[of]} SET removed_at = NULL, saved_at = $at
       WHERE removed_at = $takenOutAt AND id IN (SELECT record_id FROM import_rows WHERE import_id = $id) RETURNING id`,
      { pluck: true },
    )
    .all<string>({ at, id, takenOutAt });
  db.prepare('UPDATE imports SET taken_out_at = NULL WHERE id = ?').run([id]);
  return ids;
}
