import { beforeEach, describe, expect, it } from 'vitest';
import type { JournalOptions, JournalReport } from '../../../../shared/contract/reports/journal';
import {
  day,
  doseOf,
  entryFields,
  freshId,
  newVault,
  planChoices,
  type TestVault,
} from '../../../support/vault';

let vault: TestVault;

beforeEach(async () => {
  vault = await newVault({ now: '2026-11-22T20:40:00Z' });
});

const all = { symptoms: true, body: true, medicines: true, substances: true };
const options: JournalOptions = {
  ...{ kind: 'journal', from: day('2026-11-09'), to: day('2026-11-22'), notes: 'all' },
  ...{ parts: { ...all, triggers: true, tags: true, signs: true, doses: true }, named: true, paper: 'a4' },
};

async function pages(given: Partial<JournalOptions> = {}): Promise<JournalReport> {
  const { report } = await vault.call('reports.make', { ...options, ...given });
  if (report.kind !== 'journal') throw new Error('another kind of page');
  return report;
}

const save = (date: string, given = {}) =>
  vault.call('journal.save', { id: freshId(), fields: entryFields({ day: day(date), ...given }) });

describe('pages of the journal of the vault', () => {
  it('have entries and doses of the period, both ends included, each on its logical day in order', async () => {
    const { product } = await vault.call('plans.create', planChoices('2026-11-08'));
    for (const date of ['2026-11-08', '2026-11-09', '2026-11-22']) await save(date, { overall: 3 });
    await save('2026-11-22', { time: '07:00', note: 'early' });
    // Before the day starts at four, so among the last of the day before.
    await vault.call('doses.log', doseOf(product.id, 2, '2026-11-21', '02:30'));
    await vault.call('doses.log', doseOf(product.id, 4, '2026-11-21', '21:00'));
    const made = await pages();
    expect(
      made.days.map(({ date, doses, entries }) => [
        date,
        doses.map(({ time }) => time),
        entries.map(({ time }) => time),
      ]),
    ).toEqual([
      ['2026-11-09', [], ['12:00']],
      ['2026-11-21', ['21:00', '02:30'], []],
      ['2026-11-22', [], ['07:00', '12:00']],
    ]);
    expect(made.products.map(({ name }) => name)).toEqual(['Leaf']);
  });

  it('have nothing of an entry that was removed, or is only a draft', async () => {
    const id = freshId();
    const fields = entryFields({ day: day('2026-11-20'), note: 'gone' });
    await vault.call('journal.save', { id, fields });
    await vault.call('journal.remove', { id });
    await vault.call('journal.keepDraft', { id: freshId(), fields: { ...fields, note: 'draft' } });
    expect((await pages()).days).toEqual([]);
  });

  it('hold a note of the longest length to its last letter', async () => {
    const note = `${'x'.repeat(199_995)} end`;
    await save('2026-11-20', { note });
    expect((await pages()).days[0]?.entries[0]?.note).toBe(note);
  });

  it.each([
    ['a year', '2025-11-22', true],
    ['more than a year', '2025-11-21', false],
  ])('are made for %s at the most', async (_, from, ok) => {
    const reply = await vault.reply('reports.make', { ...options, from });
    expect(reply).toMatchObject(ok ? { ok } : { code: 'bad-input', reason: 'period-too-long' });
  });

  it('are refused for days in the wrong order', async () => {
    const turned = { ...options, from: '2026-11-22', to: '2026-11-09' };
    expect(await vault.reply('reports.make', turned)).toMatchObject({ code: 'bad-input' });
  });
});
