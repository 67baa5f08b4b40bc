import { beforeEach, describe, expect, it } from 'vitest';
import type { PlanChange } from '../../../shared/contract/plans';
import { addDays } from '../../../shared/time';
import { day, doseOf, grams, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;
let planId: string;
let productId: string;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  const plan = await vault.call('plans.create', planChoices('2026-11-08'));
  planId = plan.id;
  productId = plan.product.id;
});

const today = day('2026-11-22');
const make = (change: PlanChange) => vault.call('plans.change', { planId, change });
const tried = (change: PlanChange) => vault.reply('plans.change', { planId, change });
const preview = (change: PlanChange) => vault.call('plans.preview', { planId, change });
const amountsFrom = (from: string, plan: Awaited<ReturnType<typeof make>>) =>
  plan.current.steps.filter((step) => step.from >= from).map(({ amount }) => amount / 1000);

describe('a plan that was stopped', () => {
  beforeEach(async () => {
    await make({ type: 'stop', on: today });
  });

  it('stays at its amount without an end, and counts as over', async () => {
    const plan = await vault.call('plans.current', { productId });
    expect(plan).toMatchObject({ isOver: true, isHeld: false, current: { endDate: null } });
    expect(plan?.current.steps.at(-1)).toMatchObject({ amount: grams(10.2), days: null });
    const { products } = await vault.call('products.list', {});
    expect(products.map(({ use }) => use)).toEqual(['ended']);
  });

  it('goes on down by another way on any later day, also months later', async () => {
    vault.setNow('2027-03-01T17:00:00Z');
    const plan = await make({
      type: 'edit',
      on: day('2027-03-02'),
      strategy: { kind: 'fixed', amount: grams(2.5), everyDays: 7 },
      alternateCycles: 0,
    });
    expect(plan).toMatchObject({ isOver: false, current: { endDate: '2027-03-30' } });
    expect(amountsFrom('2027-03-02', plan)).toEqual([7.7, 5.2, 2.7, 0.2, 0]);
    const { day: now } = await vault.call('days.today', {});
    expect(now.products[0]?.planned).toBe(grams(10.2));
  });

  it('can be set to another amount, at which it then stays', async () => {
    const plan = await make({ type: 'rebase', on: today, amount: grams(9) });
    expect(plan.current).toMatchObject({ endDate: null });
    expect(plan.current.steps.at(-1)).toMatchObject({ from: today, amount: grams(9), days: null });
  });

  it.each<[string, PlanChange]>([
    ['a hold', { type: 'hold', on: today, days: 3 }],
    ['an open hold', { type: 'openHold', on: today }],
    ['a slower pace', { type: 'pace', on: today, factor: 1.5 }],
    ['a stop', { type: 'stop', on: today }],
  ])('refuses %s, since nothing lies ahead', async (_name, change) => {
    expect(await tried(change)).toMatchObject({ code: 'plan-refused', reason: 'nothing-ahead' });
  });

  it('goes on as before once the stop is undone', async () => {
    expect(await vault.call('plans.undo', { planId })).toMatchObject({
      isOver: false,
      events: [],
      current: { endDate: '2027-01-24' },
    });
  });
});

describe('a plan that ends open by its own choice', () => {
  it('goes on down by another way after its last step', async () => {
    await make({
      type: 'edit',
      on: day('2026-11-23'),
      strategy: { kind: 'steps', steps: [{ amount: grams(8), days: 7 }], toZero: false },
      alternateCycles: 0,
    });
    vault.setNow('2026-12-20T17:00:00Z');
    expect(await vault.call('plans.current', { productId })).toMatchObject({ isOver: true });
    const plan = await make({
      type: 'edit',
      on: day('2026-12-21'),
      strategy: { kind: 'steps', steps: [{ amount: grams(4), days: 10 }], toZero: true },
      alternateCycles: 0,
    });
    expect(plan).toMatchObject({ isOver: false, current: { endDate: '2026-12-31' } });
  });
});

