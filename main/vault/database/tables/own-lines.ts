import type { Database } from '@signalapp/sqlcipher';
import { type OwnLine, type OwnList, ownLineSchema } from '../../../../shared/contract/own-lines';

/** Of an appointment that was removed, a question no longer says that it is for it. */
const select = `
  SELECT id, list, text, reach, asked_on AS askedOn,
    (SELECT id FROM appointments WHERE appointments.id = appointment_id AND appointments.removed_at IS NULL)
      AS appointmentId
  FROM own_lines`;

/** The lines of a list in the person's order. */
export function linesOf(db: Database, list: OwnList): OwnLine[] {
  return db
    .prepare(`${select} WHERE list = ? AND removed_at IS NULL ORDER BY position, saved_at, id`)
    .all([list])
    .map((row) => ownLineSchema.parse(row));
}

/** The line with this id, unless it was removed. */
export function findLine(db: Database, id: string): OwnLine | undefined {
  const row = db.prepare(`${select} WHERE id = ? AND removed_at IS NULL`).get([id]);
  return row && ownLineSchema.parse(row);
}

/** Adds a line behind all others of its list, those that were removed too. */
export function addLine(db: Database, line: OwnLine, savedAt: string): void {
  const { id, list, text, reach, appointmentId, askedOn } = line;
  db.prepare(
    `INSERT INTO own_lines (id, list, position, text, reach, appointment_id, asked_on, saved_at)
     VALUES ($id, $list, (SELECT coalesce(max(position) + 1, 0) FROM own_lines WHERE list = $list),
       $text, $reach, $appointmentId, $askedOn, $savedAt)`,
  ).run({ id, list, text, reach, appointmentId, askedOn, savedAt });
}

/** Changes what a line says and which appointment it is for; its list and place stay. */
export function changeLine(db: Database, line: OwnLine, savedAt: string): void {
  const { id, text, reach, appointmentId, askedOn } = line;
  db.prepare(
    'UPDATE own_lines SET text = ?, reach = ?, appointment_id = ?, asked_on = ?, saved_at = ? WHERE id = ?',
  ).run([text, reach, appointmentId, askedOn, savedAt, id]);
}

/** Stores the order of a list, given as the ids of its lines. Call inside a transaction. */
export function orderLines(db: Database, ids: readonly string[]): void {
  const order = db.prepare('UPDATE own_lines SET position = ? WHERE id = ?');
  for (const [position, id] of ids.entries()) order.run([position, id]);
}

/** Every line of a list by its id, those that were removed too, in order. */
export function placesOf(db: Database, list: OwnList): { id: string; removed: boolean }[] {
  return db
    .prepare(
      `SELECT id, removed_at IS NOT NULL AS removed FROM own_lines WHERE list = ? ORDER BY position, saved_at, id`,
    )
    .all([list])
    .map(({ id, removed }) => ({ id: String(id), removed: removed === 1 }));
}

/** Takes a line out of its list, or puts it back when `removedAt` is null. */
export function markLineRemoved(db: Database, id: string, removedAt: string | null): void {
  db.prepare('UPDATE own_lines SET removed_at = ? WHERE id = ?').run([removedAt, id]);
}
