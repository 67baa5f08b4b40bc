import { describe, expect, it } from 'vitest';
import { projectPlan } from '../../../../main/schedule/plan';
import { onDay, specOf } from '../rows';
import { type Case, check, mixed, pace, plain, reasonOf, rebase, stepBack } from './cases';

describe('Rebase: a restart at another amount, from which the phase goes on by its own rule', () => {
  it.each<Case>([
    {
      says: 'lower, in a percentage with `days`, which still count from its start',
      spec: mixed,
      events: [rebase(10, 5000)],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 3, 6400, 'a'],
        [10, 7, 5000, 'a'],
        [17, 7, 4000, 'a'],
        [24, 4, 2000, 'b'],
        [28, 1, 0, 'c', 'off'],
        [29, 1, 2000, 'c'],
        [30, 1, 0, 'c', 'off'],
        [31, 1, 2000, 'c'],
        [32, null, 0, 'done'],
      ],
    },
    {
      says: 'again and again, in a percentage with `days`: all days lived in it count',
      spec: mixed,
      events: [rebase(10, 6000), rebase(15, 5000)],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 3, 6400, 'a'],
        [10, 5, 6000, 'a'],
        [15, 7, 5000, 'a'],
        [22, 4, 3000, 'b'],
        [26, 4, 1000, 'b'],
        [30, 1, 0, 'c', 'off'],
        [31, 1, 1000, 'c'],
        [32, 1, 0, 'c', 'off'],
        [33, 1, 1000, 'c'],
        [34, null, 0, 'done'],
      ],
    },
    {
      says: 'higher after a slip, above the start amount too',
      events: [rebase(10, 7000)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 3, 4000, 'a'],
        [10, 7, 7000, 'a'],
        [17, 7, 6000, 'a'],
        [24, 7, 5000, 'a'],
        [31, 7, 4000, 'a'],
        [38, 7, 3000, 'a'],
        [45, 7, 2000, 'a'],
        [52, 7, 1000, 'a'],
        [59, null, 0, 'done'],
      ],
    },
    {
      says: 'rounds down to the scale',
      events: [rebase(30, 1990)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 7, 4000, 'a'],
        [14, 7, 3000, 'a'],
        [21, 7, 2000, 'a'],
        [28, 2, 1000, 'a'],
        [30, 7, 1500, 'a'],
        [37, 7, 500, 'a'],
        [44, null, 0, 'done'],
      ],
    },
    {
      says: 'keeps the size of linear steps, so that more takes longer instead of falling faster',
      spec: specOf(4000, 500, [{ kind: 'linear', name: 'a', everyDays: 5, days: 20 }]),
      events: [rebase(11, 3000)],
      rows: [
        [0, 5, 3000, 'a'],
        [5, 5, 2000, 'a'],
        [10, 1, 1000, 'a'],
        [11, 5, 3000, 'a'],
        [16, 5, 2000, 'a'],
        [21, 5, 1000, 'a'],
        [26, null, 0, 'done'],
      ],
    },
    {
      says: 'keeps the steps of occupancy of a hyperbolic phase',
      spec: specOf(10_000, 10, [{ kind: 'hyperbolic', name: 'a', k: 10_000, steps: 3, everyDays: 5 }]),
      events: [rebase(6, 5000)],
      rows: [
        [0, 5, 5000, 'a'],
        [5, 1, 2000, 'a'],
        [6, 5, 5000, 'a'],
        [11, 5, 2000, 'a'],
        [16, null, 0, 'done'],
      ],
    },
    {
      says: 'goes on with the next cut of a list',
      spec: specOf(10_000, 100, [{ kind: 'custom', name: 'a', cuts: [0.1, 0.2, 0.3], everyDays: 5 }]),
      events: [rebase(2, 8000)],
      rows: [
        [0, 2, 9000, 'a'],
        [2, 5, 8000, 'a'],
        [7, 5, 6400, 'a'],
        [12, null, 4500, 'a'],
      ],
    },
    {
      says: 'on an off day: that amount, and the next day off again',
      spec: mixed,
      events: [rebase(29, 900)],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 7, 6400, 'a'],
        [14, 7, 5100, 'a'],
        [21, 4, 3100, 'b'],
        [25, 4, 1100, 'b'],
        [29, 1, 900, 'c'],
        [30, 1, 0, 'c', 'off'],
        [31, 1, 900, 'c'],
        [32, null, 0, 'done'],
      ],
    },
    {
      says: 'after zero: down again by the phase that led there, and its alternate days',
      spec: mixed,
      events: [rebase(40, 3000)],
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
        [33, 7, 0, 'done'],
        [40, 4, 3000, 'b'],
        [44, 4, 1000, 'b'],
        [48, 1, 0, 'c', 'off'],
        [49, 1, 1000, 'c'],
        [50, 1, 0, 'c', 'off'],
        [51, 1, 1000, 'c'],
        [52, null, 0, 'done'],
      ],
    },
    {
      says: 'before the start: a new start amount',
      events: [rebase(-5, 4000)],
      rows: [
        [0, 7, 3000, 'a'],
        [7, 7, 2000, 'a'],
        [14, 7, 1000, 'a'],
        [21, null, 0, 'done'],
      ],
    },
    {
      says: 'at the start amount after a step back: the phases from their beginning',
      events: [stepBack(3), rebase(5, 5500)],
      rows: [
        [0, 3, 5000, 'a'],
        [3, 2, 6000, 'a'],
        [5, 7, 5500, 'a'],
        [12, 7, 4500, 'a'],
        [19, 7, 3500, 'a'],
        [26, 7, 2500, 'a'],
        [33, 7, 1500, 'a'],
        [40, 7, 500, 'a'],
        [47, null, 0, 'done'],
      ],
    },
    {
      says: 'at an open end stays open',
      spec: specOf(6000, 500, [{ kind: 'custom', name: 'a', cuts: [0.5], everyDays: 7 }]),
      events: [rebase(20, 4000)],
      rows: [
        [0, 20, 3000, 'a'],
        [20, null, 4000, 'a'],
      ],
    },
    {
      says: 'to nothing ends the plan',
      events: [rebase(10, 0)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 3, 4000, 'a'],
        [10, null, 0, 'done'],
      ],
    },
    {
      says: 'keeps a slower pace, and `days` are counted without it',
      spec: mixed,
      events: [pace(0, 2), rebase(20, 5000)],
      rows: [
        [0, 14, 8000, 'a'],
        [14, 6, 6400, 'a'],
        [20, 14, 5000, 'a'],
        [34, 14, 4000, 'a'],
        [48, 8, 2000, 'b'],
        [56, 1, 0, 'c', 'off'],
        [57, 1, 2000, 'c'],
        [58, 1, 0, 'c', 'off'],
        [59, 1, 2000, 'c'],
        [60, null, 0, 'done'],
      ],
    },
    {
      says: 'on the day of a cut: that step was never taken, and a step back leads past it',
      events: [rebase(7, 3000), stepBack(9)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 2, 3000, 'a'],
        [9, 7, 5000, 'a'],
        [16, 7, 3000, 'a'],
        [23, 7, 2000, 'a'],
        [30, 7, 1000, 'a'],
        [37, null, 0, 'done'],
      ],
    },
    {
      says: 'then a step back goes to the last higher amount, not to a lower one that came before',
      events: [rebase(10, 4500), stepBack(12)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 3, 4000, 'a'],
        [10, 2, 4500, 'a'],
        [12, 7, 5000, 'a'],
        [19, 7, 4500, 'a'],
        [26, 7, 3500, 'a'],
        [33, 7, 2500, 'a'],
        [40, 7, 1500, 'a'],
        [47, 7, 500, 'a'],
        [54, null, 0, 'done'],
      ],
    },
  ])('$says', check);

  it('A rise is named with its lost tolerance, a fall is not', () => {
    const codes = (to: number) =>
      projectPlan(plain, [rebase(10, to)], onDay(10)).warnings.map(({ code }) => code);
    expect(codes(7000)).toEqual(['lost-tolerance']);
    expect(codes(3000)).toEqual([]);
  });

  it('It is no rise to go on with the amount of the day before, or with what the scale makes of it', () => {
    const codes = (day: number, to: number) =>
      projectPlan(plain, [rebase(day, to)], onDay(day)).warnings.map(({ code }) => code);
    expect(codes(7, 5000)).toEqual([]);
    expect(codes(7, 5500)).toEqual(['lost-tolerance']);
    expect(codes(0, 6000)).toEqual([]);
    expect(codes(35, 1000)).toEqual([]);
    expect(codes(36, 1000)).toEqual(['lost-tolerance']);
    expect(codes(10, 4250)).toEqual([]);
    expect(codes(10, 4500)).toEqual(['lost-tolerance']);
  });

  it('Less than one resolution can not be made', () => {
    expect(reasonOf(plain, rebase(10, 499))).toBe('resolution-above-amount');
  });
});
