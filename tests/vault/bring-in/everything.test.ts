import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../support/backups';
import { contentsOf } from '../../support/contents';
import { livedVault, screenReads } from '../../support/lived-vault';
import { newVault, type TestVault } from '../../support/vault';

async function exported(vault: TestVault): Promise<string> {
  const file = path.join(emptyFolder(), 'all.json');
  await vault.call('backups.exportOpen', { place: vault.place('export-to-save', file) });
  return readFileSync(file, 'utf8').replace(/"madeAt": "[^"]*"/, '"madeAt": null');
}

function chosen(vault: TestVault, text: string): string {
  const file = path.join(emptyFolder(), 'all.json');
  writeFileSync(file, text.replace('"madeAt": null', '"madeAt": "2026-11-22T20:40:00.000Z"'));
  return vault.place('file-to-bring-in', file);
}

test('a readable file read back into another vault gives the same file again, and every screen the same', async () => {
  const lived = await livedVault();
  const file = await exported(lived);
  const other = await newVault({ now: '2026-11-22T20:40:00Z' });
  const place = chosen(other, file);
  expect(await other.call('bringIn.look', { place })).toEqual({
    kind: 'everything',
    madeAt: '2026-11-22T20:40:00.000Z',
  });
  const opened = await other.call('bringIn.replaceAll', { place });
  expect(opened).toMatchObject({ doses: 63 });
  expect(await exported(other)).toBe(file);
  for (const [method, input] of screenReads) {
    if (method === 'keys.overview') continue;
    const [here, there] = [
      await lived.call(method, input as never),
      await other.call(method, input as never),
    ];
    expect(there, method).toEqual(here);
  }
  await other.reopen();
  expect(await exported(other)).toBe(file);
});

test('the vault before is kept aside and can be put back', async () => {
  const file = await exported(await livedVault());
  const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  await vault.call('settings.set', { idleMinutes: 9 });
  const before = contentsOf(vault.session);
  await vault.call('bringIn.replaceAll', { place: chosen(vault, file) });
  expect(contentsOf(vault.session)).not.toBe(before);
  const { asides } = await vault.call('backups.overview', {});
  expect(asides).toMatchObject([{ kind: 'replaced' }]);
  await vault.call('backups.putBack', { id: asides[0]?.id ?? '' });
  await vault.reopen();
  expect(contentsOf(vault.session)).toBe(before);
});
