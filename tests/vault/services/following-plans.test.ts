import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import { day, doseOf, grams, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;
let productId: string;
let first: string;

/** Plan 1 lists 16 g from 8 November, 12.8 g from the 15th; it is stopped there on the 20th. */
beforeEach(async () => {
  vault = await newVault({ now: '2026-11-20T17:00:00Z' });
  const plan = await vault.call('plans.create', planChoices('2026-11-08'));
  [productId, first] = [plan.product.id, plan.id];
});

const log = (date: string, amount: number) => vault.call('doses.log', doseOf(productId, amount, date));

const stop = () =>
  vault.call('plans.change', { planId: first, change: { type: 'stop', on: day('2026-11-20') } });

/** 10 % a week from an amount. */
const follow = (startDate: string, amount: number) =>
  vault.call('plans.create', {
    ...planChoices(startDate),
    dailyAmount: grams(amount),
    strategy: { kind: 'percentage', cut: 0.1, everyDays: 7 },
    product: { kind: 'known', id: productId },
  });

const month = async (name = '2026-11') =>
  (await vault.call('days.month', { month: name, weekStart: 7, productId })).days;

const rowsOf = async (from: string, to: string) =>
  (await month())
    .filter(({ date }) => date >= from && date <= to)
    .map(({ date, planned, taken, status, cut }) => [date.slice(8), planned, taken, status, cut !== null]);

describe('a plan that follows another', () => {
  it('leaves the days of the one before as they were, and the month shows both', async () => {
    await log('2026-11-14', 16);
    await log('2026-11-17', 14);
    await stop();
    vault.setNow('2026-11-24T17:00:00Z');
    await log('2026-11-23', 12);
    const before = await rowsOf('2026-11-01', '2026-11-23');
    await follow('2026-11-26', 12);
    expect(await rowsOf('2026-11-01', '2026-11-23')).toEqual(before);
    expect(await rowsOf('2026-11-13', '2026-11-27')).toEqual([
      ['13', grams(16), null, 'not-logged', false],
      ['14', grams(16), grams(16), 'on-plan', false],
      ['15', grams(12.8), null, 'not-logged', true],
      ['16', grams(12.8), null, 'not-logged', false],
      ['17', grams(12.8), grams(14), 'above', false],
      ['18', grams(12.8), null, 'not-logged', false],
      ['19', grams(12.8), null, 'not-logged', false],
      ['20', grams(12.8), null, 'not-logged', false],
      ['21', grams(12.8), null, 'not-logged', false],
      ['22', grams(12.8), null, 'not-logged', false],
      ['23', grams(12.8), grams(12), 'below', false],
      ['24', grams(12), null, 'before-plan', false],
      ['25', grams(12), null, 'before-plan', false],
      ['26', grams(10.8), null, 'planned', true],
      ['27', grams(10.8), null, 'planned', false],
    ]);
  });

  it('begins no earlier than the one before was changed last, also when its first day is said to be earlier', async () => {
    await log('2026-11-12', 16);
    await log('2026-11-17', 14);
    await stop();
    vault.setNow('2026-11-24T17:00:00Z');
    const before = await rowsOf('2026-11-01', '2026-11-19');
    await follow('2026-11-10', 15);
    expect(await rowsOf('2026-11-01', '2026-11-19')).toEqual(before);
    expect((await rowsOf('2026-11-20', '2026-11-20'))[0]?.[1]).toBe(grams(12.2));
  });

  it('begins on its own first day where that is past and the one before was over', async () => {
    await stop();
    vault.setNow('2026-11-24T17:00:00Z');
    await follow('2026-11-23', 12);
    expect((await rowsOf('2026-11-22', '2026-11-24')).map(([date, planned]) => [date, planned])).toEqual([
      ['22', grams(12.8)],
      ['23', grams(10.8)],
      ['24', grams(10.8)],
    ]);
  });

  it('is the one that can be changed and taken back, without ghosts of the one before', async () => {
    await vault.call('plans.change', {
      planId: first,
      change: { type: 'hold', on: day('2026-11-20'), days: 3 },
    });
    await stop();
    const second = await follow('2026-11-20', 12);
    expect(second).toMatchObject({ earlier: [], events: [], canUndo: false, isOver: false });
    expect(await vault.reply('plans.undo', { planId: first })).toMatchObject({ code: 'no-plan' });
    const change = { type: 'resume', on: '2026-11-20' };
    expect(await vault.reply('plans.change', { planId: first, change })).toMatchObject({ code: 'no-plan' });
    const held = await vault.call('plans.change', {
      planId: second.id,
      change: { type: 'hold', on: day('2026-11-21'), days: 2 },
    });
    expect(held.earlier).toEqual([second.current]);
    expect(await vault.call('plans.undo', { planId: second.id })).toEqual(second);
  });

  it('counts adherence over the days of both', async () => {
    await log('2026-11-14', 16);
    await log('2026-11-17', 14);
    await stop();
    vault.setNow('2026-11-24T17:00:00Z');
    await follow('2026-11-22', 12);
    await log('2026-11-22', 10);
    await log('2026-11-23', 12.5);
    const { adherence } = await vault.call('days.month', { month: '2026-11', weekStart: 7, productId });
    expect(adherence).toEqual({ atOrBelow: 2, logged: 4, notLogged: 12 });
  });

  it('knows of the days at zero before it: a large dose after them is far above', async () => {
    vault.setNow('2027-02-10T17:00:00Z'); // at zero since 24 January, without a log
    await follow('2027-02-10', 10);
    const check = { productId, day: day('2027-02-10'), amount: grams(14), replaces: null };
    expect(await vault.call('doses.check', check)).toEqual({
      standing: 'far-above',
      total: grams(14),
      planned: grams(9),
    });
  });

  it('can follow one that was stopped before it began', async () => {
    const other = await vault.call('plans.create', {
      ...planChoices('2026-12-01'),
      product: { kind: 'new', name: 'Capsules', unit: 'g', piece: grams(0.5) },
    });
    const stopped = await vault.call('plans.change', {
      planId: other.id,
      change: { type: 'stop', on: day('2026-11-20') },
    });
    expect(stopped.isOver).toBe(true);
    const again: InputOf<'plans.create'> = {
      ...planChoices('2026-12-05'),
      product: { kind: 'known', id: other.product.id },
    };
    expect((await vault.call('plans.create', again)).startDate).toBe('2026-12-05');
  });
});

describe('a product that was put aside', () => {
  it('is back once its plan runs again', async () => {
    await stop();
    await vault.call('products.setHidden', { id: productId, hidden: true });
    expect((await vault.call('days.today', {})).plans).toEqual([]);
    await vault.call('plans.undo', { planId: first });
    expect((await vault.call('products.list', {})).products).toMatchObject([
      { hidden: false, use: 'tapering' },
    ]);
    expect((await vault.call('days.today', {})).plans).toHaveLength(1);
  });
});

describe('a day logged as planned', () => {
  it('records the warning when with it the day is far above after lower days', async () => {
    await log('2026-11-18', 12.8);
    await log('2026-11-19', 12.8);
    await log('2026-11-20', 19);
    const shown = () =>
      vault.session
        .opened()
        .db.prepare("SELECT count(DISTINCT day) FROM safety_showings WHERE rule = 'lost-tolerance'", {
          pluck: true,
        })
        .get<number>();
    expect(shown()).toBe(0);
    await vault.call('doses.logAsPlanned', { productId, day: day('2026-11-20') });
    expect(shown()).toBe(1);
  });
});
