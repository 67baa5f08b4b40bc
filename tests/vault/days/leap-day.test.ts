import { expect, it } from 'vitest';
import { day, grams, newVault, planChoices } from '../../support/vault';

it('The leap day is a day of the plan like any other: held, logged, shown in its month and its week', async () => {
  const vault = await newVault({ now: '2028-02-28T17:00:00Z' });
  const plan = await vault.call('plans.create', planChoices('2028-02-20'));
  const productId = plan.product.id;
  expect(plan.current.steps.slice(0, 3).map(({ from }) => from)).toEqual([
    '2028-02-20',
    '2028-02-27',
    '2028-03-05',
  ]);
  const held = await vault.call('plans.change', {
    planId: plan.id,
    change: { type: 'hold', on: day('2028-02-28'), days: 3 },
  });
  expect(held.current.steps[2]).toMatchObject({ from: '2028-03-08', amount: grams(10.2) });

  vault.setNow('2028-02-29T17:00:00Z');
  const dose = { productId, amount: grams(12.8), slot: null, tags: [], day: null, time: null };
  expect(await vault.call('doses.log', dose)).toMatchObject({ day: '2028-02-29' });
  vault.setNow('2028-03-01T17:00:00Z');
  const month = await vault.call('days.month', { month: '2028-02', weekStart: 7, productId });
  expect([month.days[0]?.date, month.days.length, month.days.at(-1)?.date]).toEqual([
    '2028-01-30',
    35,
    '2028-03-04',
  ]);
  expect(month.days.slice(28, 33).map(({ date, status, held: isHeld }) => [date, status, isHeld])).toEqual([
    ['2028-02-27', 'not-logged', false],
    ['2028-02-28', 'not-logged', true],
    ['2028-02-29', 'on-plan', true],
    ['2028-03-01', 'held', true],
    ['2028-03-02', 'planned', false],
  ]);
  expect(month.adherence).toEqual({ atOrBelow: 1, logged: 1, notLogged: 9 });
  const week = await vault.call('days.week', { from: day('2028-02-27') });
  expect(week.days.map(({ date }) => date.slice(5))).toEqual([
    '02-27',
    '02-28',
    '02-29',
    '03-01',
    '03-02',
    '03-03',
    '03-04',
  ]);
  expect(await vault.reply('days.day', { date: '2027-02-29' })).toEqual({ ok: false, code: 'bad-input' });
});
