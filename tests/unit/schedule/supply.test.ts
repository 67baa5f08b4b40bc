import { describe, expect, it } from 'vitest';
import type { Step } from '../../../main/schedule/model';
import { projectPlan } from '../../../main/schedule/plan';
import {
  amountAhead,
  costOf,
  daysOfSupply,
  piecesOf,
  type StockEvent,
  savedAgainst,
  stockOnHand,
  withDaysBefore,
} from '../../../main/schedule/supply';
import { amount } from '../../../shared/quantity';
import { onDay, specOf } from './rows';

/** Rows from day 0 (26 February 2024) on: how long and how much each. */
function plan(...rows: [days: number | null, listed: number][]): Step[] {
  let day = 0;
  return rows.map(([days, listed]) => {
    const from = onDay(day);
    day += days ?? 0;
    return { from, days, amount: amount(listed), cut: 0, phase: 'p', coarse: false };
  });
}

/** Four days of 3 g, four of 2 g, thirty of 1 g, then zero. */
const toZero = plan([4, 3000], [4, 2000], [30, 1000], [null, 0]);
const openEnd = plan([4, 3000], [null, 2000]);

describe('The amount ahead', () => {
  it.each([
    [
      'from the first day',
      0,
      50_000,
      [
        ['2024-02', 12_000],
        ['2024-03', 35_000],
        ['2024-04', 3000],
      ],
    ],
    [
      'before the plan starts',
      -3,
      50_000,
      [
        ['2024-02', 12_000],
        ['2024-03', 35_000],
        ['2024-04', 3000],
      ],
    ],
    [
      'in the middle of a step',
      6,
      34_000,
      [
        ['2024-03', 31_000],
        ['2024-04', 3000],
      ],
    ],
    ['on the last day with an amount', 37, 1000, [['2024-04', 1000]]],
    ['at zero', 38, 0, []],
    ['long after', 400, 0, []],
  ] as const)('%s', (_, day, total, months) => {
    const byMonth = months.map(([month, listed]) => ({ month, amount: listed }));
    expect(amountAhead(toZero, onDay(day))).toEqual({ total, months: byMonth });
  });

  it('An open end counts up to its first day, or for as many days as asked', () => {
    expect(amountAhead(openEnd, onDay(2))).toEqual({
      total: 6000,
      months: [{ month: '2024-02', amount: 6000 }],
    });
    expect(amountAhead(openEnd, onDay(2), 5)).toEqual({
      total: 16_000,
      months: [
        { month: '2024-02', amount: 6000 },
        { month: '2024-03', amount: 10_000 },
      ],
    });
    expect(amountAhead(openEnd, onDay(10), 5).total).toBe(10_000);
  });

  it('is the one that the projection gives', () => {
    const spec = specOf(20_000, 100, [
      { kind: 'percentage', name: 'p', cut: 0.2, everyDays: 7, days: 28 },
      { kind: 'linear', name: 'l', everyDays: 3, days: 28 },
    ]);
    const { steps, totalAhead } = projectPlan(spec, [{ on: onDay(5), type: 'hold', days: 3 }], onDay(6));
    expect(amountAhead(steps, onDay(6)).total).toBe(totalAhead);
  });
});

