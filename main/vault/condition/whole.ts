import type { Database } from '@signalapp/sqlcipher';

/** The names of the tables that hold rows of their own, the hidden ones of the search among them. */
export function tableNames(db: Database): string[] {
  return db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND rootpage > 0 ORDER BY name", {
      pluck: true,
    })
    .all<string>();
}

/** A name as SQL writes it. That of a table in a backup is whatever somebody gave it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/**
 * Reads everything in a database that is open here alone: the codes of all its pages, then the structure of each table,
 * with `onShare` (0 to 1) in between. True when nothing is amiss. What the log holds is not in the codes: fold it in
 * before.
 */
export async function isWhole(db: Database, onShare: (share: number) => Promise<void>): Promise<boolean> {
  await onShare(0);
  if (db.pragma('cipher_integrity_check').length > 0) return false;
  const names = tableNames(db);
  for (const [index, name] of names.entries()) {
    await onShare((index + 1) / (names.length + 1));
    const found = db.pragma(`integrity_check(${quoted(name)})`);
    if (found.length !== 1 || found[0]?.integrity_check !== 'ok') return false;
  }
  return db.pragma('foreign_key_check').length === 0;
}
