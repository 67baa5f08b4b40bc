import { describe, expect, it } from 'vitest';
import type { Phase, PlanEvent, PlanSpec } from '../../../main/schedule/model';
import { projectPlan } from '../../../main/schedule/plan';
import { presetPhases } from '../../../main/schedule/presets';
import { amount } from '../../../shared/quantity';
import { onDay, type Row, rowsAfter, specOf } from './rows';

/** Six weekly steps of 1 g: 5, 4, 3, 2, 1, zero from day 35. */
const weekly: Phase = { kind: 'fixed', name: 'a', amount: amount(1000), everyDays: 7 };
const plain = specOf(6000, 500, [weekly]);

/** A percentage with `days`, then steps, then alternate days: 8, 6.4, 5.1 | 3.1, 1.1 | off, dose … */
const mixed = specOf(10_000, 100, [
  { kind: 'percentage', name: 'a', cut: 0.2, cap: 0.25, everyDays: 7, days: 21 },
  { kind: 'fixed', name: 'b', amount: amount(2000), everyDays: 4 },
  { kind: 'alternate', name: 'c', cycles: 2 },
]);

const hold = (day: number, days: number): PlanEvent => ({ on: onDay(day), type: 'hold', days });
const openHold = (day: number): PlanEvent => ({ on: onDay(day), type: 'openHold' });
const resume = (day: number): PlanEvent => ({ on: onDay(day), type: 'resume' });
const pace = (day: number, factor: number): PlanEvent => ({ on: onDay(day), type: 'pace', factor });
const stepBack = (day: number): PlanEvent => ({ on: onDay(day), type: 'stepBack' });
const rebase = (day: number, to: number): PlanEvent => ({
  on: onDay(day),
  type: 'rebase',
  amount: amount(to),
});
const retarget = (day: number, end: number): PlanEvent => ({
  on: onDay(day),
  type: 'retarget',
  endDate: onDay(end),
});
const edit = (day: number, ...phases: Phase[]): PlanEvent => ({ on: onDay(day), type: 'edit', phases });
const stop = (day: number): PlanEvent => ({ on: onDay(day), type: 'stop' });
const resolution = (day: number, to: number): PlanEvent => ({
  on: onDay(day),
  type: 'resolution',
  resolution: amount(to),
});

interface Case {
  says: string;
  spec?: PlanSpec;
  events: PlanEvent[];
  /** The day that the plan is seen on; the last event's unless given. */
  asOf?: number;
  rows: Row[];
}

function check({ spec = plain, events, asOf, rows }: Case) {
  expect(rowsAfter(spec, events, asOf)).toEqual(rows);
}

/** Why the last event was not applied, or null. */
function reasonOf(spec: PlanSpec, ...events: PlanEvent[]) {
  const warning = projectPlan(spec, events, events.at(-1)?.on ?? onDay(0)).warnings.at(-1);
  return warning?.code === 'not-applied' ? warning.reason : null;
}

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

describe('Open hold: the amount stays until it is resumed', () => {
  const held = (days: number): Row[] => [
    [0, 7, 5000, 'a'],
    [7, 7 + days, 4000, 'a'],
    [14 + days, 7, 3000, 'a'],
    [21 + days, 7, 2000, 'a'],
    [28 + days, 7, 1000, 'a'],
    [35 + days, null, 0, 'done'],
  ];

  it.each<Case>([
    { says: 'is seen as if resumed tomorrow', events: [openHold(10)], asOf: 10, rows: held(1) },
    { says: 'a day later by another day', events: [openHold(10)], asOf: 11, rows: held(2) },
    { says: 'a month later by a month', events: [openHold(10)], asOf: 40, rows: held(31) },
    { says: 'planned for later holds no day yet', events: [openHold(10)], asOf: 5, rows: held(0) },
    { says: 'resumed', events: [openHold(10), resume(16)], asOf: 40, rows: held(6) },
    { says: 'resumed on the same day', events: [openHold(10), resume(10)], asOf: 10, rows: held(0) },
    { says: 'to be resumed later', events: [openHold(10), resume(16)], asOf: 11, rows: held(6) },
    {
      says: 'with a counted hold in it adds up',
      events: [openHold(10), hold(11, 4), resume(16)],
      rows: held(10),
    },
    { says: 'inside a counted hold', events: [hold(10, 4), openHold(12), resume(16)], rows: held(8) },
    { says: 'resuming ends a counted hold too', events: [hold(10, 5), resume(12)], rows: held(2) },
  ])('$says', check);

  it('is marked while it has not been resumed', () => {
    const isMarked = (...events: PlanEvent[]) => projectPlan(plain, events, onDay(12)).openHold;
    expect(isMarked(openHold(10))).toBe(true);
    expect(isMarked(openHold(10), resume(11))).toBe(false);
    expect(isMarked(openHold(10), resume(20))).toBe(false);
    expect(isMarked(hold(10, 5))).toBe(false);
    expect(isMarked(openHold(10), stop(11))).toBe(false);
  });

  it('does not change the days before an event that is planned behind it', () => {
    const before = rowsAfter(plain, [openHold(10)], 11);
    expect(rowsAfter(plain, [openHold(10), stepBack(20)], 11)).toEqual([
      ...before.slice(0, 2),
      [16, 4, 3000, 'a'],
      [20, 7, 4000, 'a'],
      [27, 7, 3000, 'a'],
      [34, 7, 2000, 'a'],
      [41, 7, 1000, 'a'],
      [48, null, 0, 'done'],
    ]);
  });

  it('A second one, or resuming without one, changes nothing', () => {
    expect(reasonOf(plain, openHold(10), openHold(11))).toBe('already-held');
    expect(reasonOf(plain, resume(10))).toBe('not-held');
    expect(reasonOf(plain, hold(10, 2), resume(12))).toBe('not-held');
    expect(reasonOf(plain, openHold(35))).toBe('nothing-ahead');
  });
});

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

  it('Less than one resolution can not be made', () => {
    expect(reasonOf(plain, rebase(10, 499))).toBe('resolution-above-amount');
  });
});

