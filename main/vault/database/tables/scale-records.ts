import type { Database } from '@signalapp/sqlcipher';
import type { ScaleRecord } from '../../../../shared/contract/scales';
import type { FilledScaleId } from '../../../../shared/scales/scale';
import type { LocalDate } from '../../../../shared/time';
import type { Dated, Moved } from './moved-days';

/** One filling-in of a scale as stored: its answers, the instant it was begun, and the zone in which that was. */
export interface ScaleRow
  extends Pick<ScaleRecord, 'id' | 'at' | 'day' | 'answers' | 'selfHarm' | 'total' | 'finishedAt'> {
  scale: FilledScaleId;
  zone: string;
  savedAt: string;
}

/** A place in the list of records, newest first. */
export interface RecordPlace {
  at: string;
  id: string;
}

/** Saves a filling-in over what was kept of it before. */
export function saveScaleRecord(db: Database, row: ScaleRow): void {
  db.prepare(
    `INSERT INTO scale_records (id, scale, at, zone, day, answers, self_harm, total, finished_at, saved_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET answers = excluded.answers, self_harm = excluded.self_harm,
       total = excluded.total, finished_at = excluded.finished_at, saved_at = excluded.saved_at`,
  ).run([
    row.id,
    row.scale,
    row.at,
    row.zone,
    row.day,
    JSON.stringify(row.answers),
    row.selfHarm,
    row.total,
    row.finishedAt,
    row.savedAt,
  ]);
}

const columns = `id, scale, at, zone, day, answers, self_harm AS selfHarm, total, finished_at AS finishedAt,
  saved_at AS savedAt`;

function fromRow(row: unknown): ScaleRow {
  const stored = row as ScaleRow & { answers: unknown };
  return { ...stored, answers: JSON.parse(String(stored.answers)) };
}

/** The filling-in with this id, and whether it was taken away. */
export function findScaleRecord(db: Database, id: string): { row: ScaleRow; removed: boolean } | undefined {
  const found = db.prepare(`SELECT ${columns}, removed_at FROM scale_records WHERE id = ?`).get([id]);
  if (found === undefined) return undefined;
  const { removed_at: removedAt, ...row } = found;
  return { row: fromRow(row), removed: removedAt !== null };
}

/** Lets go of a filling-in for good. */
export function deleteScaleRecord(db: Database, id: string): void {
  db.prepare('DELETE FROM scale_records WHERE id = ?').run([id]);
}

/** Up to `limit` filling-ins of a scale that come after a place in the list (null for its top), newest first. */
export function scaleRecordsAfter(
  db: Database,
  scale: FilledScaleId,
  place: RecordPlace | null,
  limit: number,
): ScaleRow[] {
  return db
    .prepare(
      `SELECT ${columns} FROM scale_records WHERE scale = $scale AND removed_at IS NULL
         AND ($at IS NULL OR (at, id) < ($at, $id))
       ORDER BY at DESC, id DESC LIMIT $limit`,
    )
    .all({ scale, at: place?.at ?? null, id: place?.id ?? null, limit })
    .map(fromRow);
}

/** The filling-in of a scale that was finished last. */
export function lastFinishedScale(db: Database, scale: FilledScaleId): ScaleRow | undefined {
  const row = db
    .prepare(
      `SELECT ${columns} FROM scale_records WHERE scale = ? AND removed_at IS NULL AND finished_at IS NOT NULL
       ORDER BY at DESC, id DESC LIMIT 1`,
    )
    .get([scale]);
  return row && fromRow(row);
}

/** The one with a total that was begun last before an instant. */
export function scaleTotalBefore(db: Database, scale: FilledScaleId, at: string): ScaleRow | undefined {
  const row = db
    .prepare(
      `SELECT ${columns} FROM scale_records WHERE scale = ? AND removed_at IS NULL AND total IS NOT NULL AND at < ?
       ORDER BY at DESC, id DESC LIMIT 1`,
    )
    .get([scale, at]);
  return row && fromRow(row);
}

/** The filling-in of a scale that was begun last and not finished. */
export function lastUnfinishedScale(db: Database, scale: FilledScaleId): ScaleRow | undefined {
  const row = db
    .prepare(
      `SELECT ${columns} FROM scale_records WHERE scale = ? AND removed_at IS NULL AND finished_at IS NULL
       ORDER BY at DESC, id DESC LIMIT 1`,
    )
    .get([scale]);
  return row && fromRow(row);
}

/** What was finished of all scales on the days from one to another, both included, oldest first. */
export function finishedScalesBetween(db: Database, from: LocalDate, to: LocalDate): ScaleRow[] {
  return db
    .prepare(
      `SELECT ${columns} FROM scale_records
       WHERE day BETWEEN ? AND ? AND removed_at IS NULL AND finished_at IS NOT NULL ORDER BY day, at`,
    )
    .all([from, to])
    .map(fromRow);
}

/** What one scale came to on the days from one to another, both included, oldest first; a total is null with a gap. */
export function scaleTotalsBetween(
  db: Database,
  scale: FilledScaleId,
  from: LocalDate,
  to: LocalDate,
): { date: LocalDate; total: number | null }[] {
  return db
    .prepare(
      `SELECT day AS date, total FROM scale_records
       WHERE scale = ? AND day BETWEEN ? AND ? AND removed_at IS NULL AND finished_at IS NOT NULL ORDER BY at, id`,
    )
    .all([scale, from, to]) as unknown as { date: LocalDate; total: number | null }[];
}

/** What was kept of all scales on the days from one to another, both included, finished or not, oldest first. */
export function keptScalesBetween(db: Database, from: LocalDate, to: LocalDate): ScaleRow[] {
  return db
    .prepare(
      `SELECT ${columns} FROM scale_records
       WHERE day BETWEEN ? AND ? AND removed_at IS NULL ORDER BY day, at`,
    )
    .all([from, to])
    .map(fromRow);
}

/** Takes a filling-in away, or puts it back when `removedAt` is null. */
export function markScaleRemoved(db: Database, id: string, removedAt: string | null): void {
  db.prepare('UPDATE scale_records SET removed_at = ? WHERE id = ?').run([removedAt, id]);
}

/** Every filling-in, those taken away too, with what decides its logical day. */
export function allScaleInstants(db: Database): Dated[] {
  return db.prepare('SELECT id, at, zone, day FROM scale_records').all() as unknown as Dated[];
}

/** Moves filling-ins to other logical days; their instants stay. */
export function setScaleDays(db: Database, moved: readonly Moved[]): void {
  const set = db.prepare('UPDATE scale_records SET day = ? WHERE id = ?');
  for (const { id, to } of moved) set.run([to, id]);
}
