import { expect, test } from 'vitest';
import { asDoses, chosenFile } from '../../support/bring-in';
import { contentsOf } from '../../support/contents';
import { hostileTables } from '../../support/hostile-tables';
import { newVault, planChoices } from '../../support/vault';

test('a hostile table is refused with a code and its row within seconds, and nothing is written', async () => {
  const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  const { product } = await vault.call('plans.create', planChoices('2026-11-01'));
  const before = contentsOf(vault.session);
  const found: unknown[] = [];
  const slow: string[] = [];
  for (const { name, content } of hostileTables()) {
    const place = chosenFile(vault, content);
    const began = performance.now();
    const looked = await vault.reply('bringIn.look', { place });
    found.push([name, looked.ok ? null : `${looked.code} ${looked.reason}`]);
    if (performance.now() - began > 20_000) slow.push(name);
    const choices = asDoses(['date', 'time', 'amount'], { productId: product.id });
    const checked = await vault.reply('bringIn.check', { place, choices });
    expect(checked.ok ? 'ok' : checked.code, name).not.toBe('bug');
  }
  expect(found).toEqual(
    hostileTables().map(({ name, reason }) => [name, reason === null ? null : `file-refused ${reason}`]),
  );
  expect(slow).toEqual([]);
  expect(contentsOf(vault.session)).toBe(before);
});

test('a cell that looks like a formula or turns the line around stays the text that it is', async () => {
  const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  const place = chosenFile(vault, "Date,Craving,Note\n2026-11-03,4,'=1+1 \u202eabc\n");
  const columns = ['date', 'symptom:craving', 'note'] as const;
  const choices = { ...asDoses(columns), of: 'entries' as const };
  const seen = { fresh: 1, there: 0, unreadable: 0 };
  await vault.call('bringIn.bring', { place, choices, seen });
  const { entries } = await vault.call('journal.list', { before: null, limit: 1 });
  expect(entries[0]?.note).toBe('=1+1 \u202eabc');
});
