import { beforeEach, describe, expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import { day, freshId, newVault, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const save = (given: Partial<InputOf<'appointments.save'>> = {}) =>
  vault.call('appointments.save', {
    id: null,
    day: day('2026-11-24'),
    time: '14:30',
    title: 'Checkup',
    place: '',
    note: '',
    ...given,
  });

const titlesOn = async (date: string) =>
  (await vault.call('days.day', { date: day(date) })).appointments.map(({ title }) => title);

describe('appointments', () => {
  it('are on their day with all that was said, without any product or plan', async () => {
    const saved = await save({ title: '  Checkup ', place: ' Main Street 4 ', note: 'Bring the list.\n' });
    const { appointments, products } = await vault.call('days.day', { date: day('2026-11-24') });
    expect(appointments).toEqual([
      {
        id: saved.id,
        day: '2026-11-24',
        time: '14:30',
        title: 'Checkup',
        place: 'Main Street 4',
        note: 'Bring the list.\n',
      },
    ]);
    expect(products).toEqual([]);
  });

  it('stand in the order of the day, those of the whole day first', async () => {
    await save({ time: '14:30', title: 'third' });
    await save({ time: '09:00', title: 'second' });
    await save({ time: null, title: 'first' });
    expect(await titlesOn('2026-11-24')).toEqual(['first', 'second', 'third']);
  });

  it('move to another day when they are changed, and are there once', async () => {
    const { id } = await save();
    await save({ id, day: day('2026-12-01'), time: null, title: 'Moved' });
    expect([await titlesOn('2026-11-24'), await titlesOn('2026-12-01')]).toEqual([[], ['Moved']]);
  });

  it('are gone once removed, can’t be changed then, and come back as they were', async () => {
    const { id } = await save();
    await vault.call('appointments.remove', { id });
    expect(await titlesOn('2026-11-24')).toEqual([]);
    const again = { id, day: day('2026-11-24'), time: null, title: 'x', place: '', note: '' };
    expect(await vault.reply('appointments.save', again)).toEqual({ ok: false, code: 'not-found' });
    await vault.call('appointments.restore', { id });
    expect(await titlesOn('2026-11-24')).toEqual(['Checkup']);
  });

  it('are in every view: the day, the week, the month and any range', async () => {
    const { id } = await save();
    const week = await vault.call('days.week', { from: day('2026-11-22') });
    const month = await vault.call('days.month', { month: '2026-11', weekStart: 7, productId: null });
    const range = await vault.call('days.range', {
      from: day('2026-11-24'),
      to: day('2026-11-24'),
      productId: null,
    });
    for (const { days } of [week, month, range]) {
      const found = days.flatMap(({ date, appointments }) => appointments.map((each) => [date, each.id]));
      expect(found).toEqual([['2026-11-24', id]]);
    }
  });

  it('outlive a lock', async () => {
    await save();
    await vault.reopen();
    expect(await titlesOn('2026-11-24')).toEqual(['Checkup']);
  });

  it('of nobody are removed without harm', async () => {
    await save();
    await vault.call('appointments.remove', { id: freshId() });
    expect(await titlesOn('2026-11-24')).toEqual(['Checkup']);
  });
});
