import { beforeEach, expect, it } from 'vitest';
import type { EntryFields } from '../../../shared/contract/journal';
import { day, entryFields, freshId, newVault, type TestVault } from '../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

async function write(date: string, fields: Partial<EntryFields>): Promise<string> {
  const id = freshId();
  await vault.call('journal.save', { id, fields: entryFields({ day: day(date), ...fields }) });
  return id;
}
const look = () => vault.call('coping.look', {});

it('tells nothing of an empty journal', async () => {
  expect(await look()).toEqual({ today: '2026-11-22', high: [], tried: [] });
});

it('names what was rated 6 or more in the last three days, the highest first, each with its last such day', async () => {
  await write('2026-11-19', { symptoms: { panic: 10 } });
  await write('2026-11-20', { symptoms: { nausea: 8, craving: 6 }, overall: 9 });
  await write('2026-11-21', { symptoms: { nausea: 8, craving: 7, chills: 5 } });
  await write('2026-11-22', { symptoms: { nausea: 6, 'low-mood': 7 } });
  expect((await look()).high).toEqual([
    { symptom: 'nausea', rating: 8, day: '2026-11-21' },
    { symptom: 'low-mood', rating: 7, day: '2026-11-22' },
    { symptom: 'craving', rating: 7, day: '2026-11-21' },
  ]);
});

it('forgets a high rating whose entry was taken out', async () => {
  const id = await write('2026-11-22', { symptoms: { fatigue: 9 } });
  await vault.call('journal.remove', { id });
  expect((await look()).high).toEqual([]);
});

it('tells how often each thing was tried and how much it helped, without medicines', async () => {
  const medicines = [{ name: 'Ibuprofen', amount: '', helped: 9 }];
  await write('2026-01-05', { measures: [{ what: 'walking', helped: 4 }], medicines });
  for (const helped of [6, 7, 8]) await write('2026-11-20', { measures: [{ what: 'breathing', helped }] });
  await write('2026-11-21', {
    measures: [
      { what: 'walking', helped: 9 },
      { what: 'music', helped: null },
    ],
  });
  expect((await look()).tried).toEqual([
    { measure: 'breathing', used: 3, rated: 3, mean: 7 },
    { measure: 'walking', used: 2, rated: 2, mean: 6.5 },
    { measure: 'music', used: 1, rated: 0, mean: null },
  ]);
});
