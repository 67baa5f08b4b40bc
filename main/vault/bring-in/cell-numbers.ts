import type { RowProblem } from '../../../shared/contract/bring-in';
import type { Product } from '../../../shared/contract/products';
import {
  type Amount,
  type AmountProblem,
  amount,
  LARGEST_AMOUNT,
  parseAmount,
} from '../../../shared/quantity';
import { fail, ok, type Result } from '../../../shared/result';

const withUnit = /^([-+\u2212\d.,\s\u00a0\u202f]*\d[\d.,]*)\s*(\p{L}*)\.?$/u;
const commaNumber = /^[-+\u2212]?\s*\d+,\d+\s*\p{L}*\.?$/u;
const pointNumber = /^[-+\u2212]?\s*\d+\.\d+\s*\p{L}*\.?$/u;

const problems: Record<AmountProblem, RowProblem> = {
  empty: 'no-amount',
  'not-a-number': 'bad-amount',
  'not-positive': 'not-positive',
  'too-large': 'too-large',
  'too-fine': 'too-fine',
};

/** How many thousandths of a product's unit one unit of a file comes to, by the product's unit. Only g and mg can be told from one another. */
const thousandthsOf: Record<Product['unit'], Readonly<Record<string, number>>> = {
  g: { g: 1000, gram: 1000, grams: 1000, gr: 1000, mg: 1, milligram: 1, milligrams: 1 },
  mg: { mg: 1000, milligram: 1000, milligrams: 1000, g: 1_000_000, gram: 1_000_000, grams: 1_000_000 },
  mL: { ml: 1000, milliliter: 1000, milliliters: 1000, millilitre: 1000, millilitres: 1000 },
};

/** The decimal sign of the number of a cell; null where it has none, or is no number. */
export function decimalSignOf(cell: string): 'comma' | 'point' | null {
  const text = cell.trim();
  if (pointNumber.test(text)) return 'point';
  return commaNumber.test(text) ? 'comma' : null;
}

/** The unit behind the number of a cell, such as "g" of "2.5 g", in small letters; empty without one. */
export function unitIn(cell: string): string {
  return withUnit.exec(cell.trim())?.[2]?.toLowerCase() ?? '';
}

/** Whether an amount in a unit, as a file names it, can be one of a product. Without a unit it is in the product's. */
export function fitsUnit(unit: string, product: Pick<Product, 'unit'>): boolean {
  return unit === '' || Object.hasOwn(thousandthsOf[product.unit], unit);
}

/**
 * The amount of a cell such as "2.5" or "2.5 g", in thousandths of the product's unit; `unit` is the cell of a column
 * of units, and counts where the amount has none of its own. An amount in mg of a product in g is reckoned over.
 */
export function amountOf(
  cell: string,
  unit: string,
  decimalComma: boolean,
  product: Pick<Product, 'unit'>,
): Result<Amount, RowProblem> {
  const text = cell.trim();
  if (text === '') return fail('no-amount');
  const parts = withUnit.exec(text);
  if (parts === null) return fail('bad-amount');
  const named = (parts[2] || unit.trim()).toLowerCase();
  if (!fitsUnit(named, product)) return fail('other-unit');
  const factor = named === '' ? 1000 : (thousandthsOf[product.unit][named] ?? 1000);
  const largest = amount(Math.floor((LARGEST_AMOUNT * 1000) / factor));
  const parsed = parseAmount(decimalText(parts[1] ?? '', decimalComma), largest);
  if (!parsed.ok) return fail(problems[parsed.code]);
  const thousandths = (parsed.value * factor) / 1000;
  return Number.isInteger(thousandths) ? ok(amount(thousandths)) : fail('too-fine');
}

/** A number of a cell between two others, in whole steps of one in `parts`; null where it is none of those. */
export function numberOf(cell: string, decimalComma: boolean, most: number, parts: number): number | null {
  const text = decimalText(cell.trim(), decimalComma);
  if (!/^\d{1,3}(?:\.\d{1,6})?$/.test(text)) return null;
  const value = Number(text);
  return value <= most && Number.isInteger(value * parts) ? value : null;
}

/** A number with a decimal point, where it was written with a comma. */
function decimalText(text: string, decimalComma: boolean): string {
  if (decimalComma) return text.replace(/[.\s\u00a0\u202f]/g, '').replace(',', '.');
  return text;
}
