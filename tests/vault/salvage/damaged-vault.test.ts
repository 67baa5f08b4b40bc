import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../../main/vault/database/connection';
import { unfinishedFiles, vaultFiles } from '../../../main/vault/files';
import { derivedKey } from '../../../main/vault/keys/derived';
import { rebuild } from '../../../main/vault/salvage/rebuild';
import { bytesBelow, note, usedVault } from '../../support/backups';
import { copyOf, damagePage, flipByte } from '../../support/damaged-vault';
import { password } from '../../support/surroundings';
import { freshId, type TestVault, vaultAt } from '../../support/vault';

const secret = { kind: 'password' as const, text: password };

it('saves a vault that does not open any more, opens it, and keeps the damaged one aside', async () => {
  const vault = await usedVault();
  vault.session.close();
  const { database } = vault.session.files;
  damagePage(database, 1);
  const damaged = readFileSync(database);
  expect(await vault.reply('vault.unlock', { password })).toEqual({
    ok: false,
    code: 'vault-damaged',
    reason: 'database',
  });
  const { opened, account } = await vault.call('condition.salvage', { secret });
  expect(opened).toMatchObject({ entries: 1, doses: 1 });
  expect(account).toEqual({
    at: '2026-11-22T20:40:00.000Z',
    salvaged: [
      { part: 'doses', saved: 1, lost: 0, incomplete: false },
      { part: 'entries', saved: 1, lost: 0, incomplete: false },
      { part: 'plans', saved: 1, lost: 0, incomplete: false },
      { part: 'scales', saved: 0, lost: 0, incomplete: false },
      { part: 'other', saved: 1, lost: 0, incomplete: false },
    ],
    namelessProducts: 0,
  });
  const { salvage } = await vault.call('condition.overview', {});
  expect(salvage).toEqual({ ...account, read: false, keptIn: expect.stringContaining('damaged-') });
  expect(readFileSync(path.join(String(salvage?.keptIn), path.basename(database))).equals(damaged)).toBe(
    true,
  );
  await vault.call('condition.accountRead', {});
  expect(await vault.call('condition.check', {})).toEqual({ ok: true });
  expect((await vault.call('backups.overview', {})).asides).toMatchObject([{ kind: 'damaged' }]);
  await vault.reopen();
  expect((await vault.call('condition.overview', {})).salvage).toEqual({ ...salvage, read: true });
  expect(existsSync(String(salvage?.keptIn))).toBe(true);
});

it('saves an open vault in which a check has found damage', async () => {
  const vault = await usedVault();
  await vault.reopen();
  const { database } = vault.session.files;
  damagePage(database, 21);
  expect(await vault.call('condition.check', {})).toEqual({ ok: false });
  await vault.call('condition.salvage', { secret });
  expect(await vault.call('condition.check', {})).toEqual({ ok: true });
});

it('changes nothing for a wrong password, and says so of a file of which nothing can be read', async () => {
  const vault = await usedVault();
  vault.session.close();
  const { database } = vault.session.files;
  writeFileSync(database, Buffer.alloc(40_960, 7));
  const wrong = { kind: 'password' as const, text: 'not this one, not today' };
  expect(await vault.reply('condition.salvage', { secret: wrong })).toMatchObject({ code: 'wrong-password' });
  expect(await vault.reply('condition.salvage', { secret })).toMatchObject({ code: 'nothing-to-salvage' });
  expect(readFileSync(database).equals(Buffer.alloc(40_960, 7))).toBe(true);
  expect(readdirSync(vault.home)).toEqual(['vault']);
});

