import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf, OutputOf } from '../../../shared/contract/contract';
import type { ScaleStanding } from '../../../shared/contract/scales';
import type { FilledScaleId, ScaleId } from '../../../shared/scales/scale';
import { day, entryFields, freshId, newVault, planChoices, type TestVault } from '../../support/vault';

let vault: TestVault;

/** A Sunday, 15:40 in New York, where days start at 04:00. */
const sunday = '2026-11-22T20:40:00.000Z';

beforeEach(async () => {
  vault = await newVault({ now: sunday });
});

type Filling = InputOf<'scales.keep'>;

const filling = (scale: FilledScaleId, answers: (number | null)[], id = freshId()): Filling => ({
  id,
  scale,
  answers,
  selfHarm: null,
});

const phq9 = (...answers: (number | null)[]) => [...answers, ...Array(9 - answers.length).fill(null)];
const gad7 = (answer: number | null) => Array<number | null>(7).fill(answer);

async function finish(scale: FilledScaleId, answers: (number | null)[]) {
  return (await vault.call('scales.finish', filling(scale, answers))).record;
}

async function standingOf(scale: ScaleId): Promise<ScaleStanding> {
  const { scales } = await vault.call('scales.overview', {});
  const found = scales.find((standing) => standing.scale === scale);
  if (found === undefined) throw new Error('no such scale');
  return found;
}

const resultsOf = async (scale: ScaleId) =>
  (await vault.call('scales.results', { scale, before: null, limit: 100 })).records;

describe('a scale that is finished', () => {
  it('has its total and the word for it, and is the last of its kind and on its day', async () => {
    const id = freshId();
    const { record, showings } = await vault.call(
      'scales.finish',
      filling('phq9', [2, 2, 1, 1, 1, 1, 1, 1, 0], id),
    );
    expect(record).toEqual({
      id,
      scale: 'phq9',
      at: sunday,
      day: '2026-11-22',
      time: '15:40',
      answers: [2, 2, 1, 1, 1, 1, 1, 1, 0],
      selfHarm: null,
      total: 10,
      band: 'moderate',
      finishedAt: sunday,
    });
    expect(showings).toEqual([]);
    expect((await standingOf('phq9')).last).toEqual(record);
    expect((await vault.call('days.day', { date: day('2026-11-22') })).scales).toEqual([record]);
    await vault.reopen();
    expect(await resultsOf('phq9')).toEqual([record]);
  });

  it('has no total with an answer missing, and counts as done all the same', async () => {
    const record = await finish('gad7', [3, 3, 3, null, 3, 3, 3]);
    expect([record.total, record.band, record.finishedAt]).toEqual([null, null, sunday]);
    const { last, change } = await standingOf('gad7');
    expect([last, change]).toEqual([record, null]);
  });

  it('is refused without any answer, and leaves nothing', async () => {
    expect(await vault.reply('scales.finish', filling('gad7', gad7(null)))).toEqual({
      ok: false,
      code: 'bad-input',
      reason: 'nothing-answered',
    });
    expect(await resultsOf('gad7')).toEqual([]);
  });

  it('stays as it is: other answers for it are refused, and the same ones change nothing', async () => {
    const given = filling('gad7', gad7(1));
    const { record } = await vault.call('scales.finish', given);
    vault.setNow('2026-11-22T20:50:00.000Z');
    const reply = await vault.reply('scales.keep', { ...given, answers: gad7(2) });
    expect(reply).toEqual({ ok: false, code: 'bad-input', reason: 'finished' });
    await vault.call('scales.keep', given);
    expect((await vault.call('scales.finish', given)).record).toEqual(record);
    expect(await resultsOf('gad7')).toEqual([record]);
  });
});

