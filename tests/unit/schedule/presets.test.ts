import { describe, expect, it } from 'vitest';
import { PlanRefused } from '../../../main/schedule/plan-refused';
import {
  alternateFinish,
  type PresetOptions,
  presetPhases,
  solveForDays,
} from '../../../main/schedule/presets';
import { amount } from '../../../shared/quantity';
import { rowsOf } from './rows';

const scale = { startAmount: amount(20_000), resolution: amount(100) };

describe('An approach comes with its defaults and its limits as caps', () => {
  it('Conservative: 20 % weekly, then 10 % weekly, four weeks each, then small equal steps', () => {
    expect(presetPhases('conservative', scale)).toEqual([
      { kind: 'percentage', name: 'initial', cut: 0.2, cap: 0.25, everyDays: 7, days: 28 },
      { kind: 'percentage', name: 'middle', cut: 0.1, cap: 0.1, everyDays: 7, days: 28 },
      { kind: 'linear', name: 'final', everyDays: 3, days: 28 },
    ]);
  });

  it('Moderate: every 4 days, 4 more after each third step, to 5 %, solved for six weeks', () => {
    expect(presetPhases('moderate', scale)).toEqual([
      {
        kind: 'percentage',
        name: 'main',
        cut: 0.306,
        cap: 0.5,
        everyDays: 4,
        until: 1000,
        stabiliseEvery: 3,
        stabiliseDays: 4,
      },
    ]);
  });

  it('Rapid: every 3 days to 5 %, solved for three weeks', () => {
    expect(presetPhases('rapid', scale)).toEqual([
      { kind: 'percentage', name: 'main', cut: 0.344, cap: 0.5, everyDays: 3, until: 1000 },
    ]);
  });

  it('An alternate-day finish can be put after any of them', () => {
    const phases = [...presetPhases('rapid', scale), alternateFinish(2)];
    expect(rowsOf(20_000, 100, phases).slice(-6)).toEqual([
      [18, 3, 1000, 'main'],
      [21, 1, 0, 'alternate', 'off'],
      [22, 1, 1000, 'alternate'],
      [23, 1, 0, 'alternate', 'off'],
      [24, 1, 1000, 'alternate'],
      [25, null, 0, 'done'],
    ]);
  });
});

describe('Choices change an approach', () => {
  it('Conservative with its own cuts, intervals and stabilisation', () => {
    const choices = {
      initialCut: 0.15,
      middleCut: 0.05,
      every: 5,
      finalEvery: 4,
      stabiliseEvery: 2,
      stabiliseDays: 3,
    };
    const stabilise = { stabiliseEvery: 2, stabiliseDays: 3 };
    expect(presetPhases('conservative', { ...scale, ...choices })).toEqual([
      { kind: 'percentage', name: 'initial', cut: 0.15, cap: 0.25, everyDays: 5, days: 28, ...stabilise },
      { kind: 'percentage', name: 'middle', cut: 0.05, cap: 0.1, everyDays: 5, days: 28, ...stabilise },
      { kind: 'linear', name: 'final', everyDays: 4, days: 28 },
    ]);
  });

  it('A cut above the limit raises the cap with it, so that it is built as asked for', () => {
    const [initial] = presetPhases('conservative', { ...scale, initialCut: 0.4 });
    expect(initial).toMatchObject({ cut: 0.4, cap: 0.4 });
    const [main] = presetPhases('rapid', { ...scale, cut: 0.6 });
    expect(main).toMatchObject({ cut: 0.6, cap: 0.6 });
  });

  it('A given cut is not solved for', () => {
    expect(presetPhases('moderate', { ...scale, cut: 0.25 })).toMatchObject([{ cut: 0.25 }]);
  });

  it('Moderate without stabilisation', () => {
    const [main] = presetPhases('moderate', { ...scale, cut: 0.25, stabiliseEvery: 0 });
    expect(main).toEqual({
      kind: 'percentage',
      name: 'main',
      cut: 0.25,
      cap: 0.5,
      everyDays: 4,
      until: 1000,
    });
  });

  it('Where the usual length cannot be reached, the cut is the largest of the approach', () => {
    expect(presetPhases('moderate', { ...scale, every: 14 })).toMatchObject([{ cut: 0.5, everyDays: 14 }]);
  });

  it('The percentage steps end at 5 % of the start, but not below the resolution', () => {
    const until = (startAmount: number, resolution: number) =>
      presetPhases('rapid', { startAmount: amount(startAmount), resolution: amount(resolution), cut: 0.5 });
    expect(until(20_250, 10)).toMatchObject([{ until: 1012 }]);
    expect(until(6000, 500)).toMatchObject([{ until: 500 }]);
  });
});

