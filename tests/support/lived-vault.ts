import { symptomIds } from '../../shared/content/symptoms';
import type { VaultMethodName } from '../../shared/contract/contract';
import { ownLists } from '../../shared/contract/own-lines';
import { addDays, type LocalDate } from '../../shared/time';
import { madeUpEntry } from './made-up-entry';
import { sampleRecords } from './own-records';
import { sequence } from './sequence';
import { day, doseOf, freshId, newVault, planChoices, type TestVault } from './vault';

const first = day('2026-11-01');
const last = day('2026-11-21');

/** An open vault with some weeks of a life in it: a plan, doses, entries, a scale, a long note, and the search. */
export async function livedVault(): Promise<TestVault> {
  const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  const { product } = await vault.call('plans.create', planChoices(first));
  const random = sequence(7);
  for (let date = first; date <= last; date = addDays(date, 1)) {
    for (const time of ['07:10', '12:05', '21:50'])
      await vault.call('doses.log', doseOf(product.id, 4.5, date, time));
    await writeEntry(vault, random, date);
  }
  // Longer than a page of the database: its end lies in pages of their own.
  await writeEntry(vault, random, last, 'Could not sleep, so this became long. '.repeat(260));
  await vault.call('scales.keep', {
    id: freshId(),
    scale: 'gad7',
    answers: [1, 2, 1, null, null, null, null],
    selfHarm: null,
  });
  for (const list of ownLists)
    await vault.call('lines.save', {
      ...{ id: null, list, text: `What belongs to ${list}`, reach: '', appointmentId: null },
    });
  for (const record of Object.values(sampleRecords('What belongs to it')))
    await vault.call('records.save', { id: null, day: null, record });
  const choices = {
    ...{ identity: 'none' as const, named: true, detail: 'page-one' as const },
    ...{ parts: ['scales' as const], paper: 'a4' as const },
  };
  await vault.call('recipients.save', { id: null, name: 'my doctor', choices });
  await vault.call('search.find', searched);
  return vault;
}

/** Writes something more, as between an opening and a power cut. Each line is saved by itself. */
export async function writeMore(vault: TestVault, lines: number): Promise<void> {
  const random = sequence(11);
  for (let line = 0; line < lines; line += 1) await writeEntry(vault, random, last);
}

async function writeEntry(
  vault: TestVault,
  random: () => number,
  date: LocalDate,
  note?: string,
): Promise<void> {
  const told = { day: date, time: '19:30', roughness: 5, symptoms: symptomIds.slice(0, 8) };
  const fields = madeUpEntry(random, told);
  await vault.call('journal.save', {
    id: freshId(),
    fields: note === undefined ? fields : { ...fields, note },
  });
}

const searched = {
  words: 'walked',
  kind: null,
  from: null,
  to: null,
  symptom: null,
  tag: null,
  withNote: false,
  after: null,
  limit: 30,
};

/** What screens ask of such a vault, so that every table is read by the code that reads it for a person. */
export const screenReads: readonly [VaultMethodName, unknown][] = [
  ['products.list', {}],
  ['plans.current', { productId: null }],
  ['settings.get', {}],
  ['days.today', {}],
  ['days.range', { from: first, to: last, productId: null }],
  ['journal.list', { before: null, limit: 100 }],
  ['journal.drafts', {}],
  ['journal.suggestions', {}],
  ['search.find', searched],
  ['scales.overview', {}],
  ['symptoms.list', {}],
  ['medicines.list', {}],
  ['background.get', {}],
  ['lines.get', { lists: [...ownLists] }],
  ['recipients.list', {}],
  ['keys.overview', {}],
];
