import { describe, expect, it } from 'vitest';
import { answersBetween, roughnessBetween } from '../../../main/vault/database/tables/day-answers';
import { dayEntriesBetween } from '../../../main/vault/database/tables/day-entries';
import { day, entryFields, freshId, newVault } from '../../support/vault';

describe('the entries of a day', () => {
  it('come to their number, their worst rating, how rough they were, and the means of each answer', async () => {
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
    const [from, to] = [day('2026-11-10'), day('2026-11-13')];
    expect([...dayEntriesBetween(db, from, to)]).toEqual([
      ['2026-11-10', { entries: 2, worst: 9 }],
      ['2026-11-11', { entries: 2, worst: 8 }],
      ['2026-11-12', { entries: 1, worst: null }],
      ['2026-11-13', { entries: 1, worst: 0 }],
    ]);
    expect([...roughnessBetween(db, from, to)]).toEqual([
      ['2026-11-10', 5.5],
      ['2026-11-11', 4],
      ['2026-11-13', 0],
    ]);
    expect(answersBetween(db, 'sleep-hours', from, to)).toEqual([{ day: '2026-11-10', mean: 5.5, worst: 5 }]);
    expect(answersBetween(db, 'craving', from, to)).toEqual([
      { day: '2026-11-10', mean: 9, worst: 9 },
      { day: '2026-11-11', mean: 5, worst: 8 },
    ]);
  });
});
