import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { InputOf } from '../../../shared/contract/contract';
import { type FileKind, type FilePart, placeOfFile } from '../../../shared/contract/files-out';
import { emptyFolder } from '../../support/backups';
import { day, doseOf, newVault, planChoices, type TestVault } from '../../support/vault';

async function saved(
  vault: TestVault,
  kind: FileKind,
  parts: FilePart[],
  days: Pick<InputOf<'files.save'>, 'from' | 'to'> = { from: day('2026-11-01'), to: day('2026-11-30') },
): Promise<string> {
  const file = path.join(emptyFolder(), 'saved');
  const made = await vault.call('files.save', {
    kind,
    parts,
    ...days,
    place: vault.place(placeOfFile[kind], file),
  });
  const text = readFileSync(file, 'utf8');
  expect(made).toEqual({ name: 'saved', bytes: Buffer.byteLength(text) });
  expect(readdirSync(path.dirname(file))).toEqual(['saved']);
  return text;
}

it('writes a line for each dose', async () => {
  const vault = await newVault();
  const { product } = await vault.call('plans.create', planChoices('2026-11-01'));
  await vault.call('doses.log', {
    ...doseOf(product.id, 4.5, '2026-11-20', '02:30'),
    tags: ['trigger.pain', 'own:=1+1'],
  });
  await vault.call('doses.log', doseOf(product.id, 5, '2026-11-20'));
  expect((await saved(vault, 'doses', ['names', 'why'])).split('\r\n').slice(1)).toEqual([
    `"2026-11-20","2026-11-20","08:00","America/New_York","Leaf","5","g","",""`,
    `"2026-11-20","2026-11-21","02:30","America/New_York","Leaf","4.5","g","","Pain; =1+1"`,
    '',
  ]);
});
