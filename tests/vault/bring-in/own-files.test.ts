import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { type FileKind, fileParts } from '../../../shared/contract/files-out';
import { emptyFolder } from '../../support/backups';
import { bringIn, chosenFile, guessed } from '../../support/bring-in';
import { livedVault } from '../../support/lived-vault';
import { day, newVault, planChoices, type TestVault } from '../../support/vault';

/** A table of all days as the application saves it. */
async function saved(vault: TestVault, kind: FileKind): Promise<string> {
  const file = path.join(emptyFolder(), 'table.csv');
  await vault.call('files.save', {
    kind,
    from: day('2026-11-01'),
    to: day('2026-11-22'),
    parts: [...fileParts],
    place: vault.place(`${kind}-to-save`, file),
  });
  return readFileSync(file, 'utf8');
}

test.each([
  ['doses', ['none', 'date', 'time', 'zone', 'product', 'amount', 'unit', 'slot', 'tags']],
  ['journal', ['none', 'date', 'time', 'zone', 'symptom:trouble-sleeping']],
] as const)(
  'our own table of %s is read by its headers, and all of it is there already',
  async (kind, first) => {
    const vault = await livedVault();
    const place = chosenFile(vault, await saved(vault, kind));
    const choices = await guessed(vault, place);
    expect(choices.of).toBe(kind === 'doses' ? 'doses' : 'entries');
    expect(choices.columns.slice(0, first.length)).toEqual(first);
    const rows = kind === 'doses' ? 63 : 22;
    expect(await vault.call('bringIn.check', { place, choices })).toMatchObject({
      fresh: 0,
      there: rows,
      unreadable: 0,
    });
  },
);

test('doses that went out as a table come into another vault as they were', async () => {
  const vault = await livedVault();
  const other = await newVault({ now: '2026-11-22T20:40:00Z' });
  await other.call('plans.create', planChoices('2026-11-01'));
  const place = chosenFile(other, await saved(vault, 'doses'));
  const { seen } = await bringIn(other, place, await guessed(other, place));
  expect(seen).toMatchObject({ fresh: 63, unreadable: 0 });
  expect(await saved(other, 'doses')).toBe(await saved(vault, 'doses'));
});
