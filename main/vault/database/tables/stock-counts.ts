import type { Database } from '@signalapp/sqlcipher';

/** What was on hand of a product at an instant, as counted. */
export interface StockCount {
  id: string;
  at: string;
  amount: number;
}

/** Saves a count. */
export function insertCount(db: Database, productId: string, count: StockCount): void {
  db.prepare('INSERT INTO stock_counts (id, product_id, at, amount) VALUES (?, ?, ?, ?)').run([
    count.id,
    productId,
    count.at,
    count.amount,
  ]);
}

/** The latest count of a product that stands. */
export function latestCount(db: Database, productId: string): StockCount | undefined {
  return db
    .prepare(
      'SELECT id, at, amount FROM stock_counts WHERE product_id = ? AND removed_at IS NULL ORDER BY at DESC, rowid DESC LIMIT 1',
    )
    .get([productId]) as StockCount | undefined;
}

/** Takes a count of a product back. False when there is none that stands. */
export function removeCount(db: Database, productId: string, id: string, removedAt: string): boolean {
  const { changes } = db
    .prepare('UPDATE stock_counts SET removed_at = ? WHERE id = ? AND product_id = ? AND removed_at IS NULL')
    .run([removedAt, id, productId]);
  return changes > 0;
}
