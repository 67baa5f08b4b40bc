import { beforeEach, describe, expect, it } from 'vitest';
import { day, grams, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;
let productId: string;

beforeEach(async () => {
  // Sunday afternoon, 15:40 in New York; the plan has run for two weeks and lists 10.2 g.
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  productId = (await vault.call('plans.create', planChoices('2026-11-08'))).product.id;
});

const log = (given: { amount: number; slot?: string; day?: string; time?: string }) =>
  vault.call('doses.log', {
    productId,
    amount: grams(given.amount),
    slot: given.slot ?? null,
    tags: [],
    day: given.day === undefined ? null : day(given.day),
    time: given.time ?? null,
  });

const planOf = async (date: string) =>
  (await vault.call('days.day', { date: day(date) })).products.find(
    ({ product }) => product.id === productId,
  );

describe('the dose log', () => {
  it('adds up what was taken today and leaves the rest', async () => {
    await log({ amount: 2.6, slot: '07:00', time: '07:10' });
    await log({ amount: 2.6, slot: '12:00', time: '12:00' });
    const plan = await planOf('2026-11-22');
    expect(plan).toMatchObject({ planned: grams(10.2), taken: grams(5.2), status: 'planned' });
    expect(
      plan?.slots.map(({ time, amount, dose, inMinutes }) => [time, amount, dose?.time ?? null, inMinutes]),
    ).toEqual([
      ['07:00', grams(2.6), '07:10', -520],
      ['12:00', grams(2.6), '12:00', -220],
      ['17:00', grams(2.5), null, 80],
      ['22:00', grams(2.5), null, 380],
    ]);
  });

  it('logs a dose now, at the clock’s time', async () => {
    expect(await log({ amount: 2.5 })).toMatchObject({ day: '2026-11-22', time: '15:40', slot: null });
  });

  it('puts a dose after midnight on the day before, until that day ends', async () => {
    vault.setNow('2026-11-23T07:30:00Z'); // 02:30 in New York
    expect(await log({ amount: 1 })).toMatchObject({ day: '2026-11-22', time: '02:30' });
    vault.setNow('2026-11-23T09:00:00Z'); // 04:00
    expect(await log({ amount: 1 })).toMatchObject({ day: '2026-11-23', time: '04:00' });
  });

  it('logs a whole past day as the plan lists it, and only what is missing', async () => {
    await log({ amount: 3, slot: '07:00', day: '2026-11-20', time: '07:30' });
    const { doses } = await vault.call('doses.logAsPlanned', { productId, day: day('2026-11-20') });
    expect(doses.map(({ time, amount }) => [time, amount])).toEqual([
      ['12:00', grams(3.2)],
      ['17:00', grams(3.2)],
      ['22:00', grams(3.2)],
    ]);
    expect(await planOf('2026-11-20')).toMatchObject({ taken: grams(12.6), status: 'on-plan' });
    expect((await vault.call('doses.logAsPlanned', { productId, day: day('2026-11-20') })).doses).toEqual([]);
  });

  it('logs of today only the slots whose time has come', async () => {
    const { doses } = await vault.call('doses.logAsPlanned', { productId, day: day('2026-11-22') });
    expect(doses.map(({ time }) => time)).toEqual(['07:00', '12:00']);
  });

  it('changes a dose, takes it out and puts it back', async () => {
    const dose = await log({ amount: 2.6, slot: '07:00', time: '07:00' });
    await vault.call('doses.edit', {
      id: dose.id,
      amount: grams(2.8),
      day: day('2026-11-21'),
      time: '23:15',
      tags: [],
    });
    expect(await planOf('2026-11-21')).toMatchObject({ taken: grams(2.8), status: 'below' });
    await vault.call('doses.remove', { ids: [dose.id] });
    expect(await planOf('2026-11-21')).toMatchObject({ taken: 0, status: 'not-logged' });
    await vault.call('doses.restore', { ids: [dose.id] });
    expect(await planOf('2026-11-21')).toMatchObject({ taken: grams(2.8) });
  });

  it('stays at its second and in its zone when only its amount is changed, also on a journey', async () => {
    vault.setNow('2026-11-22T20:40:31.250Z');
    const dose = await log({ amount: 2.6 });
    vault.setZone('Asia/Tokyo');
    const { id, day: date, time } = dose;
    const edited = { id, amount: grams(2.4), day: date, time, tags: [] };
    expect(await vault.call('doses.edit', edited)).toEqual({ ...dose, amount: grams(2.4) });
    vault.setZone('Pacific/Honolulu');
    expect(await vault.call('doses.edit', edited)).toEqual({ ...dose, amount: grams(2.4) });
  });

  it.each([
    ['an hour from now', { day: '2026-11-22', time: '16:40' }],
    ['tomorrow', { day: '2026-11-23', time: '07:00' }],
  ])('refuses a dose %s', async (_name, when) => {
    expect(
      await vault.reply('doses.log', { productId, amount: grams(2), slot: null, tags: [], ...when }),
    ).toMatchObject({ ok: false, code: 'in-the-future' });
    expect(await vault.reply('doses.logAsPlanned', { productId, day: '2026-11-23' })).toMatchObject({
      code: 'in-the-future',
    });
  });

  it.each([0, -1, 1.5, 1e9, '2', null])('refuses the amount %s', async (amount) => {
    expect(
      await vault.reply('doses.log', { productId, amount, slot: null, tags: [], day: null, time: null }),
    ).toEqual({
      ok: false,
      code: 'bad-input',
    });
  });

  it('is all there after locking and unlocking', async () => {
    await log({ amount: 2.6, slot: '07:00', time: '07:10' });
    const before = await vault.call('days.today', {});
    await vault.reopen();
    expect(await vault.call('days.today', {})).toEqual(before);
  });
});

describe('a month', () => {
  it('says of each day how it went, and counts only logged days', async () => {
    const taken: Record<string, number> = {
      '2026-11-08': 16,
      '2026-11-09': 14,
      '2026-11-10': 18,
      '2026-11-12': 16.8,
      '2026-11-22': 5,
    };
    for (const [date, amount] of Object.entries(taken)) await log({ amount, day: date, time: '08:00' });
    const month = await vault.call('days.month', { month: '2026-11', weekStart: 7, productId: null });
    expect(month.days).toHaveLength(35);
    const status = Object.fromEntries(month.days.map(({ date, status }) => [date, status]));
    expect(status).toMatchObject({
      '2026-11-07': 'before-plan',
      '2026-11-08': 'on-plan',
      '2026-11-09': 'below',
      '2026-11-10': 'above',
      '2026-11-11': 'not-logged',
      '2026-11-12': 'on-plan', // exactly 5 % above
      '2026-11-22': 'planned',
      '2026-11-23': 'planned',
    });
    expect(month.adherence).toEqual({ atOrBelow: 3, logged: 4, notLogged: 10 });
    expect(month.days.filter(({ cut }) => cut).map(({ date }) => date)).toEqual([
      '2026-11-08',
      '2026-11-15',
      '2026-11-22',
      '2026-11-29',
    ]);
  });
});

describe('another day start', () => {
  it('moves earlier doses to the days they then belong to', async () => {
    await log({ amount: 1, day: '2026-11-20', time: '02:30' }); // after midnight of the 20th's night
    expect(await planOf('2026-11-20')).toMatchObject({ taken: grams(1) });
    await vault.call('settings.set', { dayStartsAt: '00:00' });
    expect(await planOf('2026-11-20')).toMatchObject({ taken: 0 });
    expect(await planOf('2026-11-21')).toMatchObject({ taken: grams(1) });
  });
});
