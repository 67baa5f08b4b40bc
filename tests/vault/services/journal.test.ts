import { beforeEach, describe, expect, it } from 'vitest';
import { day, entryFields, freshId, newVault, type TestVault } from '../../support/vault';

let vault: TestVault;
const today = day('2026-11-22');

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const save = (given: Parameters<typeof entryFields>[0], id = freshId()) =>
  vault.call('journal.save', { id, fields: entryFields(given) });

describe('a journal entry', () => {
  it('comes back with every answer, and what was not answered stays missing', async () => {
    const fields = entryFields({
      day: today,
      time: '08:10',
      symptoms: { craving: 4, 'low-mood': 0 },
      overall: 5,
      sleepHours: 5.5,
      temperatureC: 37.2,
      signs: ['dark-urine'],
      selfHarm: 'no',
      note: 'Zwei Zeilen 😴\nمرحبا <script>alert(1)</script>\u0000 end',
    });
    const { entry } = await vault.call('journal.save', { id: freshId(), fields });
    expect(entry).toMatchObject({ ...fields, at: '2026-11-22T13:10:00.000Z' });
    await vault.reopen();
    expect((await vault.call('journal.list', { before: null, limit: 10 })).entries).toEqual([entry]);
  });

  it('is changed in place, taken out and put back', async () => {
    const { entry } = await save({ day: today, note: 'first' });
    await save({ day: today, note: 'second', symptoms: { pain: 3 } }, entry.id);
    const list = () => vault.call('journal.list', { before: null, limit: 10 });
    expect((await list()).entries.map(({ note, symptoms }) => ({ note, symptoms }))).toEqual([
      { note: 'second', symptoms: { pain: 3 } },
    ]);
    await vault.call('journal.remove', { id: entry.id });
    expect((await list()).entries).toEqual([]);
    await vault.call('journal.restore', { id: entry.id });
    expect((await list()).entries).toHaveLength(1);
  });

  it('comes back when its draft is saved after it was taken out', async () => {
    const { entry } = await save({ day: today, note: 'first' });
    const fields = entryFields({ day: today, note: 'written on' });
    await vault.call('journal.keepDraft', { id: entry.id, fields });
    await vault.call('journal.remove', { id: entry.id });
    await vault.call('journal.save', { id: entry.id, fields });
    const { entries } = await vault.call('journal.list', { before: null, limit: 10 });
    expect(entries.map(({ note }) => note)).toEqual(['written on']);
  });

  it('is saved whole or not at all, also when only the record of a warning finds no room', async () => {
    const { db } = vault.session.opened();
    const { entry } = await save({ day: today, note: 'before' });
    const fields = entryFields({ day: today, note: 'after', signs: ['seizure'] });
    db.exec(`CREATE TEMP TRIGGER no_room BEFORE INSERT ON main.safety_showings
             BEGIN SELECT RAISE(ABORT, 'no room'); END`);
    expect(await vault.reply('journal.save', { id: entry.id, fields }).catch(() => null)).toBeNull();
    expect((await vault.call('journal.open', { id: entry.id }))?.fields.note).toBe('before');
  });

  it('keeps its instant when it is changed in another zone', async () => {
    const { entry } = await save({ day: today, time: '08:10', note: 'home' });
    vault.setZone('Asia/Tokyo');
    const again = await save({ day: today, time: '08:10', note: 'away' }, entry.id);
    expect(again.entry).toMatchObject({ at: entry.at, day: today, time: '08:10' });
  });

  it('is judged at its own instant when it is changed in another zone', async () => {
    await save({ day: today, time: '07:00', symptoms: { vomiting: 8 } });
    const { entry } = await save({ day: today, time: '08:10' });
    vault.setZone('Asia/Tokyo');
    const fields = entryFields({ day: today, time: '08:10', symptoms: { vomiting: 8 } });
    const { showings } = await vault.call('journal.keepDraft', { id: entry.id, fields });
    expect(showings).toEqual([{ rule: 'fluid-loss', tier: 2 }]);
  });

  it('is listed page by page, newest first', async () => {
    for (const time of ['08:00', '09:00', '10:00']) await save({ day: today, time, note: time });
    const first = await vault.call('journal.list', { before: null, limit: 2 });
    expect(first).toMatchObject({ more: true, entries: [{ note: '10:00' }, { note: '09:00' }] });
    const rest = await vault.call('journal.list', { before: first.entries[1]?.at ?? null, limit: 2 });
    expect(rest).toMatchObject({ more: false, entries: [{ note: '08:00' }] });
  });

  it('is never lost between two pages, also when several have the same minute', async () => {
    const ids = ['a', 'b', 'c', 'd'].map((letter) => letter.repeat(32));
    for (const id of ids) await save({ day: today, time: '09:00' }, id);
    await save({ day: today, time: '08:00' }, 'e'.repeat(32));
    const first = await vault.call('journal.list', { before: null, limit: 2 });
    expect(first).toMatchObject({ more: true, entries: ids.map((id) => ({ id })) });
    const rest = await vault.call('journal.list', { before: first.entries[3]?.at ?? null, limit: 2 });
    expect(rest).toMatchObject({ more: false, entries: [{ id: 'e'.repeat(32) }] });
  });

  it('is refused with words for a full disk, and can be saved once there is room', async () => {
    const { db } = vault.session.opened();
    const pages = Number(db.pragma('page_count', { simple: true }));
    const entry = { id: freshId(), fields: entryFields({ day: today, note: 'x'.repeat(50_000) }) };
    db.pragma(`max_page_count = ${pages}`);
    expect(await vault.reply('journal.save', entry)).toEqual({ ok: false, code: 'disk-full' });
    db.pragma(`max_page_count = ${pages + 100}`);
    expect(await vault.reply('journal.save', entry)).toMatchObject({ ok: true });
  });

  it('can have a note of 200,000 characters that each take six in transit', async () => {
    const { entry } = await save({ day: today, note: '\u0001'.repeat(200_000) });
    expect(entry.note).toHaveLength(200_000);
  });

  it.each([
    ['a note of more than 200,000 characters', { note: 'x'.repeat(200_001) }],
    ['a temperature of 980', { temperatureC: 980 }],
    ['a rating of 11', { symptoms: { pain: 11 } }],
    ['a symptom that does not exist', { symptoms: { joy: 5 } }],
    ['a day in 1970', { day: '1970-01-01' }],
    ['a field of its own', { mood: 'fine' }],
  ])('is refused with %s', async (_name, wrong) => {
    const fields = { ...entryFields({ day: today }), ...wrong };
    expect(await vault.reply('journal.save', { id: freshId(), fields })).toEqual({
      ok: false,
      code: 'bad-input',
    });
  });

  it('is refused for a time that has not come', async () => {
    const fields = entryFields({ day: today, time: '23:00' });
    expect(await vault.reply('journal.save', { id: freshId(), fields })).toMatchObject({
      code: 'in-the-future',
    });
  });
});

