import type { Database } from '@signalapp/sqlcipher';
import { type Product, productSchema } from '../../../../shared/contract/plans';
import type { Amount } from '../../../../shared/quantity';

/** Saves a new product. */
export function insertProduct(db: Database, product: Product, createdAt: string): void {
  db.prepare(
    'INSERT INTO products (id, name, unit, resolution, piece, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run([product.id, product.name, product.unit, product.resolution, product.piece, createdAt]);
}

/** The product, or undefined when there is none with this id. */
export function findProduct(db: Database, id: string): Product | undefined {
  const row = db.prepare('SELECT id, name, unit, resolution, piece FROM products WHERE id = ?').get([id]);
  return row && productSchema.parse(row);
}

/** Changes the smallest amount that the person can make of a product. */
export function setResolution(db: Database, id: string, resolution: Amount): void {
  db.prepare('UPDATE products SET resolution = ? WHERE id = ?').run([resolution, id]);
}
