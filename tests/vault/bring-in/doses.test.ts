import { expect, test } from 'vitest';
import { asDoses, bringIn, chosenFile, guessed } from '../../support/bring-in';
import { contentsOf } from '../../support/contents';
import { day, doseOf, newVault, planChoices, type TestVault } from '../../support/vault';

const zone = 'America/New_York';

async function vaultWithPlan(): Promise<{ vault: TestVault; productId: string }> {
  const vault = await newVault({ now: '2026-11-22T20:40:00Z', zone });
  const { product } = await vault.call('plans.create', planChoices('2026-11-01'));
  return { vault, productId: product.id };
}

async function dosesOn(vault: TestVault, date: string) {
  const { products } = await vault.call('days.day', { date: day(date) });
  return products.flatMap(({ slots, otherDoses }) =>
    [...slots.flatMap(({ dose }) => dose ?? []), ...otherDoses].map(({ time, amount, tags }) => ({
      time,
      amount,
      tags,
    })),
  );
}

const small = [
  'Date,Time,Amount,Product,Note',
  '2026-11-03,8:05 AM,4.5 g,Leaf,Stress; long drive',
  '2026-11-03,9:50 PM,4,leaf,',
  '2026-11-04,07:10,,Leaf,',
  '2026-11-05,07:10,"1,5",Leaf,At home',
].join('\r\n');

test('a file of doses is read by its headers, looked through, brought in and taken out again', async () => {
  const { vault } = await vaultWithPlan();
  const before = contentsOf(vault.session);
  const place = chosenFile(vault, small);
  const choices = await guessed(vault, place);
  expect(choices.columns).toEqual(['date', 'time', 'amount', 'product', 'tags']);
  const { seen, brought } = await bringIn(vault, place, choices);
  expect(seen).toEqual({
    of: 'doses',
    fresh: 3,
    there: 0,
    unreadable: 1,
    from: '2026-11-03',
    to: '2026-11-05',
    problems: [{ row: 4, problem: 'no-amount' }],
    unknownProducts: [],
  });
  expect(await dosesOn(vault, '2026-11-03')).toEqual([
    { time: '08:05', amount: 4500, tags: ['trigger.stress', 'own:long drive'] },
    { time: '21:50', amount: 4000, tags: [] },
  ]);
  const { id } = brought.import;
  await vault.call('bringIn.takeOut', { id });
  expect(await dosesOn(vault, '2026-11-03')).toEqual([]);
  await vault.call('bringIn.putBack', { id });
  expect((await dosesOn(vault, '2026-11-05')).map(({ tags }) => tags)).toEqual([['situation.home']]);
  expect(contentsOf(vault.session)).not.toBe(before);
});

test('what is there already is left out, to the minute, and so is what the file has twice', async () => {
  const { vault, productId } = await vaultWithPlan();
  await vault.call('doses.log', doseOf(productId, 4.5, '2026-11-03', '08:05'));
  const place = chosenFile(
    vault,
    [
      'Date;Time;Amount (mg);Product',
      '03.11.2026;8:05;4500;LEAF',
      '03.11.2026;12:05;2500;Leaf',
      '03.11.2026;12:05;2,500.0;Leaf',
      '03.11.2026;12:05;2500 mg;Leaf',
    ].join('\n'),
  );
  const choices = await guessed(vault, place);
  expect(choices.dateOrder).toBe('dmy');
  const { seen } = await bringIn(vault, place, { ...choices, decimalComma: false });
  expect(seen).toMatchObject({ fresh: 1, there: 3, unreadable: 0 });
  const again = await vault.call('bringIn.check', { place, choices: { ...choices, decimalComma: false } });
  expect(again).toMatchObject({ fresh: 0, there: 4 });
});

const bad = [
  ['2026-11-23,08:00,4,Leaf', 'in-the-future'],
  ['2026-02-30,08:00,4,Leaf', 'bad-date'],
  [',08:00,4,Leaf', 'no-date'],
  ['2026-11-03,25:00,4,Leaf', 'bad-time'],
  ['2026-11-03,08:00,,Leaf', 'no-amount'],
  ['2026-11-03,08:00,-4,Leaf', 'not-positive'],
  ['2026-11-03,08:00,0,Leaf', 'not-positive'],
  ['2026-11-03,08:00,1000.5,Leaf', 'too-large'],
  ['2026-11-03,08:00,4.0005,Leaf', 'too-fine'],
  ['2026-11-03,08:00,four,Leaf', 'bad-amount'],
  ['2026-11-03,08:00,=2+2,Leaf', 'bad-amount'],
  ['2026-11-03,08:00,4 mL,Leaf', 'other-unit'],
  ['2026-11-03,08:00,4,', 'no-product'],
  ['2026-11-03,08:00,4,Coffee', 'unknown-product'],
  ['2026-11-03,08:00,4', 'cells'],
  ['2026-11-03,08:00,4,Leaf,more', 'cells'],
] as const;

