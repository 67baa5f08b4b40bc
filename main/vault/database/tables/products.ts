import type { Database } from '@signalapp/sqlcipher';
import { type Product, productSchema } from '../../../../shared/contract/products';
import type { Amount } from '../../../../shared/quantity';
import type { LocalDate } from '../../../../shared/time';

/** A product with what the person keeps of it. */
export interface ProductRow {
  product: Product;
  note: string;
  hidden: boolean;
  /** The day since which doses are logged to find the usual amount, or null. */
  baselineSince: LocalDate | null;
}

const columns = 'id, name, unit, resolution, piece, note, hidden, baseline_since';

function productOf(row: Record<string, unknown>): ProductRow {
  const { note, hidden, baseline_since: since, ...product } = row;
  return {
    product: productSchema.parse(product),
    note: String(note),
    hidden: hidden === 1,
    baselineSince: since as LocalDate | null,
  };
}

/** Saves a new product. */
export function insertProduct(db: Database, product: Product, createdAt: string): void {
  db.prepare(
    'INSERT INTO products (id, name, unit, resolution, piece, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run([product.id, product.name, product.unit, product.resolution, product.piece, createdAt]);
}

/** The product, or undefined when there is none with this id. */
export function findProduct(db: Database, id: string): ProductRow | undefined {
  const row = db.prepare(`SELECT ${columns} FROM products WHERE id = ?`).get([id]);
  return row && productOf(row);
}

/** Every product, hidden ones too, in the order they were added. */
export function allProducts(db: Database): ProductRow[] {
  return db.prepare(`SELECT ${columns} FROM products ORDER BY rowid`).all().map(productOf);
}

/** Changes the smallest amount that the person can make of a product. */
export function setResolution(db: Database, id: string, resolution: Amount): void {
  db.prepare('UPDATE products SET resolution = ? WHERE id = ?').run([resolution, id]);
}

/** Changes the name and the note of a product. */
export function setNameAndNote(db: Database, id: string, name: string, note: string): void {
  db.prepare('UPDATE products SET name = ?, note = ? WHERE id = ?').run([name, note, id]);
}

/** Puts a product aside, or back. */
export function setHidden(db: Database, id: string, hidden: boolean): void {
  db.prepare('UPDATE products SET hidden = ? WHERE id = ?').run([Number(hidden), id]);
}

/** Since when its doses are logged to find the usual amount; null when they no longer are. */
export function setBaselineSince(db: Database, id: string, since: LocalDate | null): void {
  db.prepare('UPDATE products SET baseline_since = ? WHERE id = ?').run([since, id]);
}
