import type { Database, Statement } from '@signalapp/sqlcipher';
import type { EntryFields } from '../../../../shared/contract/journal';
import type { LocalDate } from '../../../../shared/time';
import type { Dated, Moved } from './moved-days';

/** One journal entry as stored: its answers, the instant, and the zone in which it was written. */
export interface EntryRow extends Omit<EntryFields, 'time'> {
  id: string;
  at: string;
  zone: string;
  savedAt: string;
}

/** What is stored of an entry beside its ratings, by column. Lists are JSON. */
function columnsOf(entry: EntryRow) {
  return {
    id: entry.id,
    at: entry.at,
    zone: entry.zone,
    day: entry.day,
    overall: entry.overall,
    function: entry.function,
    sleep_hours: entry.sleepHours,
    sleep_quality: entry.sleepQuality,
    temperature_c: entry.temperatureC,
    pulse: entry.pulse,
    systolic: entry.bloodPressure?.systolic ?? null,
    diastolic: entry.bloodPressure?.diastolic ?? null,
    weight_kg: entry.weightKg,
    drinks: entry.drinks,
    substances: JSON.stringify(entry.substances),
    medicines: JSON.stringify(entry.medicines),
    measures: JSON.stringify(entry.measures),
    triggers: JSON.stringify(entry.triggers),
    led_to: entry.ledTo,
    tags: JSON.stringify(entry.tags),
    self_harm: entry.selfHarm,
    signs: JSON.stringify(entry.signs),
    note: entry.note,
    saved_at: entry.savedAt,
  };
}

/** A row as the database gives it. It is ours: its columns are what `columnsOf` put there, so they fit wherever they go. */
type StoredRow = Record<keyof ReturnType<typeof columnsOf> | 'symptoms', never>;

/** Saves an entry, new, changed, or taken out before, with its ratings. Call inside a transaction. */
export function saveEntry(db: Database, entry: EntryRow): void {
  const columns = columnsOf(entry);
  const names = Object.keys(columns);
  db.prepare(
    `INSERT INTO entries (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})
     ON CONFLICT (id) DO UPDATE SET ${names.map((name) => `${name} = excluded.${name}`).join(', ')}, removed_at = NULL`,
  ).run(Object.values(columns));
  db.prepare('DELETE FROM entry_symptoms WHERE entry_id = ?').run([entry.id]);
  const rate = db.prepare('INSERT INTO entry_symptoms (entry_id, symptom, rating) VALUES (?, ?, ?)');
  for (const [symptom, rating] of Object.entries(entry.symptoms)) {
    if (rating !== undefined) rate.run([entry.id, symptom, rating]);
  }
}

/** Saves new entries with their ratings. Call inside a transaction. */
export function insertEntries(db: Database, entries: readonly EntryRow[]): void {
  let insert: Statement | undefined;
  for (const entry of entries) {
    const columns = columnsOf(entry);
    const names = Object.keys(columns);
    insert ??= db.prepare(
      `INSERT INTO entries (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`,
    );
    insert.run(Object.values(columns));
  }
  const ratings = entries.flatMap(({ id, symptoms }) =>
    Object.entries(symptoms).map(([symptom, rating]) => [id, symptom, rating]),
  );
  // All at once: of a small row, most of the time goes into beginning and ending a statement.
  db.prepare(
    `INSERT INTO entry_symptoms (entry_id, symptom, rating)
     SELECT value ->> 0, value ->> 1, value ->> 2 FROM json_each(?)`,
  ).run([JSON.stringify(ratings)]);
}

const selectAll = `
  SELECT *,
    (SELECT json_group_object(symptom, rating) FROM entry_symptoms WHERE entry_id = entries.id) AS symptoms
  FROM entries`;
const select = `${selectAll} WHERE removed_at IS NULL`;