describe('the change since the last time', () => {
  it.each<[before: number[], after: number[], change: ScaleStanding['change']]>([
    [
      [1, 1, 1, 1, 1, 1, 1, 1, 0],
      [1, 1, 1, 0, 0, 0, 0, 0, 0],
      { points: -5, since: day('2026-11-08'), meaningful: true },
    ],
    [
      [1, 1, 1, 1, 1, 1, 1, 1, 0],
      [1, 1, 1, 1, 0, 0, 0, 0, 0],
      { points: -4, since: day('2026-11-08'), meaningful: false },
    ],
    [
      [1, 0, 0, 0, 0, 0, 0, 0, 0],
      [1, 1, 1, 1, 1, 1, 0, 0, 0],
      { points: 5, since: day('2026-11-08'), meaningful: true },
    ],
    [
      [1, 0, 0, 0, 0, 0, 0, 0, 0],
      [0, 1, 0, 0, 0, 0, 0, 0, 0],
      { points: 0, since: day('2026-11-08'), meaningful: false },
    ],
  ])('is meaningful for the PHQ-9 from 5 points on, up or down', async (before, after, change) => {
    vault.setNow('2026-11-08T20:40:00.000Z');
    await finish('phq9', before);
    vault.setNow(sunday);
    await finish('phq9', after);
    expect((await standingOf('phq9')).change).toEqual(change);
  });

  it('is not called meaningful or otherwise where no source says so', async () => {
    vault.setNow('2026-11-08T20:40:00.000Z');
    await finish('gad7', gad7(3));
    vault.setNow(sunday);
    await finish('gad7', gad7(0));
    expect((await standingOf('gad7')).change).toEqual({
      points: -21,
      since: day('2026-11-08'),
      meaningful: null,
    });
  });

  it('passes over those without a total', async () => {
    vault.setNow('2026-11-01T20:40:00.000Z');
    await finish('gad7', gad7(3));
    vault.setNow('2026-11-08T20:40:00.000Z');
    await finish('gad7', [null, 0, 0, 0, 0, 0, 0]);
    vault.setNow(sunday);
    await finish('gad7', gad7(1));
    expect((await standingOf('gad7')).change).toEqual({
      points: -14,
      since: day('2026-11-01'),
      meaningful: null,
    });
  });
});

describe('a scale that was interrupted', () => {
  it('is there to go on with on the same day, over a lock, and then keeps its place in time', async () => {
    const given = filling('phq9', phq9(1, 2));
    expect((await vault.call('scales.keep', given)).savedAt).toBe(sunday);
    await vault.reopen();
    vault.setNow('2026-11-23T08:30:00.000Z');
    const open = {
      id: given.id,
      scale: 'phq9',
      at: sunday,
      day: '2026-11-22',
      time: '15:40',
      answers: given.answers,
      selfHarm: null,
      total: null,
      band: null,
      finishedAt: null,
    };
    expect((await standingOf('phq9')).open).toEqual(open);
    expect(await resultsOf('phq9')).toEqual([]);
    const answers = [1, 2, 0, 0, 0, 0, 0, 0, 0];
    const { record } = await vault.call('scales.finish', { ...given, answers });
    expect(record).toEqual({
      ...open,
      answers,
      total: 3,
      band: 'minimal',
      finishedAt: '2026-11-23T08:30:00.000Z',
    });
    expect((await standingOf('phq9')).open).toBeNull();
  });

  it('can’t be finished on a later day, and stays listed with what was answered, without a total', async () => {
    const given = filling('phq9', phq9(3, 3, 3));
    await vault.call('scales.keep', given);
    // 04:00 in New York: the next day has begun.
    vault.setNow('2026-11-23T09:00:00.000Z');
    for (const method of ['scales.keep', 'scales.finish']) {
      expect(await vault.reply(method, { ...given, answers: phq9(3, 3, 3, 3) })).toEqual({
        ok: false,
        code: 'day-is-over',
      });
    }
    expect(await standingOf('phq9')).toMatchObject({ open: null, last: null });
    expect(await resultsOf('phq9')).toMatchObject([
      { id: given.id, day: '2026-11-22', answers: given.answers, total: null, band: null, finishedAt: null },
    ]);
    expect((await vault.call('days.day', { date: day('2026-11-22') })).scales).toEqual([]);
  });

  it('can be gone on with by whoever is at it while the day ends, for an hour after the last answer', async () => {
    vault.setNow('2026-11-23T08:58:00.000Z');
    const given = filling('phq9', phq9(1));
    await vault.call('scales.keep', given);
    vault.setNow('2026-11-23T09:30:00.000Z');
    await vault.call('scales.keep', { ...given, answers: phq9(1, 1) });
    vault.setNow('2026-11-23T10:29:59.000Z');
    expect((await standingOf('phq9')).open).toMatchObject({ id: given.id, day: '2026-11-22' });
    vault.setNow('2026-11-23T10:30:00.000Z');
    expect((await standingOf('phq9')).open).toBeNull();
    expect(await vault.reply('scales.finish', given)).toEqual({ ok: false, code: 'day-is-over' });
  });

  it('can be gone on with through the night on which clocks go back, until the day starts', async () => {
    vault.setNow('2026-11-01T04:30:00.000Z');
    const given = filling('gad7', [1, null, null, null, null, null, null]);
    await vault.call('scales.keep', given);
    // 03:59, eight and a half hours on a clock that went back once.
    vault.setNow('2026-11-01T08:59:00.000Z');
    expect((await standingOf('gad7')).open?.id).toBe(given.id);
    vault.setNow('2026-11-01T09:00:00.000Z');
    expect((await standingOf('gad7')).open).toBeNull();
  });

  it('leaves nothing when all answers are taken back', async () => {
    const given = filling('gad7', [1, null, null, null, null, null, null]);
    await vault.call('scales.keep', given);
    await vault.call('scales.keep', { ...given, answers: gad7(null) });
    expect((await standingOf('gad7')).open).toBeNull();
    vault.setNow('2026-11-25T20:40:00.000Z');
    expect(await resultsOf('gad7')).toEqual([]);
  });

  it('moves to another day with the start of the day, as do the warnings shown for it', async () => {
    vault.setNow('2026-11-23T08:30:00.000Z');
    const given = filling('phq9', [0, 0, 0, 0, 0, 0, 0, 0, 1]);
    await vault.call('scales.finish', given);
    expect((await standingOf('phq9')).last?.day).toBe('2026-11-22');
    await vault.call('settings.set', { dayStartsAt: '03:00' });
    expect((await standingOf('phq9')).last?.day).toBe('2026-11-23');
    expect((await vault.call('days.day', { date: day('2026-11-22') })).scales).toEqual([]);
    expect((await vault.call('days.day', { date: day('2026-11-23') })).scales).toHaveLength(1);
  });
});

