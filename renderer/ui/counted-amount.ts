import type { Product } from '../../shared/contract/products';

/** An amount as typed: in the product's unit, or as a number of pieces. */
export interface CountedTyped {
  text: string;
  as: 'unit' | 'pieces';
}

/** What was typed, in thousandths, as thousandths of the product's unit. */
export function inUnit(value: number, as: CountedTyped['as'], { piece }: Pick<Product, 'piece'>): number {
  return as === 'unit' || piece === null ? value : Math.round((value * piece) / 1000);
}
