import { readdirSync } from 'node:fs';
import { expect, it } from 'vitest';
import { defaultKdf, raisedKdf } from '../../../main/vault/keys/kdf';
import { password } from '../../support/surroundings';
import { day, entryFields, freshId, newVault } from '../../support/vault';

const other = 'seven quiet lamps by a river';
const secret = { kind: 'password' as const, text: password };

it('gives the vault new keys, and keeps everything in it', async () => {
  const vault = await newVault();
  const fields = entryFields({ day: day('2026-11-22'), note: 'a quiet hour' });
  await vault.call('journal.save', { id: freshId(), fields });
  const { words } = await vault.call('keys.makeCode', {});
  await vault.call('keys.confirmCode', { typed: words.join(' ') });
  const before = Buffer.from(vault.session.keys().dataKey);
  await vault.call('keys.renew', { secret, password: other });
  expect(vault.session.keys().dataKey.equals(before)).toBe(false);
  expect((await vault.call('keys.overview', {})).recoveryCode).toBeNull();
  expect(readdirSync(vault.home)).toEqual(['vault']);
  vault.session.close();
  expect(await vault.reply('vault.unlock', { password })).toEqual({ ok: false, code: 'wrong-password' });
  expect(await vault.reply('vault.unlock', { password: other })).toMatchObject({
    ok: true,
    value: { entries: 1 },
  });
});

it('renews nothing for a wrong password', async () => {
  const vault = await newVault();
  const wrong = { kind: 'password', text: 'not the right one' };
  expect(await vault.reply('keys.renew', { secret: wrong, password: other })).toEqual({
    ok: false,
    code: 'wrong-password',
  });
  expect(readdirSync(vault.home)).toEqual(['vault']);
});

it('raises what a slot costs, and never lowers it', () => {
  const cheap = { memoryKiB: 64 * 1024, passes: 4, lanes: 1 };
  expect(raisedKdf(cheap, defaultKdf)).toEqual({ memoryKiB: 256 * 1024, passes: 4, lanes: 4 });
  expect(raisedKdf(defaultKdf, cheap)).toEqual({ memoryKiB: 256 * 1024, passes: 4, lanes: 1 });
  expect(raisedKdf(defaultKdf, { memoryKiB: 64 * 1024, passes: 1, lanes: 1 })).toBeNull();
});
