import type { Database } from '@signalapp/sqlcipher';
import type { Amount } from '../../../../shared/quantity';
import type { LocalDate } from '../../../../shared/time';

/** One dose as stored. `day` is the logical date; `zone` the IANA zone in which it was taken. */
export interface DoseRow {
  id: string;
  productId: string;
  takenAt: string;
  zone: string;
  day: LocalDate;
  amount: Amount;
  slot: string | null;
}

const columns = 'id, product_id AS productId, taken_at AS takenAt, zone, day, amount, slot';

/** Saves a dose, new or changed. */
export function saveDose(db: Database, dose: DoseRow, savedAt: string): void {
  db.prepare(
    `INSERT INTO doses (id, product_id, taken_at, zone, day, amount, slot, saved_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET taken_at = excluded.taken_at, zone = excluded.zone, day = excluded.day,
       amount = excluded.amount, slot = excluded.slot, saved_at = excluded.saved_at`,
  ).run([dose.id, dose.productId, dose.takenAt, dose.zone, dose.day, dose.amount, dose.slot, savedAt]);
}

/** The dose with this id, unless it was removed. */
export function findDose(db: Database, id: string): DoseRow | undefined {
  return db.prepare(`SELECT ${columns} FROM doses WHERE id = ? AND removed_at IS NULL`).get([id]) as
    | DoseRow
    | undefined;
}

/** The doses of a product from one logical day to another, both included, in the order they were taken. */
export function dosesBetween(db: Database, productId: string, from: LocalDate, to: LocalDate): DoseRow[] {
  return db
    .prepare(
      `SELECT ${columns} FROM doses WHERE day BETWEEN ? AND ? AND product_id = ? AND removed_at IS NULL ORDER BY taken_at`,
    )
    .all([from, to, productId]) as unknown as DoseRow[];
}

/** How many doses of a product lie from one logical day to another, both included. */
export function countDosesBetween(db: Database, productId: string, from: LocalDate, to: LocalDate): number {
  const count = db
    .prepare(
      'SELECT count(*) FROM doses WHERE day BETWEEN ? AND ? AND product_id = ? AND removed_at IS NULL',
      { pluck: true },
    )
    .get<number>([from, to, productId]);
  return count ?? 0;
}

/** The total of each logical day that has a dose, oldest first. */
export function dayTotals(
  db: Database,
  productId: string,
  from: LocalDate,
  to: LocalDate,
): Map<LocalDate, Amount> {
  const rows = db
    .prepare(
      `SELECT day, sum(amount) AS total FROM doses
       WHERE day BETWEEN ? AND ? AND product_id = ? AND removed_at IS NULL GROUP BY day ORDER BY day`,
    )
    .all([from, to, productId]);
  return new Map(rows.map((row) => [row.day as LocalDate, row.total as Amount]));
}

/** The last logical day with a dose of this product, or null. */
export function latestDoseDay(db: Database, productId: string): LocalDate | null {
  const latest = db
    .prepare('SELECT max(day) FROM doses WHERE product_id = ? AND removed_at IS NULL', { pluck: true })
    .get<LocalDate | null>([productId]);
  return latest ?? null;
}

/** Takes doses out of the log, or puts them back when `removedAt` is null. */
export function markDosesRemoved(
  db: Database,
  ids: readonly string[],
  removedAt: string | null,
  savedAt: string,
): void {
  const mark = db.prepare('UPDATE doses SET removed_at = ?, saved_at = ? WHERE id = ?');
  for (const id of ids) mark.run([removedAt, savedAt, id]);
}

/** Every dose, removed ones too, with what decides its logical day. */
export function allDoseInstants(db: Database): { id: string; at: string; zone: string; day: LocalDate }[] {
  return db.prepare('SELECT id, taken_at AS at, zone, day FROM doses').all() as unknown as {
    id: string;
    at: string;
    zone: string;
    day: LocalDate;
  }[];
}

/** Moves a dose to another logical day; the instant stays. */
export function setDoseDay(db: Database, id: string, day: LocalDate): void {
  db.prepare('UPDATE doses SET day = ? WHERE id = ?').run([day, id]);
}

/** How many doses are in the log, and when one was last saved. */
export function countDoses(db: Database): { count: number; lastSavedAt: string | null } {
  const count = db
    .prepare('SELECT count(*) FROM doses WHERE removed_at IS NULL', { pluck: true })
    .get<number>();
  const lastSavedAt = db.prepare('SELECT max(saved_at) FROM doses', { pluck: true }).get<string | null>();
  return { count: count ?? 0, lastSavedAt: lastSavedAt ?? null };
}
