import type { Database } from '@signalapp/sqlcipher';
import { type Batch, batchSchema } from '../../../../shared/contract/products';

const columns = 'id, product_id AS productId, day, vendor, strain, label, note, amount, cents';

/** Saves a batch, new or changed. `at` is the instant from which what was bought is on hand. */
export function saveBatch(db: Database, batch: Batch, at: string, savedAt: string): void {
  const { id, productId, day, vendor, strain, label, note, amount, cents } = batch;
  db.prepare(
    `INSERT INTO batches (id, product_id, day, at, vendor, strain, label, note, amount, cents, saved_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET day = excluded.day, at = excluded.at, vendor = excluded.vendor,
       strain = excluded.strain, label = excluded.label, note = excluded.note, amount = excluded.amount,
       cents = excluded.cents, saved_at = excluded.saved_at`,
  ).run([id, productId, day, at, vendor, strain, label, note, amount, cents, savedAt]);
}

/** The batch with this id, unless it was removed. */
export function findBatch(db: Database, id: string): (Batch & { at: string }) | undefined {
  const row = db.prepare(`SELECT ${columns}, at FROM batches WHERE id = ? AND removed_at IS NULL`).get([id]);
  if (row === undefined) return undefined;
  const { at, ...batch } = row;
  return { ...batchSchema.parse(batch), at: String(at) };
}

const newestFirst = `SELECT ${columns} FROM batches WHERE product_id = ? AND removed_at IS NULL
  ORDER BY day DESC, at DESC, rowid DESC`;

/** The batches of a product, newest first. Only this code writes them, each checked by the contract. */
export function batchesOf(db: Database, productId: string): Batch[] {
  return db.prepare(newestFirst).all([productId]) as unknown as Batch[];
}

/** The newest batch of a product. */
export function latestBatch(db: Database, productId: string): Batch | undefined {
  return db.prepare(`${newestFirst} LIMIT 1`).get([productId]) as Batch | undefined;
}

/** What was bought of a product and when, in order. */
export function purchasesOf(db: Database, productId: string): { at: string; amount: number }[] {
  return db
    .prepare(
      'SELECT at, amount FROM batches WHERE product_id = ? AND amount IS NOT NULL AND removed_at IS NULL ORDER BY at',
    )
    .all([productId]) as unknown as { at: string; amount: number }[];
}

/** Takes a batch out of the list, or puts it back when `removedAt` is null. False when there is none with this id. */
export function markBatchRemoved(db: Database, id: string, removedAt: string | null): boolean {
  return db.prepare('UPDATE batches SET removed_at = ? WHERE id = ?').run([removedAt, id]).changes > 0;
}
