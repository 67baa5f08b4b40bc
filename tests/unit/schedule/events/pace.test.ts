import { describe, expect, it } from 'vitest';
import { projectPlan } from '../../../../main/schedule/plan';
import { amount } from '../../../../shared/quantity';
import { onDay, rowsAfter, specOf } from '../rows';
import { type Case, check, mixed, pace, plain, reasonOf, stepBack } from './cases';

describe('Pace: intervals that start from the day on are multiplied', () => {
  it.each<Case>([
    {
      says: 'slower, rounded up to whole days; the step in progress keeps its length',
      events: [pace(10, 1.5)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 7, 4000, 'a'],
        [14, 11, 3000, 'a'],
        [25, 11, 2000, 'a'],
        [36, 11, 1000, 'a'],
        [47, null, 0, 'done'],
      ],
    },
    {
      says: 'on the first day of a step: that step too',
      events: [pace(14, 2)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 7, 4000, 'a'],
        [14, 14, 3000, 'a'],
        [28, 14, 2000, 'a'],
        [42, 14, 1000, 'a'],
        [56, null, 0, 'done'],
      ],
    },
    {
      says: 'faster, not under three days without an approach',
      events: [pace(10, 0.1)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 7, 4000, 'a'],
        [14, 3, 3000, 'a'],
        [17, 3, 2000, 'a'],
        [20, 3, 1000, 'a'],
        [23, null, 0, 'done'],
      ],
    },
    {
      says: 'not under two days where the approach is rapid',
      spec: { ...plain, approach: 'rapid' },
      events: [pace(0, 0.1)],
      rows: [
        [0, 2, 5000, 'a'],
        [2, 2, 4000, 'a'],
        [4, 2, 3000, 'a'],
        [6, 2, 2000, 'a'],
        [8, 2, 1000, 'a'],
        [10, null, 0, 'done'],
      ],
    },
    {
      says: 'rounded up, not to the nearest day',
      events: [pace(10, 1.2)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 7, 4000, 'a'],
        [14, 9, 3000, 'a'],
        [23, 9, 2000, 'a'],
        [32, 9, 1000, 'a'],
        [41, null, 0, 'done'],
      ],
    },
    {
      says: 'twice is one after the other',
      events: [pace(10, 1.5), pace(11, 1.5)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 7, 4000, 'a'],
        [14, 17, 3000, 'a'],
        [31, 17, 2000, 'a'],
        [48, 17, 1000, 'a'],
        [65, null, 0, 'done'],
      ],
    },
    {
      says: 'stays for the steps that come again',
      events: [pace(10, 2), stepBack(12)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 5, 4000, 'a'],
        [12, 14, 5000, 'a'],
        [26, 14, 4000, 'a'],
        [40, 14, 3000, 'a'],
        [54, 14, 2000, 'a'],
        [68, 14, 1000, 'a'],
        [82, null, 0, 'done'],
      ],
    },
    {
      says: 'leaves alternate days what they are, and the number of steps of a phase with `days`',
      spec: mixed,
      events: [pace(-2, 2)],
      rows: [
        [0, 14, 8000, 'a'],
        [14, 14, 6400, 'a'],
        [28, 14, 5100, 'a'],
        [42, 8, 3100, 'b'],
        [50, 8, 1100, 'b'],
        [58, 1, 0, 'c', 'off'],
        [59, 1, 1100, 'c'],
        [60, 1, 0, 'c', 'off'],
        [61, 1, 1100, 'c'],
        [62, null, 0, 'done'],
      ],
    },
  ])('$says', check);

  it('A faster pace does not lengthen an interval that is under the least already', () => {
    const daily = specOf(3000, 1000, [{ kind: 'fixed', name: 'a', amount: amount(1000), everyDays: 1 }]);
    expect(rowsAfter(daily, [pace(0, 0.5)])).toEqual(rowsAfter(daily, []));
  });

  it('A factor in decimals is exact: 10 days at 1.1 are 11', () => {
    const slow = specOf(2000, 1000, [{ kind: 'fixed', name: 'a', amount: amount(1000), everyDays: 10 }]);
    expect(rowsAfter(slow, [pace(0, 1.1)])[0]).toEqual([0, 11, 1000, 'a']);
  });

  it('Going under the least days is named', () => {
    const codes = (factor: number) =>
      projectPlan(plain, [pace(10, factor)], onDay(10)).warnings.filter(
        ({ code }) => code === 'pace-clamped',
      );
    expect(codes(0.4)).toEqual([]);
    expect(codes(0.28)).toEqual([{ code: 'pace-clamped', on: onDay(10), leastDays: 3 }]);
  });

  it('At zero there is nothing to pace', () => {
    expect(reasonOf(plain, pace(35, 2))).toBe('nothing-ahead');
  });
});