describe('the answers of the PHQ-9', () => {
  const selfHarm = [
    { rule: 'self-harm-thoughts', tier: 1 },
    { rule: 'self-harm-same-day', tier: 2 },
  ];

  it.each([1, 2, 3])('bring 988 at once when item 9 is %i, and are kept first', async (answer) => {
    const given = filling('phq9', [...Array(8).fill(null), answer]);
    const { showings } = await vault.call('scales.keep', given);
    expect(showings).toEqual(selfHarm);
    await vault.reopen();
    expect((await standingOf('phq9')).open?.answers).toEqual(given.answers);
  });

  it('bring nothing while item 9 is 0 or open', async () => {
    expect((await vault.call('scales.keep', filling('phq9', phq9(3)))).showings).toEqual([]);
    const no = filling('phq9', [...Array(8).fill(null), 0]);
    expect((await vault.call('scales.keep', no)).showings).toEqual([]);
  });

  it('keep what was said of a plan, until item 9 is taken back', async () => {
    const given = filling('phq9', [...Array(8).fill(1), 1]);
    const planned: Filling = { ...given, selfHarm: 'plan' };
    expect((await vault.call('scales.keep', planned)).showings).toEqual([
      { rule: 'self-harm-plan', tier: 1 },
      { rule: 'self-harm-same-day', tier: 2 },
    ]);
    expect((await standingOf('phq9')).open?.selfHarm).toBe('plan');
    const back = { ...planned, answers: [...Array(8).fill(1), 0] };
    expect((await vault.call('scales.keep', back)).showings).toEqual([]);
    expect((await standingOf('phq9')).open?.selfHarm).toBeNull();
  });

  it('take what was said of a plan also once they are finished', async () => {
    const given = filling('phq9', [...Array(8).fill(0), 1]);
    await vault.call('scales.finish', given);
    await vault.call('scales.keep', { ...given, selfHarm: 'plan' });
    expect((await standingOf('phq9')).last).toMatchObject({ selfHarm: 'plan', total: 1, finishedAt: sunday });
  });

  it('ask for a doctor today as soon as what is answered comes to 20', async () => {
    const given = filling('phq9', [3, 3, 3, 3, 3, 3, 1, null, null]);
    expect((await vault.call('scales.keep', given)).showings).toEqual([]);
    const more = { ...given, answers: [3, 3, 3, 3, 3, 3, 2, null, null] };
    expect((await vault.call('scales.keep', more)).showings).toEqual([{ rule: 'phq9-severe', tier: 2 }]);
  });
});