describe('The smallest cut that ends in time', () => {
  const solve = (
    approach: 'moderate' | 'rapid',
    targetDays: number,
    choices: Partial<PresetOptions> = {},
  ) => {
    const { phases: _, ...answer } = {
      phases: null,
      ...solveForDays(approach, { ...scale, ...choices, targetDays }),
    };
    return answer;
  };

  it.each([
    ['moderate', 42, { ok: true, cut: 0.306 }],
    ['moderate', 40, { ok: true, cut: 0.306 }],
    ['moderate', 39, { ok: true, cut: 0.344 }],
    ['moderate', 365, { ok: true, cut: 0.25 }],
    ['rapid', 21, { ok: true, cut: 0.344 }],
    ['rapid', 15, { ok: true, cut: 0.448 }],
    ['rapid', 1830, { ok: true, cut: 0.001 }],
  ] as const)('%s in %i days', (approach, targetDays, answer) => {
    expect(solve(approach, targetDays)).toEqual(answer);
  });

  it('is really the smallest: one step of 0.1 % less ends late', () => {
    for (const targetDays of [24, 28, 33, 36, 42]) {
      const solution = solveForDays('moderate', { ...scale, targetDays });
      if (!solution.ok) throw new Error('no solution');
      const lengthAt = (cut: number) =>
        rowsOf(20_000, 100, presetPhases('moderate', { ...scale, cut })).at(-1)?.[0];
      expect(lengthAt(solution.cut)).toBeLessThanOrEqual(targetDays);
      expect(lengthAt(Math.round(solution.cut * 1000 - 1) / 1000)).toBeGreaterThan(targetDays);
    }
  });

  it.each([
    ['the largest cut', 'rapid', 9, {}, { earliestDays: 15, binding: 'cut' }],
    ['the days between cuts', 'rapid', 14, {}, { earliestDays: 15, binding: 'interval' }],
    ['the stabilisation days', 'moderate', 20, {}, { earliestDays: 24, binding: 'stabilisation' }],
    ['longer intervals', 'rapid', 21, { every: 7 }, { earliestDays: 35, binding: 'interval' }],
    [
      'the resolution',
      'rapid',
      15,
      { startAmount: amount(39_000), resolution: amount(1000) },
      { earliestDays: 18, binding: 'resolution' },
    ],
  ] as const)('Not in time: %s bind', (_, approach, targetDays, choices, expected) => {
    expect(solve(approach, targetDays, choices)).toEqual({ ok: false, ...expected });
  });

  it('A cut among the choices is not looked at', () => {
    expect(solve('moderate', 42, { cut: 0.5 })).toEqual({ ok: true, cut: 0.306 });
  });
});

describe('Choices that no plan can be built from are refused with a code', () => {
  it.each([
    [{ startAmount: amount(0) }, 'bad-start-amount'],
    [{ resolution: amount(0) }, 'bad-resolution'],
    [{ resolution: amount(20_001) }, 'resolution-above-start'],
    [{ every: 0 }, 'bad-interval'],
    [{ every: 2.5 }, 'bad-interval'],
    [{ initialCut: 0 }, 'bad-cut'],
    [{ middleCut: 1.1 }, 'bad-cut'],
    [{ initialCut: Number.NaN }, 'bad-cut'],
    [{ finalEvery: 29 }, 'days-under-interval'],
    [{ stabiliseEvery: 1.5, stabiliseDays: 1 }, 'bad-stabilise'],
  ])('conservative with %j: %s', (choices, code) => {
    expect(() => presetPhases('conservative', { ...scale, ...choices })).toThrow(
      expect.objectContaining({ name: 'PlanRefused', code }),
    );
  });

  it.each([0, -1, 1.5, 1831, Number.NaN])('a target of %d days', (targetDays) => {
    expect(() => solveForDays('rapid', { ...scale, targetDays })).toThrow(PlanRefused);
  });
});
