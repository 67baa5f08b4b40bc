import { beforeEach, describe, expect, it } from 'vitest';
import { rangeDay } from '../../support/range-day';
import { day, entryFields, freshId, grams, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;
let productId: string;

beforeEach(async () => {
  // Sunday afternoon, 15:40 in New York; the plan has run for two weeks and lists 10.2 g.
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  productId = (await vault.call('plans.create', planChoices('2026-11-08'))).product.id;
});

const range = (from: string, to: string, of: string | null = null) =>
  vault.call('days.range', { from: day(from), to: day(to), productId: of });

const empty = rangeDay('2026-11-23');

describe('a range of days', () => {
  it('tells of each day all that a calendar shows', async () => {
    const hold = { type: 'hold', on: day('2026-11-25'), days: 3 } as const;
    const plan = await vault.call('plans.current', { productId });
    await vault.call('plans.change', { planId: plan?.id ?? '', change: hold });
    await vault.call('doses.log', {
      productId,
      amount: grams(9),
      slot: null,
      tags: [],
      day: day('2026-11-21'),
      time: '09:00',
    });
    for (const [nausea, overall] of [
      [3, 4],
      [6, 2],
    ] as const) {
      await vault.call('journal.save', {
        id: freshId(),
        fields: entryFields({ day: day('2026-11-21'), symptoms: { nausea }, overall }),
      });
    }
    const { days, today, product, adherence } = await range('2026-11-21', '2026-11-25');
    expect([today, product?.name]).toEqual(['2026-11-22', 'Leaf']);
    expect(days).toEqual([
      {
        ...empty,
        date: '2026-11-21',
        planned: grams(12.8),
        taken: grams(9),
        status: 'below',
        worst: 6,
        entries: 2,
      },
      {
        ...empty,
        date: '2026-11-22',
        cut: { date: '2026-11-22', from: grams(12.8), to: grams(10.2), cut: 2600 / 12_800 },
      },
      empty,
      { ...empty, date: '2026-11-24' },
      { ...empty, date: '2026-11-25', status: 'held', held: true, changes: [hold] },
    ]);
    expect(adherence).toEqual({ atOrBelow: 1, logged: 1, notLogged: 0 });
  });

  it('tells the first plan’s amount before it begins, and its milestones on their days', async () => {
    const { days } = await range('2026-11-07', '2027-01-31');
    expect(days[0]).toMatchObject({ planned: grams(20), status: 'before-plan', milestones: [] });
    expect(
      days.flatMap(({ date, milestones }) => (milestones.length === 0 ? [] : [[date, ...milestones]])),
    ).toEqual([
      ['2026-11-08', 'start'],
      ['2026-11-15', 'quarter'],
      ['2026-11-29', 'half'],
      ['2027-01-03', 'three-quarters'],
      ['2027-01-23', 'last-dose-day'],
      ['2027-01-24', 'zero'],
      ['2027-01-31', 'zero-week'],
    ]);
  });

  it('of a product without a plan has its doses alone, and forgets removed ones until they are back', async () => {
    const { product } = await vault.call('products.add', {
      product: { name: 'Extract', unit: 'mL', resolution: grams(0.5), piece: null },
      baseline: false,
    });
    const { id } = await vault.call('doses.log', {
      productId: product.id,
      amount: grams(5),
      slot: null,
      tags: [],
      day: day('2026-11-20'),
      time: '09:00',
    });
    const takenThen = async () => (await range('2026-11-20', '2026-11-20', product.id)).days;
    const logged = { ...empty, date: '2026-11-20', planned: null, status: null, taken: grams(5) };
    expect(await takenThen()).toEqual([logged]);
    await vault.call('doses.remove', { ids: [id] });
    expect(await takenThen()).toEqual([{ ...logged, taken: null }]);
    await vault.call('doses.restore', { ids: [id] });
    expect(await takenThen()).toEqual([logged]);
    expect((await range('2026-11-20', '2026-11-20', product.id)).adherence).toBeNull();
  });

  it('of no product tells what was written and agreed on', async () => {
    const bare = await newVault({ now: '2026-11-22T20:40:00Z' });
    const { product, days, adherence } = await bare.call('days.range', {
      from: day('2026-11-23'),
      to: day('2026-11-23'),
      productId: null,
    });
    expect([product, adherence]).toEqual([null, null]);
    expect(days).toEqual([{ ...empty, planned: null, status: null }]);
  });

  it.each([
    ['400 days', '2026-01-01', '2027-02-04', { ok: true }],
    ['a day more', '2026-01-01', '2027-02-05', { ok: false, code: 'bad-input', reason: 'period-too-long' }],
    ['ten years', '2026-01-01', '2035-12-31', { ok: false, code: 'bad-input', reason: 'period-too-long' }],
    [
      'an end before its begin',
      '2026-11-23',
      '2026-11-22',
      { ok: false, code: 'bad-input', reason: 'ends-before-it-begins' },
    ],
    ['a day that does not exist', '2026-02-30', '2026-03-01', { ok: false, code: 'bad-input' }],
    ['the last days there are', '2100-12-25', '2100-12-31', { ok: true }],
  ])('of %s', async (_what, from, to, reply) => {
    expect(await vault.reply('days.range', { from, to, productId: null })).toMatchObject(reply);
  });

  it('can be asked for in any of ten years, long after the plan has ended', async () => {
    for (let year = 2026; year < 2036; year += 1) {
      const { days } = await range(`${year}-01-01`, `${year}-12-31`);
      expect(days.at(-1)?.planned).toBe(year === 2026 ? grams(5.5) : 0);
    }
  });
});

describe('a week', () => {
  it('has seven days in full, each with every product', async () => {
    const { product } = await vault.call('products.add', {
      product: { name: 'Extract', unit: 'mL', resolution: grams(0.5), piece: null },
      baseline: false,
    });
    await vault.call('doses.log', {
      productId: product.id,
      amount: grams(5),
      slot: null,
      tags: [],
      day: day('2026-11-17'),
      time: '09:00',
    });
    const week = await vault.call('days.week', { from: day('2026-11-15') });
    expect(week.today).toBe('2026-11-22');
    expect(week.days.map(({ date, products }) => [date, products.map((each) => each.product.name)])).toEqual([
      ['2026-11-15', ['Leaf']],
      ['2026-11-16', ['Leaf']],
      ['2026-11-17', ['Leaf', 'Extract']],
      ['2026-11-18', ['Leaf']],
      ['2026-11-19', ['Leaf']],
      ['2026-11-20', ['Leaf']],
      ['2026-11-21', ['Leaf']],
    ]);
    for (const each of week.days) expect(await vault.call('days.day', { date: each.date })).toEqual(each);
  });
});
