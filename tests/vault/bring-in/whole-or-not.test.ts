import { expect, test } from 'vitest';
import { mostRows } from '../../../shared/contract/bring-in';
import { asDoses, asEntries, bringIn, chosenFile } from '../../support/bring-in';
import { contentsOf } from '../../support/contents';
import { newVault, planChoices, type TestVault } from '../../support/vault';

const manyEntries = 5000;

async function vaultWithProduct(onStep?: () => void): Promise<{ vault: TestVault; productId: string }> {
  const vault = await newVault({ now: '2026-11-22T20:40:00Z', ...(onStep === undefined ? {} : { onStep }) });
  const { product } = await vault.call('plans.create', planChoices('2026-11-01'));
  return { vault, productId: product.id };
}

/** So many rows, one an hour, the last one on the day before today. */
function rows(count: number, cells: (index: number) => string): string {
  const last = Date.parse('2026-11-21T20:00:00Z');
  return Array.from({ length: count }, (_, index) => {
    const at = new Date(last - (count - 1 - index) * 3_600_000).toISOString();
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

/** Brings entries in and does something in the middle of writing them; gives back what came of it. */
async function whileWriting(act: (vault: TestVault) => void) {
  let vault: TestVault | null = null;
  const made = await vaultWithProduct(() => {
    if (vault?.session.written() !== null && steps++ === 2) act(made.vault);
  });
  let steps = 0;
  const place = chosenFile(made.vault, `Date,Time,a\n${rows(600, (index) => String(index % 11))}`);
  const before = contentsOf(made.vault.session);
  vault = made.vault;
  const choices = asEntries(['date', 'time', 'symptom:craving']);
  const seen = { fresh: 600, there: 0, unreadable: 0 };
  const reply = await vault.reply('bringIn.bring', { place, choices, seen });
  return { ...made, before, reply };
}

test('an import that is ended while it writes leaves nothing', async () => {
  const { vault, before, reply } = await whileWriting((writing) => writing.endWork());
  expect(reply).toMatchObject({ code: 'cancelled' });
  expect(contentsOf(vault.session)).toBe(before);
});

test('a vault that is closed while an import writes has nothing of it when it is opened again', async () => {
  const { vault, before, reply } = await whileWriting((writing) => writing.session.close());
  expect(reply).toMatchObject({ code: 'vault-locked' });
  await vault.reopen();
  expect(contentsOf(vault.session)).toBe(before);
});

test('what is asked or saved while an import writes waits for its end, and is kept even where the import is ended', async () => {
  const waited: Promise<unknown>[] = [];
  let isOver = false;
  const { vault, productId } = await whileWriting((writing) => {
    waited.push(
      writing.call('settings.set', { idleMinutes: 9 }),
      writing.call('bringIn.list', {}).then(({ imports }) => {
        isOver = writing.session.written() === null;
        return imports;
      }),
    );
    writing.endWork();
  });
  expect((await Promise.all(waited))[1]).toEqual([]);
  expect(isOver).toBe(true);
  await vault.reopen();
  expect(await vault.call('settings.get', {})).toMatchObject({ idleMinutes: 9 });
  expect((await vault.call('products.list', {})).products).toMatchObject([{ product: { id: productId } }]);
});

test('as many doses as a file can have, and thousands of entries, come in and go out again', {
  timeout: 300_000,
}, async () => {
  const { vault, productId } = await vaultWithProduct();
  const doses = chosenFile(vault, `Date,Time,Amount\n${rows(mostRows, (index) => String(1 + (index % 7)))}`);
  const { brought } = await bringIn(vault, doses, asDoses(['date', 'time', 'amount'], { productId }));
  expect(brought.import).toMatchObject({ brought: mostRows, present: mostRows });
  const columns = ['date', 'time', 'symptom:craving', 'symptom:anxiety', 'symptom:tremor'] as const;
  const entries = chosenFile(
    vault,
    `Date,Time,a,b,c\n${rows(manyEntries, (index) => `${index % 11},${index % 8},3`)}`,
  );
  const written = await bringIn(vault, entries, asEntries(columns));
  expect(written.brought.import).toMatchObject({ brought: manyEntries, present: manyEntries });
  for (const { id } of [brought.import, written.brought.import]) await vault.call('bringIn.takeOut', { id });
  const { imports } = await vault.call('bringIn.list', {});
  expect(imports.map(({ present }) => present)).toEqual([0, 0]);
});
