import { describe, expect, it } from 'vitest';
import { type FitStart, fitStrategy } from '../../../main/schedule/fit';
import { presetPhases, solveForDays } from '../../../main/schedule/presets';
import type { Strategy } from '../../../main/schedule/strategies';
import { amount } from '../../../shared/quantity';
import { daysBetween, type LocalDate } from '../../../shared/time';
import { onDay, rowsOf, START } from './rows';

const grams: FitStart = { startDate: START, startAmount: amount(20_000), resolution: amount(100) };
const capsules: FitStart = { startDate: START, startAmount: amount(6000), resolution: amount(500) };

const conservative: Strategy = { kind: 'conservative' };
const moderate: Strategy = { kind: 'moderate' };
const rapid: Strategy = { kind: 'rapid' };
const percentage: Strategy = { kind: 'percentage', cut: 0.1, everyDays: 7 };
const fixed: Strategy = { kind: 'fixed', amount: amount(1000), everyDays: 7 };
const linear: Strategy = { kind: 'linear', everyDays: 7, days: 70 };
const hyperbolic: Strategy = { kind: 'hyperbolic', k: 5000, steps: 8, everyDays: 7 };
const custom: Strategy = { kind: 'custom', cuts: [0.1, 0.2, 0.3, 0.5], everyDays: 7, toZero: true };
const byHand: Strategy = {
  kind: 'steps',
  steps: [
    { amount: amount(15_000), days: 7 },
    { amount: amount(10_000), days: 7 },
    { amount: amount(5000), days: 14 },
  ],
  toZero: true,
};
const lasting = (...days: number[]) => ({
  steps: days.map((each, at) => ({ amount: amount(15_000 - 5000 * at), days: each })),
});

/** What was turned and the day it ends on, or the earliest day and what binds. */
function fitted(strategy: Strategy, from: FitStart, day: number): object {
  const fit = fitStrategy(strategy, from, onDay(day));
  if (!fit.ok) return { earliest: daysBetween(START, fit.earliest), binding: fit.binding };
  const changed = Object.entries(fit.strategy).filter(
    ([key, value]) => JSON.stringify(value) !== JSON.stringify(strategy[key as keyof Strategy]),
  );
  return { day: daysBetween(START, fit.endDate), ...Object.fromEntries(changed) };
}

