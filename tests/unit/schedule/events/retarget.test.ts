import { describe, expect, it } from 'vitest';
import { projectPlan } from '../../../../main/schedule/plan';
import { presetPhases } from '../../../../main/schedule/presets';
import { amount } from '../../../../shared/quantity';
import { onDay, rowsAfter, specOf } from '../rows';
import { type Case, check, mixed, openHold, pace, plain, reasonOf, rebase, retarget, stop } from './cases';

describe('Retarget: solved anew for another end date', () => {
  const scale = { startAmount: amount(20_000), resolution: amount(100) };
  const rapid = specOf(20_000, 100, presetPhases('rapid', scale));

  it('For the end it has already, on the day of a cut, it is the same plan', () => {
    expect(rowsAfter(rapid, [retarget(6, 21)])).toEqual(rowsAfter(rapid, []));
  });

  it('A second end chosen on one day takes the place of the first, and does not cut once more', () => {
    const once = rowsAfter(rapid, [retarget(7, 35)]);
    expect(rowsAfter(rapid, [retarget(7, 50), retarget(7, 35)])).toEqual(once);
    expect(rowsAfter(rapid, [retarget(0, 35), retarget(0, 21)])).toEqual(rowsAfter(rapid, []));
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

  it('An end many years away is met as slowly as a plan can be', () => {
    const fine = specOf(20_000, 10, [
      { kind: 'percentage', name: 'a', cut: 0.1, everyDays: 7, until: amount(1000) },
    ]);
    const endOf = (day: number) => projectPlan(fine, [retarget(10, day)], onDay(10)).endDate;
    expect(endOf(9000)).toBe(endOf(1840));
    expect(endOf(1840)).toBe(onDay(1816));
  });

  it('An end before the start or before the day itself is refused with the earliest', () => {
    for (const [day, end] of [
      [-5, -7],
      [-5, 1],
      [10, -7],
      [10, 9],
      [10, 10],
    ] as const) {
      expect(projectPlan(plain, [retarget(day, end)], onDay(day)).warnings.at(-1)).toEqual({
        code: 'not-applied',
        on: onDay(day),
        type: 'retarget',
        reason: 'end-too-soon',
        earliest: onDay(day < 0 ? 28 : 31),
      });
    }
  });

  it('At a pace slowed down again and again it is refused with the earliest like any other', () => {
    const slow = Array.from({ length: 9 }, () => pace(2, 10));
    const { warnings } = projectPlan(plain, [...slow, retarget(10, 20)], onDay(10));
    expect(warnings.at(-1)).toMatchObject({ reason: 'end-too-soon', earliest: onDay(10 + 2 * 1830) });
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