describe('a preview', () => {
  it('says what each time of day gets on the day the change begins', async () => {
    const slots = [
      { time: '21:00', weight: 2 },
      { time: '08:00', weight: 1 },
    ];
    expect((await preview({ type: 'slots', on: today, slots })).split).toEqual([
      { time: '08:00', amount: grams(3.4) },
      { time: '21:00', amount: grams(6.8) },
    ]);
    expect((await preview({ type: 'stepBack', on: today })).split).toEqual(
      ['07:00', '12:00', '17:00', '22:00'].map((time) => ({ time, amount: grams(3.2) })),
    );
  });

  it('refuses an end date that is too soon or past, with the earliest, which then is taken', async () => {
    const end = (endDate: string): PlanChange => ({ type: 'retarget', on: today, endDate: day(endDate) });
    const replies = await Promise.all(
      ['2026-12-01', '2026-11-01'].map((date) => vault.reply('plans.preview', { planId, change: end(date) })),
    );
    const reasons = replies.map((reply) => (reply.ok ? null : reply.reason));
    expect(new Set(reasons).size).toBe(1);
    const earliest = /^end-too-soon-(\d{4}-\d{2}-\d{2})$/.exec(reasons[0] ?? '')?.[1] ?? '';
    expect(await tried(end(addDays(day(earliest), -1)))).toMatchObject({ code: 'plan-refused' });
    expect((await make(end(earliest))).current.endDate).toBe(earliest);
  });

  it.each([
    ['a factor of nothing', { type: 'pace', on: today, factor: 0 }],
    ['a hold of no days', { type: 'hold', on: today, days: 0 }],
    ['a restart at nothing', { type: 'rebase', on: today, amount: 0 }],
  ])('refuses %s outright', async (_name, change) => {
    expect(await vault.reply('plans.preview', { planId, change })).toMatchObject({ code: 'bad-input' });
  });

  it.each<[string, { amount: number; days: number }[], string]>([
    ['no lower than now', [{ amount: 11, days: 7 }], 'step-not-lower'],
    ['off the scale', [{ amount: 8.25, days: 7 }], 'step-off-scale'],
  ])('refuses a step made by hand that is %s', async (_name, rows, reason) => {
    const steps = rows.map(({ amount, days }) => ({ amount: grams(amount), days }));
    const change = {
      type: 'edit',
      on: day('2026-11-29'),
      strategy: { kind: 'steps', steps, toZero: true },
      alternateCycles: 0,
    };
    expect(await vault.reply('plans.preview', { planId, change })).toMatchObject({
      code: 'plan-refused',
      reason,
    });
  });
});

describe('a plan as it stands today', () => {
  it('is held while a hold runs, and no longer after it', async () => {
    expect(await make({ type: 'hold', on: today, days: 3 })).toMatchObject({ isHeld: true });
    vault.setNow('2026-11-24T20:00:00Z');
    expect(await vault.call('plans.current', { productId })).toMatchObject({ isHeld: true });
    vault.setNow('2026-11-25T20:00:00Z');
    expect(await vault.call('plans.current', { productId })).toMatchObject({ isHeld: false });
  });

  it('can be resumed before a hold of some days is over', async () => {
    await make({ type: 'hold', on: today, days: 9 });
    vault.setNow('2026-11-24T20:00:00Z');
    expect(await make({ type: 'resume', on: day('2026-11-24') })).toMatchObject({
      isHeld: false,
      current: { endDate: '2027-01-26' },
    });
  });

  it('says of each step what is to be known about it', async () => {
    const plan = await make({
      type: 'edit',
      on: day('2026-11-29'),
      strategy: { kind: 'custom', cuts: [0.6, 0.1], everyDays: 3, toZero: false },
      alternateCycles: 0,
    });
    expect(plan.flags).toEqual([[], [], [], ['overLimit'], ['stacks']]);
  });
});

describe('the times around which doses usually lie', () => {
  const log = (on: string, time: string, amount: number) =>
    vault.call('doses.log', doseOf(productId, amount, on, time));

  it('are not told from two days', async () => {
    for (const on of ['2026-11-20', '2026-11-21']) await log(on, '07:15', 5);
    expect(await vault.call('plans.steadyTimes', { productId })).toBeNull();
  });

  it('come from the logged days before today, with their shares', async () => {
    for (const on of ['2026-11-17', '2026-11-19', '2026-11-21']) {
      await log(on, '07:20', 2.5);
      await log(on, '20:40', 7.5);
    }
    await log('2026-11-22', '12:00', 9);
    expect(await vault.call('plans.steadyTimes', { productId })).toEqual([
      { time: '07:15', weight: 250 },
      { time: '20:45', weight: 750 },
    ]);
  });

  it('are those of the last 21 logged days only', async () => {
    const days = Array.from({ length: 24 }, (_, index) => addDays(day('2026-10-29'), index));
    for (const [index, on] of days.entries()) await log(on, index < 3 ? '03:30' : '09:00', 5);
    expect(await vault.call('plans.steadyTimes', { productId })).toEqual([{ time: '09:00', weight: 1000 }]);
  });

  it('are asked for a product that is there', async () => {
    expect(await vault.reply('plans.steadyTimes', { productId: '0'.repeat(32) })).toMatchObject({
      code: 'not-found',
    });
  });
});
