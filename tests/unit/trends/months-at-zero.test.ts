import { describe, expect, it } from 'vitest';
import { type MonthFacts, monthsAtZero, monthsFrom } from '../../../main/trends/months-at-zero';
import { addDays } from '../../../shared/time';
import { day } from '../../support/vault';

const zeroOn = day('2026-01-01');
const none = new Map();
const nothing: MonthFacts = {
  answers: { rough: none, craving: none, 'sleep-hours': none, function: none, 'low-mood': none },
  urgeDays: [],
  doseDays: [],
};

describe('months at zero', () => {
  it.each([
    ['2026-01-01', [[1, '2026-01-01', '2026-01-01', true]]],
    ['2026-01-30', [[1, '2026-01-01', '2026-01-30', false]]],
    [
      '2026-02-01',
      [
        [1, '2026-01-01', '2026-01-30', false],
        [2, '2026-01-31', '2026-02-01', true],
      ],
    ],
  ])('on %s are of 30 days each', (today, expected) => {
    const months = monthsAtZero(zeroOn, day(today), nothing);
    expect(months.map(({ number, from, to, isRunning }) => [number, from, to, isRunning])).toEqual(expected);
  });

  it('have means of answered days alone, and nothing where nothing was answered', () => {
    const craving = new Map([
      [day('2026-01-02'), 6],
      [day('2026-01-20'), 3],
      [day('2026-03-05'), 1],
    ]);
    const sleep = new Map([[day('2026-01-02'), 5.5]]);
    const months = monthsAtZero(zeroOn, day('2026-03-06'), {
      answers: { ...nothing.answers, craving, 'sleep-hours': sleep },
      urgeDays: [day('2026-01-02'), day('2026-01-02'), day('2026-03-05')],
      doseDays: [day('2026-02-10')],
    });
    const empty = { rough: null, craving: null, 'sleep-hours': null, function: null, 'low-mood': null };
    expect(months.map(({ logged, means, urges, doseDays }) => ({ logged, means, urges, doseDays }))).toEqual([
      {
        ...{ logged: 2, urges: 2, doseDays: 0 },
        means: { ...empty, craving: { mean: 4.5, n: 2 }, 'sleep-hours': { mean: 5.5, n: 1 } },
      },
      { logged: 0, urges: 0, doseDays: 1, means: empty },
      { logged: 1, urges: 1, doseDays: 0, means: { ...empty, craving: { mean: 1, n: 1 } } },
    ]);
  });

  it('are the latest 24 after years', () => {
    const today = addDays(zeroOn, 30 * 40);
    const months = monthsAtZero(zeroOn, today, nothing);
    expect(months.map(({ number }) => number)).toEqual(Array.from({ length: 24 }, (_, index) => index + 18));
    expect(monthsFrom(zeroOn, today)).toBe(months[0]?.from);
  });
});
