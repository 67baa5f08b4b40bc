import type { Database } from '@signalapp/sqlcipher';
import { type Appointment, appointmentSchema } from '../../../../shared/contract/appointments';
import type { LocalDate } from '../../../../shared/time';

/** Saves an appointment, new or changed. */
export function saveAppointment(db: Database, appointment: Appointment, savedAt: string): void {
  const { id, day, time, title, place, note } = appointment;
  db.prepare(
    `INSERT INTO appointments (id, day, time, title, place, note, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET day = excluded.day, time = excluded.time, title = excluded.title,
       place = excluded.place, note = excluded.note, saved_at = excluded.saved_at`,
  ).run([id, day, time, title, place, note, savedAt]);
}

/** Whether there is an appointment with this id that was not removed. */
export function hasAppointment(db: Database, id: string): boolean {
  return db.prepare('SELECT 1 FROM appointments WHERE id = ? AND removed_at IS NULL').get([id]) !== undefined;
}

/** The appointments from one day to another, both included; those of the whole day come first. */
export function appointmentsBetween(db: Database, from: LocalDate, to: LocalDate): Appointment[] {
  return db
    .prepare(
      `SELECT id, day, time, title, place, note FROM appointments
       WHERE day BETWEEN ? AND ? AND removed_at IS NULL ORDER BY day, time, rowid`,
    )
    .all([from, to])
    .map((row) => appointmentSchema.parse(row));
}

/** Up to `limit` appointments from a day on, the earliest first; those of the whole day come first. */
export function appointmentsFrom(db: Database, from: LocalDate, limit: number): Appointment[] {
  return db
    .prepare(
      `SELECT id, day, time, title, place, note FROM appointments
       WHERE day >= ? AND removed_at IS NULL ORDER BY day, time, rowid LIMIT ?`,
    )
    .all([from, limit])
    .map((row) => appointmentSchema.parse(row));
}

/** The appointment with this id, unless it was removed. */
export function findAppointment(db: Database, id: string): Appointment | undefined {
  const row = db
    .prepare('SELECT id, day, time, title, place, note FROM appointments WHERE id = ? AND removed_at IS NULL')
    .get([id]);
  return row && appointmentSchema.parse(row);
}

/** Takes an appointment out of the calendar, or puts it back when `removedAt` is null. */
export function markAppointmentRemoved(db: Database, id: string, removedAt: string | null): void {
  db.prepare('UPDATE appointments SET removed_at = ? WHERE id = ?').run([removedAt, id]);
}
