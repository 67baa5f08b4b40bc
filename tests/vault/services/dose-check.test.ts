import { beforeEach, describe, expect, it } from 'vitest';
import { day, doseOf, grams, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;
let productId: string;

beforeEach(async () => {
  // Sunday afternoon in New York, the day of a cut: the plan lists 10.2 g, and listed 12.8 g the week before.
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  productId = (await vault.call('plans.create', planChoices('2026-11-08'))).product.id;
});

const log = (amount: number, date: string, time?: string) =>
  vault.call('doses.log', doseOf(productId, amount, date, time));

const check = (amount: number, more: { date?: string; replaces?: string; of?: string } = {}) =>
  vault.call('doses.check', {
    productId: more.of ?? productId,
    amount: grams(amount),
    day: day(more.date ?? '2026-11-22'),
    replaces: more.replaces ?? null,
  });

const standingOf = async (date: string) =>
  (await vault.call('days.day', { date: day(date) })).products[0]?.standing;

describe('A dose that is being typed', () => {
  it('is added to what the day has, and held against its plan', async () => {
    await log(10, '2026-11-22');
    expect(await check(0.2)).toEqual({ standing: 'none', total: grams(10.2), planned: grams(10.2) });
    expect(await check(1.4)).toEqual({ standing: 'above', total: grams(11.4), planned: grams(10.2) });
  });

  it('is not yet above the plan within its margin of 5 %', async () => {
    expect(await check(10.7)).toMatchObject({ standing: 'none' });
    expect(await check(10.8)).toMatchObject({ standing: 'above' });
  });

  it('counts instead of the dose that it takes the place of', async () => {
    const { id } = await log(10, '2026-11-22');
    expect(await check(10, { replaces: id })).toEqual({
      standing: 'none',
      total: grams(10),
      planned: grams(10.2),
    });
    // Moved from yesterday, it leaves nothing behind here.
    const other = await log(3, '2026-11-21');
    expect(await check(1, { replaces: other.id })).toMatchObject({ total: grams(11) });
  });

  it('is held against the plan of its own day', async () => {
    expect(await check(12.8, { date: '2026-11-21' })).toMatchObject({
      standing: 'none',
      planned: grams(12.8),
    });
  });

  it('changes nothing by being checked', async () => {
    const before = await vault.call('days.today', {});
    await check(60);
    expect(await vault.call('days.today', {})).toEqual(before);
  });

  it('of a product without a plan is above nothing', async () => {
    const product = { name: 'Tablets', unit: 'mg' as const, resolution: grams(0.5), piece: null };
    const { product: tablets } = await vault.call('products.add', { product, baseline: false });
    expect(await check(900, { of: tablets.id })).toEqual({
      standing: 'none',
      total: grams(900),
      planned: null,
    });
  });

  it.each([
    ['of no product', { productId: '9'.repeat(32) }, 'not-found'],
    ['of zero', { amount: 0 }, 'bad-input'],
    ['of letters', { amount: 'two' }, 'bad-input'],
    ['on no day', { day: '2026-02-30' }, 'bad-input'],
  ])('%s is refused', async (_, wrong, code) => {
    const right = { productId, amount: grams(1), day: day('2026-11-22'), replaces: null };
    expect(await vault.reply('doses.check', { ...right, ...wrong })).toMatchObject({ ok: false, code });
  });
});

describe('A day far above lower days', () => {
  beforeEach(async () => {
    for (const date of ['2026-11-19', '2026-11-20', '2026-11-21']) await log(12.8, date);
  });

  it('is warned of before it is logged, is logged all the same, and the day says so afterwards', async () => {
    expect(await check(30)).toEqual({ standing: 'far-above', total: grams(30), planned: grams(10.2) });
    expect(await standingOf('2026-11-22')).toBe('none');
    const { id } = await log(30, '2026-11-22');
    expect(await standingOf('2026-11-22')).toBe('far-above');
    await vault.call('doses.remove', { ids: [id] });
    expect(await standingOf('2026-11-22')).toBe('none');
  });

  it('begins at one and a half times each of the days before', async () => {
    expect(await check(19.1)).toMatchObject({ standing: 'above' });
    expect(await check(19.2)).toMatchObject({ standing: 'far-above' });
  });

  it('is reached by several doses that are none of them far above', async () => {
    await log(10, '2026-11-22', '07:00');
    await log(5, '2026-11-22', '12:00');
    expect(await check(4)).toMatchObject({ standing: 'above' });
    expect(await check(5)).toMatchObject({ standing: 'far-above' });
  });

  it('is not spoken of where one of the days before was as high', async () => {
    await log(15, '2026-11-21', '20:00');
    expect(await check(30)).toMatchObject({ standing: 'above' });
  });

  it('is no red flag before the next cut', async () => {
    await log(30, '2026-11-22');
    vault.setNow('2026-11-28T20:40:00Z');
    const { plans } = await vault.call('days.today', {});
    expect(plans[0]?.readiness?.signals.map(({ code }) => code)).not.toContain('red-flag');
  });
});

describe('A dose after days at zero', () => {
  /** A plan that is at zero since January 24. */
  const atZero = '2027-02-10';

  it('is far above also where those days have no log: nothing was listed, and nothing was logged', async () => {
    vault.setNow(`${atZero}T20:40:00Z`);
    expect(await check(5, { date: atZero })).toEqual({ standing: 'far-above', total: grams(5), planned: 0 });
  });
});

describe('Days without a log during the plan', () => {
  it('say nothing of what the body knows', async () => {
    await log(12.8, '2026-11-21');
    expect(await check(40)).toMatchObject({ standing: 'above' });
  });
});
