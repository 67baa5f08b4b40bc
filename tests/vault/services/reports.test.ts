import { beforeEach, describe, expect, it } from 'vitest';
import { summaryOf, summaryOptions } from '../../support/summary';
import {
  day,
  doseOf,
  entryFields,
  freshId,
  grams,
  newVault,
  planChoices,
  type TestVault,
} from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  const { product } = await vault.call('plans.create', planChoices('2026-11-08'));
  for (const [date, amount] of [
    ['2026-11-16', 12.8],
    ['2026-11-17', 13.9],
    ['2026-11-18', 12.1],
  ] as const) {
    await vault.call('doses.log', {
      productId: product.id,
      amount: grams(amount),
      slot: null,
      tags: [],
      day: day(date),
      time: '08:00',
    });
  }
});

const write = (given: Parameters<typeof entryFields>[0]) =>
  vault.call('journal.save', { id: freshId(), fields: entryFields(given) });

describe('the summary', () => {
  it('says the present step, the next one and how the logged days went', async () => {
    const { plan } = await summaryOf(vault);
    expect(plan).toMatchObject({
      startAmount: grams(20),
      presentStep: { amount: grams(10.2), since: '2026-11-22', percentDown: 0.49 },
      nextStep: { date: '2026-11-29', amount: grams(8.2) },
      endDate: '2027-01-24',
      dosesADay: 4,
      adherence: { atOrBelow: 2, logged: 3, notLogged: 10 },
    });
  });

  it('has one row a day, with gaps where nothing was logged or answered', async () => {
    await write({ day: day('2026-11-17'), overall: 6, symptoms: { craving: 3 }, sleepHours: 5 });
    await write({ day: day('2026-11-17'), time: '20:00', overall: 7 });
    const { daily, days, daysLogged } = await summaryOf(vault);
    expect({ rows: daily.length, days, daysLogged }).toEqual({ rows: 14, days: 14, daysLogged: 3 });
    expect(daily.slice(8, 11)).toEqual([
      {
        date: '2026-11-17',
        planned: grams(12.8),
        taken: grams(13.9),
        status: 'above',
        held: false,
        overall: 6.5,
        craving: 3,
        sleepHours: 5,
      },
      {
        date: '2026-11-18',
        planned: grams(12.8),
        taken: grams(12.1),
        status: 'below',
        held: false,
        overall: null,
        craving: null,
        sleepHours: null,
      },
      {
        date: '2026-11-19',
        planned: grams(12.8),
        taken: null,
        status: 'not-logged',
        held: false,
        overall: null,
        craving: null,
        sleepHours: null,
      },
    ]);
  });

  it('lists symptoms by their mean, with a trend once there is enough to say one', async () => {
    const ratings = [8, 8, 7, 5, 4, 3];
    for (const [index, rating] of ratings.entries()) {
      await write({
        day: day(`2026-11-1${index + 2}`),
        symptoms: { 'restless-legs': rating, pain: 2, nausea: 0 },
      });
    }
    expect((await summaryOf(vault)).symptoms).toEqual([
      { symptom: 'restless-legs', name: null, mean: 35 / 6, worst: 8, ratings: 6, trend: 'easing' },
      { symptom: 'pain', name: null, mean: 2, worst: 2, ratings: 6, trend: 'steady' },
    ]);
  });

  it('lists danger signs of saved entries by day, also those that need an entry before the period', async () => {
    await write({ day: day('2026-11-08'), time: '20:00', symptoms: { vomiting: 8 } });
    await write({ day: day('2026-11-09'), time: '10:00', symptoms: { vomiting: 8 } });
    await write({ day: day('2026-11-17'), signs: ['no-fluids-12-hours'] });
    await vault.call('journal.keepDraft', {
      id: freshId(),
      fields: entryFields({ day: day('2026-11-20'), signs: ['seizure'] }),
    });
    const { alerts } = await summaryOf(vault);
    expect(alerts.map(({ date, tier }) => [date, tier])).toEqual([
      ['2026-11-09', 2],
      ['2026-11-17', 2],
    ]);
  });

  it('judges each entry by those of its own moment and of the 72 hours before, and by no others', async () => {
    const ill = { symptoms: { vomiting: 8 } };
    await write({ day: day('2026-11-10'), time: '10:00', ...ill });
    await write({ day: day('2026-11-12'), time: '10:00', ...ill });
    await write({ day: day('2026-11-14'), time: '10:00', ...ill });
    await write({ day: day('2026-11-14'), time: '10:00', ...ill });
    await write({ day: day('2026-11-17'), time: '10:00', function: 2 });
    await write({ day: day('2026-11-20'), time: '10:00', function: 2 }); // 72 hours later to the minute
    await write({ day: day('2026-11-22'), time: '10:01', function: 2 }); // 48 hours and a minute later
    const { alerts } = await summaryOf(vault);
    expect(alerts.map(({ date, rule }) => [date, rule])).toEqual([
      ['2026-11-14', 'fluid-loss'],
      ['2026-11-20', 'unable-to-function'],
      ['2026-11-22', 'unable-to-function'],
    ]);
  });

  it('shows the beginning of a long note to choose it by, and never half a letter', async () => {
    await write({ day: day('2026-11-17'), note: `${'a'.repeat(119)}😀 and then` });
    const { notes } = await vault.call('reports.notes', { from: day('2026-11-09'), to: day('2026-11-22') });
    expect(notes.map(({ start }) => start)).toEqual([`${'a'.repeat(119)}…`]);
  });

  it('holds no note that was not ticked', async () => {
    const { entry } = await write({ day: day('2026-11-17'), note: 'the boss was angry' });
    await write({ day: day('2026-11-18'), note: 'secret-marker' });
    const { notes } = await vault.call('reports.notes', { from: day('2026-11-09'), to: day('2026-11-22') });
    expect(notes.map(({ start }) => start)).toEqual(['secret-marker', 'the boss was angry']);
    const summary = await summaryOf(vault, { notes: [entry.id] });
    expect(summary.notes.map(({ text }) => text)).toEqual(['the boss was angry']);
    expect(JSON.stringify(summary)).not.toContain('secret-marker');
  });

  it('of a vault without a plan says so, and of a period before everything shows nothing', async () => {
    const empty = await newVault({ now: '2026-11-22T20:40:00Z' });
    expect(await summaryOf(empty)).toMatchObject({
      plan: null,
      daysLogged: 0,
      alerts: [],
      symptoms: [],
    });
    const before = await summaryOf(vault, { from: day('2026-01-01'), to: day('2026-01-31') });
    expect(before.plan).toMatchObject({
      presentStep: { amount: grams(20) },
      nextStep: { date: '2026-11-08' },
    });
    expect(before).toMatchObject({ daysLogged: 0, dosesLogged: 0 });
  });

  it('refuses a period that ends before it begins, and one of decades', async () => {
    expect(
      await vault.reply('reports.make', summaryOptions({ from: day('2026-11-23'), to: day('2026-11-22') })),
    ).toMatchObject({ code: 'bad-input' });
    expect(await vault.reply('reports.make', summaryOptions({ from: day('2001-01-01') }))).toMatchObject({
      code: 'bad-input',
    });
  });

  it('tells of other products too, each by itself, and takes the one with the running plan as its own', async () => {
    const product = { name: 'Extract', unit: 'mg' as const, resolution: grams(1), piece: grams(15) };
    const other = (await vault.call('products.add', { product, baseline: false })).product;
    const dose = { productId: other.id, slot: null, tags: [], time: '09:00' };
    for (const [date, amount] of [
      ['2026-11-10', 15],
      ['2026-11-10', 15],
      ['2026-11-18', 45],
      ['2026-11-08', 60], // before the period
    ] as const) {
      await vault.call('doses.log', { ...dose, amount: grams(amount), day: day(date) });
    }
    const summary = await summaryOf(vault);
    expect(summary.plan?.product.name).toBe('Leaf');
    expect(summary.others).toEqual([{ product: other, days: 2, mean: grams(37.5) }]);
    expect(summary).toMatchObject({ dosesLogged: 6, daysLogged: 4 });
    expect(summary.daily.find(({ date }) => date === '2026-11-18')?.taken).toBe(grams(12.1));
  });

  it('names the approach that was chosen last', async () => {
    const plan = await vault.call('plans.current', { productId: null });
    const strategy = { kind: 'moderate' as const };
    await vault.call('plans.change', {
      planId: plan?.id ?? '',
      change: { type: 'edit', on: day('2026-11-22'), strategy, alternateCycles: 0 },
    });
    expect((await summaryOf(vault)).plan?.approach).toBe('moderate');
  });

  it('lists the days far above plan after lower ones, but not one that was mistyped and mended', async () => {
    const { product } = (await vault.call('plans.current', { productId: null })) ?? {};
    const log = (date: string, amount: number) =>
      vault.call('doses.log', doseOf(product?.id ?? '', amount, date));
    await log('2026-11-19', 40);
    const mistyped = await log('2026-11-21', 120);
    expect((await summaryOf(vault)).farAbove).toEqual(['2026-11-19', '2026-11-21']);
    const { id, day: date, time, tags } = mistyped;
    await vault.call('doses.edit', { id, day: date, time, tags, amount: grams(12) });
    expect((await summaryOf(vault)).farAbove).toEqual(['2026-11-19']);
  });

  it('is handed to the report page once, and to no other page', async () => {
    const { ticket, fileName } = await vault.call('reports.prepare', summaryOptions());
    expect(fileName).toBe('glidepath-2026-11-22-summary.pdf');
    expect(await vault.reply('reports.prepared', { ticket })).toEqual({ ok: false, code: 'bad-input' });
    expect(await vault.replyAsReport('reports.prepared', { ticket })).toMatchObject({ ok: true });
    expect(await vault.replyAsReport('reports.prepared', { ticket })).toEqual({
      ok: false,
      code: 'not-found',
    });
    expect(await vault.replyAsReport('days.today', {})).toEqual({ ok: false, code: 'bad-input' });
  });

  it('can be a month of the calendar, which names the product only where that was chosen', async () => {
    const month = { month: '2026-11', weekStart: 7, productId: null, paper: 'letter' } as const;
    for (const named of [false, true]) {
      const { ticket, fileName } = await vault.call('reports.prepare', { kind: 'month', ...month, named });
      expect(fileName).toBe('glidepath-2026-11-calendar.pdf');
      const reply = await vault.replyAsReport('reports.prepared', { ticket });
      expect(JSON.stringify(reply).includes('Leaf')).toBe(named);
      const days = await vault.call('days.month', { month: '2026-11', weekStart: 7, productId: null });
      expect(reply).toMatchObject({
        ok: true,
        value: { kind: 'month', month: { month: '2026-11', days: days.days }, paper: 'letter' },
      });
    }
  });
});
