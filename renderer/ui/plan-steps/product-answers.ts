import type { Product } from '../../../shared/contract/products';
import {
  type Amount,
  type AmountProblem,
  amount,
  LARGEST_AMOUNT,
  parseAmount,
} from '../../../shared/quantity';
import type { Result } from '../../../shared/result';

/** How a product is measured. Pieces are capsules or tablets of one weight. */
export const productForms = ['grams', 'pieces', 'milliliters', 'milligrams'] as const;
export type ProductForm = (typeof productForms)[number];

/** What is asked of a product, as typed. Each form has its own fields, so that changing the form loses nothing. */
export interface ProductAnswers {
  productName: string;
  form: ProductForm;
  /** The daily amount, or the number of pieces. */
  daily: Readonly<Record<ProductForm, string>>;
  /** The smallest amount that can be made; with pieces it is one piece. */
  resolution: Readonly<Record<Exclude<ProductForm, 'pieces'>, string>>;
  pieceWeight: string;
  pieceUnit: 'g' | 'mg';
}

/** A product and its daily amount, as the vault takes them. */
export type MeasuredProduct = Pick<Product, 'unit' | 'resolution' | 'piece'> & { dailyAmount: Amount };

/** What is wrong, field by field; null where nothing is. */
export interface ProductProblems {
  name: 'empty' | null;
  daily: AmountProblem | 'below-piece' | 'sum-too-large' | null;
  resolution: AmountProblem | 'above-daily' | null;
  pieceWeight: AmountProblem | 'not-whole' | null;
}

const units = { grams: 'g', milliliters: 'mL', milligrams: 'mg' } as const;

/** What is wrong with the answers about the product. */
export function productProblems(answers: ProductAnswers): ProductProblems {
  const name = answers.productName.trim() === '' ? 'empty' : null;
  if (answers.form === 'pieces') return { name, resolution: null, ...pieceProblems(answers) };
  const daily = parseAmount(answers.daily[answers.form]);
  const resolution = parseAmount(answers.resolution[answers.form]);
  const isAbove = daily.ok && resolution.ok && resolution.value > daily.value;
  return {
    name,
    daily: problemOf(daily),
    resolution: isAbove ? 'above-daily' : problemOf(resolution),
    pieceWeight: null,
  };
}

/** The product and its daily amount, or null while something is wrong. */
export function measuredProduct(answers: ProductAnswers): MeasuredProduct | null {
  if (Object.values(productProblems(answers)).some((problem) => problem !== null)) return null;
  if (answers.form === 'pieces') return piecesOf(answers);
  const daily = parseAmount(answers.daily[answers.form]);
  const resolution = parseAmount(answers.resolution[answers.form]);
  if (!daily.ok || !resolution.ok) return null;
  return {
    unit: units[answers.form],
    resolution: resolution.value,
    piece: null,
    dailyAmount: daily.value,
  };
}

function pieceProblems(answers: ProductAnswers): Pick<ProductProblems, 'daily' | 'pieceWeight'> {
  const count = parseAmount(answers.daily.pieces);
  const weight = parseAmount(answers.pieceWeight);
  const daily = problemOf(count);
  const pieceWeight = problemOf(weight);
  if (daily !== null || pieceWeight !== null) return { daily, pieceWeight };
  const product = piecesOf(answers);
  if (product === null) return { daily: null, pieceWeight: 'not-whole' };
  if (product.dailyAmount > LARGEST_AMOUNT) return { daily: 'sum-too-large', pieceWeight };
  return { daily: product.dailyAmount < product.resolution ? 'below-piece' : null, pieceWeight };
}

/**
 * Pieces and their weight as a product. A weight typed in milligrams stays in milligrams as long as the day
 * comes to no more than the largest amount (1,000 mg), and becomes grams beyond it. Null when it then is no
 * whole number of milligrams.
 */
function piecesOf({ daily, pieceWeight, pieceUnit }: ProductAnswers): MeasuredProduct | null {
  const count = parseAmount(daily.pieces);
  const weight = parseAmount(pieceWeight);
  if (!count.ok || !weight.ok) return null;
  const day = (count.value * weight.value) / 1000;
  if (pieceUnit === 'mg' && day <= LARGEST_AMOUNT) return product('mg', weight.value, day);
  if (pieceUnit === 'g') return product('g', weight.value, day);
  return weight.value % 1000 === 0 ? product('g', amount(weight.value / 1000), day / 1000) : null;
}

function product(unit: 'g' | 'mg', piece: Amount, day: number): MeasuredProduct {
  return { unit, resolution: piece, piece, dailyAmount: amount(Math.round(day)) };
}

function problemOf(parsed: Result<Amount, AmountProblem>): AmountProblem | null {
  return parsed.ok ? null : parsed.code;
}
