import { describe, expect, it } from 'vitest';
import { isSettled, isTelling, type StepResponse, stepResponse } from '../../../main/schedule/step-response';
import { onDay } from './rows';

/** Values from a day on, one a day; null for a day without a log. */
function logged(from: number, ...values: (number | null)[]) {
  return values.flatMap((value, index) => (value === null ? [] : [[onDay(from + index), value] as const]));
}

const response = (cuts: number[], ...days: (readonly [ReturnType<typeof onDay>, number])[]) =>
  stepResponse(cuts.map(onDay), new Map(days));

/** Days with one logged day each. */
const single = (...days: [day: number, mean: number][]): StepResponse['days'] =>
  days.map(([day, mean]) => ({ day, mean, n: 1, spread: null }));

describe('The response to cuts', () => {
  it('One cut: the week before it, the days after it, and when it had eased', () => {
    const values = logged(-9, 9, 9, 2, 2, 2, null, 2, 2, 2, 3, 5, 6, 4, 3, 2, 2);
    expect(response([0], ...values)).toEqual({
      before: { mean: 2, n: 6 },
      days: single([0, 3], [1, 5], [2, 6], [3, 4], [4, 3], [5, 2], [6, 2]),
      easedAfter: 5,
    });
  });

  it('Several cuts: the mean by day with its spread, each day for its latest cut only', () => {
    const values = [...logged(-2, 1, 1), ...logged(0, 4, 6, 2), ...logged(3, 2, 4), ...logged(21, 6)];
    expect(response([0, 3, 21], ...values)).toEqual({
      before: { mean: 1, n: 2 },
      days: [
        { day: 0, mean: 4, n: 3, spread: 2 },
        { day: 1, mean: 5, n: 2, spread: Math.SQRT2 },
        { day: 2, mean: 2, n: 1, spread: null },
      ],
      easedAfter: null,
    });
  });

  it('Cuts in any order, and one that is listed twice, are the same cuts', () => {
    const values = logged(-3, 2, 2, 2, 5, 4, 3, 2, 2, 2, 2, 6, 5);
    expect(response([7, 0, 7], ...values)).toEqual(response([0, 7], ...values));
  });

  it('The week after a cut is never the time before the next; the weeks after that are', () => {
    const weekly = logged(-7, 1, 1, 1, 1, 1, 1, 1, ...new Array(14).fill(5));
    expect(response([0, 7], ...weekly).before).toEqual({ mean: 1, n: 7 });
    expect(response([0, 7], ...logged(0, ...new Array(14).fill(5))).before).toBeNull();
    expect(response([0, 10], ...logged(0, 6, 6, 6, 6, 6, 6, 6, 3, 2, 1)).before).toEqual({ mean: 2, n: 3 });
    expect(response([0, 20], ...logged(0, ...new Array(13).fill(6), 1, 1)).before).toEqual({ mean: 1, n: 2 });
  });

  it('Days more than two weeks after a cut belong to none', () => {
    expect(response([0], ...logged(13, 1, 2, 3, 4)).days).toEqual(single([13, 1], [14, 2]));
  });

  it.each([
    ['no cuts', [], logged(0, 1, 2, 3)],
    ['no values', [0, 7], []],
    ['values long after the last cut only', [0], logged(30, 5, 5)],
  ])('%s: nothing is known', (_, cuts, values) => {
    expect(response(cuts, ...values)).toEqual({ before: null, days: [], easedAfter: null });
  });
});

describe('When a cut has eased', () => {
  it.each([
    // the mean before, the days from the cut on, and after how many of them
    ['back within 20 %', 5, [7, 8, 6.1, 6], 3],
    ['not back within 20 %', 5, [7, 8, 6.1], null],
    ['from zero, back within half a point', 0, [2, 3, 1, 0.5], 3],
    ['from zero, not back within half a point', 0, [2, 3, 1, 0.6], null],
    ['0.6, with the noise of fractions', 3, [5, 3.6], 1],
    ['it never left', 4, [4, 4.8, 4.2], 0],
    ['it went down', 4, [3, 2, 2], 0],
    ['it came back, rose again, and came back for good', 2, [4, 2, 2, 5, 2, 2], 4],
    ['the last logged day is the peak', 2, [2, 3, 6], null],
    ['across days without a log', 2, [4, null, null, 2], 3],
    ['nothing logged after the cut', 2, [], null],
  ])('%s', (_, before, days, eased) => {
    const week = new Array(7).fill(before);
    expect(response([0], ...logged(-7, ...week, ...days)).easedAfter).toBe(eased);
  });

  it('is not known without a time before', () => {
    expect(response([0], ...logged(0, 6, 4, 1, 1)).easedAfter).toBeNull();
  });

  it.each([
    [6, 5, true],
    [6.01, 5, false],
    [0.5, 0, true],
    [0.51, 0, false],
    [1.5, 1, true],
    [12, 10, true],
    [0, 9, true],
  ])('a mean of %d against %d before: %s', (mean, before, settled) => {
    expect(isSettled(mean, before)).toBe(settled);
  });
});

describe('Enough to tell of', () => {
  it.each([
    ['two days before and four after', [2, 2], [4, 5, 3, 2], true],
    ['one day before', [2], [4, 5, 3, 2], false],
    ['three days after', [2, 2], [4, 5, 3], false],
    ['nothing before', [], [4, 5, 3, 2, 2], false],
    ['four days after, one of them without a log', [2, 2], [4, null, 5, 3], false],
  ])('%s', (_, before, after, telling) => {
    expect(isTelling(response([0], ...logged(-before.length, ...before, ...after)))).toBe(telling);
  });
});
