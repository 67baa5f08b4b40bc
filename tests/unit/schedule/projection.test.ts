import { describe, expect, it } from 'vitest';
import type { Approach, Phase, PlanEvent, PlanSpec, Warning } from '../../../main/schedule/model';
import { heldSpans, projectPlan, projectRevisions, stepOn } from '../../../main/schedule/plan';
import { presetPhases } from '../../../main/schedule/presets';
import { amount } from '../../../shared/quantity';
import { onDay, specOf } from './rows';

const weekly: Phase = { kind: 'fixed', name: 'a', amount: amount(1000), everyDays: 7 };
const plain = specOf(3000, 500, [weekly]);
const open = specOf(3000, 500, [{ kind: 'custom', name: 'a', cuts: [0.5, 0.4], everyDays: 7 }]);

const hold = (day: number, days: number): PlanEvent => ({ on: onDay(day), type: 'hold', days });

describe('A projection says where the plan leads', () => {
  it('to zero', () => {
    expect(projectPlan(plain, [hold(8, 3)], onDay(8))).toEqual({
      steps: [
        { from: onDay(0), days: 7, amount: 2000, cut: 1 / 3, phase: 'a', coarse: false },
        { from: onDay(7), days: 10, amount: 1000, cut: 0.5, phase: 'a', coarse: false },
        { from: onDay(17), days: null, amount: 0, cut: 1, phase: 'done', coarse: false },
      ],
      endDate: onDay(17),
      weeks: 17 / 7,
      openHold: false,
      totalAhead: 9 * 1000,
      warnings: [{ code: 'ends-high', amount: 1000 }],
    });
  });

  it('to an open end', () => {
    const { endDate, weeks } = projectPlan(open, [], onDay(0));
    expect({ endDate, weeks }).toEqual({ endDate: null, weeks: null });
  });

  it('ending on an off day is no end: zero is the day after the last dose', () => {
    const alternating = specOf(1000, 500, [{ kind: 'alternate', name: 'b', cycles: 1 }]);
    expect(projectPlan(alternating, [], onDay(0)).endDate).toBe(onDay(2));
  });

  it.each([
    ['before the start, all of it', -10, 7 * 2000 + 7 * 1000],
    ['on the first day, all of it', 0, 7 * 2000 + 7 * 1000],
    ['on a later day, that day included', 8, 6 * 1000],
    ['on the last day', 13, 1000],
    ['at zero', 14, 0],
    ['long after', 500, 0],
  ])('with the total that is ahead: %s', (_, day, total) => {
    expect(projectPlan(plain, [], onDay(day)).totalAhead).toBe(total);
  });

  it('with the total up to an open end, which has none', () => {
    expect(projectPlan(open, [], onDay(0)).totalAhead).toBe(7 * 1500);
  });
});

describe('The history of a plan stays', () => {
  it('as one revision for each event, each as it was seen then', () => {
    const events: PlanEvent[] = [
      { on: onDay(2), type: 'openHold' },
      { on: onDay(6), type: 'resume' },
      { on: onDay(9), type: 'stepBack' },
    ];
    const ends = projectRevisions(plain, events, onDay(20)).map(({ endDate }) => endDate);
    expect(ends).toEqual([onDay(14), onDay(15), onDay(18), onDay(30)]);
  });

  it('and without events is the plan as made', () => {
    expect(projectRevisions(plain, [], onDay(3))).toEqual([projectPlan(plain, [], onDay(3))]);
  });

  it('with the days that were held', () => {
    const events: PlanEvent[] = [hold(2, 3), hold(3, 1), { on: onDay(12), type: 'openHold' }];
    expect(heldSpans(plain, events, onDay(14))).toEqual([
      { from: onDay(2), days: 4 },
      { from: onDay(12), days: 3 },
    ]);
    expect(heldSpans(plain, [], onDay(14))).toEqual([]);
  });

  it('and a hold that a step back ended is held only as long as it was', () => {
    const events: PlanEvent[] = [hold(8, 5), { on: onDay(10), type: 'stepBack' }];
    expect(heldSpans(plain, events, onDay(10))).toEqual([{ from: onDay(8), days: 2 }]);
  });
});

describe('The row of a date', () => {
  const { steps } = projectPlan(plain, [], onDay(0));

  it.each([
    [-1, null],
    [0, 2000],
    [6, 2000],
    [7, 1000],
    [13, 1000],
    [14, 0],
    [5000, 0],
  ])('day %i', (day, planned) => {
    expect(stepOn(steps, onDay(day))?.amount ?? null).toBe(planned);
  });

  it('none in no rows', () => {
    expect(stepOn([], onDay(0))).toBeNull();
  });
});

