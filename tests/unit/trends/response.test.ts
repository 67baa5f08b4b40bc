import { describe, expect, it } from 'vitest';
import { responseTo } from '../../../main/trends/response';
import { addDays, type LocalDate } from '../../../shared/time';
import { day } from '../../support/vault';

const start = day('2026-09-07');
const cutsEvery = (days: number, count: number): LocalDate[] =>
  Array.from({ length: count }, (_, index) => addDays(start, index * days));
/** Answers of each day from so many days after the first cut on, null for none. */
const answers = (from: number, values: (number | null)[]) =>
  new Map(
    values.flatMap((value, index) =>
      value === null ? [] : [[addDays(start, from + index), value] as const],
    ),
  );

const week = [6, 7, 6, 5, 4, 3, 2];

describe('the days after a cut', () => {
  it('with weekly cuts and nothing before them: the curve alone, its first day beside its last, no easing', () => {
    expect(responseTo('overall', cutsEvery(7, 3), answers(0, [...week, ...week, ...week]))).toEqual({
      cuts: 3,
      before: null,
      days: week.map((mean, index) => ({ day: index, mean, n: 3, spread: 0 })),
      telling: { code: 'no-before', everyDays: 7, first: { day: 0, mean: 6 }, last: { day: 6, mean: 2 } },
    });
  });

  it('with a calm week before the first cut: told against that, by the engine', () => {
    const before = [2, 2, 2, 2, 2, 2, 2];
    const { before: calm, telling } = responseTo(
      'overall',
      cutsEvery(7, 2),
      answers(-7, [...before, ...week, ...week]),
    );
    expect({ calm, telling }).toEqual({
      calm: { mean: 2, n: 7 },
      telling: { code: 'told', before: 2, easedAfter: 6 },
    });
  });

  it('with function, of which more is better: back within half a point', () => {
    const days = [...Array(7).fill(8), 5, 4, 5, 6, 7.4, 7.5, 8];
    expect(responseTo('function', cutsEvery(14, 1), answers(-7, days))).toEqual({
      cuts: 1,
      before: { mean: 8, n: 7 },
      days: days.slice(7).map((mean, index) => ({ day: index, mean, n: 1, spread: null })),
      telling: { code: 'told', before: 8, easedAfter: 5 },
    });
  });

  it.each([
    ['without a cut', [], answers(0, week), { code: 'no-cuts' }],
    ['after one cut, each day once', cutsEvery(7, 1), answers(0, week), { code: 'too-few' }],
    [
      'with three days that were answered twice',
      cutsEvery(7, 2),
      answers(0, [6, 7, 6, null, null, null, null, 6, 7, 6]),
      { code: 'too-few' },
    ],
    ['without an answer', cutsEvery(7, 2), new Map(), { code: 'too-few' }],
  ] as const)('%s are not told of', (_name, cuts, values, expected) => {
    expect(responseTo('overall', cuts, values).telling).toEqual(expected);
  });

  it('say how often the cuts come only where that is why there is no before', () => {
    // Every ten days there are days clear of the cut before; they were not answered.
    const first = [6, 7, 6, 5];
    const values = answers(0, [...first, null, null, null, null, null, null, ...first]);
    expect(responseTo('overall', cutsEvery(10, 2), values).telling).toEqual({
      code: 'no-before',
      everyDays: null,
      first: { day: 0, mean: 6 },
      last: { day: 3, mean: 5 },
    });
  });
});
