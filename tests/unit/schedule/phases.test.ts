import { describe, expect, it } from 'vitest';
import type { Phase } from '../../../main/schedule/model';
import { buildPlan } from '../../../main/schedule/plan';
import { amount } from '../../../shared/quantity';
import { type Row, rowsOf, specOf } from './rows';

const name = 'p';

interface Case {
  says: string;
  from: [startAmount: number, resolution: number];
  phases: Phase[];
  rows: Row[];
}

function check({ from: [startAmount, resolution], phases, rows }: Case) {
  expect(rowsOf(startAmount, resolution, phases)).toEqual(rows);
}

describe('Percentage', () => {
  it.each<Case>([
    {
      says: 'cuts from the amount after rounding, to `until`, then zero',
      from: [10_000, 1000],
      phases: [{ kind: 'percentage', name, cut: 0.25, everyDays: 7, until: amount(4000) }],
      rows: [
        [0, 7, 8000, name],
        [7, 7, 6000, name],
        [14, 7, 5000, name],
        [21, 7, 4000, name],
        [28, null, 0, 'done'],
      ],
    },
    {
      says: 'without `until` ends open at its last amount',
      from: [10_000, 100],
      phases: [{ kind: 'percentage', name, cut: 0.2, everyDays: 7, days: 21 }],
      rows: [
        [0, 7, 8000, name],
        [7, 7, 6400, name],
        [14, null, 5100, name],
      ],
    },
    {
      says: 'lets a step that starts inside `days` run its length',
      from: [10_000, 100],
      phases: [
        { kind: 'percentage', name, cut: 0.2, everyDays: 7, days: 15 },
        { kind: 'fixed', name: 'rest', amount: amount(3000), everyDays: 2 },
      ],
      rows: [
        [0, 7, 8000, name],
        [7, 7, 6400, name],
        [14, 7, 5100, name],
        [21, 2, 2100, 'rest'],
        [23, null, 0, 'done'],
      ],
    },
    {
      says: 'without `days` and `until` ends open at the smallest amount',
      from: [400, 100],
      phases: [{ kind: 'percentage', name, cut: 0.5, everyDays: 3 }],
      rows: [
        [0, 3, 200, name],
        [3, null, 100, name],
      ],
    },
    {
      says: 'holds each n-th step longer',
      from: [10_000, 100],
      phases: [
        {
          kind: 'percentage',
          name,
          cut: 0.3,
          everyDays: 4,
          until: amount(1700),
          stabiliseEvery: 2,
          stabiliseDays: 3,
        },
      ],
      rows: [
        [0, 4, 7000, name],
        [4, 7, 4900, name],
        [11, 4, 3400, name],
        [15, 7, 2400, name],
        [22, 4, 1700, name],
        [26, null, 0, 'done'],
      ],
    },
    {
      says: 'holds a coarse step twice as long, and a coarse n-th step that and longer',
      from: [1500, 500],
      phases: [
        {
          kind: 'percentage',
          name,
          cut: 0.1,
          cap: 0.1,
          everyDays: 7,
          until: amount(500),
          stabiliseEvery: 2,
          stabiliseDays: 4,
        },
      ],
      rows: [
        [0, 14, 1000, name, 'coarse'],
        [14, 18, 500, name, 'coarse'],
        [32, null, 0, 'done'],
      ],
    },
    {
      says: 'whichever of `days` and `until` comes first, then zero',
      from: [10_000, 100],
      phases: [{ kind: 'percentage', name, cut: 0.2, everyDays: 7, days: 14, until: amount(100) }],
      rows: [
        [0, 7, 8000, name],
        [7, 7, 6400, name],
        [14, null, 0, 'done'],
      ],
    },
    {
      says: 'at or below `until` from the start goes on with the next phase at once',
      from: [2000, 500],
      phases: [
        { kind: 'percentage', name, cut: 0.2, everyDays: 7, until: amount(2000) },
        { kind: 'fixed', name: 'rest', amount: amount(1000), everyDays: 5 },
      ],
      rows: [
        [0, 5, 1000, 'rest'],
        [5, null, 0, 'done'],
      ],
    },
  ])('$says', check);
});

