import type { Supply } from '../../contract/supply';
import type { Amount } from '../../quantity';
import { days, fullDate } from './dates';
import { type Measure, money, quantity } from './quantities';

type Saved = NonNullable<Supply['saved']>;
type Money = NonNullable<Supply['money']>;
type Stock = NonNullable<Supply['stock']>;

/** Words of the Supply page. */
export const supplyWords = {
  title: 'Supply',
  about: 'What is on hand, how long it lasts by the plan, and what it costs.',
  product: 'Product',
  noProductTitle: 'No product yet',
  noProduct: 'Add what you take first. Then count what is on hand.',
  addProduct: 'Add a product',
  undo: 'Undo',
  undone: 'The count is taken back.',

  onHand: 'On hand',
  notCounted: 'Weigh or count what you have now. From then on, what you log is taken off by itself.',
  counted: (date: string, time: string) =>
    `Counted on ${date} at ${time}. What was logged and bought since is taken off and added.`,
  bought: 'From the batches you noted, less what was logged since. A count makes it exact.',
  short: (amount: string) => `${amount} more was logged than the records hold. Count again to put it right.`,
  lasts,
  count: 'What is on hand now',
  countUnit: 'Count in',
  pieces: 'pieces',
  countHint: 'Zero is a count too.',
  save: 'Save the count',
  saved: (amount: string) => `Counted: ${amount} on hand.`,
  problems: {
    empty: 'Type what is on hand, such as 250. Type 0 for nothing.',
    'not-a-number': 'That is not a number. Type digits only, such as 250.',
    'not-positive': 'Type zero or more.',
    'too-large': 'That is more than 100,000. Check the number and its unit.',
    'too-fine': 'Use three decimals at most.',
  },

  ahead: 'What the plan still lists',
  total: (amount: string, openEnd: boolean) =>
    openEnd
      ? `${amount} over the days ahead. The plan has no end; the next 28 days of its last amount are in it.`
      : `${amount} in total, today included.`,
  held: 'The plan is held. This is as if it went on tomorrow; each day held adds a day’s amount.',
  caption: 'What the plan lists in each month',
  month: 'Month',
  amount: 'Amount',
  noPlan: 'No plan runs for this product, so nothing is listed ahead.',
  makePlan: 'Make a plan',

  money: 'Money',
  noCost: 'Note what a batch cost and how much it was. Then this shows what you spent and what is ahead.',
  toBatches: 'Note a batch',
  spent: 'Spent',
  spentOf: ({ spent, since, currency }: Money) => `${money(spent, currency)} since ${fullDate(since)}`,
  price: 'Last price',
  priceOf: (cents: number, amount: Amount, currency: Money['currency'], measure: Measure) =>
    `${money(cents, currency)} for ${quantity(amount, measure)}`,
  noPrice: 'not known: note cost and amount of one batch',
  costAhead: 'Still ahead',
  costAheadOf: (cents: number, currency: Money['currency']) =>
    `about ${money(cents, currency)} at the last price`,
  less: 'Compared with before',
  savedOf,
  savedAbout:
    'Only logged days that are over count. They are set against the amount that the plan started from.',
};

/** "Lasts 12 days by the plan. It runs out on December 4, 2026.": how far the stock goes by the plan; null without a plan. */
function lasts({ days: count, left, runsOut }: Stock, measure: Measure): string | null {
  if (count === null) return null;
  if (runsOut !== null) {
    return count === 0
      ? 'It does not cover what the plan lists for today.'
      : `Lasts ${days(count)} by the plan. It runs out on ${fullDate(runsOut)}.`;
  }
  return left === null || left === 0
    ? 'Lasts to the end of the plan.'
    : `Lasts to the end of the plan, with ${quantity(left, { ...measure, piece: null })} left over.`;
}

/** "34.0 g less over 12 logged days, about $6.80". */
function savedOf(
  { amount, cents, days: count }: Saved,
  currency: Money['currency'],
  measure: Measure,
): string {
  if (count === 0) return 'No day of the plan is logged yet.';
  const over = `over ${count === 1 ? '1 logged day' : `${count} logged days`}`;
  if (amount === 0) return `the same ${over}`;
  const much = quantity(Math.abs(amount) as Amount, { ...measure, piece: null });
  const cost = cents === null || cents === 0 ? '' : `, about ${money(Math.abs(cents), currency)}`;
  return `${much} ${amount > 0 ? 'less' : 'more'} ${over}${cost}`;
}
