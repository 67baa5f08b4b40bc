import type { Database } from '@signalapp/sqlcipher';
import { dayNumber, type LocalDate } from '../../../../shared/time';

/** An entry or a dose, by its id. */
export interface SearchRecord {
  kind: 'entry' | 'dose';
  record: string;
}

/** What things are called, by key. */
export type Names = Iterable<readonly [key: string, name: string]>;

/** A record with where it lies in time, and all its words and marks, parted by blanks. */
export interface IndexedRecord extends SearchRecord {
  day: LocalDate;
  at: string;
  words: string;
}

/**
 * An id is a logical day, the milliseconds of the instant in it, and a number that tells records of one millisecond
 * apart: 17, 29 and 8 bits, below 2^53. The milliseconds are counted from the day's midnight in UTC and made positive:
 * a logical day lies within 62 hours of that anywhere on earth.
 */
const idsOfMillisecond = 2 ** 8;
const idsOfDay = 2 ** 29 * idsOfMillisecond;
const halfDay = 2 ** 28;

/** The lowest id that a record of a day can have. */
export function firstIdOf(day: LocalDate): number {
  return dayNumber(day) * idsOfDay;
}

/**
 * Makes records found by their words, none of which is found yet. Call inside a transaction.
 * FTS5 takes words in best in the order of ids: whatever lies before the last one makes it write out what it has.
 */
export function addToIndex(db: Database, records: readonly IndexedRecord[]): void {
  const addRecord = db.prepare('INSERT OR IGNORE INTO search_records (id, kind, record) VALUES (?, ?, ?)');
  const addWords = db.prepare('INSERT INTO search_words (rowid, words) VALUES (?, ?)');
  const placed = records.map((record) => ({ ...record, id: firstIdOfInstant(record) }));
  for (const { id: first, kind, record, words } of placed.sort((a, b) => a.id - b.id)) {
    let id = first;
    // Two records of one millisecond are rare: the place is looked for only when it is taken.
    if (addRecord.run([id, kind, record]).changes === 0) {
      id = freeId(db, first);
      addRecord.run([id, kind, record]);
    }
    addWords.run([id, words]);
  }
}

function firstIdOfInstant({ day, at }: IndexedRecord): number {
  const milliseconds = Date.parse(at) - Date.parse(`${day}T00:00Z`) + halfDay;
  return firstIdOf(day) + milliseconds * idsOfMillisecond;
}

/** The first id that is free behind those of its millisecond; in the next one with a free id where all of it are taken. */
function freeId(db: Database, first: number): number {
  const next = first + idsOfMillisecond;
  const last = db
    .prepare('SELECT max(id) FROM search_records WHERE id >= ? AND id < ?', { pluck: true })
    .get<number | null>([first, next]);
  if (last === null || last === undefined) return first;
  return last + 1 < next ? last + 1 : freeId(db, next);
}

/**
 * Makes records found no more. Call inside a transaction.
 * FTS5 only notes that their words are void: they stay in the file until the pieces that hold them are merged, since
 * `secure-delete` is without effect on a contentless table (tried with SQLite 3.53). So this leaves a merge to be done.
 */
export function removeFromIndex(db: Database, records: readonly string[]): void {
  const ids = db
    .prepare('DELETE FROM search_records WHERE record IN (SELECT value FROM json_each(?)) RETURNING id', {
      pluck: true,
    })
    .all<number>([JSON.stringify(records)]);
  if (ids.length === 0) return;
  const remove = db.prepare('DELETE FROM search_words WHERE rowid = ?');
  for (const id of ids.sort((a, b) => a - b)) remove.run([id]);
  begin(db, 'leftovers');
}

/** Empties the index, to be made from these names. Call inside a transaction. */
export function emptyIndex(db: Database, names: Names): void {
  db.exec(`
    DELETE FROM search_records;
    DELETE FROM search_names;
    DELETE FROM search_work;
    INSERT INTO search_words (search_words) VALUES ('delete-all');
  `);
  begin(db, 'making');
  keepNames(db, names);
}

/** What is under way: making the index, merging it into one piece, and words of removed records that are still in it. */
type Work = 'making' | 'merging' | 'leftovers';

function begin(db: Database, work: Work): void {
  db.prepare('INSERT OR IGNORE INTO search_work (work) VALUES (?)').run([work]);
}

function end(db: Database, work: Work): void {
  db.prepare('DELETE FROM search_work WHERE work = ?').run([work]);
}