describe('Days of supply', () => {
  it.each([
    // stock, day, taken today → days, day it runs out, left
    ['nothing on hand', 0, 0, 0, { days: 0, runsOut: 0, left: 0 }],
    ['exactly two days', 6000, 0, 0, { days: 2, runsOut: 2, left: 0 }],
    ['two days and a part', 8000, 0, 0, { days: 2, runsOut: 2, left: 2000 }],
    ['across a step', 15_000, 0, 0, { days: 5, runsOut: 5, left: 1000 }],
    ['all of today taken', 6000, 0, 3000, { days: 3, runsOut: 3, left: 0 }],
    ['a part of today taken', 6000, 0, 1000, { days: 2, runsOut: 2, left: 1000 }],
    ['more than listed taken today', 6000, 0, 9000, { days: 3, runsOut: 3, left: 0 }],
    ['nothing on hand, but today is taken', 0, 0, 3000, { days: 1, runsOut: 1, left: 0 }],
    ['to zero exactly', 50_000, 0, 0, { days: 38, runsOut: null, left: 0 }],
    ['a milligram less', 49_999, 0, 0, { days: 37, runsOut: 37, left: 999 }],
    ['to zero, with some left', 60_000, 0, 0, { days: 38, runsOut: null, left: 10_000 }],
    ['from the middle', 31_000, 7, 2000, { days: 31, runsOut: null, left: 1000 }],
    ['before the start, those days need nothing', 6000, -3, 0, { days: 5, runsOut: 2, left: 0 }],
    ['at zero already', 500, 40, 0, { days: 0, runsOut: null, left: 500 }],
  ])('%s', (_, stock, day, taken, { days, runsOut, left }) => {
    expect(daysOfSupply(toZero, amount(stock), onDay(day), amount(taken))).toEqual({
      days,
      runsOut: runsOut === null ? null : onDay(runsOut),
      left,
    });
  });

  it('An open end goes on until it is used up, or for a hundred years', () => {
    const zero = amount(0);
    expect(daysOfSupply(openEnd, amount(17_000), onDay(0), zero)).toEqual({
      days: 6,
      runsOut: onDay(6),
      left: 1000,
    });
    expect(daysOfSupply(openEnd, amount(200_000_000), onDay(0), zero)).toMatchObject({
      days: 36_600,
      runsOut: null,
    });
  });

  it('Off days need nothing', () => {
    const alternate = plan([1, 0], [1, 500], [1, 0], [1, 500], [null, 0]);
    expect(daysOfSupply(alternate, amount(500), onDay(0), amount(0))).toEqual({
      days: 3,
      runsOut: onDay(3),
      left: 0,
    });
  });
});

describe('The days before a plan begins', () => {
  const start = amount(4000);

  it('are listed at the amount that it starts from', () => {
    const steps = withDaysBefore(toZero, start, onDay(-3));
    expect(steps[0]).toMatchObject({ from: onDay(-3), days: 3, amount: 4000 });
    expect(steps.slice(1)).toEqual(toZero);
    expect(amountAhead(steps, onDay(-3))).toEqual({
      total: 62_000,
      months: [
        { month: '2024-02', amount: 24_000 },
        { month: '2024-03', amount: 35_000 },
        { month: '2024-04', amount: 3000 },
      ],
    });
  });

  it.each([
    ['two days and a part', 9000, 0, { days: 2, runsOut: -1, left: 1000 }],
    ['with a part of today taken', 9000, 3000, { days: 3, runsOut: 0, left: 0 }],
    ['into the plan', 16_000, 0, { days: 4, runsOut: 1, left: 1000 }],
  ])('use up a stock: %s', (_, stock, taken, { days, runsOut, left }) => {
    const steps = withDaysBefore(toZero, start, onDay(-3));
    expect(daysOfSupply(steps, amount(stock), onDay(-3), amount(taken))).toEqual({
      days,
      runsOut: onDay(runsOut),
      left,
    });
  });

  it.each([0, 5, 400])('are none on day %d of it', (day) => {
    expect(withDaysBefore(toZero, start, onDay(day))).toEqual(toZero);
  });
});

describe('Pieces', () => {
  it.each([
    [10_500, 500, { whole: 21, rest: 0 }],
    [10_700, 500, { whole: 21, rest: 200 }],
    [400, 500, { whole: 0, rest: 400 }],
    [0, 500, { whole: 0, rest: 0 }],
  ])('%d in pieces of %d', (value, piece, pieces) => {
    expect(piecesOf(amount(value), amount(piece))).toEqual(pieces);
  });

  it('of nothing are a bug', () => {
    expect(() => piecesOf(amount(1000), amount(0))).toThrow(RangeError);
  });
});

