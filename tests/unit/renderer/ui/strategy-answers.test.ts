import { describe, expect, it } from 'vitest';
import {
  firstStrategyAnswers,
  type StrategyAnswers,
  type StrategyStart,
  strategyOf,
} from '../../../../renderer/ui/plan-steps/strategy-answers';
import { answersOf } from '../../../../renderer/ui/plan-steps/strategy-as-answers';
import { type Strategy, strategySchema } from '../../../../shared/contract/strategies';
import { amount } from '../../../../shared/quantity';

const from: StrategyStart = {
  startAmount: amount(20_000),
  measure: { unit: 'g', resolution: amount(100), piece: null },
};
const capsules: StrategyStart = {
  startAmount: amount(10_000),
  measure: { unit: 'g', resolution: amount(500), piece: amount(500) },
};
const answers = (changed: Partial<StrategyAnswers>): StrategyAnswers => ({
  ...firstStrategyAnswers,
  ...changed,
});
const own = (way: StrategyAnswers['own'], changed: Partial<StrategyAnswers> = {}): StrategyAnswers =>
  answers({ approach: 'own', own: way, ...changed });
const supervised = { ...firstStrategyAnswers.conditions, supervised: true };
const unsettled = { stabiliseEvery: 0, stabiliseDays: 0 };

const ways: [string, StrategyAnswers, Strategy][] = [
  [
    'the conservative approach',
    answers({}),
    {
      kind: 'conservative',
      initialCut: 0.2,
      middleCut: 0.1,
      every: 7,
      finalEvery: 3,
      finalDays: 28,
      ...unsettled,
    },
  ],
  [
    'the moderate approach',
    answers({ approach: 'moderate' }),
    { kind: 'moderate', cut: 0.33, every: 4, stabiliseEvery: 3, stabiliseDays: 4 },
  ],
  [
    'a supervised rapid taper',
    answers({ approach: 'rapid', conditions: supervised }),
    { kind: 'rapid', supervised: true, cut: 0.35, every: 3, ...unsettled },
  ],
  [
    'equal percentages with days to settle',
    own('percentage', { percentage: { cut: 75, every: 14, settling: { every: 2, days: 7 } } }),
    { kind: 'percentage', cut: 0.075, everyDays: 14, stabiliseEvery: 2, stabiliseDays: 7 },
  ],
  [
    'equal amounts',
    own('fixed', { fixed: { amount: '1,5', every: 7 } }),
    { kind: 'fixed', amount: amount(1500), everyDays: 7 },
  ],
  ['equal steps over a time', own('linear'), { kind: 'linear', everyDays: 7, days: 84 }],
  [
    'smaller and smaller steps',
    own('hyperbolic', { hyperbolic: { k: '3', steps: 10, every: 7 } }),
    { kind: 'hyperbolic', k: 3000, steps: 10, everyDays: 7 },
  ],
  [
    'an own list of cuts with an open end',
    own('custom', { custom: { cuts: '10, 10, 5', every: 7, toZero: false } }),
    { kind: 'custom', cuts: [0.1, 0.1, 0.05], everyDays: 7, toZero: false },
  ],
  [
    'steps made by hand',
    own('steps', { steps: { rows: [{ key: 0, amount: '18.0', days: '7' }], toZero: true } }),
    { kind: 'steps', steps: [{ amount: amount(18_000), days: 7 }], toZero: true },
  ],
];

describe('the answers about the way down', () => {
  it.each(ways)('ask for %s', (_, given, strategy) => {
    expect(strategyOf(given, from)).toEqual(strategy);
    expect(strategySchema.safeParse(strategy).success).toBe(true);
  });

  it.each(ways)('come back from %s', (_, given, strategy) => {
    const back = answersOf(strategy, 3, from.measure, { ...given, alternateCycles: 0 });
    expect(strategyOf(back, from)).toEqual(strategy);
    expect(back.alternateCycles).toBe(3);
  });

  it('take a tenth of the start off, and a quarter as K, where nothing was typed', () => {
    expect(strategyOf(own('fixed'), from)).toEqual({ kind: 'fixed', amount: 2000, everyDays: 7 });
    expect(strategyOf(own('fixed'), capsules)).toEqual({ kind: 'fixed', amount: 1000, everyDays: 7 });
    expect(strategyOf(own('hyperbolic'), from)).toMatchObject({ k: 5000 });
  });

  it('count equal amounts in pieces where it comes in pieces, but never K', () => {
    const fixed = own('fixed', { fixed: { amount: '1', every: 7 } });
    expect(strategyOf(fixed, capsules)).toMatchObject({ amount: 500 });
    const hyperbolic = own('hyperbolic', { hyperbolic: { k: '2.5', steps: 5, every: 7 } });
    expect(strategyOf(hyperbolic, capsules)).toMatchObject({ k: 2500 });
  });

  it.each([
    ['nobody supervises a rapid taper', answers({ approach: 'rapid' })],
    ['the amount of each cut is no number', own('fixed', { fixed: { amount: 'a bit', every: 7 } })],
    ['K is zero', own('hyperbolic', { hyperbolic: { k: '0', steps: 5, every: 7 } })],
    ['the list of cuts is empty', own('custom')],
    ['no step has an amount', own('steps')],
  ])('ask for nothing while %s', (_, given) => {
    expect(strategyOf(given, from)).toBeNull();
  });

  it('keep what was said of every other way', () => {
    const given = own('custom', { custom: { cuts: '10, 10', every: 5, toZero: true } });
    const back = answersOf({ kind: 'moderate', cut: 0.4 }, 0, from.measure, given);
    expect(back).toEqual({
      ...given,
      approach: 'moderate',
      moderate: { cut: 400, every: 4, settling: { every: 3, days: 4 } },
    });
  });
});