function isUnderWay(db: Database, work: Work): boolean {
  return db.prepare('SELECT 1 FROM search_work WHERE work = ?').get([work]) !== undefined;
}

/** Whether the index is made but for changes since. */
export function isMaking(db: Database): boolean {
  return isUnderWay(db, 'making');
}

/**
 * Works for so many pages, of about 4 KB, at merging an index that has all its words; true once it is one piece. That
 * lies far above what is added later: else one of the next records would be joined with all of it.
 */
export function finishIndex(db: Database, pages: number): boolean {
  const done = mergePages(db, pages);
  if (done) end(db, 'making');
  return done;
}

/** Works for so many pages at leaving the words of removed records out, where there are any. Call inside a transaction. */
export function leaveRemovedOut(db: Database, pages: number): void {
  if (isUnderWay(db, 'merging') || isUnderWay(db, 'leftovers')) mergePages(db, pages);
}

/** Goes on with merging the whole index, or begins with it; true when nothing is left to merge. */
function mergePages(db: Database, pages: number): boolean {
  const goesOn = isUnderWay(db, 'merging');
  if (!goesOn) {
    begin(db, 'merging');
    end(db, 'leftovers');
  }
  const before = totalChanges(db);
  // Below zero FTS5 takes all pieces together for a new merge, above it goes on with the one it is at.
  db.prepare("INSERT INTO search_words (search_words, rank) VALUES ('merge', ?)").run([
    goesOn ? pages : -pages,
  ]);
  // Fewer than two changes are its way to say that there was nothing to do.
  const done = totalChanges(db) - before < 2;
  if (done) end(db, 'merging');
  return done;
}

function totalChanges(db: Database): number {
  return db.prepare('SELECT total_changes()', { pluck: true }).get<number>() ?? 0;
}

/** Which records are looked for: an expression of FTS5, or null for any words; and ids from one up to, but not including, another. */
export interface Wanted {
  words: string | null;
  fromId: number;
  beforeId: number;
}

/** Up to `limit` records that fit, the highest id first. */
export function findRecords(
  db: Database,
  { words, fromId, beforeId }: Wanted,
  limit: number,
): (SearchRecord & { id: number })[] {
  const among = 'rowid >= ? AND rowid < ?';
  const ids =
    words === null
      ? db
          .prepare(`SELECT id FROM search_records WHERE ${among} ORDER BY id DESC LIMIT ?`, { pluck: true })
          .all<number>([fromId, beforeId, limit])
      : db
          .prepare(
            `SELECT rowid FROM search_words WHERE search_words MATCH ? AND ${among} ORDER BY rowid DESC LIMIT ?`,
            { pluck: true },
          )
          .all<number>([words, fromId, beforeId, limit]);
  const record = db.prepare('SELECT id, kind, record FROM search_records WHERE id = ?');
  return ids.map((id) => record.get([id]) as unknown as SearchRecord & { id: number });
}

/** How many records fit. */
export function countRecords(db: Database, { words, fromId, beforeId }: Wanted): number {
  const count =
    words === null
      ? db
          .prepare('SELECT count(*) FROM search_records WHERE id >= ? AND id < ?', { pluck: true })
          .get<number>([fromId, beforeId])
      : db
          .prepare(
            'SELECT count(*) FROM search_words WHERE search_words MATCH ? AND rowid >= ? AND rowid < ?',
            { pluck: true },
          )
          .get<number>([words, fromId, beforeId]);
  return count ?? 0;
}

/** Up to `limit` words of the index that begin like this, with how many records have each. */
export function indexedWords(
  db: Database,
  beginning: string,
  limit: number,
): { word: string; count: number }[] {
  return db
    .prepare('SELECT term AS word, doc AS count FROM search_vocabulary WHERE term >= ? AND term < ? LIMIT ?')
    .all([beginning, `${beginning}\u{10ffff}`, limit]) as unknown as { word: string; count: number }[];
}

/** The names that the index was made from, by key; empty when it was never made. */
export function indexedNames(db: Database): Map<string, string> {
  const rows = db.prepare('SELECT key, name FROM search_names').all();
  return new Map(rows.map(({ key, name }) => [String(key), String(name)]));
}

/** Notes names that the index is made from, in place of what they were. */
export function keepNames(db: Database, names: Names): void {
  const keep = db.prepare(
    'INSERT INTO search_names (key, name) VALUES (?, ?) ON CONFLICT DO UPDATE SET name = excluded.name',
  );
  for (const [key, name] of names) keep.run([key, name]);
}
