import { describe, expect, it } from 'vitest';
import { supplyWords } from '../../../../shared/content/words/supply';
import { amount } from '../../../../shared/quantity';
import { localDate } from '../../../../shared/time';

const grams = { unit: 'g' as const, resolution: amount(100), piece: null };
const stock = { amount: amount(0), short: amount(0), countedAt: null, countId: null };

describe('how long a stock lasts', () => {
  it.each([
    [
      'for some days',
      { days: 10, runsOut: localDate('2026-12-02'), left: null },
      'Lasts 10 days by the plan. It runs out on December 2, 2026.',
    ],
    [
      'for a day',
      { days: 1, runsOut: localDate('2026-12-02'), left: null },
      'Lasts 1 day by the plan. It runs out on December 2, 2026.',
    ],
    [
      'not even today',
      { days: 0, runsOut: localDate('2026-11-22'), left: null },
      'It does not cover what the plan lists for today.',
    ],
    [
      'to the end',
      { days: 63, runsOut: null, left: amount(12_500) },
      'Lasts to the end of the plan, with 12.5 g left over.',
    ],
    ['to the end exactly', { days: 63, runsOut: null, left: amount(0) }, 'Lasts to the end of the plan.'],
    ['without a plan', { days: null, runsOut: null, left: null }, null],
  ])('%s', (_, lasts, words) => {
    expect(supplyWords.lasts({ ...stock, ...lasts }, grams)).toBe(words);
  });
});

describe('what was saved', () => {
  it.each([
    ['less', { amount: 34_000, cents: 680, days: 12 }, '34.0 g less over 12 logged days, about $6.80'],
    ['less, without a price', { amount: 34_000, cents: null, days: 1 }, '34.0 g less over 1 logged day'],
    [
      'more, said as plainly',
      { amount: -10_000, cents: -100, days: 2 },
      '10.0 g more over 2 logged days, about $1.00',
    ],
    ['less than half a cent', { amount: 100, cents: 0, days: 2 }, '0.1 g less over 2 logged days'],
    ['as much as before', { amount: 0, cents: 0, days: 2 }, 'the same over 2 logged days'],
    ['no day', { amount: 0, cents: null, days: 0 }, 'No day of the plan is logged yet.'],
  ])('%s', (_, saved, words) => {
    expect(supplyWords.savedOf(saved, 'USD', grams)).toBe(words);
  });
});