describe('the PHQ-2', () => {
  const offered = async () => (await standingOf('phq2')).offers;

  it('offers the PHQ-9 with its two answers on the day it is positive', async () => {
    await finish('phq2', [2, 0]);
    expect(await offered()).toBeNull();
    await finish('phq2', [2, 1]);
    expect(await offered()).toEqual({ scale: 'phq9', answers: phq9(2, 1) });
    vault.setNow('2026-11-23T20:40:00.000Z');
    expect(await offered()).toBeNull();
  });

  it('offers it no more once it was begun', async () => {
    await finish('phq2', [3, 3]);
    vault.setNow('2026-11-22T20:45:00.000Z');
    await vault.call('scales.keep', filling('phq9', phq9(3, 3)));
    expect(await offered()).toBeNull();
  });
});

describe('craving', () => {
  const checkIn = (date: string, time: string, craving: number | undefined) =>
    vault.call('journal.save', {
      id: freshId(),
      fields: entryFields({ day: day(date), time, symptoms: craving === undefined ? {} : { craving } }),
    });

  it('has its results from the check-ins, whichever was last', async () => {
    await checkIn('2026-11-20', '09:00', 7);
    const { entry } = await checkIn('2026-11-22', '09:00', 4);
    await checkIn('2026-11-22', '10:00', undefined);
    const standing = await standingOf('craving');
    expect(standing).toEqual({
      scale: 'craving',
      last: {
        id: entry.id,
        scale: 'craving',
        at: entry.at,
        day: '2026-11-22',
        time: '09:00',
        answers: [4],
        selfHarm: null,
        total: 4,
        band: null,
        finishedAt: sunday,
      },
      change: { points: -3, since: '2026-11-20', meaningful: null },
      open: null,
      rhythm: { everyDays: null, dailyAfterCut: false },
      due: null,
      offers: null,
    });
    expect((await resultsOf('craving')).map(({ total }) => total)).toEqual([4, 7]);
  });

  it('can’t be filled in as a scale', async () => {
    expect(
      await vault.reply('scales.keep', { ...filling('phq2', [1, 1]), scale: 'craving', answers: [3] }),
    ).toEqual({
      ok: false,
      code: 'bad-input',
    });
  });
});

describe('the results of a scale', () => {
  it('come in pages, the newest first, each once, also where several share an instant', async () => {
    const totals = [];
    for (let answer = 0; answer < 7; answer += 1) {
      if (answer === 3) vault.setNow('2026-11-22T20:41:00.000Z');
      totals.push((await finish('phq2', [answer % 4, 0])).id);
    }
    const found: string[] = [];
    let before: InputOf<'scales.results'>['before'] = null;
    for (;;) {
      const page: OutputOf<'scales.results'> = await vault.call('scales.results', {
        scale: 'phq2',
        before,
        limit: 2,
      });
      found.push(...page.records.map(({ id }) => id));
      const last = page.records.at(-1);
      if (!page.more || last === undefined) break;
      before = { at: last.at, id: last.id };
    }
    expect(found).toHaveLength(7);
    expect(new Set(found)).toEqual(new Set(totals));
    expect(found).toEqual((await resultsOf('phq2')).map(({ id }) => id));
  });

  it('can be taken away and put back as they were', async () => {
    const first = await finish('phq2', [1, 0]);
    vault.setNow('2026-11-22T20:45:00.000Z');
    const second = await finish('phq2', [2, 0]);
    await vault.call('scales.remove', { id: second.id });
    expect(await standingOf('phq2')).toMatchObject({ last: first, change: null });
    expect(await vault.reply('scales.keep', filling('phq2', [2, 1], second.id))).toEqual({
      ok: false,
      code: 'not-found',
    });
    await vault.call('scales.restore', { id: second.id });
    expect(await resultsOf('phq2')).toEqual([second, first]);
  });

  it('lose what was begun when that is taken away, and it can be gone on with once put back', async () => {
    const given = filling('gad7', [1, null, null, null, null, null, null]);
    await vault.call('scales.keep', given);
    await vault.call('scales.remove', { id: given.id });
    expect((await standingOf('gad7')).open).toBeNull();
    await vault.call('scales.restore', { id: given.id });
    expect((await standingOf('gad7')).open?.answers).toEqual(given.answers);
  });
});

