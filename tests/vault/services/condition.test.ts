import { closeSync, openSync, writeSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newVault } from '../../support/vault';

it('says how the vault was opened, and that it was never checked', async () => {
  const vault = await newVault();
  const { vaultId } = vault.session.keys().header;
  expect(await vault.call('condition.overview', {})).toEqual({
    opened: { vaultId, lastSavedAt: null, entries: 0, doses: 0 },
    log: 'whole',
    clockBehind: false,
    lastCheck: null,
    salvage: null,
  });
});

it('finds a healthy vault whole, says when, and checks again by itself after a week', async () => {
  const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  expect(await vault.call('condition.checkIfDue', {})).toEqual({ checked: true, ok: true });
  expect(await vault.call('condition.overview', {})).toMatchObject({
    lastCheck: { at: '2026-11-22T20:40:00.000Z', ok: true },
  });
  vault.setNow('2026-11-29T20:39:00Z');
  expect(await vault.call('condition.checkIfDue', {})).toEqual({ checked: false, ok: true });
  vault.setNow('2026-11-29T20:40:00Z');
  expect(await vault.call('condition.checkIfDue', {})).toEqual({ checked: true, ok: true });
  expect(await vault.call('condition.check', {})).toEqual({ ok: true });
});

it('finds a flipped byte in a page that was not read otherwise', async () => {
  const vault = await newVault();
  const file = vault.session.files.database;
  await vault.reopen();
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.from([1, 2, 3]), 0, 3, 20 * 4096 + 2000);
  closeSync(handle);
  expect(await vault.call('condition.check', {})).toEqual({ ok: false });
  expect((await vault.call('condition.overview', {})).lastCheck).toMatchObject({ ok: false });
});