describe('Money', () => {
  it.each([
    ['a whole number of packs', 500_000, { cents: 4000, amount: 250_000 }, 8000],
    ['a part of a pack', 12_800, { cents: 4000, amount: 250_000 }, 205],
    ['half a cent rounds up', 1500, { cents: 1, amount: 1000 }, 2],
    ['just under half rounds down', 1499, { cents: 1, amount: 1000 }, 1],
    ['nothing', 0, { cents: 4000, amount: 250_000 }, 0],
    ['for free', 12_800, { cents: 0, amount: 1000 }, 0],
    [
      'just under half, though a number is not exact there',
      900_500_001,
      { cents: 99_999_999, amount: 1_000_000 },
      90_049_999_199,
    ],
  ])('%s', (_, value, { cents, amount: per }, cost) => {
    expect(costOf(amount(value), { cents, amount: amount(per) })).toBe(cost);
  });

  it.each([
    { cents: 10, amount: amount(0) },
    { cents: -1, amount: amount(1000) },
    { cents: 0.5, amount: amount(1000) },
  ])('a price of %o is a bug', (price) => {
    expect(() => costOf(amount(1000), price)).toThrow(RangeError);
  });

  it.each([
    ['less than before', [8000, 7000], { amount: 5000, cents: 80 }],
    ['as much as before', [10_000, 10_000], { amount: 0, cents: 0 }],
    ['more than before, said plainly', [12_000, 11_000], { amount: -3000, cents: -48 }],
    ['more on one day, less on others', [15_000, 6000, 6000], { amount: 3000, cents: 48 }],
    ['a little more, for less than half a cent', [10_010], { amount: -10, cents: 0 }],
    ['no day logged', [], { amount: 0, cents: 0 }],
  ])('saved: %s', (_, taken, saved) => {
    const days = taken.map((each) => ({ taken: amount(each) }));
    expect(savedAgainst(amount(10_000), days, { cents: 4000, amount: amount(250_000) })).toEqual(saved);
  });
});

describe('Stock on hand', () => {
  const at = (minute: number) => `2024-03-01T10:${String(minute).padStart(2, '0')}:00Z`;
  type Written = [type: StockEvent['type'], minute: number, value: number];
  const events = (...written: Written[]): StockEvent[] =>
    written.map(([type, minute, value]) => ({ type, at: at(minute), amount: amount(value) }));

  it.each<[string, Written[], { amount: number; short: number; since: number | null }]>([
    ['nothing recorded', [], { amount: 0, short: 0, since: null }],
    ['a count', [['counted', 1, 5000]], { amount: 5000, short: 0, since: 1 }],
    [
      'a count, a dose, something bought',
      [
        ['counted', 1, 5000],
        ['taken', 2, 1200],
        ['bought', 3, 250_000],
      ],
      { amount: 253_800, short: 0, since: 1 },
    ],
    [
      'what was before a count does not matter',
      [
        ['bought', 1, 9000],
        ['taken', 2, 10_000],
        ['counted', 3, 4000],
        ['taken', 4, 500],
      ],
      { amount: 3500, short: 0, since: 3 },
    ],
    [
      'more taken than recorded: never below zero, and what is bought later stays whole',
      [
        ['counted', 1, 1000],
        ['taken', 2, 1500],
        ['taken', 3, 200],
        ['bought', 4, 3000],
      ],
      { amount: 3000, short: 700, since: 1 },
    ],
    [
      'doses alone',
      [
        ['taken', 1, 500],
        ['taken', 2, 500],
      ],
      { amount: 0, short: 1000, since: null },
    ],
    [
      'in any order',
      [
        ['taken', 4, 500],
        ['counted', 3, 4000],
        ['bought', 1, 9000],
      ],
      { amount: 3500, short: 0, since: 3 },
    ],
    [
      'at the same instant, in the order given',
      [
        ['taken', 1, 500],
        ['counted', 1, 4000],
        ['taken', 1, 300],
      ],
      { amount: 3700, short: 0, since: 1 },
    ],
  ])('%s', (_, written, { since, ...stock }) => {
    expect(stockOnHand(events(...written))).toEqual({ ...stock, since: since === null ? null : at(since) });
  });

  it('Instants with and without fractions are in their true order', () => {
    const stock = stockOnHand([
      { type: 'counted', at: '2024-03-01T10:00:00.500Z', amount: amount(1000) },
      { type: 'taken', at: '2024-03-01T10:00:00Z', amount: amount(300) },
    ]);
    expect(stock).toEqual({ amount: 1000, short: 0, since: '2024-03-01T10:00:00.500Z' });
  });
});