describe('when a scale is asked', () => {
  const asked = async () => (await vault.call('scales.overview', {})).ask;
  const dueOf = async (scale: ScaleId) => (await standingOf(scale)).due;

  it('is never before there is a plan, or three days with something logged', async () => {
    expect([await asked(), await dueOf('phq9')]).toEqual([null, null]);
    for (const date of ['2026-11-19', '2026-11-20']) {
      await vault.call('journal.save', {
        id: freshId(),
        fields: entryFields({ day: day(date), overall: 5 }),
      });
    }
    expect(await asked()).toBeNull();
    await vault.call('journal.save', {
      id: freshId(),
      fields: entryFields({ day: day('2026-11-21'), overall: 5 }),
    });
    expect([await asked(), await dueOf('phq9')]).toEqual(['phq9', { on: '2026-11-22', why: 'first' }]);
  });

  it('is one at a time, each until it was done or put off', async () => {
    await vault.call('plans.create', planChoices('2026-11-22'));
    expect(await asked()).toBe('phq9');
    await finish('phq9', phq9(0, 0, 0, 0, 0, 0, 0, 0, 0));
    expect([await asked(), await dueOf('phq9')]).toEqual(['gad7', { on: '2026-12-06', why: 'rhythm' }]);
    await vault.call('scales.later', { scale: 'gad7' });
    expect([await asked(), await dueOf('gad7')]).toEqual(['sows', { on: '2026-11-23', why: 'first' }]);
    await finish('sows', Array(16).fill(1));
    expect(await asked()).toBeNull();
    vault.setNow('2026-11-23T20:40:00.000Z');
    // The plan began with a cut the day before.
    expect([await asked(), await dueOf('sows')]).toEqual(['sows', { on: '2026-11-23', why: 'after-cut' }]);
    await vault.call('scales.later', { scale: 'sows' });
    expect(await asked()).toBe('gad7');
  });

  it('is first for what was begun', async () => {
    await vault.call('plans.create', planChoices('2026-11-22'));
    await vault.call('scales.keep', filling('gad7', [1, null, null, null, null, null, null]));
    expect(await asked()).toBe('gad7');
    await vault.call('scales.later', { scale: 'gad7' });
    expect(await asked()).toBe('phq9');
  });

  it('is daily for the SOWS in the three days after a cut, and a cut that a hold moves takes them along', async () => {
    const plan = await vault.call('plans.create', planChoices('2026-11-22'));
    const { cuts } = await cutsOf(plan.product.id);
    const cut = cuts[0];
    if (cut === undefined) throw new Error('a plan without a cut');
    await vault.call('scales.remind', { scale: 'sows', rhythm: { everyDays: null, dailyAfterCut: true } });
    const from = (count: number) => dayAfter(cut, count);
    expect(await dueOf('sows')).toEqual({ on: from(1), why: 'after-cut' });
    vault.setNow(`${from(1)}T20:40:00.000Z`);
    await finish('sows', Array(16).fill(1));
    expect(await dueOf('sows')).toEqual({ on: from(2), why: 'after-cut' });
    vault.setNow(`${from(3)}T20:40:00.000Z`);
    expect([await asked(), await dueOf('sows')]).toEqual(['sows', { on: from(3), why: 'after-cut' }]);
    vault.setNow(`${from(4)}T20:40:00.000Z`);
    expect((await dueOf('sows'))?.on).toBe(dayAfter(cuts[1] ?? '', 1));
    await vault.call('plans.change', {
      planId: plan.id,
      change: { type: 'hold', on: day(from(4)), days: 5 },
    });
    expect((await dueOf('sows'))?.on).toBe(dayAfter(cuts[1] ?? '', 6));
    await vault.call('plans.change', {
      planId: plan.id,
      change: { type: 'openHold', on: day(from(4)) },
    });
    expect(await dueOf('sows')).toBeNull();
  });

  it('is as the person chose, from one day to ninety, or never', async () => {
    await vault.call('plans.create', planChoices('2026-11-22'));
    await finish('gad7', gad7(0));
    const every = (everyDays: number | null) =>
      vault.call('scales.remind', { scale: 'gad7', rhythm: { everyDays, dailyAfterCut: false } });
    await every(1);
    expect(await dueOf('gad7')).toEqual({ on: '2026-11-23', why: 'rhythm' });
    await every(90);
    expect(await dueOf('gad7')).toEqual({ on: '2027-02-20', why: 'rhythm' });
    await every(null);
    expect(await standingOf('gad7')).toMatchObject({
      due: null,
      rhythm: { everyDays: null, dailyAfterCut: false },
    });
    for (const everyDays of [0, 91, 1.5, -7]) {
      const input = { scale: 'gad7', rhythm: { everyDays, dailyAfterCut: false } };
      expect(await vault.reply('scales.remind', input)).toEqual({ ok: false, code: 'bad-input' });
    }
    const daily = { scale: 'gad7', rhythm: { everyDays: 7, dailyAfterCut: true } };
    expect(await vault.reply('scales.remind', daily)).toEqual({
      ok: false,
      code: 'bad-input',
      reason: 'not-daily',
    });
  });

  it('counts days as the person does: by the start of the day, over a change of clocks', async () => {
    // 23:30 on 24 October on the wall; clocks go back on 1 November.
    vault.setNow('2026-10-25T03:30:00.000Z');
    await vault.call('plans.create', planChoices('2026-10-25'));
    await finish('phq9', phq9(0, 0, 0, 0, 0, 0, 0, 0, 0));
    expect(await dueOf('phq9')).toEqual({ on: '2026-11-07', why: 'rhythm' });
    // 03:59 and 04:00 on 7 November.
    vault.setNow('2026-11-07T08:59:00.000Z');
    expect((await dueOf('phq9'))?.on).toBe('2026-11-07');
    await vault.call('scales.later', { scale: 'gad7' });
    await vault.call('scales.later', { scale: 'sows' });
    expect(await asked()).toBeNull();
    vault.setNow('2026-11-07T09:00:00.000Z');
    expect(await asked()).toBe('phq9');
  });
});