describe('Linear', () => {
  it.each<Case>([
    {
      says: 'divides into as many equal steps as fit, rounded up to the scale, which may end early',
      from: [5500, 100],
      phases: [{ kind: 'linear', name, everyDays: 3, days: 28 }],
      rows: [
        [0, 3, 4800, name],
        [3, 3, 4100, name],
        [6, 3, 3400, name],
        [9, 3, 2700, name],
        [12, 3, 2000, name],
        [15, 3, 1300, name],
        [18, 3, 600, name],
        [21, null, 0, 'done'],
      ],
    },
    {
      says: 'steps by at least one resolution',
      from: [300, 100],
      phases: [{ kind: 'linear', name, everyDays: 1, days: 30 }],
      rows: [
        [0, 1, 200, name],
        [1, 1, 100, name],
        [2, null, 0, 'done'],
      ],
    },
    {
      says: 'is at zero at once where one step is all that fits',
      from: [300, 100],
      phases: [{ kind: 'linear', name, everyDays: 5, days: 9 }],
      rows: [[0, null, 0, 'done']],
    },
    {
      says: 'rounds onto the scale from a start off it, a tie up',
      from: [20_250, 500],
      phases: [{ kind: 'linear', name, everyDays: 7, days: 21 }],
      rows: [
        [0, 7, 13_500, name],
        [7, 7, 6500, name],
        [14, null, 0, 'done'],
      ],
    },
  ])('$says', check);
});

describe('Fixed', () => {
  it.each<Case>([
    {
      says: 'steps until the next would be zero or less',
      from: [2000, 500],
      phases: [{ kind: 'fixed', name, amount: amount(1000), everyDays: 7 }],
      rows: [
        [0, 7, 1000, name],
        [7, null, 0, 'done'],
      ],
    },
    {
      says: 'does not step past zero',
      from: [2500, 500],
      phases: [{ kind: 'fixed', name, amount: amount(1000), everyDays: 7 }],
      rows: [
        [0, 7, 1500, name],
        [7, 7, 500, name],
        [14, null, 0, 'done'],
      ],
    },
    {
      says: 'makes a step off the scale makeable each time',
      from: [2000, 500],
      phases: [{ kind: 'fixed', name, amount: amount(700), everyDays: 7 }],
      rows: [
        [0, 7, 1500, name],
        [7, 7, 1000, name],
        [14, 7, 500, name],
        [21, null, 0, 'done'],
      ],
    },
  ])('$says', check);
});

describe('Hyperbolic', () => {
  it.each<Case>([
    {
      says: 'skips steps that round to no change, which take no time',
      from: [1000, 500],
      phases: [{ kind: 'hyperbolic', name, k: 1000, steps: 8, everyDays: 7 }],
      rows: [
        [0, 7, 500, name],
        [7, null, 0, 'done'],
      ],
    },
    {
      says: 'takes equal steps of occupancy: a half, a third, a sixth of E0',
      from: [10_000, 10],
      phases: [{ kind: 'hyperbolic', name, k: 10_000, steps: 3, everyDays: 5 }],
      rows: [
        [0, 5, 5000, name],
        [5, 5, 2000, name],
        [10, null, 0, 'done'],
      ],
    },
    {
      says: 'is nearly linear where K is far above the amount',
      from: [10_000, 10],
      phases: [{ kind: 'hyperbolic', name, k: 1_000_000_000, steps: 4, everyDays: 7 }],
      rows: [
        [0, 7, 7500, name],
        [7, 7, 5000, name],
        [14, 7, 2500, name],
        [21, null, 0, 'done'],
      ],
    },
    {
      says: 'does not take rounding a start off the scale for a step',
      from: [10_100, 500],
      phases: [{ kind: 'hyperbolic', name, k: 1_000_000_000, steps: 2, everyDays: 7 }],
      rows: [
        [0, 7, 5000, name],
        [7, null, 0, 'done'],
      ],
    },
    {
      says: 'in one step is at zero at once',
      from: [10_000, 10],
      phases: [{ kind: 'hyperbolic', name, k: 10_000, steps: 1, everyDays: 7 }],
      rows: [[0, null, 0, 'done']],
    },
    {
      says: 'starts from the amount at its own start',
      from: [20_000, 10],
      phases: [
        { kind: 'custom', name: 'first', cuts: [0.5], everyDays: 7 },
        { kind: 'hyperbolic', name, k: 10_000, steps: 3, everyDays: 5 },
      ],
      rows: [
        [0, 7, 10_000, 'first'],
        [7, 5, 5000, name],
        [12, 5, 2000, name],
        [17, null, 0, 'done'],
      ],
    },
  ])('$says', check);
});

