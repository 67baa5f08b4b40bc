import type { Product } from '../../../shared/contract/products';
import {
  type Amount,
  type AmountProblem,
  amount,
  formatAmount,
  LARGEST_AMOUNT,
  parseAmount,
} from '../../../shared/quantity';
import type { Result } from '../../../shared/result';
import { quantityText, typedQuantity } from './hand-rows';

/** How a product is measured. Pieces are capsules or tablets of one weight. */
export const productForms = ['grams', 'pieces', 'milliliters', 'milligrams'] as const;
export type ProductForm = (typeof productForms)[number];

/** What is asked of a product, as typed. Each form has its own fields, so that changing the form loses nothing. */
export interface ProductAnswers {
  /** A product of the journal: then only amount and resolution are asked, and the other fields don't count. */
  known: Product | null;
  productName: string;
  form: ProductForm;
  /** False: the daily amount is not known, and doses are logged for some days first. */
  knowsDaily: boolean;
  /** The daily amount, or the number of pieces. */
  daily: Readonly<Record<ProductForm, string>>;
  /** The smallest amount that can be made; with pieces it is one piece. */
  resolution: Readonly<Record<Exclude<ProductForm, 'pieces'>, string>>;
  pieceWeight: string;
  pieceUnit: 'g' | 'mg';
  /** Pieces can be halved: then half of one is the smallest amount. */
  halves: boolean;
}

/** How a product is measured, as the vault takes it. */
type Measured = Pick<Product, 'unit' | 'resolution' | 'piece'>;

/** A product and its daily amount, as the vault takes them. */
export type MeasuredProduct = Measured & { dailyAmount: Amount };

/** What is wrong, field by field; null where nothing is. */
export interface ProductProblems {
  name: 'empty' | null;
  daily: AmountProblem | 'below-piece' | 'sum-too-large' | null;
  resolution: AmountProblem | 'above-daily' | null;
  pieceWeight: AmountProblem | 'not-whole' | 'not-halvable' | null;
}

/** The unit of each form that is measured. */
export const formUnits = { grams: 'g', milliliters: 'mL', milligrams: 'mg' } as const;
const formOf = { g: 'grams', mL: 'milliliters', mg: 'milligrams' } as const;

/** The answers about a product of the journal, with what its logged days came to, if they did. */
export function answersOfKnown(before: ProductAnswers, known: Product, daily: Amount | null): ProductAnswers {
  const { piece, resolution, unit } = known;
  const form = piece === null ? formOf[unit] : 'pieces';
  const typed = daily === null ? '' : quantityText(daily, known);
  const scale =
    form === 'pieces'
      ? before.resolution
      : { ...before.resolution, [form]: formatAmount(resolution, resolution) };
  return {
    ...before,
    known,
    form,
    productName: known.name,
    daily: { ...before.daily, [form]: typed },
    resolution: scale,
  };
}

/** What is wrong with the answers about the product. */
export function productProblems(answers: ProductAnswers): ProductProblems {
  return answers.knowsDaily
    ? problemsOfAll(answers)
    : { ...problemsOfAll(withMuchADay(answers)), daily: null };
}

/** As if much were taken, so that the unit still suits once it is counted. */
function withMuchADay(answers: ProductAnswers): ProductAnswers {
  const { form } = answers;
  return { ...answers, daily: { ...answers.daily, [form]: form === 'pieces' ? '20' : '1000' } };
}

function problemsOfAll(answers: ProductAnswers): ProductProblems {
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

/** The product and its daily amount, or null while something is wrong, or while the amount is not known. */
export function measuredProduct(answers: ProductAnswers): MeasuredProduct | null {
  const hasProblems = Object.values(productProblems(answers)).some((problem) => problem !== null);
  if (hasProblems || !answers.knowsDaily) return null;
  if (answers.form === 'pieces') return piecesOf(answers);
  const daily = parseAmount(answers.daily[answers.form]);
  const product = weighed(answers);
  return daily.ok && product !== null ? { ...product, dailyAmount: daily.value } : null;
}

/** The product alone, for days that are logged before its amount is known; null while something is wrong. */
export function loggedProduct(answers: ProductAnswers): Measured | null {
  const product = measuredProduct({ ...withMuchADay(answers), knowsDaily: true });
  return product && measureOf(product);
}

function weighed(answers: ProductAnswers): Measured | null {
  if (answers.form === 'pieces') return null;
  const resolution = parseAmount(answers.resolution[answers.form]);
  const { unit, piece } = answers.known ?? { unit: formUnits[answers.form], piece: null };
  return resolution.ok ? { unit, piece, resolution: resolution.value } : null;
}

function pieceProblems(answers: ProductAnswers): Pick<ProductProblems, 'daily' | 'pieceWeight'> {
  if (answers.known !== null) {
    const daily = problemOf(typedQuantity(answers.daily.pieces, answers.known));
    return { daily, pieceWeight: null };
  }
  const count = parseAmount(answers.daily.pieces);
  const weight = parseAmount(answers.pieceWeight);
  const daily = problemOf(count);
  const pieceWeight = problemOf(weight);
  if (daily !== null || pieceWeight !== null) return { daily, pieceWeight };
  const product = piecesOf(answers);
  if (product === null) {
    const whole = piecesOf({ ...answers, halves: false });
    return { daily: null, pieceWeight: whole === null ? 'not-whole' : 'not-halvable' };
  }
  if (product.dailyAmount > LARGEST_AMOUNT) return { daily: 'sum-too-large', pieceWeight };
  return { daily: product.dailyAmount < product.resolution ? 'below-piece' : null, pieceWeight };
}

/**
 * Pieces and their weight as a product. A weight typed in milligrams stays in milligrams as long as the day
 * comes to no more than the largest amount (1,000 mg), and becomes grams beyond it. Null when it, or half of it
 * where pieces are halved, then is no whole number of thousandths.
 */
function piecesOf({ known, daily, pieceWeight, pieceUnit, halves }: ProductAnswers): MeasuredProduct | null {
  if (known !== null) {
    const typed = typedQuantity(daily.pieces, known);
    return typed.ok ? { ...measureOf(known), dailyAmount: typed.value } : null;
  }
  const count = parseAmount(daily.pieces);
  const weight = parseAmount(pieceWeight);
  if (!count.ok || !weight.ok) return null;
  const day = (count.value * weight.value) / 1000;
  if (pieceUnit === 'mg' && day <= LARGEST_AMOUNT) return product('mg', weight.value, day, halves);
  if (pieceUnit === 'g') return product('g', weight.value, day, halves);
  return weight.value % 1000 === 0 ? product('g', amount(weight.value / 1000), day / 1000, halves) : null;
}

function product(unit: 'g' | 'mg', piece: Amount, day: number, halves: boolean): MeasuredProduct | null {
  if (halves && piece % 2 !== 0) return null;
  const resolution = halves ? amount(piece / 2) : piece;
  return { unit, resolution, piece, dailyAmount: amount(Math.round(day)) };
}

function measureOf({ unit, resolution, piece }: Measured): Measured {
  return { unit, resolution, piece };
}

function problemOf(parsed: Result<Amount, AmountProblem>): AmountProblem | null {
  return parsed.ok ? null : parsed.code;
}
