import { beforeEach, describe, expect, it } from 'vitest';
import { day, grams, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const make = (startDate = '2026-11-08') => vault.call('plans.create', planChoices(startDate));

describe('a plan', () => {
  it('is none at first, and is saved with its product', async () => {
    expect(await vault.call('plans.current', { productId: null })).toBeNull();
    const plan = await make();
    expect(plan.product).toMatchObject({ name: 'Leaf', unit: 'g', resolution: grams(0.1), piece: null });
    expect(plan.current.endDate).toBe('2027-01-24');
    expect(plan.current.steps.map(({ amount }) => amount / 1000).slice(0, 5)).toEqual([
      16, 12.8, 10.2, 8.2, 7.4,
    ]);
    await vault.reopen();
    expect(await vault.call('plans.current', { productId: null })).toEqual(plan);
  });

  it('is sketched as it would be saved', async () => {
    const { product: _product, slots: _slots, ...choices } = planChoices('2026-11-08');
    const sketch = await vault.call('plans.sketch', choices);
    const { current, flags } = await make();
    expect({ ...current, flags }).toEqual(sketch);
  });

  it('says how each step is split over the day, in the order of the day', async () => {
    const slots = [
      { time: '02:00', weight: 1 },
      { time: '21:00', weight: 2 },
      { time: '08:00', weight: 1 },
    ];
    const plan = await vault.call('plans.create', { ...planChoices('2026-11-08'), slots });
    expect(plan.slots.map(({ time }) => time)).toEqual(['08:00', '21:00', '02:00']);
    expect(plan.splits.slice(0, 3)).toEqual([
      [grams(4), grams(8), grams(4)],
      [grams(3.2), grams(6.4), grams(3.2)],
      [grams(2.5), grams(5.1), grams(2.6)],
    ]);
    expect(plan.splits.map((parts) => parts.reduce((sum, part) => sum + part, 0))).toEqual(
      plan.current.steps.map(({ amount }) => amount),
    );
  });

  it('is one at a time for a product', async () => {
    const plan = await make();
    const again = { ...planChoices('2026-11-08'), product: { kind: 'known' as const, id: plan.product.id } };
    expect(await vault.reply('plans.create', again)).toMatchObject({
      code: 'plan-refused',
      reason: 'one-plan-for-a-product',
    });
    expect(await vault.reply('plans.create', planChoices('2026-11-08'))).toMatchObject({
      code: 'plan-refused',
      reason: 'product-exists',
    });
  });

  it.each([
    [
      'a smallest amount above the daily one',
      { dailyAmount: grams(2), resolution: grams(5) },
      'plan-refused',
    ],
    ['no amount', { dailyAmount: 0 }, 'bad-input'],
    ['a negative amount', { dailyAmount: -1 }, 'bad-input'],
    ['an absurd amount', { dailyAmount: 1e9 * 1000 }, 'bad-input'],
    ['letters', { dailyAmount: 'twenty' }, 'bad-input'],
    ['a date that does not exist', { startDate: '2026-02-30' }, 'bad-input'],
    [
      'two slots at one time',
      {
        slots: [
          { time: '07:00', weight: 1 },
          { time: '07:00', weight: 1 },
        ],
      },
      'bad-input',
    ],
    ['a rapid taper without supervision', { strategy: { kind: 'rapid' } }, 'bad-input'],
  ])('is refused with %s, and nothing is saved', async (_name, wrong, code) => {
    expect(await vault.reply('plans.create', { ...planChoices('2026-11-08'), ...wrong })).toMatchObject({
      ok: false,
      code,
    });
    expect(await vault.call('plans.current', { productId: null })).toBeNull();
  });

  it('is refused when it would be over by now', async () => {
    expect(await vault.reply('plans.create', planChoices('2026-08-01'))).toMatchObject({
      code: 'plan-refused',
      reason: 'over-already',
    });
    expect(await vault.call('plans.current', { productId: null })).toBeNull();
  });

  it('is fitted to an end date, or the earliest and what binds are said', async () => {
    const { product: _product, slots: _slots, ...choices } = planChoices('2026-11-08');
    const moderate = { ...choices, strategy: { kind: 'moderate' as const, every: 14 } };
    const refused = await vault.call('plans.fit', { ...moderate, endDate: day('2026-12-06') });
    expect(refused).toMatchObject({ ok: false, binding: 'interval' });
    if (refused.ok) throw new Error('expected a refusal');
    const fitted = await vault.call('plans.fit', { ...moderate, endDate: refused.earliest });
    expect(fitted).toMatchObject({ ok: true, endDate: refused.earliest, strategy: { kind: 'moderate' } });
    if (!fitted.ok) throw new Error('expected a fit');
    const sketch = await vault.call('plans.sketch', { ...moderate, strategy: fitted.strategy });
    expect(sketch.endDate).toBe(refused.earliest);
  });
});

describe('a change to the plan', () => {
  it('is previewed without being done', async () => {
    const plan = await make();
    const preview = await vault.call('plans.preview', {
      planId: plan.id,
      change: { type: 'hold', on: day('2026-11-22'), days: 7 },
    });
    expect(preview.endMovesByDays).toBe(7);
    expect(preview.after.endDate).toBe('2027-01-31');
    expect(await vault.call('plans.current', { productId: null })).toEqual(plan);
  });

  it('holds from a day on, leaves earlier days, and keeps the older plan as a ghost', async () => {
    const plan = await make();
    const held = await vault.call('plans.change', {
      planId: plan.id,
      change: { type: 'hold', on: day('2026-11-22'), days: 7 },
    });
    expect(held.current.endDate).toBe('2027-01-31');
    expect(held.earlier.map(({ endDate }) => endDate)).toEqual(['2027-01-24']);
    const month = await vault.call('days.month', { month: '2026-11', weekStart: 7, productId: null });
    expect(month.days.filter(({ held: isHeld }) => isHeld).map(({ date }) => date)).toEqual(
      ['22', '23', '24', '25', '26', '27', '28'].map((date) => `2026-11-${date}`),
    );
    expect(month.days.find(({ date }) => date === '2026-11-29')).toMatchObject({
      planned: grams(10.2),
      cut: null,
    });
  });

  it('steps back to the amount before and from there on down again', async () => {
    const plan = await make();
    const back = await vault.call('plans.change', {
      planId: plan.id,
      change: { type: 'stepBack', on: day('2026-11-24') },
    });
    expect(
      back.current.steps.slice(0, 6).map(({ from, days, amount }) => [from, days, amount / 1000]),
    ).toEqual([
      ['2026-11-08', 7, 16],
      ['2026-11-15', 7, 12.8],
      ['2026-11-22', 2, 10.2],
      ['2026-11-24', 7, 12.8],
      ['2026-12-01', 7, 10.2],
      ['2026-12-08', 7, 8.2],
    ]);
  });

  it('holds openly until it is resumed', async () => {
    const plan = await make();
    await vault.call('plans.change', {
      planId: plan.id,
      change: { type: 'openHold', on: day('2026-11-22') },
    });
    vault.setNow('2026-12-01T17:00:00Z');
    expect((await vault.call('plans.current', { productId: null }))?.current).toMatchObject({
      openHold: true,
    });
    expect((await vault.call('days.today', {})).day.products[0]?.planned).toBe(grams(10.2));
    const resumed = await vault.call('plans.change', {
      planId: plan.id,
      change: { type: 'resume', on: day('2026-12-01') },
    });
    expect(resumed.current).toMatchObject({ openHold: false, endDate: '2027-02-02' });
  });

  it('can be taken back until a later day is logged', async () => {
    const plan = await make();
    await vault.call('plans.change', {
      planId: plan.id,
      change: { type: 'hold', on: day('2026-11-22'), days: 7 },
    });
    expect(await vault.call('plans.undo', { planId: plan.id })).toEqual(plan);
    await vault.call('plans.change', {
      planId: plan.id,
      change: { type: 'hold', on: day('2026-11-22'), days: 7 },
    });
    vault.setNow('2026-11-23T20:00:00Z');
    await vault.call('doses.log', {
      productId: plan.product.id,
      amount: grams(2),
      slot: null,
      tags: [],
      day: null,
      time: null,
    });
    expect((await vault.call('plans.current', { productId: null }))?.canUndo).toBe(false);
    expect(await vault.reply('plans.undo', { planId: plan.id })).toMatchObject({ code: 'nothing-to-undo' });
  });

  it('is refused or done by itself, whatever came of others of its kind and day', async () => {
    const { id: planId } = await make();
    const openHold = (on: string) =>
      vault.reply('plans.change', { planId, change: { type: 'openHold', on: day(on) } });
    await openHold('2026-11-23');
    expect(await openHold('2026-11-22')).toMatchObject({ ok: true }); // so that the one of the 23rd is moot
    expect(await openHold('2026-11-22')).toMatchObject({ code: 'plan-refused', reason: 'already-held' });
    vault.setNow('2026-11-23T20:40:00Z');
    await vault.call('plans.change', { planId, change: { type: 'resume', on: day('2026-11-23') } });
    expect(await openHold('2026-11-23')).toMatchObject({ ok: true });
    expect((await vault.call('plans.current', { productId: null }))?.current.openHold).toBe(true);
  });

  it.each([
    ['yesterday', { type: 'hold', on: '2026-11-21', days: 3 }, 'in-the-past'],
    ['after the end', { type: 'hold', on: '2027-01-24', days: 3 }, 'plan-has-ended'],
    ['a resume without a hold', { type: 'resume', on: '2026-11-22' }, 'not-held'],
  ])('is refused: %s', async (_name, change, reason) => {
    const plan = await make();
    expect(await vault.reply('plans.change', { planId: plan.id, change })).toMatchObject({
      code: 'plan-refused',
      reason,
    });
    expect(await vault.call('plans.current', { productId: null })).toEqual(plan);
  });
});

describe('another smallest amount', () => {
  it('rounds the steps after the present one anew and leaves earlier days', async () => {
    const plan = await make();
    const coarser = await vault.call('plans.setResolution', {
      productId: plan.product.id,
      resolution: grams(0.5),
    });
    expect(coarser?.product.resolution).toBe(grams(0.5));
    expect(coarser?.current.steps.slice(0, 5).map(({ amount }) => amount / 1000)).toEqual([
      16, 12.8, 10.2, 8, 7.5,
    ]);
    const today = await vault.call('days.today', {});
    const shares = today.day.products[0]?.slots.map(({ amount }) => amount) ?? [];
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(grams(10.2));
    expect((await vault.call('plans.undo', { planId: plan.id })).product.resolution).toBe(grams(0.1));
  });

  it('can be set after the plan has ended, and leaves every day as it was', async () => {
    const plan = await make();
    vault.setNow('2027-03-01T17:00:00Z');
    const finer = await vault.call('plans.setResolution', {
      productId: plan.product.id,
      resolution: grams(0.01),
    });
    expect(finer).toMatchObject({ product: { resolution: grams(0.01) }, current: plan.current, events: [] });
  });

  it('is refused above the present amount', async () => {
    const plan = await make();
    expect(
      await vault.reply('plans.setResolution', { productId: plan.product.id, resolution: grams(15) }),
    ).toMatchObject({
      code: 'plan-refused',
      reason: 'resolution-above-amount',
    });
  });
});
