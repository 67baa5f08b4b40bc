import { expect, test } from 'vitest';
import { mostRows } from '../../../shared/contract/bring-in';
import { asDoses, asEntries, bringIn, chosenFile } from '../../support/bring-in';
import { contentsOf } from '../../support/contents';
import { newVault, planChoices, type TestVault } from '../../support/vault';

async function vaultWithProduct(onStep?: () => void): Promise<{ vault: TestVault; productId: string }> {
  const vault = await newVault({ now: '2026-11-22T20:40:00Z', ...(onStep === undefined ? {} : { onStep }) });
  const { product } = await vault.call('plans.create', planChoices('2026-11-01'));
  return { vault, productId: product.id };
}

/** So many rows, four a day, the last one on the day before today. */
function rows(count: number, cells: (index: number) => string): string {
  const last = Date.parse('2026-11-21T20:00:00Z');
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(last - (count - 1 - index) * 6 * 3_600_000).toISOString();
    return `${at.slice(0, 10)},${at.slice(11, 16)},${cells(index)}`;
  }).join('\n');
}

test('a mistake of the disk in the last row leaves nothing of all rows', async () => {
  const { vault, productId } = await vaultWithProduct();
  const place = chosenFile(vault, `Date,Time,Amount\n${rows(200, () => '4')}`);
  const before = contentsOf(vault.session);
  const { db } = vault.session.opened();
  db.exec(`CREATE TEMP TRIGGER full BEFORE INSERT ON main.import_rows WHEN
    (SELECT count(*) FROM import_rows) = 199 BEGIN SELECT RAISE(ABORT, 'no room'); END`);
  const choices = asDoses(['date', 'time', 'amount'], { productId });
  const seen = { fresh: 200, there: 0, unreadable: 0 };
  await expect(vault.reply('bringIn.bring', { place, choices, seen })).rejects.toThrow('no room');
  db.exec('DROP TRIGGER full');
  expect(contentsOf(vault.session)).toBe(before);
  expect(await vault.call('bringIn.bring', { place, choices, seen })).toMatchObject({ withSigns: 0 });
});

test('an import that is ended while it reads leaves nothing', async () => {
  let steps = 0;
  const ending: { vault: TestVault | null } = { vault: null };
  const { vault, productId } = await vaultWithProduct(() => {
    steps += 1;
    if (steps === 2) ending.vault?.endWork();
  });
  const place = chosenFile(vault, `Date,Time,Amount\n${rows(mostRows, () => '4')}`);
  const before = contentsOf(vault.session);
  ending.vault = vault;
  const choices = asDoses(['date', 'time', 'amount'], { productId });
  const seen = { fresh: mostRows, there: 0, unreadable: 0 };
  expect(await vault.reply('bringIn.bring', { place, choices, seen })).toMatchObject({ code: 'cancelled' });
  expect(contentsOf(vault.session)).toBe(before);
});

test('as many rows as a file can have come in and go out again', { timeout: 300_000 }, async () => {
  const { vault, productId } = await vaultWithProduct();
  const doses = chosenFile(vault, `Date,Time,Amount\n${rows(mostRows, (index) => String(1 + (index % 7)))}`);
  const { brought } = await bringIn(vault, doses, asDoses(['date', 'time', 'amount'], { productId }));
  expect(brought.import).toMatchObject({ brought: mostRows, present: mostRows });
  const columns = ['date', 'time', 'symptom:craving', 'symptom:anxiety', 'symptom:tremor'] as const;
  const entries = chosenFile(
    vault,
    `Date,Time,a,b,c\n${rows(mostRows, (index) => `${index % 11},${index % 8},3`)}`,
  );
  const written = await bringIn(vault, entries, asEntries(columns));
  expect(written.brought.import).toMatchObject({ brought: mostRows, present: mostRows });
  for (const { id } of [brought.import, written.brought.import]) await vault.call('bringIn.takeOut', { id });
  const { imports } = await vault.call('bringIn.list', {});
  expect(imports.map(({ present }) => present)).toEqual([0, 0]);
});
