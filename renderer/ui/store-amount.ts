import type { Product } from '../../shared/contract/products';
import { type Amount, type AmountProblem, amount, parseAmount } from '../../shared/quantity';
import { fail, ok, type Result } from '../../shared/result';
import { type CountedTyped, inUnit } from './counted-amount';

/** The largest amount of a store or a purchase: 100,000 units. */
const largestStore = amount(100_000_000);

/** Nothing typed yet; in pieces where the product comes in pieces. */
export function emptyStore({ piece }: Product): CountedTyped {
  return { text: '', as: piece === null ? 'unit' : 'pieces' };
}

/** An amount of a store, zero or more, or what is wrong with what was typed. A part of a piece is taken too. */
export function readStore({ text, as }: CountedTyped, product: Product): Result<Amount, AmountProblem> {
  const parsed = parseAmount(text, largestStore);
  if (!parsed.ok) return parsed.code === 'not-positive' && isZero(text) ? ok(amount(0)) : parsed;
  const whole = inUnit(parsed.value, as, product);
  return whole > largestStore ? fail('too-large') : ok(amount(whole));
}

function isZero(text: string): boolean {
  return /^\+?0*[.,]?0+$|^\+?0+[.,]$/.test(text.trim());
}