test('each row that breaks a rule of the app’s own form says which, by its number', async () => {
  const { vault } = await vaultWithPlan();
  const rows = bad.map(([row]) => row);
  const place = chosenFile(vault, ['Date,Time,Amount,Product', '', ...rows].join('\n'));
  const choices = asDoses(['date', 'time', 'amount', 'product']);
  const { fresh, unreadable, problems } = await vault.call('bringIn.check', { place, choices });
  expect({ fresh, unreadable }).toEqual({ fresh: 0, unreadable: bad.length });
  expect(problems).toEqual(bad.map(([, problem], index) => ({ row: index + 3, problem })));
});

test('a product that the file calls otherwise is given one of the list', async () => {
  const { vault, productId } = await vaultWithPlan();
  const place = chosenFile(vault, 'Date,Time,Amount,Product\n2026-11-03,08:00,4,Green powder\n');
  const choices = asDoses(['date', 'time', 'amount', 'product']);
  const { unknownProducts } = await vault.call('bringIn.check', { place, choices });
  expect(unknownProducts).toEqual([{ name: 'Green powder', rows: 1 }]);
  const named = { ...choices, products: [{ name: 'Green powder', productId }] };
  expect(await vault.call('bringIn.check', { place, choices: named })).toMatchObject({ fresh: 1 });
});

test('a dose at night belongs to the day before, and one of another zone keeps it', async () => {
  const { vault, productId } = await vaultWithPlan();
  const place = chosenFile(
    vault,
    'Date,Time,Amount,Time zone\n2026-11-04,02:30,2,\n2026-11-04T08:00:00+01:00,,3,Europe/Berlin\n',
  );
  const choices = asDoses(['date', 'time', 'amount', 'zone'], { productId });
  await bringIn(vault, place, choices);
  expect(await dosesOn(vault, '2026-11-03')).toEqual([{ time: '02:30', amount: 2000, tags: [] }]);
  expect(await dosesOn(vault, '2026-11-04')).toEqual([{ time: '08:00', amount: 3000, tags: [] }]);
});

test('what a person removed of an import stays away when the import is put back', async () => {
  const { vault, productId } = await vaultWithPlan();
  const place = chosenFile(vault, 'Date,Time,Amount\n2026-11-03,08:00,4\n2026-11-03,12:00,5\n');
  const { brought } = await bringIn(vault, place, asDoses(['date', 'time', 'amount'], { productId }));
  const { products } = await vault.call('days.day', { date: day('2026-11-03') });
  const first = products[0]?.otherDoses[0]?.id ?? '';
  await vault.call('doses.remove', { ids: [first] });
  vault.setNow('2026-11-22T21:00:00Z');
  const { id } = brought.import;
  await vault.call('bringIn.takeOut', { id });
  await vault.call('bringIn.putBack', { id });
  expect((await dosesOn(vault, '2026-11-03')).map(({ amount }) => amount)).toEqual([5000]);
  expect(await vault.call('bringIn.list', {})).toEqual({
    imports: [{ ...brought.import, present: 1, takenOutAt: null }],
  });
});

test('what is there again when an import is put back is left out, and said', async () => {
  const { vault, productId } = await vaultWithPlan();
  const both = chosenFile(vault, 'Date,Time,Amount\n2026-11-03,08:00,4\n2026-11-03,12:00,5\n');
  const one = chosenFile(vault, 'Date,Time,Amount\n2026-11-03,08:00,4\n');
  const choices = asDoses(['date', 'time', 'amount'], { productId });
  const first = (await bringIn(vault, both, choices)).brought.import.id;
  vault.setNow('2026-11-22T21:00:00Z');
  await vault.call('bringIn.takeOut', { id: first });
  const second = (await bringIn(vault, one, choices)).brought.import.id;
  expect(await vault.call('bringIn.putBack', { id: first })).toEqual({ back: 1, there: 1 });
  const amounts = async () => (await dosesOn(vault, '2026-11-03')).map(({ amount }) => amount).sort();
  expect(await amounts()).toEqual([4000, 5000]);
  vault.setNow('2026-11-22T22:00:00Z');
  await vault.call('bringIn.takeOut', { id: second });
  vault.setNow('2026-11-22T23:00:00Z');
  await vault.call('doses.log', doseOf(productId, 4, '2026-11-03', '08:00'));
  expect(await vault.call('bringIn.putBack', { id: second })).toEqual({ back: 0, there: 1 });
  expect((await vault.call('bringIn.list', {})).imports.map(({ present }) => present)).toEqual([0, 1]);
  expect(await amounts()).toEqual([4000, 5000]);
});

test('nothing is brought in when the file has changed since it was looked at', async () => {
  const { vault, productId } = await vaultWithPlan();
  const place = chosenFile(vault, 'Date,Time,Amount\n2026-11-03,08:00,4\n');
  const before = contentsOf(vault.session);
  const choices = asDoses(['date', 'time', 'amount'], { productId });
  const seen = { fresh: 2, there: 0, unreadable: 0 };
  expect(await vault.reply('bringIn.bring', { place, choices, seen })).toEqual({
    ok: false,
    code: 'file-refused',
    reason: 'changed',
  });
  expect(contentsOf(vault.session)).toBe(before);
});
