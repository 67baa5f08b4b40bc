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