describe('what does not fit', () => {
  it.each<[string, object]>([
    ['an id that is none', { id: 'mine' }],
    ['a scale that there is none', { scale: 'isi' }],
    ['too few answers', { answers: [1] }],
    ['too many answers', { answers: [1, 1, 1] }],
    ['an answer above its range', { answers: [4, 1] }],
    ['an answer below zero', { answers: [-1, 1] }],
    ['half an answer', { answers: [0.5, 1] }],
    ['an answer in words', { answers: ['1', 1] }],
    ['a follow-up of another kind', { selfHarm: 'no' }],
    ['a total of its own', { total: 3 }],
  ])('is refused: %s', async (_title, wrong) => {
    for (const method of ['scales.keep', 'scales.finish']) {
      expect(await vault.reply(method, { ...filling('phq2', [1, 1]), ...wrong })).toEqual({
        ok: false,
        code: 'bad-input',
      });
    }
    expect(await resultsOf('phq2')).toEqual([]);
  });

  it('is refused: the id of another scale', async () => {
    const given = filling('phq2', [1, 1]);
    await vault.call('scales.keep', given);
    expect(await vault.reply('scales.keep', filling('gad7', gad7(1), given.id))).toEqual({
      ok: false,
      code: 'bad-input',
      reason: 'other-scale',
    });
  });
});

async function cutsOf(productId: string): Promise<{ cuts: string[] }> {
  const { days } = await vault.call('days.range', {
    from: day('2026-11-22'),
    to: day('2027-02-28'),
    productId,
  });
  return { cuts: days.flatMap(({ date, cut }) => (cut === null ? [] : date)) };
}

function dayAfter(date: string, count: number): string {
  const ms = Date.parse(`${date}T00:00:00Z`) + count * 86_400_000;
  return new Date(ms).toISOString().slice(0, 10);
}
