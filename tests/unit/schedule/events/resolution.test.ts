import { describe, expect, it } from 'vitest';
import { rowsAfter, specOf } from '../rows';
import { type Case, check, hold, plain, reasonOf, resolution, stop, weekly } from './cases';

describe('Resolution: later steps are made with another smallest amount', () => {
  const spec = specOf(10_000, 1000, [{ kind: 'percentage', name: 'a', cut: 0.2, everyDays: 7, days: 28 }]);

  it.each<Case>([
    {
      says: 'a finer scale',
      spec,
      events: [resolution(10, 100)],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 7, 6000, 'a'],
        [14, 7, 4800, 'a'],
        [21, null, 3800, 'a'],
      ],
    },
    {
      says: 'before the start',
      spec,
      events: [resolution(-1, 100)],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 7, 6400, 'a'],
        [14, 7, 5100, 'a'],
        [21, null, 4100, 'a'],
      ],
    },
    {
      says: 'in a hold at a start amount off the scale: from the amount that was taken',
      spec: specOf(6250, 500, [weekly]),
      events: [hold(-3, 10), resolution(2, 10)],
      rows: [
        [0, 10, 6000, 'a'],
        [10, 7, 5000, 'a'],
        [17, 7, 4000, 'a'],
        [24, 7, 3000, 'a'],
        [31, 7, 2000, 'a'],
        [38, 7, 1000, 'a'],
        [45, null, 0, 'done'],
      ],
    },
    {
      says: 'a coarser one',
      spec,
      events: [resolution(10, 2500)],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 7, 6000, 'a'],
        [14, 7, 5000, 'a'],
        [21, null, 2500, 'a'],
      ],
    },
  ])('$says', check);

  it('A stopped plan stays stopped', () => {
    expect(rowsAfter(spec, [stop(-2), resolution(-1, 100)])).toEqual([[0, null, 10_000, 'a']]);
    expect(rowsAfter(spec, [stop(8), resolution(9, 100)])).toEqual(rowsAfter(spec, [stop(8)]));
  });

  it('One above the present amount, or at zero, changes nothing', () => {
    expect(reasonOf(spec, resolution(10, 6001))).toBe('resolution-above-amount');
    expect(reasonOf(plain, resolution(40, 100))).toBe('at-zero');
  });
});
