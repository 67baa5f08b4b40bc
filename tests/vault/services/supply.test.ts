import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import { day, freshId, grams, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

/** A plan of 20 g a day whose first day, at 16 g, is this one. Its second step, 12.8 g, comes a week later. */
async function plan(startDate: string): Promise<string> {
  return (await vault.call('plans.create', planChoices(startDate))).product.id;
}
const supply = (productId: string) => vault.call('supply.get', { productId });
const count = (productId: string, amount: number) =>
  vault.call('supply.count', { productId, amount: grams(amount) });
const log = (productId: string, amount: number, time: string | null = null, date = '2026-11-22') =>
  vault.call('doses.log', {
    productId,
    amount: grams(amount),
    slot: null,
    tags: [],
    day: time === null ? null : day(date),
    time,
  });
const buy = async (productId: string, given: Partial<InputOf<'products.saveBatch'>>) =>
  (
    await vault.call('products.saveBatch', {
      id: null,
      productId,
      day: day('2026-11-22'),
      vendor: '',
      strain: '',
      label: '',
      note: '',
      amount: null,
      cents: null,
      ...given,
    })
  ).batch;

describe('what is on hand', () => {
  it('is not known before anything is counted or bought', async () => {
    expect((await supply(await plan('2026-11-22'))).stock).toBeNull();
  });

  it('is what was counted, less what is logged from then on, and more what is bought', async () => {
    const id = await plan('2026-11-22');
    await log(id, 5, '08:00');
    expect((await count(id, 100)).stock).toMatchObject({ amount: grams(100), short: 0 });
    vault.setNow('2026-11-22T21:00:00Z');
    const dose = await log(id, 4);
    // Taken before the count, noted after it: the count has it already.
    await log(id, 3, '09:00');
    expect((await supply(id)).stock?.amount).toBe(grams(96));
    await buy(id, { amount: 250_000 });
    // Bought before the count: the count has it already.
    await buy(id, { amount: 30_000, day: day('2026-11-20') });
    expect((await supply(id)).stock?.amount).toBe(grams(346));
    await vault.call('doses.remove', { ids: [dose.id] });
    expect((await supply(id)).stock?.amount).toBe(grams(350));
    await vault.call('doses.restore', { ids: [dose.id] });
    await vault.reopen();
    expect((await supply(id)).stock?.amount).toBe(grams(346));
  });

  it('is known from a purchase alone, until it is taken back', async () => {
    const id = await plan('2026-11-22');
    const batch = await buy(id, { amount: 250_000, day: day('2026-11-20') });
    await log(id, 5, '08:00', '2026-11-20');
    expect((await supply(id)).stock).toMatchObject({
      amount: grams(245),
      countedAt: null,
      countId: null,
    });
    await vault.call('products.removeBatch', { id: batch.id });
    expect((await supply(id)).stock).toBeNull();
  });

  it('is short where more was logged than the records hold, until the next count', async () => {
    const id = await plan('2026-11-22');
    await count(id, 3);
    vault.setNow('2026-11-22T21:00:00Z');
    await log(id, 5);
    expect((await supply(id)).stock).toMatchObject({ amount: 0, short: grams(2), days: 0 });
    vault.setNow('2026-11-22T22:00:00Z');
    expect((await count(id, 0)).stock).toMatchObject({ amount: 0, short: 0 });
  });

  it('goes back to the count before when the last one is taken back', async () => {
    const id = await plan('2026-11-22');
    await count(id, 100);
    vault.setNow('2026-11-22T21:00:00Z');
    const second = (await count(id, 7)).stock;
    const before = await vault.call('supply.uncount', { productId: id, countId: second?.countId ?? '' });
    expect(before.stock).toMatchObject({ amount: grams(100), countedAt: '2026-11-22T20:40:00.000Z' });
    const again = { productId: id, countId: second?.countId ?? '' };
    expect(await vault.reply('supply.uncount', again)).toMatchObject({ code: 'not-found' });
    await vault.call('supply.uncount', { productId: id, countId: before.stock?.countId ?? '' });
    expect((await supply(id)).stock).toBeNull();
  });

  it('may be far more than a day’s amounts can be', async () => {
    const id = await plan('2026-11-22');
    expect((await count(id, 100_000)).stock?.amount).toBe(grams(100_000));
  });
});

describe('how long it lasts', () => {
  it.each([
    ['the day it runs out, at the plan’s own amounts', 100, { days: 6, runsOut: '2026-11-28', left: null }],
    ['across a cut', 124.8, { days: 8, runsOut: '2026-11-30', left: null }],
    ['not even today', 15.9, { days: 0, runsOut: '2026-11-22', left: null }],
    ['nothing', 0, { days: 0, runsOut: '2026-11-22', left: null }],
  ])('is told: %s', async (_, stock, lasts) => {
    const id = await plan('2026-11-22');
    expect((await count(id, stock)).stock).toMatchObject(lasts);
  });

  it('tells what is left over at zero', async () => {
    const id = await plan('2026-11-22');
    const total = (await supply(id)).ahead?.total ?? 0;
    const { stock } = await vault.call('supply.count', { productId: id, amount: total + 5000 });
    expect(stock).toMatchObject({ runsOut: null, left: 5000 });
  });

  it('needs only the rest of today', async () => {
    const id = await plan('2026-11-22');
    await log(id, 12, '08:00');
    expect((await count(id, 20)).stock).toMatchObject({ days: 2, runsOut: '2026-11-24' });
  });

  it('counts the days before the plan begins at the amount that it starts from', async () => {
    const id = await plan('2026-11-25');
    expect((await count(id, 76)).stock).toMatchObject({ days: 4, runsOut: '2026-11-26' });
    const begun = await plan2('2026-11-22');
    const [early, now] = [await supply(id), await supply(begun)];
    expect((early.ahead?.total ?? 0) - (now.ahead?.total ?? 0)).toBe(grams(60));
  });

  it('is not told without a running plan', async () => {
    const leaf = { name: 'Leaf', unit: 'g' as const, resolution: grams(0.1), piece: null };
    const { product } = await vault.call('products.add', { product: leaf, baseline: false });
    expect(await count(product.id, 50)).toEqual({
      productId: product.id,
      stock: expect.objectContaining({ amount: grams(50), days: null, runsOut: null, left: null }),
      ahead: null,
      saved: null,
      money: null,
    });
  });

  /** The same plan for a second product. */
  async function plan2(startDate: string): Promise<string> {
    const product = { kind: 'new' as const, name: 'Second', unit: 'g' as const, piece: null };
    return (await vault.call('plans.create', { ...planChoices(startDate), product })).product.id;
  }
});

describe('what the plan still needs', () => {
  it('is told in total and by month', async () => {
    const { ahead } = await supply(await plan('2026-11-22'));
    expect(ahead?.months.map(({ month }) => month)).toEqual(['2026-11', '2026-12', '2027-01', '2027-02']);
    expect(ahead?.months[0]?.amount).toBe(grams(7 * 16 + 2 * 12.8));
    expect(ahead?.months.reduce((sum, { amount }) => sum + amount, 0)).toBe(ahead?.total);
    expect(ahead?.openEnd).toBe(false);
  });

  it('is as if the plan went on tomorrow while it is held', async () => {
    const { id, product } = await vault.call('plans.create', planChoices('2026-11-22'));
    const before = (await supply(product.id)).ahead;
    const change = { type: 'openHold' as const, on: day('2026-11-22') };
    await vault.call('plans.change', { planId: id, change });
    const held = (await supply(product.id)).ahead;
    expect([before?.openHold, held?.openHold]).toEqual([false, true]);
    expect((held?.total ?? 0) - (before?.total ?? 0)).toBe(grams(16));
  });

  it('is 28 days of an open end, and none once that has come', async () => {
    const id = (
      await vault.call('plans.create', {
        ...planChoices('2026-11-22'),
        strategy: { kind: 'custom', cuts: [0.5], everyDays: 7, toZero: false },
      })
    ).product.id;
    vault.setNow('2026-11-21T20:40:00Z');
    const { ahead } = await supply(id);
    expect(ahead).toMatchObject({ openEnd: true, total: grams(20 + 28 * 10) });
    vault.setNow('2026-12-21T20:40:00Z');
    expect((await supply(id)).ahead).toBeNull();
  });
});

describe('money', () => {
  it('is not known before a cost is', async () => {
    const id = await plan('2026-11-22');
    await buy(id, { amount: 250_000 });
    expect((await supply(id)).money).toBeNull();
  });

  it('is spent since the first purchase; what is ahead goes by the last price', async () => {
    const id = await plan('2026-11-22');
    await buy(id, { amount: 100_000, cents: 3000, day: day('2026-11-01') });
    await buy(id, { amount: 250_000, cents: 5000, day: day('2026-11-10') });
    await buy(id, { cents: 450, day: day('2026-11-20') });
    const { ahead, money } = await supply(id);
    expect(money).toEqual({
      currency: 'USD',
      spent: 8450,
      since: '2026-11-01',
      price: { cents: 5000, amount: 250_000 },
      ahead: Math.round((ahead?.total ?? 0) / 50),
    });
  });

  it('without an amount beside any cost, is only what was spent', async () => {
    const id = await plan('2026-11-22');
    await buy(id, { cents: 450 });
    expect((await supply(id)).money).toEqual({
      currency: 'USD',
      spent: 450,
      since: '2026-11-22',
      price: null,
      ahead: null,
    });
  });

  it('is in the currency of the settings', async () => {
    const id = await plan('2026-11-22');
    await buy(id, { cents: 450 });
    await vault.call('settings.set', { currency: 'CAD' });
    expect((await supply(id)).money?.currency).toBe('CAD');
  });
});

describe('what was saved', () => {
  it('is that of logged days that are over, against the amount at the start', async () => {
    const id = await plan('2026-11-19');
    await log(id, 16, '08:00', '2026-11-19');
    await log(id, 15, '08:00', '2026-11-20');
    // The 21st was not logged; today is not over.
    await log(id, 3, '08:00');
    expect((await supply(id)).saved).toEqual({ amount: grams(9), days: 2, cents: null });
    await buy(id, { amount: 100_000, cents: 1000 });
    expect((await supply(id)).saved).toEqual({ amount: grams(9), days: 2, cents: 90 });
  });

  it('may be less than nothing', async () => {
    const id = await plan('2026-11-21');
    await log(id, 30, '08:00', '2026-11-21');
    await buy(id, { amount: 100_000, cents: 1000 });
    expect((await supply(id)).saved).toEqual({ amount: -grams(10), days: 1, cents: -100 });
  });

  it.each(['2026-11-22', '2026-11-25'])('is not told for a plan from %s on', async (startDate) => {
    expect((await supply(await plan(startDate))).saved).toBeNull();
  });
});

describe('a count', () => {
  it.each([
    ['below nothing', { amount: -1 }],
    ['more than any store', { amount: 100_000_001 }],
    ['a fraction', { amount: 0.5 }],
    ['words', { amount: '5' }],
    ['a field more', { amount: 5, at: '2026-11-22T00:00:00Z' }],
  ])('is not taken: %s', async (_, wrong) => {
    const productId = await plan('2026-11-22');
    expect(await vault.reply('supply.count', { productId, ...wrong })).toMatchObject({ code: 'bad-input' });
    expect((await supply(productId)).stock).toBeNull();
  });

  it('of a product that is not there is not taken', async () => {
    const productId = freshId();
    const uncount = { productId, countId: freshId() };
    expect(await vault.reply('supply.count', { productId, amount: 5 })).toMatchObject({ code: 'not-found' });
    expect(await vault.reply('supply.get', { productId })).toMatchObject({ code: 'not-found' });
    expect(await vault.reply('supply.uncount', uncount)).toMatchObject({ code: 'not-found' });
  });
});