it('can be stopped at each step, which leaves all as it was; ended by force, it begins anew', async () => {
  const vault = await usedVault();
  vault.session.close();
  damagePage(vault.session.files.database, 1);
  const before = bytesBelow(vault.home);
  // Asking for the key, reading the pages, finding the rows, and the check of the new tables.
  for (const stopAt of [1, 2, 3, 4, 5, 6, 12, 30]) {
    let steps = 0;
    let ended = '';
    const stopped = vaultAt({
      home: copyOf(vault.home),
      onStep: () => {
        steps += 1;
        if (steps === stopAt) {
          ended = copyOf(stopped.home);
          stopped.endWork();
        }
      },
    });
    expect(await stopped.reply('condition.salvage', { secret })).toMatchObject({ code: 'cancelled' });
    expect(bytesBelow(stopped.home)).toEqual(before);
    expect(stopped.session.state().kind).toBe('locked');
    const again = vaultAt({ home: ended });
    expect(await again.call('condition.salvage', { secret })).toMatchObject({
      opened: { entries: 1, doses: 1 },
    });
    expect(readdirSync(ended).filter((name) => !name.startsWith('damaged-'))).toEqual(['vault']);
    again.session.close();
  }
});

it('opens an open vault again where it is stopped', async () => {
  let steps = 0;
  const vault: TestVault = await usedVault({
    onStep: () => {
      steps += 1;
      if (steps === 5) vault.endWork();
    },
  });
  expect(await vault.reply('condition.salvage', { secret })).toMatchObject({ code: 'cancelled' });
  expect((await vault.call('condition.overview', {})).opened).toMatchObject({ entries: 1, doses: 1 });
});

it.each([
  ['lost', (header: string) => rmSync(header)],
  ['cut short', (header: string) => writeFileSync(header, '{"format":"glidepath-va')],
  [
    'changed in its slots',
    (header: string) => flipByte(header, readFileSync(header, 'utf8').indexOf('wrappedKey') + 20),
  ],
])('takes a header that was %s out of a backup of the vault', async (_name, damage) => {
  const vault = await usedVault();
  const { name } = await vault.call('backups.make', { place: null });
  const header = readFileSync(vault.session.files.header, 'utf8');
  vault.session.close();
  damage(vault.session.files.header);
  expect(await vault.call('condition.takeHeader', { backup: { name }, secret })).toMatchObject({
    entries: 1,
    doses: 1,
  });
  expect(readFileSync(vault.session.files.header, 'utf8')).toBe(header);
  await vault.reopen();
});

it('takes no header of another vault, and none for a wrong password', async () => {
  const other = await usedVault();
  const { name } = await other.call('backups.make', { place: null });
  const vault = await usedVault();
  vault.session.close();
  rmSync(vault.session.files.header);
  const backup = { place: vault.place('backup-to-open', path.join(other.home, 'backups', name)) };
  expect(await vault.reply('condition.takeHeader', { backup, secret })).toMatchObject({
    code: 'backup-refused',
    reason: 'another-vault',
  });
  const wrong = { kind: 'password' as const, text: 'not this one, not today' };
  expect(await vault.reply('condition.takeHeader', { backup, secret: wrong })).toMatchObject({
    code: 'wrong-password',
  });
  expect(readdirSync(vault.session.files.folder)).toEqual(['journal.db']);
});

it('takes the header back for a database that is damaged, too, which then can be saved', async () => {
  const vault = await usedVault();
  const { name } = await vault.call('backups.make', { place: null });
  vault.session.close();
  rmSync(vault.session.files.header);
  damagePage(vault.session.files.database, 1);
  expect(await vault.reply('condition.takeHeader', { backup: { name }, secret })).toMatchObject({
    code: 'vault-damaged',
    reason: 'database',
  });
  expect(await vault.call('condition.salvage', { secret })).toMatchObject({
    opened: { entries: 1, doses: 1 },
  });
});

it('saves what only the log of a killed opening holds', async () => {
  const vault = await usedVault();
  await note(vault, 'only in the log');
  const home = copyOf(vault.home);
  const { header, dataKey } = vault.session.keys();
  const key = derivedKey(dataKey, header.vaultId, 'database');
  const files = vaultFiles(home);
  for (const page of [1, 2, 3]) damagePage(files.database, page);
  const unfinished = unfinishedFiles(home, freshId());
  await rebuild(files, unfinished, key, '2026-11-22T20:40:00.000Z', () => Promise.resolve());
  const db = openDatabase(unfinished.database, key);
  const notes = db.prepare('SELECT note FROM entries ORDER BY note', { pluck: true }).all();
  db.close();
  expect(notes).toEqual(['a quiet day', 'only in the log']);
});
