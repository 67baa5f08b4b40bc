import { beforeEach, describe, expect, it } from 'vitest';
import { showingsBetween } from '../../../main/vault/database/tables/safety-showings';
import { day, entryFields, freshId, grams, newVault, planChoices, type TestVault } from '../../support/vault';

// She works nights in New York; her day ends at 04:00. The plan cuts from 16 g to 12.8 g on the 15th.

let vault: TestVault;
let productId: string;
let planId: string;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-15T04:00:00Z' }); // 23:00 on the 14th
  const plan = await vault.call('plans.create', planChoices('2026-11-08'));
  [productId, planId] = [plan.product.id, plan.id];
});

const take = async (instant: string, amount: number) => {
  vault.setNow(instant);
  const dose = { productId, amount: grams(amount), slot: null, tags: [], day: null, time: null };
  return (await vault.call('doses.log', dose)).day;
};

const month = () => vault.call('days.month', { month: '2026-11', weekStart: 7, productId });

const dayOf = async (date: string) => (await month()).days.find((ofDay) => ofDay.date === date);

describe('a day that starts at 04:00', () => {
  it('goes on at 02:30: month, today, the count and the plan are still of the day before', async () => {
    await take('2026-11-15T04:00:00Z', 10);
    expect(await take('2026-11-15T07:30:00Z', 6)).toBe('2026-11-14'); // 02:30 on the calendar's 15th
    const { day: today, plans } = await vault.call('days.today', {});
    expect(today).toMatchObject({ date: '2026-11-14', isToday: true });
    expect(today.products[0]).toMatchObject({
      planned: grams(16),
      taken: grams(16),
      status: 'on-plan',
      cut: null,
    });
    expect(plans[0]).toMatchObject({ dayOfPlan: 7, nextCut: { date: '2026-11-15' } });
    expect((await month()).today).toBe('2026-11-14');
    expect((await month()).adherence).toEqual({ atOrBelow: 0, logged: 0, notLogged: 6 });

    expect(await take('2026-11-15T09:00:00Z', 3)).toBe('2026-11-15'); // 04:00
    expect(await dayOf('2026-11-14')).toMatchObject({ taken: grams(16), status: 'on-plan' });
    expect(await dayOf('2026-11-15')).toMatchObject({
      taken: grams(3),
      status: 'planned',
      planned: grams(12.8),
    });
    expect((await month()).adherence).toEqual({ atOrBelow: 1, logged: 1, notLogged: 6 });
  });

  it('lets a hold of the evening be taken back after a dose at 02:30, and no more after one at 04:30', async () => {
    await vault.call('plans.change', { planId, change: { type: 'hold', on: day('2026-11-14'), days: 2 } });
    await take('2026-11-15T07:30:00Z', 3);
    expect((await vault.call('plans.current', { productId }))?.canUndo).toBe(true);
    await take('2026-11-15T09:30:00Z', 3);
    expect((await vault.call('plans.current', { productId }))?.canUndo).toBe(false);
  });

  it('takes a change of the day before until 04:00', async () => {
    vault.setNow('2026-11-15T07:30:00Z');
    const change = { type: 'hold' as const, on: day('2026-11-14'), days: 2 };
    expect((await vault.call('plans.change', { planId, change })).events[0]?.recordedOn).toBe('2026-11-14');
    vault.setNow('2026-11-15T09:00:00Z');
    expect(await vault.reply('plans.change', { planId, change })).toMatchObject({ reason: 'in-the-past' });
  });

  it('counts a baseline by such days', async () => {
    const other = { name: 'Capsules', unit: 'g' as const, resolution: grams(0.5), piece: grams(0.5) };
    vault.setNow('2026-11-15T07:30:00Z'); // still the 14th
    const { product } = await vault.call('products.add', { product: other, baseline: true });
    for (const instant of ['2026-11-15T07:40:00Z', '2026-11-15T23:00:00Z', '2026-11-16T07:30:00Z']) {
      vault.setNow(instant);
      const dose = { amount: grams(2), slot: null, tags: [], day: null, time: null };
      await vault.call('doses.log', { productId: product.id, ...dose });
    }
    vault.setNow('2026-11-16T09:30:00Z');
    expect(await vault.call('products.baseline', { id: product.id })).toMatchObject({
      since: '2026-11-14',
      days: 2,
      least: grams(2),
      most: grams(4),
      mean: grams(3),
    });
  });
});

describe('another day start in the middle of a plan', () => {
  it('moves what was logged to the days it then belongs to, and back again, and leaves the plan', async () => {
    await take('2026-11-15T04:00:00Z', 10);
    await take('2026-11-15T07:30:00Z', 6);
    vault.setNow('2026-11-15T20:00:00Z');
    await vault.call('plans.change', { planId, change: { type: 'hold', on: day('2026-11-15'), days: 2 } });
    const before = await month();
    const plan = await vault.call('plans.current', { productId });

    await vault.call('settings.set', { dayStartsAt: '00:00' });
    expect(await dayOf('2026-11-14')).toMatchObject({ taken: grams(10), status: 'below' });
    expect(await dayOf('2026-11-15')).toMatchObject({ taken: grams(6), status: 'held' });
    expect((await vault.call('plans.current', { productId }))?.current).toEqual(plan?.current);
    expect((await vault.call('plans.current', { productId }))?.canUndo).toBe(true);

    await vault.call('settings.set', { dayStartsAt: '04:00' });
    expect(await month()).toEqual(before);
    expect(await vault.call('plans.current', { productId })).toEqual(plan);
  });

  it('moves the warnings shown for an entry with it, and back again', async () => {
    vault.setNow('2026-11-15T07:30:00Z'); // 02:30
    const fields = entryFields({ day: day('2026-11-14'), time: '02:30', selfHarm: 'plan' });
    await vault.call('journal.save', { id: freshId(), fields });
    const days = () => {
      const shown = showingsBetween(vault.session.opened().db, day('2026-11-01'), day('2026-11-30'));
      return [...new Set(shown.map((showing) => showing.day))];
    };
    expect(days()).toEqual(['2026-11-14']);
    await vault.call('settings.set', { dayStartsAt: '00:00' });
    expect(days()).toEqual(['2026-11-15']);
    await vault.call('settings.set', { dayStartsAt: '04:00' });
    expect(days()).toEqual(['2026-11-14']);
  });
});