describe('Retarget: solved anew for another end date', () => {
  const scale = { startAmount: amount(20_000), resolution: amount(100) };
  const rapid = specOf(20_000, 100, presetPhases('rapid', scale));

  it('For the end it has already, on the day of a cut, it is the same plan', () => {
    expect(rowsAfter(rapid, [retarget(6, 21)])).toEqual(rowsAfter(rapid, []));
  });

  it.each<Case>([
    {
      says: 'a later end has the smallest cut at the present interval that is at zero by then',
      spec: rapid,
      events: [retarget(7, 35)],
      rows: [
        [0, 3, 13_100, 'main'],
        [3, 3, 8600, 'main'],
        [6, 1, 5600, 'main'],
        [7, 3, 4700, 'main'],
        [10, 3, 3900, 'main'],
        [13, 3, 3200, 'main'],
        [16, 3, 2700, 'main'],
        [19, 3, 2200, 'main'],
        [22, 3, 1800, 'main'],
        [25, 3, 1500, 'main'],
        [28, 3, 1200, 'main'],
        [31, 3, 1000, 'main'],
        [34, null, 0, 'done'],
      ],
    },
    {
      says: 'a restart on the same day is what it starts from',
      spec: rapid,
      events: [rebase(6, 16_000), retarget(6, 18)],
      rows: [
        [0, 3, 13_100, 'main'],
        [3, 3, 8600, 'main'],
        [6, 3, 8000, 'main'],
        [9, 3, 4000, 'main'],
        [12, 3, 2000, 'main'],
        [15, 3, 1000, 'main'],
        [18, null, 0, 'done'],
      ],
    },
    {
      says: 'an alternate-day finish is kept and counted',
      spec: mixed,
      events: [retarget(14, 100)],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 7, 6400, 'a'],
        [14, 7, 5100, 'a'],
        [21, 7, 4000, 'a'],
        [28, 7, 3200, 'a'],
        [35, 7, 2500, 'a'],
        [42, 7, 2000, 'a'],
        [49, 7, 1600, 'a'],
        [56, 7, 1300, 'a'],
        [63, 7, 1000, 'a'],
        [70, 7, 800, 'a'],
        [77, 7, 600, 'a'],
        [84, 7, 500, 'a'],
        [91, 1, 0, 'c', 'off'],
        [92, 1, 500, 'c'],
        [93, 1, 0, 'c', 'off'],
        [94, 1, 500, 'c'],
        [95, null, 0, 'done'],
      ],
    },
    {
      says: 'a slower pace stays in its interval',
      events: [pace(7, 2), retarget(14, 100)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 7, 4000, 'a'],
        [14, 14, 3000, 'a'],
        [28, 14, 2500, 'a'],
        [42, 14, 2000, 'a'],
        [56, 14, 1500, 'a'],
        [70, 14, 1000, 'a'],
        [84, 14, 500, 'a'],
        [98, null, 0, 'done'],
      ],
    },
    {
      says: 'below 5 % of the start the steps go as far down as the scale',
      spec: specOf(20_000, 100, [{ kind: 'fixed', name: 'a', amount: amount(9700), everyDays: 7 }]),
      events: [retarget(9, 50)],
      rows: [
        [0, 7, 10_300, 'a'],
        [7, 2, 600, 'a'],
        [9, 7, 500, 'a'],
        [16, 7, 400, 'a'],
        [23, 7, 300, 'a'],
        [30, 7, 200, 'a'],
        [37, 7, 100, 'a'],
        [44, null, 0, 'done'],
      ],
    },
  ])('$says', check);

  it('An end that is too near is refused with the earliest date', () => {
    const { steps, warnings } = projectPlan(plain, [retarget(10, 20)], onDay(10));
    expect(warnings.at(-1)).toEqual({
      code: 'not-applied',
      on: onDay(10),
      type: 'retarget',
      reason: 'end-too-soon',
      earliest: onDay(31),
    });
    expect(steps).toEqual(projectPlan(plain, [], onDay(10)).steps);
    expect(projectPlan(plain, [retarget(10, 31)], onDay(10)).endDate).toBe(onDay(31));
    expect(reasonOf(plain, retarget(10, 30))).toBe('end-too-soon');
    expect(reasonOf(plain, retarget(10, 5))).toBe('end-too-soon');
  });

  it('With an approach its largest cut is the limit', () => {
    const spec = specOf(
      20_000,
      100,
      presetPhases('conservative', { startAmount: amount(20_000), resolution: amount(100) }),
    );
    const at = (end: number) =>
      projectPlan({ ...spec, approach: 'conservative' }, [retarget(21, end)], onDay(21));
    expect(at(50).warnings.at(-1)).toMatchObject({ reason: 'end-too-soon' });
    const cuts = at(90)
      .steps.filter(({ amount: planned }) => planned > 0)
      .map(({ cut }) => cut);
    expect(Math.max(...cuts)).toBeLessThanOrEqual(0.25);
    expect(at(90).endDate).toBe(onDay(84));
  });

  it('ends an open hold, and a stopped plan goes on', () => {
    const held = projectPlan(plain, [openHold(8), retarget(10, 60)], onDay(20));
    expect(held.openHold).toBe(false);
    const stopped = projectPlan(plain, [stop(8), retarget(10, 60)], onDay(20));
    expect(stopped.endDate).toEqual(held.endDate);
  });

  it('At zero there is no new end; with one last step left a hold does it', () => {
    expect(reasonOf(plain, retarget(40, 60))).toBe('at-zero');
    const last = specOf(1000, 500, [{ kind: 'fixed', name: 'a', amount: amount(500), everyDays: 7 }]);
    expect(reasonOf(last, retarget(3, 60))).toBe('last-step');
  });
});

