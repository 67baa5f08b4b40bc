import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { CsvChoices, DryRun, Target } from '../../shared/contract/bring-in';
import type { OutputOf } from '../../shared/contract/contract';
import { emptyFolder } from './backups';
import { freshId, type TestVault } from './vault';

/** A token for a new file with this content, as if it had been chosen to be brought in. */
export function chosenFile(vault: TestVault, content: string | Uint8Array): string {
  const file = path.join(emptyFolder(), `${freshId()}.csv`);
  writeFileSync(file, content);
  return vault.place('file-to-bring-in', file);
}

/** How a file of doses is read, if nothing else is said. */
export function asDoses(columns: readonly Target[], given: Partial<CsvChoices> = {}): CsvChoices {
  return {
    of: 'doses',
    columns: [...columns],
    dateOrder: 'ymd',
    decimalComma: false,
    timeWithout: '12:00',
    productId: null,
    products: [],
    scale: 'ten',
    ...given,
  };
}

/** How a file of entries is read, if nothing else is said. */
export function asEntries(columns: readonly Target[], given: Partial<CsvChoices> = {}): CsvChoices {
  return { ...asDoses(columns), of: 'entries', ...given };
}

/** Looks what a file would bring, and brings it in. */
export async function bringIn(
  vault: TestVault,
  place: string,
  choices: CsvChoices,
): Promise<{ seen: DryRun; brought: OutputOf<'bringIn.bring'> }> {
  const seen = await vault.call('bringIn.check', { place, choices });
  const { fresh, there, unreadable } = seen;
  const counts = { fresh, there, unreadable };
  return { seen, brought: await vault.call('bringIn.bring', { place, choices, seen: counts }) };
}

/** The choices that the application would begin with for a file. */
export async function guessed(vault: TestVault, place: string): Promise<CsvChoices> {
  const looked = await vault.call('bringIn.look', { place });
  if (looked.kind !== 'csv') throw new Error('this is no CSV');
  const columns = looked.columns.map((column) => column[looked.of]);
  const dates = looked.columns[columns.indexOf('date')]?.dates ?? null;
  const given = {
    decimalComma: looked.columns.some(({ comma }) => comma),
    ...(dates === null || dates === 'unclear' ? {} : { dateOrder: dates }),
  };
  return looked.of === 'doses' ? asDoses(columns, given) : asEntries(columns, given);
}
