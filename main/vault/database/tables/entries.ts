import type { Database } from '@signalapp/sqlcipher';
import { type EntryFields, entryFieldsSchema } from '../../../../shared/contract/journal';
import type { LocalDate } from '../../../../shared/time';
import type { Dated, Moved } from './moved-days';

/** One journal entry as stored: its answers, the instant, and the zone in which it was written. */
export interface EntryRow extends Omit<EntryFields, 'time'> {
  id: string;
  at: string;
  zone: string;
  savedAt: string;
}

/** Saves an entry, new, changed, or taken out before, with its ratings. Call inside a transaction. */
export function saveEntry(db: Database, entry: EntryRow): void {
  db.prepare(
    `INSERT INTO entries (id, at, zone, day, overall, function, sleep_hours, temperature_c, self_harm, signs, note, saved_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET at = excluded.at, zone = excluded.zone, day = excluded.day,
       overall = excluded.overall, function = excluded.function, sleep_hours = excluded.sleep_hours,
       temperature_c = excluded.temperature_c, self_harm = excluded.self_harm, signs = excluded.signs,
       note = excluded.note, saved_at = excluded.saved_at, removed_at = NULL`,
  ).run([
    entry.id,
    entry.at,
    entry.zone,
    entry.day,
    entry.overall,
    entry.function,
    entry.sleepHours,
    entry.temperatureC,
    entry.selfHarm,
    JSON.stringify(entry.signs),
    entry.note,
    entry.savedAt,
  ]);
  db.prepare('DELETE FROM entry_symptoms WHERE entry_id = ?').run([entry.id]);
  const rate = db.prepare('INSERT INTO entry_symptoms (entry_id, symptom, rating) VALUES (?, ?, ?)');
  for (const [symptom, rating] of Object.entries(entry.symptoms)) rate.run([entry.id, symptom, rating]);
}

const select = `
  SELECT id, at, zone, day, overall, function, sleep_hours AS sleepHours, temperature_c AS temperatureC,
    self_harm AS selfHarm, signs, note, saved_at AS savedAt,
    (SELECT json_group_object(symptom, rating) FROM entry_symptoms WHERE entry_id = entries.id) AS symptoms
  FROM entries WHERE removed_at IS NULL`;

type StoredRow = Record<string, string | number | null | Uint8Array>;

function fromRow(row: StoredRow): EntryRow {
  return {
    ...row,
    signs: entryFieldsSchema.shape.signs.parse(JSON.parse(String(row.signs))),
    symptoms: entryFieldsSchema.shape.symptoms.parse(JSON.parse(String(row.symptoms))),
  } as EntryRow;
}

/** The entry with this id, unless it was removed. */
export function findEntry(db: Database, id: string): EntryRow | undefined {
  const row = db.prepare(`${select} AND id = ?`).get([id]);
  return row && fromRow(row);
}

/** Up to `limit` entries older than `before` (an instant; null for the newest), newest first. */
export function entriesBefore(db: Database, before: string | null, limit: number): EntryRow[] {
  return db
    .prepare(`${select} AND ($before IS NULL OR at < $before) ORDER BY at DESC, id LIMIT $limit`)
    .all({ before, limit })
    .map(fromRow);
}

/** The entries of the logical days from one to another, both included, oldest first. */
export function entriesBetween(db: Database, from: LocalDate, to: LocalDate): EntryRow[] {
  return db.prepare(`${select} AND day BETWEEN ? AND ? ORDER BY at`).all([from, to]).map(fromRow);
}

/** What the entries of one day come to; null where nothing was answered. */
export interface DayMeans {
  entries: number;
  /** The worst rating of any symptom or of the day overall. */
  worst: number | null;
  overall: number | null;
  function: number | null;
  sleepHours: number | null;
  /** The mean of every symptom that was rated. */
  symptoms: number | null;
}

/** Something of an entry's ratings. Asked entry by entry: grouping them all takes many times as long. */
function ofRatings(what: string): string {
  return `(SELECT ${what} FROM entry_symptoms WHERE entry_id = entries.id)`;
}

/** The means of each logical day that has an entry, from one to another, both included, oldest first. */
export function dayMeansBetween(db: Database, from: LocalDate, to: LocalDate): Map<LocalDate, DayMeans> {
  const rows = db
    .prepare(
      `SELECT day, count(*) AS entries,
         nullif(max(max(coalesce(overall, -1), coalesce(${ofRatings('max(rating)')}, -1))), -1) AS worst,
         avg(overall) AS overall, avg(function) AS function, avg(sleep_hours) AS sleepHours,
         sum(${ofRatings('sum(rating)')}) * 1.0 / sum(${ofRatings('count(*)')}) AS symptoms
       FROM entries WHERE removed_at IS NULL AND day BETWEEN ? AND ? GROUP BY day ORDER BY day`,
    )
    .all([from, to]) as unknown as ({ day: LocalDate } & DayMeans)[];
  return new Map(rows.map(({ day, ...means }) => [day, means]));
}

/** The entries from one instant to another, both included, oldest first. */
export function entriesWithin(db: Database, from: string, to: string): EntryRow[] {
  return db.prepare(`${select} AND at BETWEEN ? AND ? ORDER BY at`).all([from, to]).map(fromRow);
}

/** Takes an entry out of the journal, or puts it back when `removedAt` is null. */
export function markEntryRemoved(db: Database, id: string, removedAt: string | null, savedAt: string): void {
  db.prepare('UPDATE entries SET removed_at = ?, saved_at = ? WHERE id = ?').run([removedAt, savedAt, id]);
}

/** Every entry, removed ones too, with what decides its logical day. */
export function allEntryInstants(db: Database): Dated[] {
  return db.prepare('SELECT id, at, zone, day FROM entries').all() as unknown as Dated[];
}

/** Moves entries to other logical days; their instants stay. */
export function setEntryDays(db: Database, moved: readonly Moved[]): void {
  const set = db.prepare('UPDATE entries SET day = ? WHERE id = ?');
  for (const { id, to } of moved) set.run([to, id]);
}

/** How many entries are in the journal, and when one was last saved. */
export function countEntries(db: Database): { count: number; lastSavedAt: string | null } {
  const count = db
    .prepare('SELECT count(*) FROM entries WHERE removed_at IS NULL', { pluck: true })
    .get<number>();
  const lastSavedAt = db.prepare('SELECT max(saved_at) FROM entries', { pluck: true }).get<string | null>();
  return { count: count ?? 0, lastSavedAt: lastSavedAt ?? null };
}
