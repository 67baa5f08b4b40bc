import { type Amount, amount } from '../../shared/quantity';
import { dateOfDayNumber, dayNumber, daysBetween, type LocalDate } from '../../shared/time';
import type { Step } from './model';

/** What a plan lists from a day on. */
export interface AmountAhead {
  total: Amount;
  /** By calendar month, `YYYY-MM`, in order; months with nothing listed are left out. */
  months: { month: string; amount: Amount }[];
}

/**
 * What a plan lists from `asOf` on, that day included. An open end counts up to its first day, as in
 * `Projection.totalAhead`, or for `openEndDays` days of it (zero or more), from `asOf` where that is later.
 */
export function amountAhead(steps: readonly Step[], asOf: LocalDate, openEndDays = 0): AmountAhead {
  const today = dayNumber(asOf);
  const byMonth = new Map<string, number>();
  let total = 0;
  for (const step of steps) {
    const from = Math.max(dayNumber(step.from), today);
    const end = step.days === null ? from + openEndDays : dayNumber(step.from) + step.days;
    for (let day = from; step.amount > 0 && day < end; day += 1) {
      const month = dateOfDayNumber(day).slice(0, 7);
      byMonth.set(month, (byMonth.get(month) ?? 0) + step.amount);
      total += step.amount;
    }
  }
  return {
    total: amount(total),
    months: [...byMonth].map(([month, sum]) => ({ month, amount: amount(sum) })),
  };
}

/**
 * The rows with the days before the first of them, from `asOf` on, as a row of their own: until the plan begins, the
 * amount that it starts from is still taken. The same rows once it has begun.
 */
export function withDaysBefore(steps: readonly Step[], startAmount: Amount, asOf: LocalDate): Step[] {
  const first = steps[0];
  const days = first === undefined ? 0 : daysBetween(asOf, first.from);
  if (days <= 0) return [...steps];
  return [{ from: asOf, days, amount: startAmount, cut: 0, phase: 'start', coarse: false }, ...steps];
}

/** How long a stock lasts at the plan's own amounts. */
export interface DaysOfSupply {
  /** Days from `asOf` on, that day included, for which there is all that the plan lists. */
  days: number;
  /** The first day for which there is not; null when it lasts to zero, or for over a hundred years. */
  runsOut: LocalDate | null;
  /** What is left then: at zero, or on the day it runs out, when it is less than that day lists. */
  left: Amount;
}

/** No stock is followed further. */
const FURTHEST_DAYS = 36_600;

/**
 * How long `stock` lasts: what is on hand now, with `takenToday` gone from it already. Of today only the
 * rest of what is listed is needed. Days before the plan's first row need nothing; an open end goes on.
 */
export function daysOfSupply(
  steps: readonly Step[],
  stock: Amount,
  asOf: LocalDate,
  takenToday: Amount,
): DaysOfSupply {
  const today = dayNumber(asOf);
  let left: number = stock;
  for (const { from, days, amount: listed } of steps) {
    const start = dayNumber(from);
    const first = Math.max(start, today);
    const end = days === null ? today + FURTHEST_DAYS : start + days;
    for (let day = first; listed > 0 && day < end; day += 1) {
      const need = day === today ? Math.max(listed - takenToday, 0) : listed;
      if (need > left) return { days: day - today, runsOut: dateOfDayNumber(day), left: amount(left) };
      left -= need;
    }
    if (days === null) {
      const lasts = listed > 0 ? FURTHEST_DAYS : first - today;
      return { days: lasts, runsOut: null, left: amount(left) };
    }
  }
  throw new RangeError('A plan has a last row without an end');
}

/** An amount in pieces: how many whole ones are in it, and what is over, less than a piece. */
export interface Pieces {
  whole: number;
  rest: Amount;
}

/**
 * @param piece The amount in one capsule or tablet, above zero.
 * @throws RangeError for a piece of nothing.
 */
export function piecesOf(value: Amount, piece: Amount): Pieces {
  if (piece < 1) throw new RangeError('A piece holds more than nothing');
  return { whole: Math.floor(value / piece), rest: amount(value % piece) };
}

/** What was paid: so many whole cents for so much (above zero). */
export interface Price {
  cents: number;
  amount: Amount;
}

/**
 * What an amount costs, in whole cents, half a cent rounded up.
 * @throws RangeError for a price that is not in whole cents, below zero, or for nothing.
 */
export function costOf(value: Amount, pricePerUnit: Price): number {
  const { cents, amount: per } = pricePerUnit;
  if (!Number.isSafeInteger(cents) || cents < 0 || per < 1) {
    throw new RangeError('A price is whole cents, zero or more, for an amount above zero');
  }
  // The product can be past what a number holds exactly.
  return Number((2n * BigInt(value) * BigInt(cents) + BigInt(per)) / (2n * BigInt(per)));
}

/** What was not taken, compared with the amount before the plan. Both are below zero where more was taken. */
export interface Saved {
  /** Thousandths of the display unit. Not an `Amount`, which is never below zero. */
  amount: number;
  /** Whole cents, rounded as `costOf` does, the same to both sides of zero. */
  cents: number;
}

/** What was saved against a baseline over the days that were logged; a day without a log is not in `days`. */
export function savedAgainst(baseline: Amount, days: readonly { taken: Amount }[], price: Price): Saved {
  const saved = days.reduce((sum, { taken }) => sum + baseline - taken, 0);
  const cents = costOf(amount(Math.abs(saved)), price);
  return { amount: saved, cents: saved < 0 && cents > 0 ? -cents : cents };
}

/** Something that changed what is on hand; `at` is an ISO instant with `Z`. */
export interface StockEvent {
  type: 'counted' | 'bought' | 'taken';
  at: string;
  amount: Amount;
}

/** What is on hand by the records. */
export interface Stock {
  /** Never below zero. */
  amount: Amount;
  /** How much more was taken than the records held, since the last count. */
  short: Amount;
  /** The instant of the last count; null without one. */
  since: string | null;
}

/**
 * What is on hand: a count sets it, buying adds, taking takes off. Where more is taken than the records
 * hold, something was never entered: that is told as `short`, what is bought later does not make up for it,
 * and the next count clears it.
 *
 * In: events in any order; those of the same instant count in the order given.
 */
export function stockOnHand(events: readonly StockEvent[]): Stock {
  const inOrder = [...events].sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  let [onHand, short] = [0, 0];
  let since: string | null = null;
  for (const { type, at, amount: value } of inOrder) {
    if (type === 'counted') [onHand, short, since] = [value, 0, at];
    else if (type === 'bought') onHand += value;
    else {
      short += Math.max(value - onHand, 0);
      onHand = Math.max(onHand - value, 0);
    }
  }
  return { amount: amount(onHand), short: amount(short), since };
}
