import { z } from 'zod';
import type { InputOf } from '../../../shared/contract/contract';
import { type Amount, type AmountProblem, amount, parseAmount } from '../../../shared/quantity';
import { fail, ok, type Result } from '../../../shared/result';
import { formUnits, productForms } from '../../ui/plan-steps/product-answers';

/** What is asked of a new product, as typed. */
export const productTyped = z.strictObject({
  name: z.string(),
  form: z.enum(productForms),
  /** The smallest amount that can be made, for each form that is measured. */
  resolution: z.strictObject({ grams: z.string(), milliliters: z.string(), milligrams: z.string() }),
  pieceWeight: z.string(),
  pieceUnit: z.enum(['g', 'mg']),
  halves: z.boolean(),
});
export type ProductTyped = z.infer<typeof productTyped>;

export const firstTyped: ProductTyped = {
  name: '',
  form: 'grams',
  resolution: { grams: '0.1', milliliters: '0.5', milligrams: '1' },
  pieceWeight: '',
  pieceUnit: 'g',
  halves: false,
};

type NewProduct = InputOf<'products.add'>['product'];
type Measured = Omit<NewProduct, 'name'>;

/** What is wrong with how it is measured. */
export type MeasureProblem = AmountProblem | 'not-whole' | 'not-halvable';

/** Pieces up to this weight stay in milligrams: twenty of them are the largest amount of a day. */
const heaviestInMilligrams = 50_000;

/** How the product is measured, as the vault takes it, or what is wrong. */
export function measureOf(typed: ProductTyped): Result<Measured, MeasureProblem> {
  const { form, halves } = typed;
  if (form !== 'pieces') {
    const resolution = parseAmount(typed.resolution[form]);
    return resolution.ok
      ? ok({ unit: formUnits[form], resolution: resolution.value, piece: null })
      : resolution;
  }
  const weight = parseAmount(typed.pieceWeight);
  if (!weight.ok) return weight;
  const weighed = inFittingUnit(weight.value, typed.pieceUnit);
  if (!weighed.ok) return weighed;
  const { unit, piece } = weighed.value;
  if (halves && piece % 2 !== 0) return fail('not-halvable');
  return ok({ unit, piece, resolution: halves ? amount(piece / 2) : piece });
}

/** A weight typed in milligrams becomes grams where a day of such pieces could not be noted in milligrams. */
function inFittingUnit(
  weight: Amount,
  unit: 'g' | 'mg',
): Result<{ unit: 'g' | 'mg'; piece: Amount }, 'not-whole'> {
  if (unit === 'g' || weight <= heaviestInMilligrams) return ok({ unit, piece: weight });
  return weight % 1000 === 0 ? ok({ unit: 'g', piece: amount(weight / 1000) }) : fail('not-whole');
}
