import { describe, expect, it } from 'vitest';
import { rowsAfter, specOf } from '../rows';
import { type Case, check, hold, mixed, plain, reasonOf, weekly } from './cases';

describe('Hold: so many days more at the amount of the day, and all later days move as far', () => {
  it.each<Case>([
    {
      says: 'in the middle of a step',
      events: [hold(10, 5)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 12, 4000, 'a'],
        [19, 7, 3000, 'a'],
        [26, 7, 2000, 'a'],
        [33, 7, 1000, 'a'],
        [40, null, 0, 'done'],
      ],
    },
    {
      says: 'on the first day of a step',
      events: [hold(7, 5)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 12, 4000, 'a'],
        [19, 7, 3000, 'a'],
        [26, 7, 2000, 'a'],
        [33, 7, 1000, 'a'],
        [40, null, 0, 'done'],
      ],
    },
    {
      says: 'twice adds up',
      events: [hold(8, 3), hold(9, 2)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 12, 4000, 'a'],
        [19, 7, 3000, 'a'],
        [26, 7, 2000, 'a'],
        [33, 7, 1000, 'a'],
        [40, null, 0, 'done'],
      ],
    },
    {
      says: 'before the start: the start amount, which is rounded down to the scale',
      spec: specOf(6250, 500, [weekly]),
      events: [hold(-3, 4)],
      rows: [
        [0, 4, 6000, 'a'],
        [4, 7, 5500, 'a'],
        [11, 7, 4500, 'a'],
        [18, 7, 3500, 'a'],
        [25, 7, 2500, 'a'],
        [32, 7, 1500, 'a'],
        [39, 7, 500, 'a'],
        [46, null, 0, 'done'],
      ],
    },
    {
      says: 'on an off day: so many more',
      spec: mixed,
      events: [hold(29, 2)],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 7, 6400, 'a'],
        [14, 7, 5100, 'a'],
        [21, 4, 3100, 'b'],
        [25, 4, 1100, 'b'],
        [29, 3, 0, 'c', 'off'],
        [32, 1, 1100, 'c'],
        [33, 1, 0, 'c', 'off'],
        [34, 1, 1100, 'c'],
        [35, null, 0, 'done'],
      ],
    },
  ])('$says', check);

  it('At zero, or at an open end, there is nothing to hold', () => {
    const open = specOf(6000, 500, [{ kind: 'custom', name: 'a', cuts: [0.5], everyDays: 7 }]);
    expect(reasonOf(plain, hold(35, 3))).toBe('nothing-ahead');
    expect(reasonOf(open, hold(2, 3))).toBe('nothing-ahead');
    expect(rowsAfter(plain, [hold(35, 3)])).toEqual(rowsAfter(plain, []));
  });
});
