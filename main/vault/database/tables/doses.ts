import type { Database } from '@signalapp/sqlcipher';
import type { DoseTag } from '../../../../shared/contract/dose-tags';
import { isOwnWords } from '../../../../shared/contract/own-words';
import type { Amount } from '../../../../shared/quantity';
import type { LocalDate } from '../../../../shared/time';
import type { Dated, Moved } from './moved-days';

/** One dose as stored. `day` is the logical date; `zone` the IANA zone in which it was taken. */
export interface DoseRow {
  id: string;
  productId: string;
  takenAt: string;
  zone: string;
  day: LocalDate;
  amount: Amount;
  slot: string | null;
  tags: DoseTag[];
}

const columns = 'id, product_id AS productId, taken_at AS takenAt, zone, day, amount, slot, tags';

/** Only this code writes tags, each checked by the contract. */
function doseOf(row: object): DoseRow {
  const { tags, ...dose } = row as Omit<DoseRow, 'tags'> & { tags: string };
  return { ...dose, tags: JSON.parse(tags) as DoseTag[] };
}

/** Saves a dose, new or changed. */
export function saveDose(db: Database, dose: DoseRow, savedAt: string): void {
  db.prepare(
    `INSERT INTO doses (id, product_id, taken_at, zone, day, amount, slot, tags, saved_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET taken_at = excluded.taken_at, zone = excluded.zone, day = excluded.day,
       amount = excluded.amount, slot = excluded.slot, tags = excluded.tags, saved_at = excluded.saved_at`,
  ).run([
    dose.id,
    dose.productId,
    dose.takenAt,
    dose.zone,
    dose.day,
    dose.amount,
    dose.slot,
    JSON.stringify(dose.tags),
    savedAt,
  ]);
}

/** The dose with this id, unless it was removed. */
export function findDose(db: Database, id: string): DoseRow | undefined {
  const row = db.prepare(`SELECT ${columns} FROM doses WHERE id = ? AND removed_at IS NULL`).get([id]);
  return row && doseOf(row);
}

/** The doses with these ids, in any order, without those that were removed. */
export function dosesById(db: Database, ids: readonly string[]): DoseRow[] {
  return db
    .prepare(
      `SELECT ${columns} FROM doses WHERE removed_at IS NULL AND id IN (SELECT value FROM json_each(?))`,
    )
    .all([JSON.stringify(ids)])
    .map(doseOf);
}

/** The doses of a product from one logical day to another, both included, in the order they were taken. */
export function dosesBetween(db: Database, productId: string, from: LocalDate, to: LocalDate): DoseRow[] {
  return db
    .prepare(
      `SELECT ${columns} FROM doses WHERE day BETWEEN ? AND ? AND product_id = ? AND removed_at IS NULL ORDER BY taken_at`,
    )
    .all([from, to, productId])
    .map(doseOf);
}

/** What tells doses from one another that lie from one instant to another, both included. */
export function doseKeysWithin(
  db: Database,
  from: string,
  to: string,
): Pick<DoseRow, 'productId' | 'amount' | 'takenAt'>[] {
  return db
    .prepare(
      `SELECT product_id AS productId, amount, taken_at AS takenAt FROM doses
       WHERE taken_at BETWEEN ? AND ? AND removed_at IS NULL`,
    )
    .all([from, to]) as unknown as Pick<DoseRow, 'productId' | 'amount' | 'takenAt'>[];
}

/** Which of these doses, all removed, have their like in the log: the same amount of the same product in the same minute. */
export function dosesThereAgain(db: Database, ids: readonly string[]): Set<string> {
  const again = db
    .prepare(
      `SELECT id FROM doses AS gone WHERE id IN (SELECT value FROM json_each(?)) AND EXISTS (
         SELECT 1 FROM doses AS other WHERE other.product_id = gone.product_id AND other.amount = gone.amount
           AND other.taken_at BETWEEN substr(gone.taken_at, 1, 16) AND substr(gone.taken_at, 1, 16) || ':59.999Z'
           AND other.removed_at IS NULL)`,
      { pluck: true },
    )
    .all<string>([JSON.stringify(ids)]);
  return new Set(again);
}

/** The products that have a dose on a logical day. */
export function productsWithDoses(db: Database, day: LocalDate): Set<string> {
  const ids = db
    .prepare('SELECT DISTINCT product_id FROM doses WHERE day = ? AND removed_at IS NULL', { pluck: true })
    .all<string>([day]);
  return new Set(ids);
}

/** What was taken of a product from an instant up to, but not including, a later one; null for no end. */
export function takenWithin(db: Database, productId: string, from: string, to: string | null): Amount {
  const total = db
    .prepare(
      'SELECT sum(amount) FROM doses WHERE product_id = ? AND taken_at >= ? AND taken_at < ? AND removed_at IS NULL',
      { pluck: true },
    )
    // Instants begin with a digit: every one of them lies before a letter.
    .get<number | null>([productId, from, to ?? 'Z']);
  return (total ?? 0) as Amount;
}

/** Tags of a person's own on the latest doses that have tags, the most recent first, each once. */
export function latestOwnTags(db: Database, doses: number): DoseTag[] {
  const rows = db
    .prepare(
      "SELECT tags FROM doses WHERE tags <> '[]' AND removed_at IS NULL ORDER BY taken_at DESC LIMIT ?",
      { pluck: true },
    )
    .all<string>([doses]);
  const own = rows.flatMap((tags) => JSON.parse(tags) as DoseTag[]).filter(isOwnWords);
  return [...new Set(own)];
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

/** When the last dose of this product was taken, or null. */
export function latestDoseAt(db: Database, productId: string): string | null {
  const latest = db
    .prepare('SELECT max(taken_at) FROM doses WHERE product_id = ? AND removed_at IS NULL', { pluck: true })
    .get<string | null>([productId]);
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
export function allDoseInstants(db: Database): Dated[] {
  return db.prepare('SELECT id, taken_at AS at, zone, day FROM doses').all() as unknown as Dated[];
}

/** Moves doses to other logical days; their instants stay. */
export function setDoseDays(db: Database, moved: readonly Moved[]): void {
  const set = db.prepare('UPDATE doses SET day = ? WHERE id = ?');
  for (const { id, to } of moved) set.run([to, id]);
}

/** How many doses are in the log, and when one was last saved. */
export function countDoses(db: Database): { count: number; lastSavedAt: string | null } {
  const count = db
    .prepare('SELECT count(*) FROM doses WHERE removed_at IS NULL', { pluck: true })
    .get<number>();
  const lastSavedAt = db.prepare('SELECT max(saved_at) FROM doses', { pluck: true }).get<string | null>();
  return { count: count ?? 0, lastSavedAt: lastSavedAt ?? null };
}
