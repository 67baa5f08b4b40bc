import { fail, ok, type Result } from './result';

/**
 * A whole number of thousandths of a product's display unit: milligrams for a product shown in grams,
 * microliters for milliliters, micrograms for milligrams. 20 g is `20000`. Never a float, so that sums and
 * comparisons are exact, and never converted between products.
 */
export type Amount = number & { readonly __brand: 'Amount' };

/** Thousandths in one display unit. */
const UNIT = 1000;

/** Decimals that thousandths can hold. */
const FINEST = 3;

/** The largest amount a person can enter: 1,000 display units, far above any daily amount on record. */
export const LARGEST_AMOUNT = (1000 * UNIT) as Amount;

/**
 * Names a number of thousandths as an amount.
 * @throws RangeError when it is not a whole number, negative, or too large to be exact: that is a bug, not
 * something a person typed. For typed text use `parseAmount`.
 */
export function amount(thousandths: number): Amount {
  if (!Number.isSafeInteger(thousandths) || thousandths < 0) {
    throw new RangeError('An amount is a whole number of thousandths, zero or more');
  }
  return (thousandths === 0 ? 0 : thousandths) as Amount;
}

/** The exact sum of some amounts; zero for none. */
export function sumAmounts(amounts: Iterable<Amount>): Amount {
  let sum = 0;
  for (const each of amounts) sum += each;
  return amount(sum);
}

/** Why a typed amount was not taken. */
export type AmountProblem = 'empty' | 'not-a-number' | 'not-positive' | 'too-large' | 'too-fine';

/** No number that makes sense here is longer. */
const LONGEST_TEXT = 60;

const PLAIN = /^(\d*)(?:[.,](\d*))?$/;
const GROUPED_BY_COMMA = /^[1-9]\d{0,2}(?:,\d{3})+(?:\.\d*)?$/;
const GROUPED_BY_DOT = /^[1-9]\d{0,2}(?:(?:\.\d{3})+,\d*|(?:\.\d{3}){2,})$/;
const GROUPED_BY_SPACE = /^[1-9]\d{0,2}(?:[ \u00a0\u202f]\d{3})+(?:[.,]\d*)?$/;
const ONE_COMMA_GROUP = /^[1-9]\d{0,2},\d{3}$/;
const SCIENTIFIC = /^\d+(?:\.\d+)?e\+?\d+$/i;

/**
 * Reads an amount that a person typed in display units: "20", "20.5", "20,5" (a comma with one or two, or
 * more than three digits after it is a decimal comma), with spaces around. Thousands separators are taken
 * only where they can mean nothing else ("1,000.5"); "1,000" alone could be one or a thousand, and at such a
 * difference we ask again: `not-a-number`.
 *
 * In: the text, and the largest amount to accept. Out: an amount above zero, or why not:
 * `empty`, `not-a-number`, `not-positive` (zero or less), `too-large` (above `largest`), `too-fine` (more
 * than three decimals that matter).
 */
export function parseAmount(text: string, largest: Amount = LARGEST_AMOUNT): Result<Amount, AmountProblem> {
  const typed = text.trim();
  if (typed === '') return fail('empty');
  if (typed.length > LONGEST_TEXT) return fail('not-a-number');
  const negative = /^[-\u2212]/.test(typed);
  const unsigned = typed.replace(/^[-+\u2212]\s*/, '');
  if (SCIENTIFIC.test(unsigned)) {
    return Number(unsigned) * UNIT > largest && !negative ? fail('too-large') : fail('not-a-number');
  }
  const plain = withoutGrouping(unsigned);
  const parts = plain === null ? null : PLAIN.exec(plain);
  if (parts === null || !/\d/.test(parts[0])) return fail('not-a-number');
  const whole = (parts[1] ?? '').replace(/^0+/, '');
  const decimals = (parts[2] ?? '').replace(/0+$/, '');
  if (negative || (whole === '' && decimals === '')) return fail('not-positive');
  if (whole.length > 12) return fail('too-large');
  const floor = Number(whole) * UNIT + Number(decimals.slice(0, FINEST).padEnd(FINEST, '0'));
  if (floor > largest || (floor === largest && decimals.length > FINEST)) return fail('too-large');
  if (decimals.length > FINEST) return fail('too-fine');
  return ok(amount(floor));
}

/** The number with a plain decimal sign, or null where its separators could be read two ways. */
function withoutGrouping(unsigned: string): string | null {
  if (ONE_COMMA_GROUP.test(unsigned)) return null;
  if (GROUPED_BY_COMMA.test(unsigned)) return unsigned.replaceAll(',', '');
  if (GROUPED_BY_DOT.test(unsigned)) return unsigned.replaceAll('.', '');
  if (GROUPED_BY_SPACE.test(unsigned)) return unsigned.replace(/\s/g, '');
  return unsigned;
}

/**
 * An amount in display units as US English text, without the unit and without grouping: "10.2", "16.0".
 * It has as many decimals as the resolution needs (none for 1 g, one for 0.1 or 0.5 g), and more only where
 * the amount itself has more: a logged 9.85 is never shown as 9.9.
 */
export function formatAmount(value: Amount, resolution: Amount): string {
  const decimals = Math.max(decimalsOf(resolution), decimalsOf(value));
  const whole = String(Math.floor(value / UNIT));
  if (decimals === 0) return whole;
  return `${whole}.${String(value % UNIT)
    .padStart(FINEST, '0')
    .slice(0, decimals)}`;
}

function decimalsOf(value: Amount): number {
  if (value % 1000 === 0) return 0;
  if (value % 100 === 0) return 1;
  return value % 10 === 0 ? 2 : FINEST;
}
