import { describe, expect, it } from 'vitest';
import type { Phase, PlanEvent, PlanSpec } from '../../../main/schedule/model';
import { buildPlan, projectPlan } from '../../../main/schedule/plan';
import { presetPhases } from '../../../main/schedule/presets';
import { stepFlags } from '../../../main/schedule/step-flags';
import { amount } from '../../../shared/quantity';
import { addDays, localDate } from '../../../shared/time';

const startDate = localDate('2026-01-05');
const scale = { startAmount: amount(20_000), resolution: amount(100) };
const conservative = (options: object = {}): PlanSpec => ({
  startDate,
  ...scale,
  approach: 'conservative',
  phases: presetPhases('conservative', { ...scale, ...options }),
});
const own = (...phases: Phase[]): PlanSpec => ({ startDate, ...scale, phases });
const flagsOf = (spec: PlanSpec, events: PlanEvent[] = []) => stepFlags(spec, events, startDate);
const day = (after: number) => addDays(startDate, after);
const stacking = (count: number) => Array.from({ length: count }, () => ['stacks']);

describe('what is to be known about each step', () => {
  it('is nothing for weekly cuts within the limits, and that effects add up where cuts come sooner', () => {
    const flags = flagsOf(conservative());
    expect(flags).toHaveLength(buildPlan(conservative()).length);
    expect(flags).toEqual([[], [], [], [], [], [], [], [], [], ...stacking(flags.length - 9)]);
  });

  it('names cuts that are larger than the approach allows in their week, but never the step to zero', () => {
    const flags = flagsOf(conservative({ initialCut: 0.3, middleCut: 0.1, finalEvery: 7 }));
    expect(flags.slice(0, 5)).toEqual([['overLimit'], ['overLimit'], ['overLimit'], ['overLimit'], []]);
    expect(flags.at(-1)).toEqual([]);
  });

  it('tells a cut that the scale makes large from one that was chosen large', () => {
    const coarse = { ...own(), startAmount: amount(3_000), resolution: amount(1_000) };
    const phases: Phase[] = [
      { kind: 'percentage', name: 'main', cut: 0.1, cap: 0.25, everyDays: 7, until: amount(1_000) },
    ];
    expect(flagsOf({ ...coarse, phases })).toEqual([['coarse'], ['coarse'], []]);
    expect(flagsOf(own({ kind: 'custom', name: 'main', cuts: [0.6, 0.1], everyDays: 7 }))).toEqual([
      ['overLimit'],
      [],
    ]);
  });

  it('judges only the first of equal steps', () => {
    expect(flagsOf(own({ kind: 'fixed', name: 'main', amount: amount(12_000), everyDays: 7 }))).toEqual([
      ['overLimit'],
      [],
    ]);
    expect(flagsOf(own({ kind: 'fixed', name: 'main', amount: amount(6_000), everyDays: 7 }))).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });

  it('says nothing of the off days of an alternate-day finish', () => {
    const spec = own(
      { kind: 'custom', name: 'main', cuts: [0.2], everyDays: 7 },
      { kind: 'alternate', name: 'alternate', cycles: 2 },
    );
    expect(flagsOf(spec)).toEqual([[], [], [], [], [], []]);
  });

  it.each<[string, PlanEvent[]]>([
    ['a hold', [{ type: 'hold', on: day(8), days: 40 }]],
    ['a slower pace', [{ type: 'pace', on: day(8), factor: 2 }]],
    ['two steps back', [20, 21].map((after) => ({ type: 'stepBack', on: day(after) }) as const)],
  ])('holds a step against the week it was meant for, also after %s', (_name, events) => {
    const flags = stepFlags(conservative(), events, day(30));
    expect(flags).toHaveLength(projectPlan(conservative(), events, day(30)).steps.length);
    expect(flags.flat()).not.toContain('overLimit');
  });

  it('names a cut that the person made by a restart at much less', () => {
    const restart: PlanEvent = { type: 'rebase', on: day(7), amount: amount(5_000) };
    expect(flagsOf(conservative(), [restart]).slice(0, 3)).toEqual([[], ['overLimit'], []]);
  });

  it('holds the steps of a changed way down against its own approach, and those before against theirs', () => {
    const phases: Phase[] = [{ kind: 'custom', name: 'main', cuts: [0.3, 0.3], everyDays: 7 }];
    const edit = { on: day(14), type: 'edit', phases } as const;
    const spec = conservative({ initialCut: 0.2 });
    expect(flagsOf(spec, [{ ...edit, approach: 'conservative' }])).toEqual([
      [],
      [],
      ['overLimit'],
      ['overLimit'],
    ]);
    expect(flagsOf(spec, [{ ...edit, approach: null }])).toEqual([[], [], [], []]);
    expect(flagsOf(conservative({ initialCut: 0.3 }), [{ ...edit, approach: null }])).toEqual([
      ['overLimit'],
      ['overLimit'],
      [],
      [],
    ]);
  });
});
