import type { Database } from '@signalapp/sqlcipher';
import { type Medicine, medicineSchema } from '../../../../shared/contract/medicines';
import type { LocalDate } from '../../../../shared/time';

const select = `
  SELECT id, name, amount, often, since, why, kinds, stopped_on AS stoppedOn FROM medicines
  WHERE removed_at IS NULL`;

function fromRow(row: Record<string, unknown>): Medicine {
  return medicineSchema.parse({ ...row, kinds: JSON.parse(String(row.kinds)) });
}

/** Saves a medicine, new or changed; whether it was stopped or removed stays. */
export function saveMedicine(db: Database, medicine: Omit<Medicine, 'stoppedOn'>, savedAt: string): void {
  const { id, name, amount, often, since, why, kinds } = medicine;
  db.prepare(
    `INSERT INTO medicines (id, name, amount, often, since, why, kinds, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, amount = excluded.amount, often = excluded.often,
       since = excluded.since, why = excluded.why, kinds = excluded.kinds, saved_at = excluded.saved_at`,
  ).run([id, name, amount, often, since, why, JSON.stringify(kinds), savedAt]);
}

/** The medicine with this id, unless it was removed. */
export function findMedicine(db: Database, id: string): Medicine | undefined {
  const row = db.prepare(`${select} AND id = ?`).get([id]);
  return row && fromRow(row);
}

/** Those that are taken, as they were added; then those that were stopped, the latest first. */
export function allMedicines(db: Database): Medicine[] {
  return db.prepare(`${select} ORDER BY stopped_on IS NOT NULL, stopped_on DESC, rowid`).all().map(fromRow);
}

/** Since when a medicine is no longer taken; null when it is. */
export function setMedicineStopped(
  db: Database,
  id: string,
  stoppedOn: LocalDate | null,
  savedAt: string,
): void {
  db.prepare('UPDATE medicines SET stopped_on = ?, saved_at = ? WHERE id = ?').run([stoppedOn, savedAt, id]);
}

/** Takes a medicine off the list, or puts it back when `removedAt` is null. */
export function markMedicineRemoved(
  db: Database,
  id: string,
  removedAt: string | null,
  savedAt: string,
): void {
  db.prepare('UPDATE medicines SET removed_at = ?, saved_at = ? WHERE id = ?').run([removedAt, savedAt, id]);
}
