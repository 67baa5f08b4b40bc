import { beforeEach, describe, expect, it } from 'vitest';
import { day, entryFields, freshId, newVault, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

type Answers = Partial<Omit<ReturnType<typeof entryFields>, 'day' | 'time'>>;

function fields(when: string, answers: Answers = {}) {
  const [date = '', time = ''] = when.split(' ');
  return entryFields({ day: day(date), time, ...answers });
}

async function save(when: string, answers: Answers = {}, id = freshId()) {
  const { later } = await vault.call('journal.save', { id, fields: fields(when, answers) });
  return { id, later };
}

/** What is newly shown of later entries, as `day time: rules`. */
function told(later: { day: string; time: string; showings: { rule: string }[] }[]): string[] {
  return later.map((entry) => `${entry.day} ${entry.time}: ${entry.showings.map(({ rule }) => rule).join()}`);
}

function recorded(id: string) {
  return vault.session
    .opened()
    .db.prepare('SELECT rule, tier, day FROM safety_showings WHERE entry_id = ? ORDER BY rule')
    .all([id]);
}

const vomiting = { symptoms: { vomiting: 7 } };
const low = { symptoms: { 'low-mood': 8 } };

describe('an entry that is added in the past', () => {
  it('makes a later one the second severe one within 24 hours, which is recorded for that one', async () => {
    const second = await save('2026-11-22 08:00', vomiting);
    expect(second.later).toEqual([]);
    const first = await save('2026-11-21 20:00', vomiting);
    expect(first.later).toEqual([
      { id: second.id, day: '2026-11-22', time: '08:00', showings: [{ rule: 'fluid-loss', tier: 2 }] },
    ]);
    expect(recorded(second.id)).toEqual([{ rule: 'fluid-loss', tier: 2, day: '2026-11-22' }]);
    expect(recorded(first.id)).toEqual([]);
  });

  it.each([
    ['vomiting 24 hours before', '2026-11-21 12:00', vomiting, '2026-11-22 12:00', vomiting, 'fluid-loss'],
    ['vomiting a minute more before', '2026-11-21 11:59', vomiting, '2026-11-22 12:00', vomiting, null],
    ['low mood the day before, 47 hours', '2026-11-21 04:30', low, '2026-11-22 03:30', low, 'low-mood'],
    ['low mood two days before', '2026-11-20 23:00', low, '2026-11-22 05:00', low, null],
    ['low mood over midnight, on one logical day', '2026-11-21 23:00', low, '2026-11-21 03:00', low, null],
    [
      'a fever before confusion',
      '2026-11-21 12:00',
      { temperatureC: 38.4 },
      '2026-11-22 12:00',
      { signs: ['confusion'] },
      'confusion',
    ],
    [
      '38.3 °C before confusion',
      '2026-11-21 12:00',
      { temperatureC: 38.3 },
      '2026-11-22 12:00',
      { signs: ['confusion'] },
      null,
    ],
    [
      'a fever a minute too long before confusion',
      '2026-11-21 11:59',
      { temperatureC: 38.4 },
      '2026-11-22 12:00',
      { signs: ['confusion'] },
      null,
    ],
    [
      'no function for 47 hours',
      '2026-11-20 13:00',
      { function: 2 },
      '2026-11-22 12:00',
      { function: 2 },
      null,
    ],
    [
      'no function for 48 hours',
      '2026-11-20 12:00',
      { function: 2 },
      '2026-11-22 12:00',
      { function: 2 },
      null,
    ],
    [
      'no function for 49 hours',
      '2026-11-20 11:00',
      { function: 2 },
      '2026-11-22 12:00',
      { function: 2 },
      'unable-to-function',
    ],
    [
      'no function for 72 hours',
      '2026-11-19 12:00',
      { function: 2 },
      '2026-11-22 12:00',
      { function: 2 },
      'unable-to-function',
    ],
    [
      'no function for 73 hours',
      '2026-11-19 11:00',
      { function: 2 },
      '2026-11-22 12:00',
      { function: 2 },
      null,
    ],
  ] as const)('%s', async (_, past, before, when, after, rule) => {
    vault.setNow('2026-11-25T20:00:00Z');
    await save(when, after as Answers);
    const { later } = await save(past, before as Answers);
    const [date = '', time = ''] = when.split(' ');
    expect(told(later)).toEqual(rule === null ? [] : [`${date} ${time}: ${rule}`]);
  });

  it('is told of each later entry that it changes, the earliest first', async () => {
    await save('2026-11-22 11:00', vomiting);
    await save('2026-11-21 15:00', { symptoms: { diarrhea: 9 } });
    // The second one had the first as its own reason already.
    const { later } = await save('2026-11-21 14:00', vomiting);
    expect(told(later)).toEqual(['2026-11-21 15:00: fluid-loss']);
  });

  it('shows a rule of tier 1 of a later entry', async () => {
    await save('2026-11-22 11:00', { signs: ['confusion'] });
    const { later } = await save('2026-11-22 07:00', { signs: ['stiff-muscles'] });
    expect(later.map(({ showings }) => showings)).toEqual([[{ rule: 'confusion', tier: 1 }]]);
  });

  it('is not told of what a later entry has shown before', async () => {
    await save('2026-11-22 11:00', vomiting);
    const first = await save('2026-11-22 07:00', vomiting);
    expect(first.later).toHaveLength(1);
    expect((await save('2026-11-22 07:00', vomiting, first.id)).later).toEqual([]);
    expect((await save('2026-11-22 08:00', vomiting)).later).toEqual([
      // It is the second one itself, which its own showings say.
    ]);
  });

  it('says nothing of entries in the making, which are judged as they are written on', async () => {
    await vault.call('journal.keepDraft', { id: freshId(), fields: fields('2026-11-22 12:00', vomiting) });
    expect((await save('2026-11-22 07:00', vomiting)).later).toEqual([]);
  });
});

describe('an entry that is changed', () => {
  it('has later ones judged when an answer gets worse', async () => {
    const first = await save('2026-11-21 14:00', { symptoms: { vomiting: 6 } });
    const second = await save('2026-11-22 09:00', vomiting);
    expect(second.later).toEqual([]);
    const { later } = await save('2026-11-21 14:00', vomiting, first.id);
    expect(told(later)).toEqual(['2026-11-22 09:00: fluid-loss']);
  });

  it('has later ones judged when a better day in between is taken back', async () => {
    await save('2026-11-19 18:00', { function: 1 });
    const better = await save('2026-11-20 18:00', { function: 3 });
    await save('2026-11-22 09:00', { function: 2 });
    const { later } = await save('2026-11-20 18:00', { function: 2 }, better.id);
    expect(told(later)).toEqual(['2026-11-22 09:00: unable-to-function']);
  });

  it('has those judged after its old place and after its new one', async () => {
    await save('2026-11-10 08:00', { function: 1 });
    const better = await save('2026-11-11 08:00', { function: 9, symptoms: { vomiting: 9 } });
    await save('2026-11-12 10:00', { function: 1 });
    await save('2026-11-21 08:00', vomiting);
    const moved = { function: 9, symptoms: { vomiting: 9 } };
    const { later } = await save('2026-11-20 20:00', moved, better.id);
    expect(told(later)).toEqual(['2026-11-12 10:00: unable-to-function', '2026-11-21 08:00: fluid-loss']);
  });
});

describe('an entry that is taken out or put back', () => {
  it('has later ones judged without it: a good day that never was ends no bad stretch', async () => {
    await save('2026-11-19 18:00', { function: 1 });
    const better = await save('2026-11-20 18:00', { function: 3 });
    const last = await save('2026-11-22 09:00', { function: 2 });
    const { later } = await vault.call('journal.remove', { id: better.id });
    expect(told(later)).toEqual(['2026-11-22 09:00: unable-to-function']);
    expect(recorded(last.id)).toEqual([{ rule: 'unable-to-function', tier: 2, day: '2026-11-22' }]);
  });

  it('has later ones judged with it again', async () => {
    const first = await save('2026-11-21 20:00', vomiting);
    await vault.call('journal.remove', { id: first.id });
    await save('2026-11-22 08:00', vomiting);
    const { later } = await vault.call('journal.restore', { id: first.id });
    expect(told(later)).toEqual(['2026-11-22 08:00: fluid-loss']);
    expect((await vault.call('journal.remove', { id: first.id })).later).toEqual([]);
    expect((await vault.call('journal.restore', { id: first.id })).later).toEqual([]);
  });

  it('is judged itself when it comes back to a journal that has changed', async () => {
    const second = await save('2026-11-22 08:00', vomiting);
    await vault.call('journal.remove', { id: second.id });
    await save('2026-11-21 20:00', vomiting);
    const { later } = await vault.call('journal.restore', { id: second.id });
    expect(told(later)).toEqual(['2026-11-22 08:00: fluid-loss']);
  });

  it('that is not there changes nothing', async () => {
    expect(await vault.call('journal.remove', { id: freshId() })).toEqual({ later: [] });
  });
});

describe('hours between entries', () => {
  // From 9 p.m. on Friday to 8:30 p.m. on Sunday the wall shows 47.5 hours, and 48.5 go by; in spring the other way.
  it.each([
    [
      'when the clocks go back',
      '2026-10-30 21:00',
      '2026-11-01 20:30',
      ['2026-11-01 20:30: unable-to-function'],
    ],
    ['when the clocks go forward', '2026-03-06 21:00', '2026-03-08 21:30', []],
  ])('are counted as they pass %s', async (_, first, last, expected) => {
    vault = await newVault({ now: '2026-12-01T20:00:00Z', zone: 'America/New_York' });
    await save(last, { function: 1 });
    expect(told((await save(first, { function: 1 })).later)).toEqual(expected);
  });

  it('are counted as they pass on a journey, with the later entry named by its own wall clock', async () => {
    vault.setZone('Asia/Tokyo');
    vault.setNow('2026-11-22T00:30:00Z');
    // 9 a.m. in Tokyo is 4 p.m. of the day before in Los Angeles.
    const inTokyo = await save('2026-11-22 09:00', vomiting);
    vault.setZone('America/Los_Angeles');
    vault.setNow('2026-11-22T20:40:00Z');
    const early = await save('2026-11-20 15:59', vomiting);
    expect(early.later).toEqual([]);
    const { later } = await save('2026-11-20 16:00', vomiting, early.id);
    expect(later).toMatchObject([{ id: inTokyo.id, day: '2026-11-22', time: '09:00' }]);
  });
});