describe('a draft', () => {
  it('is kept over locking until the entry is saved', async () => {
    const id = freshId();
    await vault.call('journal.keepDraft', { id, fields: entryFields({ day: today, note: 'half a sen' }) });
    await vault.reopen();
    expect((await vault.call('journal.drafts', {})).drafts).toMatchObject([
      { id, isNew: true, fields: { note: 'half a sen' } },
    ]);
    expect(await vault.call('journal.open', { id })).toMatchObject({
      draft: true,
      fields: { note: 'half a sen' },
    });
    await save({ day: today, note: 'half a sentence' }, id);
    expect((await vault.call('journal.drafts', {})).drafts).toEqual([]);
  });

  it('of a saved entry can be dropped, and the entry stays as it was', async () => {
    const { entry } = await save({ day: today, note: 'saved' });
    await vault.call('journal.keepDraft', {
      id: entry.id,
      fields: entryFields({ day: today, note: 'changed' }),
    });
    expect((await vault.call('journal.drafts', {})).drafts).toMatchObject([{ isNew: false }]);
    await vault.call('journal.dropDraft', { id: entry.id });
    expect(await vault.call('journal.open', { id: entry.id })).toMatchObject({
      draft: false,
      fields: { note: 'saved' },
    });
  });

  it('is kept whatever it sets off: a danger sign shows, and the words are there', async () => {
    const id = freshId();
    const fields = entryFields({ day: today, signs: ['chest-pain'], note: 'it hurts' });
    const { showings } = await vault.call('journal.keepDraft', { id, fields });
    expect(showings).toContainEqual({ rule: 'chest-pain', tier: 1 });
    expect(await vault.call('journal.open', { id })).toMatchObject({ fields: { note: 'it hurts' } });
  });

  it('at a time that has not come still sets off a danger sign', async () => {
    const fields = entryFields({ day: today, time: '23:00', selfHarm: 'thoughts' });
    const { showings } = await vault.call('journal.keepDraft', { id: freshId(), fields });
    expect(showings.map(({ tier }) => tier)).toContain(1);
  });
});

describe('the safety rules', () => {
  it('see what was saved within the last 24 hours', async () => {
    await save({ day: day('2026-11-21'), time: '22:00', symptoms: { vomiting: 7 } });
    const { showings } = await save({ day: today, time: '15:00', symptoms: { diarrhea: 8 } });
    expect(showings).toEqual([{ rule: 'fluid-loss', tier: 2 }]);
  });

  it('do not count an entry against itself when it is changed', async () => {
    const { entry } = await save({ day: today, time: '12:00', symptoms: { vomiting: 7 } });
    const { showings } = await save({ day: today, time: '15:00', symptoms: { vomiting: 8 } }, entry.id);
    expect(showings).toEqual([]);
  });
});
