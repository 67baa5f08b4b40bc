import type { Measure } from '../../../shared/content/words/quantities';
import { type HandMadeRow, strategyRanges } from '../../../shared/contract/strategies';
import { type Amount, type AmountProblem, amount, formatAmount, parseAmount } from '../../../shared/quantity';
import { fail, ok, type Result } from '../../../shared/result';

/** A row of a plan made by hand, as typed. */
export interface TypedRow {
  /** Tells rows apart while they change. */
  key: number;
  /** In the unit of the product, or a number of pieces. */
  amount: string;
  days: string;
}

/** What is wrong with a row; null where nothing is. */
export interface RowProblems {
  amount: AmountProblem | 'not-lower' | 'off-scale' | null;
  days: 'not-days' | null;
}

/** An amount typed in a product's own way: a number of pieces where it comes in pieces, else in its unit. */
export function typedQuantity(typed: string, { piece }: Measure): Result<Amount, AmountProblem> {
  const parsed = parseAmount(typed);
  if (!parsed.ok || piece === null) return parsed;
  const sum = Math.round((parsed.value * piece) / 1000);
  return sum === 0 ? fail('not-positive') : ok(amount(sum));
}

/** An amount as it is typed for a product. */
export function quantityText(value: Amount, { piece, resolution }: Measure): string {
  return piece === null ? formatAmount(value, resolution) : String(value / piece);
}

/** What is wrong, row by row. Each amount is below the one before it, the first below `startAmount`. */
export function rowProblems(rows: readonly TypedRow[], startAmount: Amount, measure: Measure): RowProblems[] {
  let before = startAmount;
  return rows.map((row) => {
    const parsed = typedQuantity(row.amount, measure);
    const days = daysOf(row.days) === null ? ('not-days' as const) : null;
    if (!parsed.ok) return { amount: parsed.code, days };
    const isLower = parsed.value < before;
    before = parsed.value;
    if (!isLower) return { amount: 'not-lower', days };
    return { amount: parsed.value % measure.resolution === 0 ? null : 'off-scale', days };
  });
}

/** The rows as the vault takes them, or null while one is missing or wrong. */
export function handMadeRows(
  rows: readonly TypedRow[],
  startAmount: Amount,
  measure: Measure,
): HandMadeRow[] | null {
  const isBad = rowProblems(rows, startAmount, measure).some(({ amount, days }) => amount ?? days);
  if (rows.length === 0 || isBad) return null;
  return rows.flatMap((row) => {
    const parsed = typedQuantity(row.amount, measure);
    const days = daysOf(row.days);
    return parsed.ok && days !== null ? [{ amount: parsed.value, days }] : [];
  });
}

/** Rows as typed from rows as the vault has them. */
export function typedRows(rows: readonly HandMadeRow[], measure: Measure): TypedRow[] {
  return rows.map(({ amount, days }, key) => ({
    key,
    amount: quantityText(amount, measure),
    days: String(days),
  }));
}

/** A key that no row has yet. */
export function nextKey(rows: readonly Pick<TypedRow, 'key'>[]): number {
  return Math.max(-1, ...rows.map(({ key }) => key)) + 1;
}

/** The rows with one more at the end, as long as the one before it. */
export function withAnotherRow(rows: readonly TypedRow[]): TypedRow[] {
  return [...rows, { key: nextKey(rows), amount: '', days: rows.at(-1)?.days ?? '7' }];
}

function daysOf(typed: string): number | null {
  if (!/^\d{1,3}$/.test(typed.trim())) return null;
  const days = Number(typed);
  const { min, max } = strategyRanges.rowDays;
  return days >= min && days <= max ? days : null;
}
