import { describe, expect, it } from 'vitest';
import type { PlanChange } from '../../shared/contract/plans';
import { addDays, localDate } from '../../shared/time';
import { day, doseOf, grams, newVault, planChoices } from '../support/vault';

// A hard month, told once: every expected value is worked out by hand from the rules of the engine.
// 20 g of leaf on a 0.1 g scale; 20 % a week for four weeks, 10 % a week for four, then equal steps.

describe('a hard month', () => {
  it('leaves the calendar, the curve, the ghosts and the count right after each thing that happens', async () => {
    const vault = await newVault({ now: '2026-11-01T17:00:00Z' });
    const made = await vault.call('plans.create', planChoices('2026-11-01'));
    const { id: planId } = made;
    const productId = made.product.id;
    const at = (date: string) => vault.setNow(`${date}T17:00:00Z`);
    const log = (date: string, amount: number) => vault.call('doses.log', doseOf(productId, amount, date));
    const change = (given: PlanChange) => vault.call('plans.change', { planId, change: given });
    const month = () => vault.call('days.month', { month: '2026-11', weekStart: 7, productId });
    /** Status by day from one day of November to another. */
    const statuses = async (from: number, to: number) =>
      (await month()).days.slice(from - 1, to).map(({ status }) => status);
    const planned = async (from: number, to: number) =>
      (await month()).days.slice(from - 1, to).map((ofDay) => (ofDay.planned ?? Number.NaN) / 1000);
    const now = async () => {
      const plan = await vault.call('plans.current', { productId });
      if (plan === null) throw new Error('no plan');
      return plan;
    };
    const rows = (plan: Awaited<ReturnType<typeof now>>, count: number) =>
      plan.current.steps
        .slice(0, count)
        .map(({ from, days, amount }) => [from.slice(5), days, amount / 1000]);

    // The plan: 16, 12.8, 10.2, 8.2, then 7.4 … ; 77 days to zero, as 8 November to 24 January is.
    expect(rows(made, 5)).toEqual([
      ['11-01', 7, 16],
      ['11-08', 7, 12.8],
      ['11-15', 7, 10.2],
      ['11-22', 7, 8.2],
      ['11-29', 7, 7.4],
    ]);
    expect(made.current.endDate).toBe('2027-01-17');
    expect(made).toMatchObject({ earlier: [], canUndo: false });

    // Four good days: exact, a little less, within 5 %, exact.
    for (const [date, amount] of [
      ['2026-11-01', 16],
      ['2026-11-02', 14.5],
      ['2026-11-03', 16.5],
      ['2026-11-04', 16],
    ] as const) {
      at(date);
      await log(date, amount);
    }
    at('2026-11-05');
    expect(await statuses(1, 6)).toEqual(['on-plan', 'below', 'on-plan', 'on-plan', 'planned', 'planned']);
    expect((await month()).adherence).toEqual({ atOrBelow: 4, logged: 4, notLogged: 0 });

    // Hold 5 days, from the 5th: 16 g until the 12th, everything later five days later.
    const held = await change({ type: 'hold', on: day('2026-11-05'), days: 5 });
    expect(rows(held, 3)).toEqual([
      ['11-01', 12, 16],
      ['11-13', 7, 12.8],
      ['11-20', 7, 10.2],
    ]);
    expect(held.current.endDate).toBe('2027-01-22');
    expect(held.earlier).toEqual([made.current]);
    expect(held.canUndo).toBe(true);
    expect(await statuses(4, 13)).toEqual([
      'on-plan',
      ...Array.from({ length: 5 }, () => 'held'),
      ...Array.from({ length: 4 }, () => 'planned'),
    ]);
    await log('2026-11-05', 16);
    expect((await now()).canUndo).toBe(true); // the day that it begins on is no later day
    at('2026-11-06');
    await log('2026-11-06', 16);
    expect((await now()).canUndo).toBe(false);

    // Step back on the 15th, two days into 12.8 g: 16 g for seven days, 12.8 g for seven, and on.
    at('2026-11-15');
    const back = await change({ type: 'stepBack', on: day('2026-11-15') });
    expect(rows(back, 5)).toEqual([
      ['11-01', 12, 16],
      ['11-13', 2, 12.8],
      ['11-15', 7, 16],
      ['11-22', 7, 12.8],
      ['11-29', 7, 10.2],
    ]);
    expect(back.current.endDate).toBe('2027-01-31'); // two days that were spent, and seven again
    expect(back.earlier).toEqual([made.current, held.current]);
    expect(back.current.warnings).toContainEqual({ code: 'lost-tolerance', count: 1 });
    expect(await planned(12, 16)).toEqual([16, 12.8, 12.8, 16, 16]);
    expect(await statuses(5, 15)).toEqual([
      'on-plan',
      'on-plan',
      ...Array.from({ length: 8 }, () => 'not-logged'),
      'planned',
    ]);

    // A slip of three times the plan on the 16th, after a day at 16 g.
    await log('2026-11-15', 16);
    at('2026-11-16');
    const { standing } = await vault.call('doses.check', {
      productId,
      day: day('2026-11-16'),
      amount: grams(48),
      replaces: null,
    });
    expect(standing).toBe('far-above');
    await log('2026-11-16', 48);
    expect((await now()).canUndo).toBe(false);
    expect(await statuses(15, 17)).toEqual(['on-plan', 'above', 'planned']);
    at('2026-11-17');
    expect((await month()).adherence).toEqual({ atOrBelow: 7, logged: 8, notLogged: 8 });

    // Restart from there, on the 17th: 48 g for seven days, then 20 % a week from it.
    const restarted = await change({ type: 'rebase', on: day('2026-11-17'), amount: grams(48) });
    expect(rows(restarted, 6)).toEqual([
      ['11-01', 12, 16],
      ['11-13', 2, 12.8],
      ['11-15', 2, 16],
      ['11-17', 7, 48],
      ['11-24', 7, 38.4],
      ['12-01', 7, 30.7],
    ]);
    expect(restarted.earlier).toEqual([made.current, held.current, back.current]);
    expect(restarted.canUndo).toBe(true);
    expect(await planned(15, 18)).toEqual([16, 16, 48, 48]);
    expect(await statuses(15, 18)).toEqual(['on-plan', 'above', 'planned', 'planned']); // the slip stays one

    // A new end date: at zero by 1 March, every later amount lower than the one before, from 48 g.
    const target = day('2027-03-01');
    const aimed = await change({ type: 'retarget', on: day('2026-11-18'), endDate: target });
    const end = aimed.current.endDate;
    if (end === null) throw new Error('no end');
    expect(end <= target && end > addDays(target, -7)).toBe(true);
    const ahead = aimed.current.steps.filter(({ from }) => from >= '2026-11-17').map(({ amount }) => amount);
    expect(ahead[0]).toBe(grams(48));
    expect(ahead).toEqual([...new Set(ahead)].sort((a, b) => b - a));
    expect(ahead.at(-1)).toBe(0);
    expect(aimed.earlier).toEqual([made.current, held.current, back.current, restarted.current]);
    expect(rows(aimed, 3)).toEqual(rows(restarted, 3)); // the days before stay

    // Finish by alternate days: the same way down, then off day, dose day, three times, and zero.
    const finished = await change({
      type: 'edit',
      on: day('2026-11-19'),
      strategy: { kind: 'percentage', cut: 0.2, everyDays: 7 },
      alternateCycles: 3,
    });
    const last = finished.current.steps.slice(-7);
    expect(last.map(({ off, days }) => [off, days])).toEqual([
      [true, 1],
      [false, 1],
      [true, 1],
      [false, 1],
      [true, 1],
      [false, 1],
      [false, null],
    ]);
    const lastDose = last[1]?.amount;
    expect(last.map(({ amount }) => amount)).toEqual([0, lastDose, 0, lastDose, 0, lastDose, 0]);
    expect(finished.current.endDate).toBe(last.at(-1)?.from);
    expect(finished).toMatchObject({ approach: 'own', alternateCycles: 3, canUndo: true });
    expect(finished.earlier).toHaveLength(5);
    expect(finished.events.map(({ change: { type } }) => type)).toEqual([
      'hold',
      'stepBack',
      'rebase',
      'retarget',
      'edit',
    ]);

    // Nothing of the days before today has moved, and the month adds up.
    expect(await planned(1, 18)).toEqual([
      ...Array.from({ length: 12 }, () => 16),
      12.8,
      12.8,
      16,
      16,
      48,
      (aimed.current.steps.find(({ from }) => from === '2026-11-18')?.amount ?? 48_000) / 1000,
    ]);
    at('2026-11-19');
    expect((await month()).adherence).toEqual({ atOrBelow: 7, logged: 8, notLogged: 10 });
    const off = finished.current.steps.filter((step) => step.off)[0]?.from ?? localDate('2027-01-01');
    expect((await vault.call('days.day', { date: off })).products[0]).toMatchObject({
      planned: 0,
      status: 'zero-day',
      cut: null,
    });

    // Taken back one by one while no later day is logged: the edit, the end date and the restart.
    expect((await vault.call('plans.undo', { planId })).current).toEqual(aimed.current);
    expect((await vault.call('plans.undo', { planId })).current.endDate).toBe(restarted.current.endDate);
    const undone = await vault.call('plans.undo', { planId });
    expect(undone.current.steps).toEqual(back.current.steps);
    expect(undone.canUndo).toBe(false); // the step back began before the slip was logged
    expect(await vault.reply('plans.undo', { planId })).toMatchObject({ code: 'nothing-to-undo' });
  });
});