describe('Custom', () => {
  it.each<Case>([
    {
      says: 'takes the cuts of the list and ends open',
      from: [20_000, 100],
      phases: [{ kind: 'custom', name, cuts: [0.1, 0.25], everyDays: 10 }],
      rows: [
        [0, 10, 18_000, name],
        [10, null, 13_500, name],
      ],
    },
    {
      says: 'holds coarse steps twice as long',
      from: [1000, 500],
      phases: [
        { kind: 'custom', name, cuts: [0.1], cap: 0.2, everyDays: 10 },
        { kind: 'fixed', name: 'rest', amount: amount(500), everyDays: 3 },
      ],
      rows: [
        [0, 20, 500, name, 'coarse'],
        [20, null, 0, 'done'],
      ],
    },
    {
      says: 'leaves out cuts for which nothing can be made',
      from: [1000, 500],
      phases: [{ kind: 'custom', name, cuts: [0.5, 0.5, 0.5], everyDays: 10 }],
      rows: [[0, null, 500, name]],
    },
    {
      says: 'of everything goes as low as can be made, since it says nothing of zero',
      from: [1000, 100],
      phases: [{ kind: 'custom', name, cuts: [1], everyDays: 10 }],
      rows: [[0, null, 100, name]],
    },
    {
      says: 'ends open at the start amount where no cut can be made at all',
      from: [500, 500],
      phases: [{ kind: 'custom', name, cuts: [0.2], everyDays: 10 }],
      rows: [[0, null, 500, name]],
    },
    {
      says: 'ends open at the last amount of the phase before, where it can make none',
      from: [1000, 500],
      phases: [
        { kind: 'fixed', name: 'first', amount: amount(500), everyDays: 7 },
        { kind: 'custom', name, cuts: [0.2], everyDays: 10 },
      ],
      rows: [[0, null, 500, 'first']],
    },
  ])('$says', check);
});

describe('Alternate', () => {
  it.each<Case>([
    {
      says: 'goes between off days and the last amount, then zero',
      from: [1000, 500],
      phases: [
        { kind: 'fixed', name: 'first', amount: amount(500), everyDays: 7 },
        { kind: 'alternate', name, cycles: 2 },
      ],
      rows: [
        [0, 7, 500, 'first'],
        [7, 1, 0, name, 'off'],
        [8, 1, 500, name],
        [9, 1, 0, name, 'off'],
        [10, 1, 500, name],
        [11, null, 0, 'done'],
      ],
    },
    {
      says: 'leaves the amount to the phase after it',
      from: [1000, 500],
      phases: [
        { kind: 'alternate', name, cycles: 1 },
        { kind: 'fixed', name: 'rest', amount: amount(500), everyDays: 7 },
      ],
      rows: [
        [0, 1, 0, name, 'off'],
        [1, 1, 1000, name],
        [2, 7, 500, 'rest'],
        [9, null, 0, 'done'],
      ],
    },
    {
      says: 'as the first phase rounds a start off the scale down',
      from: [1250, 500],
      phases: [{ kind: 'alternate', name, cycles: 1 }],
      rows: [
        [0, 1, 0, name, 'off'],
        [1, 1, 1000, name],
        [2, null, 0, 'done'],
      ],
    },
  ])('$says', check);
});

describe('A row', () => {
  it('has its dates across a leap day and its true cut from the amount before', () => {
    const phases: Phase[] = [
      { kind: 'percentage', name, cut: 0.5, everyDays: 3, until: amount(1000) },
      { kind: 'alternate', name: 'last', cycles: 1 },
    ];
    expect(buildPlan(specOf(3000, 500, phases))).toEqual([
      { from: '2024-02-26', days: 3, amount: 1500, cut: 0.5, phase: name, coarse: false },
      { from: '2024-02-29', days: 3, amount: 1000, cut: 1 / 3, phase: name, coarse: false },
      { from: '2024-03-03', days: 1, amount: 0, cut: 1, phase: 'last', coarse: false, off: true },
      { from: '2024-03-04', days: 1, amount: 1000, cut: 0, phase: 'last', coarse: false },
      { from: '2024-03-05', days: null, amount: 0, cut: 1, phase: 'done', coarse: false },
    ]);
  });
});
