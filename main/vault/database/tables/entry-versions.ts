import type { Database } from '@signalapp/sqlcipher';
import type { EntryVersion } from '../../../../shared/contract/journal';

/** Keeps what an entry said before a change. */
export function keepEntryVersion(db: Database, entryId: string, { fields, savedAt }: EntryVersion): void {
  db.prepare('INSERT INTO entry_versions (entry_id, fields, saved_at) VALUES (?, ?, ?)').run([
    entryId,
    JSON.stringify(fields),
    savedAt,
  ]);
}

/** What an entry said before each of its changes, the latest first. */
export function entryVersions(db: Database, entryId: string): EntryVersion[] {
  return db
    .prepare('SELECT fields, saved_at FROM entry_versions WHERE entry_id = ? ORDER BY sequence DESC')
    .all([entryId])
    .map((row) => ({ fields: JSON.parse(String(row.fields)), savedAt: String(row.saved_at) }));
}
