import type { Database } from '@signalapp/sqlcipher';
import type { SymptomKey } from '../../../../shared/contract/symptom-keys';
import type { SearchRecord } from './search';

// The entries and doses whose words the index does not have yet. A record stands here once, however often it is saved.

/** Lets a record wait its turn. */
export function enqueue(db: Database, { kind, record }: SearchRecord): void {
  db.prepare('INSERT OR IGNORE INTO search_queue (record, kind) VALUES (?, ?)').run([record, kind]);
}

/** Lets every entry and dose wait. */
export function enqueueAll(db: Database): void {
  db.exec(`
    INSERT OR IGNORE INTO search_queue (record, kind) SELECT id, 'entry' FROM entries WHERE removed_at IS NULL;
    INSERT OR IGNORE INTO search_queue (record, kind) SELECT id, 'dose' FROM doses WHERE removed_at IS NULL;
  `);
}

/** Lets the doses of a product wait. */
export function enqueueDosesOf(db: Database, productId: string): void {
  db.prepare(
    `INSERT OR IGNORE INTO search_queue (record, kind)
     SELECT id, 'dose' FROM doses WHERE product_id = ? AND removed_at IS NULL`,
  ).run([productId]);
}

/** Lets the entries that rate a symptom wait. */
export function enqueueEntriesRating(db: Database, symptom: SymptomKey): void {
  db.prepare(
    `INSERT OR IGNORE INTO search_queue (record, kind)
     SELECT id, 'entry' FROM entry_symptoms JOIN entries ON id = entry_id WHERE symptom = ? AND removed_at IS NULL`,
  ).run([symptom]);
}

/** The next `limit` records that wait, by their ids: so they are read and stored in the order in which they lie. */
export function nextQueued(db: Database, limit: number): SearchRecord[] {
  return db
    .prepare('SELECT record, kind FROM search_queue ORDER BY record LIMIT ?')
    .all([limit]) as unknown as SearchRecord[];
}

/** Ends the waiting of records. */
export function dequeue(db: Database, records: readonly string[]): void {
  db.prepare('DELETE FROM search_queue WHERE record IN (SELECT value FROM json_each(?))').run([
    JSON.stringify(records),
  ]);
}

/** Ends all waiting. */
export function emptyQueue(db: Database): void {
  db.exec('DELETE FROM search_queue');
}

/** How many records wait. */
export function countQueued(db: Database): number {
  return db.prepare('SELECT count(*) FROM search_queue', { pluck: true }).get<number>() ?? 0;
}
