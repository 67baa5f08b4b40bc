import { z } from 'zod';
import type { Product } from '../../shared/contract/products';

/** An amount as typed: in the product's unit, or as a number of pieces. */
export const countedTyped = z.strictObject({ text: z.string(), as: z.enum(['unit', 'pieces']) });
export type CountedTyped = z.infer<typeof countedTyped>;

/** What was typed, in thousandths, as thousandths of the product's unit. */
export function inUnit(value: number, as: CountedTyped['as'], { piece }: Pick<Product, 'piece'>): number {
  return as === 'unit' || piece === null ? value : Math.round((value * piece) / 1000);
}