describe('A strategy is turned to end as near to a date as it can', () => {
  it.each<[string, Strategy, FitStart, number, object]>([
    ['conservative: shorter final steps', conservative, grams, 60, { day: 59, finalEvery: 3, finalDays: 6 }],
    [
      'conservative: a larger first cut, so that zero does not come from over a quarter',
      conservative,
      grams,
      58,
      { day: 56, finalEvery: 3, finalDays: 3, initialCut: 0.218 },
    ],
    ['conservative: longer final steps', conservative, grams, 100, { day: 95, finalEvery: 3, finalDays: 42 }],
    [
      'conservative: a year away, more days between the final steps',
      conservative,
      grams,
      365,
      { day: 326, finalEvery: 5, finalDays: 275 },
    ],
    ['moderate: a larger cut', moderate, grams, 28, { day: 24, cut: 0.448 }],
    [
      'moderate: smaller cuts than the guide gives, as slower is always allowed',
      moderate,
      grams,
      100,
      { day: 100, cut: 0.146 },
    ],
    ['rapid: a smaller cut', rapid, grams, 28, { day: 27, cut: 0.278 }],
    ['rapid: a year away', rapid, grams, 365, { day: 360, cut: 0.018 }],
    [
      'rapid: as slow as a coarse scale allows, then more days',
      rapid,
      capsules,
      100,
      { day: 99, cut: 0.001, every: 9 },
    ],
    ['percentage: a larger cut', percentage, grams, 58, { day: 56, cut: 0.306 }],
    ['percentage: a cut as large as it has to be', percentage, grams, 35, { day: 35, cut: 0.448 }],
    ['percentage: a smaller cut', percentage, grams, 365, { day: 364, cut: 0.054 }],
    ['fixed: larger steps', fixed, grams, 28, { day: 28, amount: 4000 }],
    ['fixed: smaller steps', fixed, grams, 365, { day: 343, amount: 400 }],
    [
      'fixed: pieces that cannot be smaller, then more days',
      fixed,
      capsules,
      100,
      { day: 99, amount: 500, everyDays: 9 },
    ],
    ['linear: fewer days', linear, grams, 28, { day: 28, days: 35 }],
    ['linear: more days', linear, grams, 100, { day: 98, days: 105 }],
    ['linear: as it is', linear, grams, 63, { day: 63 }],
    ['hyperbolic: fewer days between', hyperbolic, grams, 28, { day: 28, everyDays: 4 }],
    ['hyperbolic: fewer steps', hyperbolic, grams, 20, { day: 18, steps: 7, everyDays: 3 }],
    ['hyperbolic: more days between', hyperbolic, grams, 100, { day: 98, everyDays: 14 }],
    [
      'hyperbolic: four weeks between, then more steps',
      hyperbolic,
      grams,
      365,
      { day: 364, steps: 14, everyDays: 28 },
    ],
    ['custom: more days between', custom, grams, 60, { day: 60, everyDays: 15 }],
    ['custom: not over three months between', custom, grams, 900, { day: 360, everyDays: 90 }],
    ['custom: fewer', custom, grams, 15, { day: 12, everyDays: 3 }],
    ['by hand: as it is', byHand, grams, 28, { day: 28 }],
    [
      'by hand: each step longer, the last ones first',
      byHand,
      grams,
      58,
      { day: 58, ...lasting(14, 14, 30) },
    ],
    ['by hand: each step shorter', byHand, grams, 14, { day: 14, ...lasting(3, 3, 8) }],
    ['by hand: not under three days', byHand, grams, 10, { day: 10, ...lasting(3, 3, 4) }],
  ])('%s', (_, strategy, from, day, answer) => {
    expect(fitted(strategy, from, day)).toEqual(answer);
  });

  it.each<[string, Strategy, FitStart, number, object]>([
    ['the weeks of a conservative plan', conservative, grams, 55, { earliest: 56, binding: 'length' }],
    ['the largest cut', rapid, grams, 9, { earliest: 15, binding: 'cut' }],
    ['the stabilisation days', moderate, grams, 20, { earliest: 24, binding: 'stabilisation' }],
    ['the days between cuts', percentage, grams, 30, { earliest: 35, binding: 'interval' }],
    [
      'the resolution',
      rapid,
      { ...grams, startAmount: amount(39_000), resolution: amount(1000) },
      15,
      { earliest: 18, binding: 'resolution' },
    ],
    ['the alternate days', rapid, { ...grams, alternateCycles: 3 }, 16, { earliest: 21, binding: 'finish' }],
    ['steps of a quarter of the start', fixed, grams, 5, { earliest: 21, binding: 'cut' }],
    ['the days between equal steps', linear, grams, 20, { earliest: 21, binding: 'interval' }],
    ['the first cut of occupancy', hyperbolic, grams, 5, { earliest: 15, binding: 'cut' }],
    ['the number of cuts', custom, grams, 11, { earliest: 12, binding: 'length' }],
    ['the number of steps', byHand, grams, 8, { earliest: 9, binding: 'length' }],
  ])('Not in time: %s', (_, strategy, from, day, answer) => {
    expect(fitted(strategy, from, day)).toEqual(answer);
  });

  it('An end before the start is refused with the earliest', () => {
    expect(fitted(rapid, grams, -30)).toEqual({ earliest: 15, binding: 'cut' });
  });

  it('Moderate and rapid have the cut that they are solved for', () => {
    for (const kind of ['moderate', 'rapid'] as const) {
      const fit = fitStrategy({ kind }, grams, onDay(35));
      const solved = solveForDays(kind, { ...grams, targetDays: 35 });
      if (!fit.ok || !solved.ok) throw new Error('not in time');
      expect(fit.strategy).toEqual({ kind, cut: solved.cut });
      expect(fit.phases).toEqual(presetPhases(kind, { ...grams, cut: solved.cut }));
    }
  });

  it('Choices that are not turned stay, and an alternate-day finish is counted', () => {
    const from = { ...grams, alternateCycles: 2 };
    const fit = fitStrategy(
      { kind: 'rapid', every: 5, stabiliseEvery: 2, stabiliseDays: 3 },
      from,
      onDay(60),
    );
    if (!fit.ok) throw new Error('not in time');
    expect(fit.strategy).toEqual({
      kind: 'rapid',
      every: 5,
      stabiliseEvery: 2,
      stabiliseDays: 3,
      cut: 0.306,
    });
    const rows = rowsOf(20_000, 100, fit.phases);
    expect(rows.at(-1)?.[0]).toBe(daysBetween(START, fit.endDate));
    expect(rows.slice(-5, -1).map(([, , , phase]) => phase)).toEqual(Array(4).fill('alternate'));
  });

  it('A plan that ends open is at its last amount by the date', () => {
    expect(fitted({ ...custom, toZero: false }, grams, 60)).toEqual({ day: 60, everyDays: 20 });
  });

  it('Intervals that are shorter than the least already stay allowed', () => {
    expect(fitted({ ...custom, everyDays: 2 }, grams, 8)).toEqual({ day: 8 });
    expect(fitted({ ...custom, everyDays: 2 }, grams, 7)).toEqual({ earliest: 8, binding: 'length' });
  });

  it('A date over five years away is met as slowly as a plan can be', () => {
    expect(fitted(percentage, grams, 9000)).toEqual(fitted(percentage, grams, 1830));
  });

  it('The largest start at the finest scale is fitted', () => {
    const large: FitStart = { startDate: START, startAmount: amount(1_000_000), resolution: amount(10) };
    for (const strategy of [conservative, moderate, rapid, percentage, fixed, linear, hyperbolic]) {
      const fit = fitStrategy(strategy, large, onDay(1830));
      expect(fit.ok && daysBetween(START, fit.endDate)).toBeGreaterThan(1400);
    }
  });

  it.each<[string, Strategy, Partial<FitStart>, string]>([
    ['bad-date', rapid, {}, '2026-02-30'],
    ['bad-date', rapid, { startDate: '2026-02-30' as LocalDate }, '2026-03-01'],
    ['bad-interval', { ...custom, everyDays: 0 }, {}, '2026-03-01'],
    ['resolution-above-start', rapid, { resolution: amount(20_001) }, '2026-03-01'],
    ['too-long', { kind: 'rapid', stabiliseEvery: 1, stabiliseDays: 1000 }, {}, '2026-03-01'],
  ])('Choices that no plan can be built from are refused: %s', (code, strategy, change, date) => {
    expect(() => fitStrategy(strategy, { ...grams, ...change }, date as LocalDate)).toThrow(
      expect.objectContaining({ name: 'PlanRefused', code }),
    );
  });
});
