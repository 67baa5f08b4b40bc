import { describe, expect, it } from 'vitest';
import type { Approach, Phase, PlanEvent } from '../../../../main/schedule/model';
import { projectPlan } from '../../../../main/schedule/plan';
import { presetPhases } from '../../../../main/schedule/presets';
import { amount } from '../../../../shared/quantity';
import { onDay, rowsAfter, specOf } from '../rows';
import {
  type Case,
  check,
  edit,
  hold,
  mixed,
  openHold,
  pace,
  plain,
  reasonOf,
  rebase,
  stepBack,
  weekly,
} from './cases';

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

  it('A second edit on one day takes the place of the first, and does not cut once more', () => {
    const toZero: Phase = { kind: 'fixed', name: 'b', amount: amount(9000), everyDays: 5 };
    const noCut: Phase = { kind: 'custom', name: 'b', cuts: [0.1], everyDays: 7 };
    for (const first of [faster, toZero]) {
      expect(rowsAfter(plain, [edit(10, first), edit(10, weekly)])).toEqual(
        rowsAfter(plain, [edit(10, weekly)]),
      );
      expect(rowsAfter(plain, [edit(0, first), edit(0, weekly)])).toEqual(rowsAfter(plain, []));
      expect(rowsAfter(plain, [rebase(10, 4500), edit(10, first), edit(10, faster)])).toEqual(
        rowsAfter(plain, [rebase(10, 4500), edit(10, faster)]),
      );
      expect(rowsAfter(plain, [rebase(3, 500), edit(3, first), edit(3, noCut)]).at(-1)).toEqual([
        3,
        null,
        500,
        'a',
      ]);
    }
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

  describe('is held against the limits of its own approach', () => {
    const scale = { startAmount: amount(20_000), resolution: amount(100) };
    const spec = {
      ...specOf(20_000, 100, presetPhases('conservative', scale)),
      approach: 'conservative',
    } as const;
    const cuts: Phase[] = [{ kind: 'percentage', name: 'b', cut: 0.2, everyDays: 7, days: 28 }];
    const limits = (approach?: Approach | null) => {
      const event: PlanEvent = { on: onDay(40), type: 'edit', phases: cuts, approach };
      const { warnings } = projectPlan(spec, [event], onDay(40));
      return warnings.flatMap((warning) => (warning.code === 'cut-over-limit' ? [warning.limit] : []));
    };

    it('or of the one in force, in its week, where it names none', () => {
      expect(limits()).toEqual([0.1]);
    });

    it('whose weeks begin with it', () => {
      expect(limits('conservative')).toEqual([]);
      expect(limits('moderate')).toEqual([]);
    });

    it('of an own plan where it is one', () => {
      expect(limits(null)).toEqual([]);
    });

    it('and later changes of pace and end go by them too', () => {
      const own = { ...edit(40, weekly), approach: null };
      const rapid = { ...edit(40, weekly), approach: 'rapid' } as const;
      const least = (event: PlanEvent) => rowsAfter(spec, [event, pace(40, 0.1)]).at(-2)?.[1];
      expect(least(own)).toBe(3);
      expect(least(rapid)).toBe(2);
    });

    it('An approach that is none is refused', () => {
      const event = { ...edit(40, weekly), approach: 'heroic' } as unknown as PlanEvent;
      expect(() => projectPlan(spec, [event], onDay(40))).toThrow(
        expect.objectContaining({ name: 'PlanRefused', code: 'unknown-approach' }),
      );
    });
  });

  it('At zero there is nothing to edit', () => {
    expect(reasonOf(plain, edit(40, faster))).toBe('at-zero');
  });
});
