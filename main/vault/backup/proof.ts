import type { Database } from '@signalapp/sqlcipher';

/** How many rows each table has, by its name. */
export type TableCounts = Readonly<Record<string, number>>;

/** The names of the tables that hold rows of their own, the hidden ones of the search among them. */
export function tableNames(db: Database): string[] {
  const rows = db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name")
    .all();
  return rows.map((row) => String(row.name));
}

/** How many rows each table of a database has. */
export function tableCounts(db: Database): TableCounts {
  return Object.fromEntries(
    tableNames(db).map((name) => {
      const row = db.prepare(`SELECT count(*) AS rows FROM ${quoted(name)}`).get();
      return [name, Number(row?.rows)];
    }),
  );
}

/**
 * Reads everything in a database that is open here alone: the codes of all its pages, then the structure of each table,
 * with `onShare` (0 to 1) in between. True when nothing is amiss. What the log holds is not in the codes: fold it in
 * before.
 */
export async function isWhole(db: Database, onShare: (share: number) => Promise<void>): Promise<boolean> {
  await onShare(0);
  if (db.prepare('PRAGMA cipher_integrity_check').all().length > 0) return false;
  const names = tableNames(db);
  for (const [index, name] of names.entries()) {
    await onShare((index + 1) / (names.length + 1));
    const found = db.prepare(`PRAGMA integrity_check(${quoted(name)})`).all();
    if (found.length !== 1 || found[0]?.integrity_check !== 'ok') return false;
  }
  return db.prepare('PRAGMA foreign_key_check').all().length === 0;
}

function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
