import { z } from 'zod';
import type { InputOf } from '../../../shared/contract/contract';
import { firstDate } from '../../../shared/contract/fields';
import type { Batch, Product } from '../../../shared/contract/products';
import { type Amount, type AmountProblem, formatAmount, parseAmount } from '../../../shared/quantity';
import { fail, ok, type Result } from '../../../shared/result';
import { isLocalDate, type LocalDate } from '../../../shared/time';
import { type CountedTyped, countedTyped } from '../../ui/counted-amount';
import { emptyStore, readStore } from '../../ui/store-amount';

/** A batch as it stands in its form. */
export const typedBatch = z.strictObject({
  day: z.string(),
  vendor: z.string(),
  strain: z.string(),
  label: z.string(),
  note: z.string(),
  amount: countedTyped,
  cost: z.string(),
});
export type BatchTyped = z.infer<typeof typedBatch>;

/** What is wrong, field by field; null where nothing is. */
export interface BatchProblems {
  day: 'empty' | 'future' | 'too-early' | null;
  amount: AmountProblem | null;
  cost: AmountProblem | null;
}

/** A new batch, begun today. */
export function newBatch(product: Product, today: LocalDate): BatchTyped {
  return { day: today, vendor: '', strain: '', label: '', note: '', amount: emptyStore(product), cost: '' };
}

/** A batch that is changed. An amount in whole pieces stands in pieces. */
export function batchTyped(batch: Batch, product: Product): BatchTyped {
  const { day, vendor, strain, label, note } = batch;
  return {
    day,
    vendor,
    strain,
    label,
    note,
    amount: storeTyped(batch.amount, product),
    cost: batch.cents === null ? '' : (batch.cents / 100).toFixed(2),
  };
}

function storeTyped(value: number | null, product: Product): CountedTyped {
  if (value === null) return emptyStore(product);
  const { piece } = product;
  if (piece !== null && value % piece === 0) return { text: String(value / piece), as: 'pieces' };
  return { text: formatAmount(value as Amount, product.resolution), as: 'unit' };
}

/** What is wrong with a batch. Everything but the day may be empty. */
export function batchProblems(typed: BatchTyped, product: Product, today: LocalDate): BatchProblems {
  const amount = readBought(typed, product);
  const cost = readCost(typed.cost);
  return { day: dayProblem(typed.day, today), amount: problemOf(amount), cost: problemOf(cost) };
}

/** The batch as the vault takes it, or null while something is wrong. */
export function batchFields(
  typed: BatchTyped,
  product: Product,
  today: LocalDate,
): Omit<InputOf<'products.saveBatch'>, 'id' | 'productId'> | null {
  const { day, vendor, strain, label, note } = typed;
  const amount = readBought(typed, product);
  const cents = readCost(typed.cost);
  if (dayProblem(day, today) !== null || !isLocalDate(day) || !amount.ok || !cents.ok) return null;
  return { day, vendor, strain, label, note, amount: amount.value, cents: cents.value };
}

function dayProblem(day: string, today: LocalDate): BatchProblems['day'] {
  if (!isLocalDate(day)) return 'empty';
  if (day > today) return 'future';
  return day < firstDate ? 'too-early' : null;
}

function readBought({ amount }: BatchTyped, product: Product): Result<Amount | null, AmountProblem> {
  if (amount.text.trim() === '') return ok(null);
  const read = readStore(amount, product);
  return read.ok && read.value === 0 ? fail('not-positive') : read;
}

/** A million of the currency. */
const largestCost = 1_000_000_000 as Amount;

/**
 * A cost in hundredths, null for none; signs of a currency around it are left away: "40", "12.50", "$40". Zero is a
 * cost. A third decimal is `too-fine`.
 */
export function readCost(text: string): Result<number | null, AmountProblem> {
  const plain = text.replace(/^\s*(?:US|CA|AU|A|C)?[$€£]|[$€£]\s*$/giu, '').trim();
  if (plain === '') return text.trim() === '' ? ok(null) : fail('not-a-number');
  if (/^0+(?:[.,]0*)?$/.test(plain)) return ok(0);
  const parsed = parseAmount(plain, largestCost);
  if (!parsed.ok) return parsed;
  return parsed.value % 10 === 0 ? ok(parsed.value / 10) : fail('too-fine');
}

function problemOf(result: Result<unknown, AmountProblem>): AmountProblem | null {
  return result.ok ? null : result.code;
}
