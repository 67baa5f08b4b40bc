import { describe, expect, it } from 'vitest';
import { dayMeansBetween } from '../../../main/vault/database/tables/day-means';
import { day, entryFields, freshId, newVault } from '../../support/vault';

describe('the entries of a day', () => {
  it('come to their number, their worst rating, and the means of what was answered', async () => {
    const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
    const write = async (date: string, given: Partial<ReturnType<typeof entryFields>>) => {
      const id = freshId();
      await vault.call('journal.save', { id, fields: entryFields({ day: day(date), ...given }) });
      return id;
    };
    await write('2026-11-10', { overall: 4, symptoms: { craving: 9, pain: 1 }, sleepHours: 5, function: 6 });
    await write('2026-11-10', { overall: 7, sleepHours: 6 });
    await write('2026-11-11', { symptoms: { craving: 8, pain: 2 } });
    await write('2026-11-11', { symptoms: { craving: 2 } });
    await write('2026-11-12', { note: 'nothing rated' });
    await write('2026-11-13', { overall: 0, symptoms: { pain: 0 } });
    await vault.call('journal.remove', { id: await write('2026-11-12', { overall: 10 }) });
    await write('2026-11-14', { overall: 9 });
    const { db } = vault.session.opened();
    const none = { worst: null, overall: null, function: null, sleepHours: null, symptoms: null };
    expect([...dayMeansBetween(db, day('2026-11-10'), day('2026-11-13'))]).toEqual([
      ['2026-11-10', { entries: 2, worst: 9, overall: 5.5, function: 6, sleepHours: 5.5, symptoms: 5 }],
      ['2026-11-11', { ...none, entries: 2, worst: 8, symptoms: 4 }],
      ['2026-11-12', { ...none, entries: 1 }],
      ['2026-11-13', { ...none, entries: 1, worst: 0, overall: 0, symptoms: 0 }],
    ]);
  });
});