describe('Edit: other phases from the day on', () => {
  const faster: Phase = { kind: 'fixed', name: 'b', amount: amount(2000), everyDays: 5 };

  it.each<Case>([
    {
      says: 'that day is the first reduced one, from the amount of the day before',
      events: [edit(10, faster)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 3, 4000, 'a'],
        [10, 5, 2000, 'b'],
        [15, null, 0, 'done'],
      ],
    },
    {
      says: 'before the start: from the start',
      events: [edit(-4, faster)],
      rows: [
        [0, 5, 4000, 'b'],
        [5, 5, 2000, 'b'],
        [10, null, 0, 'done'],
      ],
    },
    {
      says: 'ends holds and forgets the pace',
      events: [pace(2, 3), hold(8, 9), openHold(9), edit(10, faster)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 3, 4000, 'a'],
        [10, 5, 2000, 'b'],
        [15, null, 0, 'done'],
      ],
    },
    {
      says: 'that can make no cut leave the present amount as an open end',
      spec: specOf(1000, 500, [{ ...weekly, amount: amount(500) }]),
      events: [edit(3, { kind: 'custom', name: 'b', cuts: [0.1], everyDays: 7 })],
      rows: [[0, null, 500, 'a']],
    },
    {
      says: 'on an off day: from the last dose',
      spec: mixed,
      events: [edit(29, { kind: 'fixed', name: 'd', amount: amount(600), everyDays: 3 })],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 7, 6400, 'a'],
        [14, 7, 5100, 'a'],
        [21, 4, 3100, 'b'],
        [25, 4, 1100, 'b'],
        [29, 3, 500, 'd'],
        [32, null, 0, 'done'],
      ],
    },
    {
      says: 'then a step back goes to the step before the edit, and a restart there on by the new phases',
      events: [edit(10, faster), stepBack(12), rebase(13, 3500)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 3, 4000, 'a'],
        [10, 2, 2000, 'b'],
        [12, 1, 4000, 'a'],
        [13, 5, 3500, 'b'],
        [18, 5, 1500, 'b'],
        [23, null, 0, 'done'],
      ],
    },
  ])('$says', check);

  it('After an off day the cut is told from the last dose', () => {
    const after = edit(30, { kind: 'fixed', name: 'd', amount: amount(600), everyDays: 3 });
    const step = projectPlan(mixed, [after], onDay(30)).steps.find(({ phase }) => phase === 'd');
    expect(step).toMatchObject({ from: onDay(30), amount: 500, cut: 600 / 1100 });
  });

  it('On the day of a cut the new phases cut from the amount before it, not once more', () => {
    expect(rowsAfter(plain, [edit(7, weekly)])).toEqual(rowsAfter(plain, []));
    expect(rowsAfter(plain, [edit(0, weekly)])).toEqual(rowsAfter(plain, []));
  });

  it('On the first day at zero they go on from the last amount', () => {
    const open = edit(35, { kind: 'custom', name: 'b', cuts: [0.5], everyDays: 3 });
    expect(rowsAfter(plain, [open]).slice(-2)).toEqual([
      [28, 7, 1000, 'a'],
      [35, null, 500, 'b'],
    ]);
    const none = edit(7, { kind: 'custom', name: 'b', cuts: [0.5], everyDays: 3 });
    const short = specOf(1000, 500, [{ ...weekly, amount: amount(500) }]);
    expect(rowsAfter(short, [none])).toEqual([
      [0, 7, 500, 'a'],
      [7, null, 500, 'a'],
    ]);
  });

  it('A step that they cut short of the least days is named', () => {
    const early = (day: number) =>
      projectPlan(plain, [edit(day, weekly)], onDay(day)).warnings.filter(({ code }) => code === 'early-cut');
    expect(early(9)).toEqual([{ code: 'early-cut', on: onDay(9), days: 2, limit: 3 }]);
    expect(early(10)).toEqual([]);
    expect(early(7)).toEqual([]);
  });

  it('At zero there is nothing to edit', () => {
    expect(reasonOf(plain, edit(40, faster))).toBe('at-zero');
  });
});

