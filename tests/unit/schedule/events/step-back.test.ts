import { describe, expect, it } from 'vitest';
import { projectPlan } from '../../../../main/schedule/plan';
import { amount } from '../../../../shared/quantity';
import { onDay, specOf } from '../rows';
import { type Case, check, hold, mixed, openHold, plain, reasonOf, resume, stepBack } from './cases';

describe('Step back: the step before again, then the present one and the rest', () => {
  it.each<Case>([
    {
      says: 'in the middle of a step',
      events: [stepBack(10)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 3, 4000, 'a'],
        [10, 7, 5000, 'a'],
        [17, 7, 4000, 'a'],
        [24, 7, 3000, 'a'],
        [31, 7, 2000, 'a'],
        [38, 7, 1000, 'a'],
        [45, null, 0, 'done'],
      ],
    },
    {
      says: 'on the first day of a step, which is then not taken yet',
      events: [stepBack(14)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 7, 4000, 'a'],
        [14, 7, 4000, 'a'],
        [21, 7, 3000, 'a'],
        [28, 7, 2000, 'a'],
        [35, 7, 1000, 'a'],
        [42, null, 0, 'done'],
      ],
    },
    {
      says: 'at the first step: the start amount',
      events: [stepBack(3)],
      rows: [
        [0, 3, 5000, 'a'],
        [3, 7, 6000, 'a'],
        [10, 7, 5000, 'a'],
        [17, 7, 4000, 'a'],
        [24, 7, 3000, 'a'],
        [31, 7, 2000, 'a'],
        [38, 7, 1000, 'a'],
        [45, null, 0, 'done'],
      ],
    },
    {
      says: 'twice on one day goes back two steps',
      events: [stepBack(16), stepBack(16)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 7, 4000, 'a'],
        [14, 2, 3000, 'a'],
        [16, 7, 5000, 'a'],
        [23, 7, 4000, 'a'],
        [30, 7, 3000, 'a'],
        [37, 7, 2000, 'a'],
        [44, 7, 1000, 'a'],
        [51, null, 0, 'done'],
      ],
    },
    {
      says: 'twice, days apart, goes back two steps',
      events: [stepBack(16), stepBack(18)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 7, 4000, 'a'],
        [14, 2, 3000, 'a'],
        [16, 2, 4000, 'a'],
        [18, 7, 5000, 'a'],
        [25, 7, 4000, 'a'],
        [32, 7, 3000, 'a'],
        [39, 7, 2000, 'a'],
        [46, 7, 1000, 'a'],
        [53, null, 0, 'done'],
      ],
    },
    {
      says: 'ends a counted hold, and held days are not part of the full length',
      events: [hold(8, 5), stepBack(10)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 3, 4000, 'a'],
        [10, 7, 5000, 'a'],
        [17, 7, 4000, 'a'],
        [24, 7, 3000, 'a'],
        [31, 7, 2000, 'a'],
        [38, 7, 1000, 'a'],
        [45, null, 0, 'done'],
      ],
    },
    {
      says: 'in an open hold stays held until it is resumed',
      events: [openHold(8), stepBack(10), resume(14)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 3, 4000, 'a'],
        [10, 11, 5000, 'a'],
        [21, 7, 4000, 'a'],
        [28, 7, 3000, 'a'],
        [35, 7, 2000, 'a'],
        [42, 7, 1000, 'a'],
        [49, null, 0, 'done'],
      ],
    },
    {
      says: 'from zero: the last step, then zero again',
      events: [stepBack(40)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 7, 4000, 'a'],
        [14, 7, 3000, 'a'],
        [21, 7, 2000, 'a'],
        [28, 7, 1000, 'a'],
        [35, 5, 0, 'done'],
        [40, 7, 1000, 'a'],
        [47, null, 0, 'done'],
      ],
    },
    {
      says: 'a coarse step comes again at its full, doubled length',
      spec: specOf(2500, 500, [
        { kind: 'percentage', name: 'a', cut: 0.1, cap: 0.1, everyDays: 7, until: amount(1000) },
      ]),
      events: [stepBack(20)],
      rows: [
        [0, 14, 2000, 'a', 'coarse'],
        [14, 6, 1500, 'a', 'coarse'],
        [20, 14, 2000, 'a', 'coarse'],
        [34, 14, 1500, 'a', 'coarse'],
        [48, 14, 1000, 'a', 'coarse'],
        [62, null, 0, 'done'],
      ],
    },
    {
      says: 'from alternate days: the daily step before them, then all of them again',
      spec: mixed,
      events: [stepBack(31)],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 7, 6400, 'a'],
        [14, 7, 5100, 'a'],
        [21, 4, 3100, 'b'],
        [25, 4, 1100, 'b'],
        [29, 1, 0, 'c', 'off'],
        [30, 1, 1100, 'c'],
        [31, 4, 1100, 'b'],
        [35, 1, 0, 'c', 'off'],
        [36, 1, 1100, 'c'],
        [37, 1, 0, 'c', 'off'],
        [38, 1, 1100, 'c'],
        [39, null, 0, 'done'],
      ],
    },
    {
      says: 'from zero after alternate days: those days again',
      spec: mixed,
      events: [stepBack(33)],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 7, 6400, 'a'],
        [14, 7, 5100, 'a'],
        [21, 4, 3100, 'b'],
        [25, 4, 1100, 'b'],
        [29, 1, 0, 'c', 'off'],
        [30, 1, 1100, 'c'],
        [31, 1, 0, 'c', 'off'],
        [32, 1, 1100, 'c'],
        [33, 1, 0, 'c', 'off'],
        [34, 1, 1100, 'c'],
        [35, 1, 0, 'c', 'off'],
        [36, 1, 1100, 'c'],
        [37, null, 0, 'done'],
      ],
    },
  ])('$says', check);

  it('From the start amount there is nothing to go back to', () => {
    expect(reasonOf(plain, stepBack(3), stepBack(4))).toBe('no-step-back');
    expect(reasonOf(plain, stepBack(-1))).toBe('no-step-back');
  });

  it('The rise is a cut below zero, and is named with its lost tolerance', () => {
    const { steps, warnings } = projectPlan(plain, [stepBack(10)], onDay(10));
    expect(steps.slice(0, 4).map(({ cut }) => cut)).toEqual([1000 / 6000, 0.2, -0.25, 0.2]);
    expect(warnings).toEqual([{ code: 'lost-tolerance', on: onDay(10) }]);
  });
});