function fromRow(row: unknown): EntryRow {
  const stored = row as StoredRow;
  const list = (column: keyof StoredRow) => JSON.parse(stored[column]) as never;
  return {
    id: stored.id,
    at: stored.at,
    zone: stored.zone,
    day: stored.day,
    symptoms: list('symptoms'),
    overall: stored.overall,
    function: stored.function,
    sleepHours: stored.sleep_hours,
    sleepQuality: stored.sleep_quality,
    temperatureC: stored.temperature_c,
    pulse: stored.pulse,
    bloodPressure:
      stored.systolic === null ? null : { systolic: stored.systolic, diastolic: stored.diastolic },
    weightKg: stored.weight_kg,
    drinks: stored.drinks,
    substances: list('substances'),
    medicines: list('medicines'),
    measures: list('measures'),
    triggers: list('triggers'),
    ledTo: stored.led_to,
    tags: list('tags'),
    signs: list('signs'),
    selfHarm: stored.self_harm,
    note: stored.note,
    savedAt: stored.saved_at,
  };
}

/** The entry with this id, unless it was removed. */
export function findEntry(db: Database, id: string): EntryRow | undefined {
  const row = db.prepare(`${select} AND id = ?`).get([id]);
  return row && fromRow(row);
}

/** The entry with this id, also when it was removed. */
export function findEntryEvenRemoved(db: Database, id: string): EntryRow | undefined {
  const row = db.prepare(`${selectAll} WHERE id = ?`).get([id]);
  return row && fromRow(row);
}

/** The entries with these ids, in any order, without those that were removed. */
export function entriesById(db: Database, ids: readonly string[]): EntryRow[] {
  return db
    .prepare(`${select} AND id IN (SELECT value FROM json_each(?))`)
    .all([JSON.stringify(ids)])
    .map(fromRow);
}

/** The entries with these ids, also those that were removed, the earliest first. */
export function entriesEvenRemoved(db: Database, ids: readonly string[]): EntryRow[] {
  return db
    .prepare(`${selectAll} WHERE id IN (SELECT value FROM json_each(?)) ORDER BY at`)
    .all([JSON.stringify(ids)])
    .map(fromRow);
}

/** Where entries lie in time, also those that were removed, the earliest first. */
export function entryPlaces(db: Database, ids: readonly string[]): Pick<EntryRow, 'at' | 'day'>[] {
  return db
    .prepare('SELECT at, day FROM entries WHERE id IN (SELECT value FROM json_each(?)) ORDER BY at')
    .all([JSON.stringify(ids)]) as unknown as Pick<EntryRow, 'at' | 'day'>[];
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

/** The newest entry of the days from one to another that answers a question of the check-in. */
export function latestCheckIn(db: Database, from: LocalDate, to: LocalDate): EntryRow | undefined {
  // Found by its id first: with all that is read of it, every entry of those days would be put in order.
  const id = db
    .prepare(
      `SELECT id FROM entries WHERE removed_at IS NULL AND day BETWEEN ? AND ?
         AND (overall IS NOT NULL OR function IS NOT NULL OR sleep_hours IS NOT NULL
           OR EXISTS (SELECT 1 FROM entry_symptoms WHERE entry_id = entries.id AND symptom = 'craving'))
       ORDER BY day DESC, at DESC LIMIT 1`,
      { pluck: true },
    )
    .get<string>([from, to]);
  return id === undefined ? undefined : findEntry(db, id);
}

/** The entries from one instant to another, both included, oldest first. */
export function entriesWithin(db: Database, from: string, to: string): EntryRow[] {
  return db.prepare(`${select} AND at BETWEEN ? AND ? ORDER BY at`).all([from, to]).map(fromRow);
}

/**
 * The same, in pages of up to `size`; each is read when it is asked for, so that others can have their turn between two.
 */
export function* entryPages(db: Database, from: string, to: string, size: number): Generator<EntryRow[]> {
  const page = db.prepare(
    `${select} AND at BETWEEN $from AND $to AND (at, id) > ($from, $after) ORDER BY at, id LIMIT $size`,
  );
  for (let last = { at: from, id: '' }; ; ) {
    const entries = page.all({ from: last.at, after: last.id, to, size }).map(fromRow);
    if (entries.length > 0) yield entries;
    const next = entries.at(-1);
    if (next === undefined || entries.length < size) return;
    last = next;
  }
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
