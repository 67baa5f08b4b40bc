import { beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time';
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

const range = { from: day('2026-11-01'), to: day('2026-11-22') };

/** Doses of a product, one a day from a date on. */
async function logDaily(productId: string, from: string, amounts: number[]) {
  for (const [index, amount] of amounts.entries()) {
    await vault.call('doses.log', doseOf(productId, amount, addDays(day(from), index)));
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

describe('a course of years', () => {
  it('comes by whole weeks, with the mean of the answered days of each', async () => {
    const plan = await vault.call('plans.create', planChoices('2026-11-19'));
    await logDaily(plan.product.id, '2026-11-14', [20, 20, 18]);
    await save({ day: day('2026-11-16'), symptoms: { craving: 8 }, function: 2, time: '09:00' });
    await save({ day: day('2026-11-16'), symptoms: { craving: 4 }, function: 4, time: '18:00' });
    await save({ day: day('2026-11-18'), symptoms: { craving: 3 } });
    await save({ day: day('2026-11-22'), symptoms: { craving: 0 } });
    const course = await vault.call('trends.course', {
      productId: plan.product.id,
      from: day('2025-10-14'),
      to: day('2026-11-20'),
      questions: ['craving', 'function'],
    });
    const last = <T>(list: readonly T[]) => list.slice(-2);
    expect({
      bucket: course.bucket,
      dates: [course.dates[0], ...last(course.dates)],
      planned: last(course.planned),
      taken: last(course.taken),
      logged: last(course.logged),
      questions: course.questions.map(({ question, ...lists }) => [
        question,
        ...Object.values(lists).map((list) => last(list)),
      ]),
    }).toEqual({
      bucket: 'week',
      dates: ['2025-10-13', '2026-11-09', '2026-11-16'],
      planned: [null, 16000],
      taken: [20000, 18000],
      logged: [2, 1],
      questions: [
        ['craving', [null, 3], [null, 8], [null, 3], [0, 3]],
        ['function', [null, 3], [null, 2], [null, null], [0, 1]],
      ],
    });
  });

  it('marks holds, a step back and the day at zero, also ahead of today', async () => {
    const plan = await vault.call('plans.create', planChoices('2026-11-01'));
    await vault.call('plans.change', {
      planId: plan.id,
      change: { type: 'hold', on: day('2026-11-22'), days: 5 },
    });
    const { marks } = await vault.call('trends.course', {
      productId: null,
      from: day('2026-11-21'),
      to: day('2027-11-21'),
      questions: [],
    });
    expect(marks[0]).toEqual({ kind: 'hold', date: '2026-11-22', last: '2026-11-26', open: false });
    expect(marks.at(-1)?.kind).toBe('zero');
    expect(marks.slice(1, -1).every(({ kind }) => kind === 'cut')).toBe(true);
  });
});

describe('what there is to draw', () => {
  it('begins with the first day of anything, and offers what was answered, own and hidden symptoms too', async () => {
    const { symptom } = await vault.call('symptoms.add', { name: 'Brain zaps', group: 'body' });
    await save({ day: day('2026-10-01'), symptoms: { [symptom.key]: 4, nausea: 2 } });
    await save({ day: day('2026-11-01'), sleepQuality: 4, symptoms: { craving: 1 } });
    await vault.call('symptoms.hide', { key: 'nausea', hidden: true });
    expect(await vault.call('trends.reach', { productId: null })).toMatchObject({
      first: '2026-10-01',
      usual: { from: '2026-10-01', to: '2026-11-22' },
      answered: ['sleep-quality', 'nausea', symptom.key, 'craving'],
      suggested: ['craving', 'sleep-quality', 'nausea'],
    });
  });

  it('begins no earlier than the calendar does when a later day start moves the first record before it', async () => {
    const { entry } = await save({ day: day('2000-01-01'), time: '05:00' });
    await vault.call('settings.set', { dayStartsAt: '06:00' });
    expect(await vault.call('trends.reach', { productId: null })).toMatchObject({ first: '2000-01-01' });
    expect(await vault.call('journal.open', { id: entry.id })).toMatchObject({
      fields: { day: '2000-01-01' },
    });
  });

  it('forgets a question whose only entry is taken out', async () => {
    const { entry } = await save({ day: day('2026-11-01'), overall: 3 });
    await vault.call('journal.remove', { id: entry.id });
    expect(await vault.call('trends.reach', { productId: null })).toMatchObject({
      first: null,
      answered: [],
    });
  });
});

describe('the response to cuts', () => {
  it('of a weekly taper logged from its first day shows the days without a before', async () => {
    const plan = await vault.call('plans.create', {
      ...planChoices('2026-11-01'),
      strategy: { kind: 'percentage', cut: 0.05, everyDays: 7 },
    });
    for (const [index, overall] of [6, 7, 6, 5, 4, 3, 2, 6, 7, 6, 5, 4, 3, 2].entries()) {
      await save({ day: addDays(day('2026-11-01'), index), overall });
    }
    const response = await vault.call('trends.response', { productId: plan.product.id, question: 'overall' });
    expect(response).toEqual({
      product: plan.product,
      question: 'overall',
      cuts: 4,
      before: null,
      days: [6, 7, 6, 5, 4, 3, 2].map((mean, index) => ({ day: index, mean, n: 2, spread: 0 })),
      telling: { code: 'no-before', everyDays: 7, first: { day: 0, mean: 6 }, last: { day: 6, mean: 2 } },
    });
  });

  it('does not take the days after a cut of more than a year ago for the time before the next one', async () => {
    vault.setNow('2025-11-18T20:00:00Z');
    const strategy = { kind: 'custom' as const, cuts: [0.1, 0.1], everyDays: 10, toZero: false };
    await vault.call('plans.create', { ...planChoices('2025-11-19'), strategy });
    vault.setNow('2026-11-22T20:40:00Z');
    const rate = (craving: number, ...dates: string[]) =>
      Promise.all(dates.map((date) => save({ day: day(date), symptoms: { craving } })));
    await rate(9, '2025-11-22', '2025-11-23');
    await rate(2, '2025-11-27', '2025-11-28');
    await rate(5, '2025-11-29', '2025-11-30', '2025-12-01', '2025-12-02');
    expect(await vault.call('trends.response', { productId: null, question: 'craving' })).toMatchObject({
      cuts: 1,
      before: { mean: 2, n: 2 },
      telling: { code: 'told', before: 2, easedAfter: null },
    });
  });

  it('without a plan has nothing to tell', async () => {
    await save({ day: day('2026-11-01'), overall: 5 });
    expect(await vault.call('trends.response', { productId: null, question: 'overall' })).toEqual({
      product: null,
      question: 'overall',
      cuts: 0,
      before: null,
      days: [],
      telling: { code: 'no-cuts' },
    });
  });
});

describe('sleep beside craving', () => {
  it('belongs to the logical day, also when it was written after midnight', async () => {
    // 00:30 before the day starts at 04:00 is still the day before.
    await save({ day: day('2026-11-10'), time: '00:30', symptoms: { craving: 6 } });
    await save({ day: day('2026-11-10'), time: '09:00', sleepHours: 4.5, sleepQuality: 2 });
    await save({ day: day('2026-11-11'), symptoms: { craving: 3 } });
    const { nights } = await vault.call('trends.sleep', { from: day('2026-11-10'), to: day('2026-11-10') });
    expect(nights).toEqual([{ date: '2026-11-10', hours: 4.5, quality: 2, sameDay: 6, nextDay: 3 }]);
  });
});

describe('triggers and what helped', () => {
  it('come from doses and entries of the range, without those that were taken out', async () => {
    const plan = await vault.call('plans.create', planChoices('2026-11-01'));
    const dose = (value: number, date: string) => ({
      ...doseOf(plan.product.id, value, date),
      tags: ['trigger.stress' as const],
    });
    await vault.call('doses.log', dose(19, '2026-11-02'));
    const removed = await vault.call('doses.log', dose(1, '2026-11-03'));
    await vault.call('doses.remove', { ids: [removed.id] });
    await save({
      day: day('2026-11-02'),
      triggers: ['trigger.stress', 'own:the train'],
      ledTo: 'extra-dose',
      symptoms: { craving: 8 },
      measures: [{ what: 'walking', helped: 4 }],
      medicines: [{ name: 'Ibuprofen', amount: '200 mg', helped: null }],
    });
    const { entry } = await save({ day: day('2026-11-04'), triggers: ['trigger.stress'] });
    await vault.call('journal.remove', { id: entry.id });
    await save({
      day: day('2026-10-31'),
      triggers: ['trigger.stress'],
      measures: [{ what: 'heat', helped: 9 }],
    });
    expect(await vault.call('trends.triggers', { productId: null, ...range })).toEqual({
      product: plan.product,
      triggers: [
        {
          trigger: 'trigger.stress',
          doses: 1,
          entries: 1,
          ledTo: { passed: 0, coped: 0, plannedDose: 0, extraDose: 1, notSaid: 0 },
          withIt: { days: 1, above: 1 },
          withoutIt: { days: 0, above: 0 },
          craving: { mean: 8, n: 1 },
          isEnough: false,
        },
        {
          trigger: 'own:the train',
          doses: 0,
          entries: 1,
          ledTo: { passed: 0, coped: 0, plannedDose: 0, extraDose: 1, notSaid: 0 },
          withIt: { days: 1, above: 1 },
          withoutIt: { days: 0, above: 0 },
          craving: { mean: 8, n: 1 },
          isEnough: false,
        },
      ],
      facts: [{ code: 'too-few' }],
    });
    expect(await vault.call('trends.helped', range)).toEqual({
      helped: [
        {
          what: { kind: 'measure', measure: 'walking' },
          used: 1,
          rated: 1,
          mean: 4,
          best: 4,
          isEnough: false,
        },
        {
          what: { kind: 'medicine', name: 'Ibuprofen' },
          used: 1,
          rated: 0,
          mean: null,
          best: null,
          isEnough: false,
        },
      ],
      most: null,
    });
  });

  it('call what helped as the latest entry of a day calls it, in whatever order they were saved', async () => {
    const at = (time: string, name: string) =>
      save({ day: day('2026-11-02'), time, medicines: [{ name, amount: '', helped: null }] });
    await at('20:00', 'Tea');
    await at('08:00', 'tea');
    await at('13:00', 'TEA');
    const { helped } = await vault.call('trends.helped', range);
    expect(helped.map(({ what, used }) => ({ what, used }))).toEqual([
      { what: { kind: 'medicine', name: 'Tea' }, used: 3 },
    ]);
  });
});

describe('scales over a range', () => {
  it('have the totals of what was finished, and leave out what is still open', async () => {
    const phq9 = (answers: (number | null)[]) => ({
      id: freshId(),
      scale: 'phq9' as const,
      answers,
      selfHarm: null,
    });
    vault.setNow('2026-11-01T20:00:00Z');
    await vault.call('scales.finish', phq9([2, 2, 2, 2, 2, 2, 0, 0, 0]));
    vault.setNow('2026-11-15T20:00:00Z');
    await vault.call('scales.finish', phq9([1, 1, 1, 1, 0, 0, 0, 0, 0]));
    vault.setNow('2026-11-22T20:40:00Z');
    await vault.call('scales.keep', phq9([3, null, null, null, null, null, null, null, null]));
    const { scales } = await vault.call('trends.scales', range);
    expect(scales).toMatchObject([
      {
        scale: 'phq9',
        results: [
          { date: '2026-11-01', total: 12, band: 'moderate' },
          { date: '2026-11-15', total: 4, band: 'minimal' },
        ],
        withoutTotal: 0,
        change: { first: 12, last: 4, meaningful: true },
      },
    ]);
  });
});

describe('a trend is refused', () => {
  const ranged = ['trends.course', 'trends.scales', 'trends.sleep', 'trends.triggers', 'trends.helped'];
  const input = (method: string, given: object) => ({
    ...given,
    ...(method === 'trends.course' || method === 'trends.triggers' ? { productId: null } : {}),
    ...(method === 'trends.course' ? { questions: [] } : {}),
  });

  it.each(ranged)('by %s that ends before it begins, or is longer than thirty years', async (method) => {
    const backwards = input(method, { from: '2026-11-22', to: '2026-11-21' });
    expect(await vault.reply(method, backwards)).toEqual({
      ok: false,
      code: 'bad-input',
      reason: 'ends-before-it-begins',
    });
    const long = input(method, { from: '2000-01-01', to: '2100-12-31' });
    expect(await vault.reply(method, long)).toEqual({
      ok: false,
      code: 'bad-input',
      reason: 'period-too-long',
    });
  });

  it.each([
    ['a day that does not exist', { from: '2026-02-29' }],
    ['a day in 1970', { from: '1970-01-01' }],
    ['a question that does not exist', { questions: ['joy'] }],
    ['an own symptom that is not written as one', { questions: ['own:zaps'] }],
    ['seven questions', { questions: Array(7).fill('craving') }],
    ['a field of its own', { zone: 'UTC' }],
  ])('with %s', async (_name, wrong) => {
    const course = { productId: null, ...range, questions: [], ...wrong };
    expect(await vault.reply('trends.course', course)).toEqual({ ok: false, code: 'bad-input' });
  });

  it.each(['trends.reach', 'trends.response', 'trends.course', 'trends.triggers'])(
    'by %s for a product that is not there',
    async (method) => {
      const given = {
        productId: 'f'.repeat(32),
        ...(method === 'trends.response' ? { question: 'overall' } : {}),
        ...(ranged.includes(method) ? range : {}),
        ...(method === 'trends.course' ? { questions: [] } : {}),
      };
      expect(await vault.reply(method, given)).toEqual({ ok: false, code: 'not-found' });
    },
  );

  it('not for an own symptom that nobody has: it has no answers', async () => {
    const questions = [`own:${'a'.repeat(32)}` as const];
    const { questions: courses } = await vault.call('trends.course', {
      productId: null,
      from: day('2026-11-22'),
      to: day('2026-11-22'),
      questions,
    });
    expect(courses).toEqual([
      { question: questions[0], means: [null], worst: [null], sevenDays: [null], answered: [0] },
    ]);
  });
});
