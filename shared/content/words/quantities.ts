import type { Product } from '../../contract/products';
import type { Settings } from '../../contract/settings';
import { type Amount, type AmountProblem, amount, formatAmount } from '../../quantity';

/** What an amount is measured in and how finely: all that its words need to know of a product. */
export type Measure = Pick<Product, 'unit' | 'resolution' | 'piece'>;

/** An amount with its unit, such as "10.2 g"; with its pieces where it comes in pieces: "10.5 g (21 pieces)". */
export function quantity(value: Amount, measure: Measure): string {
  const text = `${figure(value, measure)} ${measure.unit}`;
  const count = pieces(value, measure);
  return count === null ? text : `${text} (${count})`;
}

/** An amount with its unit and as many decimals as it has: "15 mg", "2.5 g". */
export function exactQuantity(value: Amount, unit: Measure['unit']): string {
  const resolution = [1000, 100, 10].find((step) => value % step === 0) ?? 1;
  return quantity(value, { unit, resolution: amount(resolution), piece: null });
}

/** Tenths and hundredths of a unit, in thousandths. */
const [TENTH, HUNDREDTH] = [100, 10];

/**
 * A mean of amounts with its unit, in tenths; in hundredths where it can be measured as finely. Nobody measured a
 * mean, so more decimals would only look exact.
 */
export function meanQuantity(value: Amount, measure: Measure): string {
  const finest = measure.resolution % TENTH === 0 ? TENTH : HUNDREDTH;
  const rounded = amount(Math.round(value / finest) * finest);
  return `${formatAmount(rounded, amount(Math.max(measure.resolution, finest)))} ${measure.unit}`;
}

/**
 * How many pieces an amount is, such as "21 pieces", or "2½ pieces" where they can be halved; null where it does not
 * come in whole ones or halves.
 */
export function pieces(value: Amount, { piece, resolution }: Measure): string | null {
  if (piece === null || value === 0) return null;
  const smallest = resolution * 2 === piece ? resolution : piece;
  if (value % smallest !== 0) return null;
  const whole = Math.floor(value / piece);
  const half = value % piece === 0 ? '' : '½';
  return `${whole === 0 ? '' : whole}${half} ${value <= piece ? 'piece' : 'pieces'}`;
}

/** Hundredths of a currency as money, such as "$12.50" or "CA$12.50". */
export function money(cents: number, currency: Settings['currency']): string {
  return new Intl.NumberFormat('en-US', { style: 'currency', currency }).format(cents / 100);
}

/** Only the number, with as many decimals as can be measured. */
export function figure(value: Amount, { resolution }: Measure): string {
  return formatAmount(value, resolution);
}

/** How much above or below, without a sign: "0.6 g". */
export function difference(a: Amount, b: Amount, measure: Measure): string {
  return `${formatAmount(amount(Math.abs(a - b)), measure.resolution)} ${measure.unit}`;
}

/** A fraction as a percentage with one decimal at most: 0.196 is "19.6 %". */
export function percent(fraction: number): string {
  return `${Math.round(fraction * 1000) / 10} %`;
}

/** Why a typed amount was not taken, and what to type instead. */
export const amountProblemWords: Record<AmountProblem, string> = {
  empty: 'Type an amount, such as 20 or 2.5.',
  'not-a-number': 'That is not a number. Type digits only, such as 20 or 2.5.',
  'not-positive': 'Type an amount above zero.',
  'too-large': 'That is more than 1,000. Check the amount and its unit.',
  'too-fine': 'Use three decimals at most.',
};
