import type { Product } from '../../shared/contract/products';
import {
  type Amount,
  type AmountProblem,
  amount,
  formatAmount,
  LARGEST_AMOUNT,
  parseAmount,
} from '../../shared/quantity';
import { fail, ok, type Result } from '../../shared/result';
import { type CountedTyped, inUnit } from './counted-amount';

type Measured = Pick<Product, 'piece' | 'resolution'>;

/** A dose as it stands in a form to begin with: in pieces where it comes to whole or half ones, else in the unit. */
export function typedDose(value: Amount | null, { piece, resolution }: Measured): CountedTyped {
  if (piece !== null && (value === null || (2 * value) % piece === 0))
    return { text: value === null ? '' : String(value / piece), as: 'pieces' };
  return { text: value === null ? '' : formatAmount(value, resolution), as: 'unit' };
}

/** The dose that was typed, or what is wrong with it. A part of a piece is taken too. */
export function readDose({ text, as }: CountedTyped, product: Measured): Result<Amount, AmountProblem> {
  const parsed = parseAmount(text);
  if (!parsed.ok) return parsed;
  const value = inUnit(parsed.value, as, product);
  if (value === 0) return fail('not-positive');
  return value > LARGEST_AMOUNT ? fail('too-large') : ok(amount(value));
}
