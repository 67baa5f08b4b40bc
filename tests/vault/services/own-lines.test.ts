import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import { mostLines, type OwnList } from '../../../shared/contract/own-lines';
import { day, freshId, newVault, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

type Said = InputOf<'lines.save'>;

const said = (given: Partial<Said> = {}): Said => ({
  id: null,
  list: 'goals',
  text: 'Sleep through the night',
  reach: '',
  appointmentId: null,
  ...given,
});

const lines = async (...lists: OwnList[]) => (await vault.call('lines.get', { lists })).lines;
const texts = async (list: OwnList) => (await lines(list)).map(({ text }) => text);
const appointment = async () =>
  (
    await vault.call('appointments.save', {
      ...{ id: null, day: day('2026-11-30'), time: '09:00', title: 'Check-up', place: '', note: '' },
    })
  ).id;

/** Lines by their texts, each with its id. */
async function several(list: OwnList, ...names: string[]): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const text of names) ids[text] = (await vault.call('lines.save', said({ list, text }))).id;
  return ids;
}

describe('a line of a list', () => {
  it('comes back as it was said, each list in its own order', async () => {
    const goal = await vault.call('lines.save', said());
    const friend = said({ list: 'safety-people', text: 'Sam', reach: '555 0100, evenings' });
    const { id } = await vault.call('lines.save', friend);
    await vault.reopen();
    expect(await lines('safety-people', 'goals')).toEqual([
      { ...friend, id, askedOn: null },
      { ...said(), id: goal.id, askedOn: null },
    ]);
    expect(await lines('questions')).toEqual([]);
  });

  it('is changed in its place', async () => {
    const { A = '' } = await several('goals', 'A', 'B');
    await vault.call('lines.save', said({ id: A, text: 'A2' }));
    expect(await texts('goals')).toEqual(['A2', 'B']);
  });

  it.each([
    ['to the front', 'C', 0, ['C', 'A', 'B', 'D']],
    ['down by one', 'A', 1, ['B', 'A', 'C', 'D']],
    ['to the end', 'A', 3, ['B', 'C', 'D', 'A']],
    ['beyond the end', 'B', 40, ['A', 'C', 'D', 'B']],
    ['to where it is', 'B', 1, ['A', 'B', 'C', 'D']],
  ])('is moved %s', async (_, text, to, expected) => {
    const ids = await several('goals', 'A', 'B', 'C', 'D');
    await several('reasons', 'untouched', 'too');
    await vault.call('lines.move', { id: ids[text] ?? '', to });
    expect([await texts('goals'), await texts('reasons')]).toEqual([expected, ['untouched', 'too']]);
  });

  it('is removed and put back where it was, also after others were moved', async () => {
    const { B = '', D = '' } = await several('goals', 'A', 'B', 'C', 'D');
    await vault.call('lines.remove', { id: B });
    await vault.call('lines.move', { id: D, to: 0 });
    expect(await texts('goals')).toEqual(['D', 'A', 'C']);
    await vault.call('lines.restore', { id: B });
    expect(await texts('goals')).toEqual(['D', 'A', 'B', 'C']);
  });

  it('may be for an appointment, and no longer says so when that is removed', async () => {
    const appointmentId = await appointment();
    const question = said({ list: 'questions', text: 'Why am I cold at night?', appointmentId });
    const { id } = await vault.call('lines.save', question);
    expect((await lines('questions'))[0]?.appointmentId).toBe(appointmentId);
    await vault.call('appointments.remove', { id: appointmentId });
    expect((await lines('questions'))[0]?.appointmentId).toBeNull();
    await vault.call('appointments.restore', { id: appointmentId });
    expect((await lines('questions'))[0]).toEqual({ ...question, id, askedOn: null });
  });

  it('is marked as asked, stays so when it is changed, and can be asked again', async () => {
    const { Q = '' } = await several('questions', 'Q');
    await vault.call('lines.asked', { id: Q, on: day('2026-11-22') });
    await vault.call('lines.save', said({ id: Q, list: 'questions', text: 'Q2' }));
    expect(await lines('questions')).toMatchObject([{ text: 'Q2', askedOn: '2026-11-22' }]);
    await vault.call('lines.asked', { id: Q, on: null });
    expect(await lines('questions')).toMatchObject([{ text: 'Q2', askedOn: null }]);
  });

  it.each([
    ['no text', said({ text: '  ' }), 'bad-input'],
    ['a text of 201 characters', said({ text: 'x'.repeat(201) }), 'bad-input'],
    ['two lines', said({ text: 'a\nb' }), 'bad-input'],
    ['text that turns the direction', said({ reach: '\u202e50' }), 'bad-input'],
    ['a list that does not exist', { ...said(), list: 'shame' }, 'bad-input'],
    ['an id that is on no list', said({ id: 'f'.repeat(32) }), 'not-found'],
    ['an appointment that is not there', said({ appointmentId: 'f'.repeat(32) }), 'not-found'],
  ])('is refused with %s', async (_, input, code) => {
    expect(await vault.reply('lines.save', input)).toMatchObject({ ok: false, code });
    expect(await lines('goals')).toEqual([]);
  });

  it('is refused a change into another list, a move or a mark when it is gone, and a day to come', async () => {
    const { A = '', B = '' } = await several('goals', 'A', 'B');
    const elsewhere = said({ id: A, list: 'reasons' });
    expect(await vault.reply('lines.save', elsewhere)).toMatchObject({ code: 'not-found' });
    expect(await vault.reply('lines.asked', { id: A, on: '2026-11-23' })).toMatchObject({
      code: 'in-the-future',
    });
    await vault.call('lines.remove', { id: B });
    for (const [method, more] of [
      ['lines.move', { to: 0 }],
      ['lines.asked', { on: null }],
      ['lines.save', said({ id: B })],
    ] as const)
      expect(await vault.reply(method, { ...more, id: B })).toMatchObject({ code: 'not-found' });
    expect(await vault.reply('lines.move', { id: freshId(), to: 0 })).toMatchObject({ code: 'not-found' });
  });

  it('is refused where its list is full; another list still takes one', async () => {
    await several('goals', ...Array.from({ length: mostLines }, (_, index) => `goal ${index}`));
    expect(await vault.reply('lines.save', said())).toMatchObject({ code: 'bad-input', reason: 'too-many' });
    expect(await vault.reply('lines.save', said({ list: 'reasons' }))).toMatchObject({ ok: true });
  });
});
