import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder, usedVault } from '../../support/backups';
import { chosenFile } from '../../support/bring-in';
import { contentsOf } from '../../support/contents';
import { hostileReadables } from '../../support/hostile-readable';
import { day, entryFields, freshId } from '../../support/vault';

test('a hostile readable file is refused with a code and its row, and nothing of the vault is touched', async () => {
  const vault = await usedVault();
  await vault.call('settings.set', { idleMinutes: 9 });
  const fields = entryFields({ day: day('2026-11-21'), symptoms: { craving: 4 } });
  await vault.call('journal.save', { id: freshId(), fields });
  const file = path.join(emptyFolder(), 'all.json');
  await vault.call('backups.exportOpen', { place: vault.place('export-to-save', file) });
  const hostile = hostileReadables(readFileSync(file, 'utf8'));
  const before = contentsOf(vault.session);
  const found: unknown[] = [];
  for (const { name, text } of hostile) {
    const reply = await vault.reply('bringIn.replaceAll', { place: chosenFile(vault, text) });
    found.push([name, reply.ok ? 'ok' : `${reply.code} ${reply.reason}`]);
  }
  expect(found).toEqual(hostile.map(({ name, reason }) => [name, `file-refused ${reason}`]));
  expect(contentsOf(vault.session)).toBe(before);
  expect(readdirSync(vault.home)).toEqual(['vault']);
});
