import { beforeEach, describe, expect, it } from 'vitest';
import {
  day,
  doseOf,
  entryFields,
  freshId,
  newVault,
  planChoices,
  type TestVault,
} from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const save = (given: Parameters<typeof entryFields>[0]) =>
  vault.call('journal.save', { id: freshId(), fields: entryFields(given) });

/** Doses of a product, one a day from a date on. */
async function logDaily(productId: string, from: string, amounts: number[]) {
  for (const [index, amount] of amounts.entries()) {
    const date = new Date(Date.parse(`${from}T00:00Z`) + index * 86_400_000).toISOString().slice(0, 10);
    await vault.call('doses.log', doseOf(productId, amount, date));
  }
}

describe('the course', () => {
  it('of a vault without anything says that nothing is there', async () => {
    expect(await vault.call('trends.reach', { productId: null })).toEqual({
      today: '2026-11-22',
      product: null,
      first: null,
      usual: { from: '2026-11-16', to: '2026-11-22' },
      answered: [],
      suggested: [],
    });
    expect(
      await vault.call('trends.course', {
        productId: null,
        from: day('2026-11-21'),
        to: day('2026-11-22'),
        questions: ['craving'],
      }),
    ).toEqual({
      today: '2026-11-22',
      product: null,
      bucket: 'day',
      dates: ['2026-11-21', '2026-11-22'],
      planned: [null, null],
      taken: [null, null],
      logged: [0, 0],
      above: [0, 0],
      questions: [
        {
          question: 'craving',
          means: [null, null],
          worst: [null, null],
          sevenDays: [null, null],
          answered: [0, 0],
        },
      ],
      marks: [],
      facts: [{ code: 'nothing-logged' }],
    });
  });

  it('puts planned and taken doses, answers and cuts on one axis', async () => {
    const plan = await vault.call('plans.create', planChoices('2026-11-19'));
    await logDaily(plan.product.id, '2026-11-18', [20, 15, 21]);
    await save({ day: day('2026-11-18'), symptoms: { craving: 2 }, function: 7 });
    await save({ day: day('2026-11-19'), symptoms: { craving: 4 }, time: '09:00' });
    await save({ day: day('2026-11-19'), symptoms: { craving: 7 }, function: 3, time: '18:00' });
    await save({ day: day('2026-11-19'), function: 8, time: '19:00' });
    await save({ day: day('2026-11-21'), symptoms: { craving: 3 } });
    expect(
      await vault.call('trends.course', {
        productId: plan.product.id,
        from: day('2026-11-18'),
        to: day('2026-11-22'),
        questions: ['craving', 'function'],
      }),
    ).toEqual({
      today: '2026-11-22',
      product: plan.product,
      bucket: 'day',
      dates: ['2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
      planned: [null, 16000, 16000, 16000, 16000],
      taken: [20000, 15000, 21000, null, null],
      logged: [1, 1, 1, 0, 0],
      above: [0, 0, 1, 0, 0],
      questions: [
        {
          question: 'craving',
          means: [2, 5.5, null, 3, null],
          worst: [2, 7, null, 3, null],
          sevenDays: [null, null, null, 3.5, 3.5],
          answered: [1, 1, 0, 1, 0],
        },
        {
          question: 'function',
          means: [7, 5.5, null, null, null],
          worst: [7, 3, null, null, null],
          sevenDays: [null, null, null, null, null],
          answered: [1, 1, 0, 0, 0],
        },
      ],
      marks: [
        { kind: 'plan', date: '2026-11-19', isFirst: true },
        { kind: 'cut', date: '2026-11-19', from: 20000, to: 16000, cut: 0.2 },
      ],
      facts: [
        { code: 'planned', from: 20000, to: 16000, change: -0.2 },
        { code: 'taken-too-few', logged: 3 },
        { code: 'against-plan', above: 1, logged: 2, notLogged: 1 },
        { code: 'question', question: 'craving', trend: 'too-few', before: null, after: null, answered: 3 },
        { code: 'question', question: 'function', trend: 'too-few', before: null, after: null, answered: 2 },
      ],
    });
  });
});