describe('Stop: an open end at the present amount', () => {
  it.each<Case>([
    {
      says: 'in the middle of a step',
      events: [stop(10)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, null, 4000, 'a'],
      ],
    },
    { says: 'before the start', events: [stop(-1)], rows: [[0, null, 6000, 'a']] },
    {
      says: 'ends holds',
      events: [hold(8, 5), openHold(9), stop(10)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, null, 4000, 'a'],
      ],
    },
    {
      says: 'on an off day: the last dose',
      spec: mixed,
      events: [stop(29)],
      rows: [
        [0, 7, 8000, 'a'],
        [7, 7, 6400, 'a'],
        [14, 7, 5100, 'a'],
        [21, 4, 3100, 'b'],
        [25, 4, 1100, 'b'],
        [29, null, 1100, 'c'],
      ],
    },
    {
      says: 'before the start, and a new start amount there',
      events: [stop(-2), rebase(-1, 4000)],
      rows: [[0, null, 4000, 'a']],
    },
    {
      says: 'a restart then is an open end too',
      events: [stop(10), rebase(20, 3000)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 13, 4000, 'a'],
        [20, null, 3000, 'a'],
      ],
    },
    {
      says: 'a step back then is followed by the open end again',
      events: [stop(10), stepBack(20)],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 13, 4000, 'a'],
        [20, 7, 5000, 'a'],
        [27, null, 4000, 'a'],
      ],
    },
    {
      says: 'an edit then goes on',
      events: [stop(10), edit(20, { kind: 'fixed', name: 'b', amount: amount(2000), everyDays: 5 })],
      rows: [
        [0, 7, 5000, 'a'],
        [7, 13, 4000, 'a'],
        [20, 5, 2000, 'b'],
        [25, null, 0, 'done'],
      ],
    },
  ])('$says', check);

  it('At zero there is nothing to stop', () => {
    expect(reasonOf(plain, stop(40))).toBe('nothing-ahead');
  });
});

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

describe('Events are taken by their days', () => {
  it('whatever the order they were recorded in', () => {
    expect(rowsAfter(plain, [stepBack(16), hold(8, 5)], 16)).toEqual(
      rowsAfter(plain, [hold(8, 5), stepBack(16)], 16),
    );
  });

  it('on the same day in the order given', () => {
    expect(rowsAfter(plain, [rebase(10, 3000), stepBack(10)])[2]).toEqual([10, 7, 4000, 'a']);
    expect(rowsAfter(plain, [stepBack(10), rebase(10, 3000)])[2]).toEqual([10, 7, 3000, 'a']);
  });
});
