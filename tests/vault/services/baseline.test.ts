import { beforeEach, describe, expect, it } from 'vitest';
import { day, doseOf, freshId, grams, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;
let id: string;

const leaf = { name: 'Leaf', unit: 'g' as const, resolution: grams(0.1), piece: null };

beforeEach(async () => {
  // Noon in New York.
  vault = await newVault({ now: '2026-11-22T17:00:00Z', zone: 'America/New_York' });
  id = (await vault.call('products.add', { product: leaf, baseline: true })).product.id;
});

const log = (date: string, time: string, amount: number) =>
  vault.call('doses.log', doseOf(id, amount, date, time));
const baseline = () => vault.call('products.baseline', { id });

describe('a baseline', () => {
  it('begins on the day that logging first was chosen, with nothing yet', async () => {
    expect(await baseline()).toEqual({
      since: '2026-11-22',
      today: '2026-11-22',
      takenToday: 0,
      totals: [],
      days: 0,
      enough: false,
      mean: null,
      least: null,
      most: null,
      trend: 'steady',
      slots: [],
    });
  });

  it('counts the days that are over, each to its own end at 4:00, and leaves out today and days without a dose', async () => {
    vault.setNow('2026-11-27T05:00:00Z');
    await log('2026-11-22', '08:00', 4);
    await log('2026-11-22', '20:00', 6);
    // Two at night belongs to the day before.
    await log('2026-11-22', '02:00', 2);
    await log('2026-11-24', '08:00', 5);
    await log('2026-11-24', '20:00', 5);
    await log('2026-11-25', '08:00', 4);
    await log('2026-11-25', '20:00', 7);
    // Midnight has come, but at 4:00 the day is still the 26th.
    await log('2026-11-26', '00:00', 1);
    expect(await baseline()).toMatchObject({
      since: '2026-11-22',
      today: '2026-11-26',
      takenToday: grams(1),
      totals: [
        { date: '2026-11-22', amount: grams(12) },
        { date: '2026-11-24', amount: grams(10) },
        { date: '2026-11-25', amount: grams(11) },
      ],
      days: 3,
      enough: true,
      mean: grams(11),
      least: grams(10),
      most: grams(12),
    });
    vault.setNow('2026-11-27T09:00:00Z');
    expect(await baseline()).toMatchObject({ today: '2026-11-27', takenToday: 0, days: 4 });
  });

  it('is told the steady times in the order of the person’s day', async () => {
    vault.setNow('2026-11-26T17:00:00Z');
    for (const date of ['2026-11-22', '2026-11-23', '2026-11-24']) {
      await log(date, '08:00', 4);
      await log(date, '02:00', 2);
    }
    expect((await baseline())?.slots).toEqual([
      { time: '08:00', weight: 667 },
      { time: '02:00', weight: 333 },
    ]);
  });

  it('leaves out what was logged before it began', async () => {
    await log('2026-11-20', '08:00', 9);
    vault.setNow('2026-11-24T17:00:00Z');
    expect(await baseline()).toMatchObject({ days: 0, totals: [] });
  });

  it('is none for a product that is not logged first', async () => {
    const other = { ...leaf, name: 'Other' };
    const added = await vault.call('products.add', { product: other, baseline: false });
    expect(added.use).toBe('logged');
    expect(await vault.call('products.baseline', { id: added.product.id })).toBeNull();
  });

  it('can be left, and taken up again from the day that it began on', async () => {
    vault.setNow('2026-11-25T17:00:00Z');
    expect((await vault.call('products.setBaseline', { id, on: false })).use).toBe('logged');
    expect(await baseline()).toBeNull();
    await vault.call('products.setBaseline', { id, on: true, since: day('2026-11-22') });
    expect(await baseline()).toMatchObject({ since: '2026-11-22', today: '2026-11-25' });
    // To begin what has begun changes nothing.
    await vault.call('products.setBaseline', { id, on: true });
    expect(await baseline()).toMatchObject({ since: '2026-11-22' });
  });

  it('can not begin on a day to come, or of a product that is not there', async () => {
    const later = { id, on: true, since: '2026-11-23' };
    expect(await vault.reply('products.setBaseline', later)).toMatchObject({ code: 'in-the-future' });
    const unknown = { id: freshId(), on: true };
    expect(await vault.reply('products.setBaseline', unknown)).toMatchObject({ code: 'not-found' });
    expect(await vault.reply('products.baseline', { id: freshId() })).toMatchObject({ code: 'not-found' });
  });

  it('ends when a plan is made from it', async () => {
    const choices = { ...planChoices('2026-11-23'), product: { kind: 'known' as const, id } };
    await vault.call('plans.create', choices);
    expect(await baseline()).toBeNull();
    expect((await vault.call('products.list', {})).products).toMatchObject([{ use: 'tapering' }]);
  });

  it('goes on beside a plan that is held, and the plan restarts from its mean', async () => {
    const choices = { ...planChoices('2026-11-15'), product: { kind: 'known' as const, id } };
    const plan = await vault.call('plans.create', choices);
    await vault.call('plans.change', {
      planId: plan.id,
      change: { type: 'openHold', on: day('2026-11-22') },
    });
    await vault.call('products.setBaseline', { id, on: true });
    for (const [date, amount] of [
      ['2026-11-22', 13],
      ['2026-11-23', 14],
      ['2026-11-24', 15],
    ] as const) {
      vault.setNow(`${date}T23:00:00Z`);
      await log(date, '09:00', amount);
    }
    vault.setNow('2026-11-25T17:00:00Z');
    expect(await baseline()).toMatchObject({ days: 3, enough: true, mean: grams(14) });
    const after = await vault.call('plans.change', {
      planId: plan.id,
      change: { type: 'rebase', on: day('2026-11-25'), amount: grams(14) },
    });
    expect(after.current.openHold).toBe(true);
    expect(after.current.steps.filter(({ from }) => from <= '2026-11-25').at(-1)?.amount).toBe(grams(14));
  });
});