describe('Warnings name what is outside the limits of the approach, once for a phase', () => {
  const scale = { startAmount: amount(20_000), resolution: amount(100) };
  const warningsOf = (spec: PlanSpec, ...events: PlanEvent[]) => projectPlan(spec, events, onDay(0)).warnings;
  const preset = (approach: Approach, options = {}): PlanSpec => ({
    ...specOf(20_000, 100, presetPhases(approach, { ...scale, ...options })),
    approach,
  });

  it.each<[string, PlanSpec, Warning[]]>([
    [
      'conservative: only that effects stack in the last weeks',
      preset('conservative'),
      [{ code: 'effects-stack', phase: 'final', everyDays: 3 }],
    ],
    [
      'moderate: that effects stack',
      preset('moderate'),
      [{ code: 'effects-stack', phase: 'main', everyDays: 4 }],
    ],
    ['rapid: that effects stack', preset('rapid'), [{ code: 'effects-stack', phase: 'main', everyDays: 3 }]],
    [
      'larger cuts than conservative allows',
      preset('conservative', { initialCut: 0.3, middleCut: 0.15, finalEvery: 7 }),
      [
        { code: 'cut-over-limit', phase: 'initial', cut: 0.3, limit: 0.25 },
        { code: 'cut-over-limit', phase: 'middle', cut: 700 / 4900, limit: 0.1 },
      ],
    ],
    [
      'shorter intervals than conservative allows',
      preset('conservative', { initialCut: 0.1, every: 2, finalEvery: 2 }),
      [
        { code: 'effects-stack', phase: 'initial', everyDays: 2 },
        { code: 'interval-under-limit', phase: 'initial', everyDays: 2, limit: 3 },
        { code: 'effects-stack', phase: 'middle', everyDays: 2 },
        { code: 'interval-under-limit', phase: 'middle', everyDays: 2, limit: 3 },
        { code: 'effects-stack', phase: 'final', everyDays: 2 },
        { code: 'interval-under-limit', phase: 'final', everyDays: 2, limit: 3 },
      ],
    ],
    [
      'rapid every day at 60 %',
      preset('rapid', { every: 1, cut: 0.6 }),
      [
        { code: 'effects-stack', phase: 'main', everyDays: 1 },
        { code: 'interval-under-limit', phase: 'main', everyDays: 1, limit: 2 },
        { code: 'cut-over-limit', phase: 'main', cut: 0.6, limit: 0.5 },
        { code: 'shorter-than-approach', weeks: 4 / 7, limit: 2 },
      ],
    ],
    [
      'an own plan: cuts over 50 %',
      specOf(20_000, 100, [{ kind: 'custom', name: 'own', cuts: [0.5, 0.55], everyDays: 7 }]),
      [{ code: 'cut-over-limit', phase: 'own', cut: 0.55, limit: 0.5 }],
    ],
    [
      'equal steps by their first, since their fraction grows by itself',
      {
        ...specOf(20_000, 100, [{ kind: 'linear', name: 'l', everyDays: 14, days: 42 }]),
        approach: 'conservative',
      },
      [
        { code: 'cut-over-limit', phase: 'l', cut: 0.335, limit: 0.25 },
        { code: 'ends-high', amount: amount(6600) },
        { code: 'shorter-than-approach', weeks: 4, limit: 6 },
      ],
    ],
    [
      'coarse steps, one by one',
      specOf(1500, 500, [
        { kind: 'percentage', name: 'p', cut: 0.1, cap: 0.1, everyDays: 7, until: amount(500) },
      ]),
      [
        { code: 'ends-high', amount: amount(500) },
        { code: 'coarse-step', from: onDay(0), phase: 'p', amount: amount(1000), cut: 1 / 3 },
        { code: 'coarse-step', from: onDay(14), phase: 'p', amount: amount(500), cut: 0.5 },
      ],
    ],
    ['zero from a quarter of the start', specOf(4000, 100, [weekly]), []],
    [
      'zero from high up',
      specOf(20_000, 100, [
        { kind: 'percentage', name: 'p', cut: 0.1, everyDays: 7, days: 14, until: amount(1000) },
      ]),
      [{ code: 'ends-high', amount: amount(16_200) }],
    ],
    [
      'alternate days are no short intervals',
      specOf(1000, 100, [{ kind: 'alternate', name: 'b', cycles: 9 }]),
      [{ code: 'ends-high', amount: amount(1000) }],
    ],
  ])('%s', (_, spec, warnings) => {
    expect(warningsOf(spec)).toEqual(warnings);
  });

  it('A slower pace takes them away, a faster one brings them', () => {
    const paced = (factor: number) => warningsOf(preset('moderate'), { on: onDay(0), type: 'pace', factor });
    expect(paced(2)).toEqual([]);
    expect(paced(0.75)).toEqual([{ code: 'effects-stack', phase: 'main', everyDays: 3 }]);
  });

  it('After an edit they are about the new phases, after a stop about none', () => {
    const spec = preset('rapid');
    const phases: Phase[] = [{ ...weekly, everyDays: 14 }];
    expect(warningsOf(spec, { on: onDay(3), type: 'edit', phases })).toEqual([]);
    expect(warningsOf(spec, { on: onDay(3), type: 'stop' })).toEqual([]);
  });
});
