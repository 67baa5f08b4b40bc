import { existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../main/vault/backup/make';
import { openDatabase } from '../../../main/vault/database/connection';
import { currentVersion, databaseVersion, migrate, migrations } from '../../../main/vault/database/migrator';
import { makePrivateFolder, unfinishedFiles, vaultFiles } from '../../../main/vault/files';
import { derivedKey } from '../../../main/vault/keys/derived';
import { openVault } from '../../../main/vault/open-vault';
import { chosenPlaces } from '../../../main/vault/places';
import { router } from '../../../main/vault/router';
import { type VaultSession, vaultSession } from '../../../main/vault/vault-session';
import { workOf } from '../../../main/vault/work';
import { bytesBelow, emptyFolder, note, usedVault } from '../../support/backups';
import { password, testSurroundings } from '../../support/surroundings';
import { freshId, type TestVault } from '../../support/vault';

const secret = { kind: 'password' as const, text: password };
const wrong = { kind: 'password' as const, text: 'a password of somebody else' };
const savedAt = '2026-11-22T20:40:00.000Z';

/** A process of its own for a home folder, with a way to call its methods. */
function processIn(home: string): {
  session: VaultSession;
  reply: (method: string, input: unknown) => Promise<unknown>;
  place: (file: string) => string;
  elapse: (seconds: number) => void;
} {
  const surroundings = testSurroundings({ home });
  const session = vaultSession(surroundings);
  const places = chosenPlaces();
  const route = router(
    session,
    workOf(() => undefined),
    places,
    () => undefined,
    (_method, error) => {
      throw error;
    },
  );
  return {
    session,
    elapse: surroundings.elapse,
    reply: (method, input) => route('app', method, input),
    place(file) {
      const token = freshId();
      places.add(token, file);
      return token;
    },
  };
}

async function backupOf(vault: TestVault): Promise<string> {
  const file = path.join(emptyFolder(), 'mine.backup');
  await vault.call('backups.make', { place: vault.place(file) });
  return file;
}

async function entriesIn(vault: TestVault): Promise<number> {
  const { entries } = (await vault.session.unlock(password)) as { entries: number };
  return entries;
}

describe('the drill', () => {
  it('says what a backup holds, and changes no byte of the home folder', async () => {
    const vault = await usedVault();
    const file = await backupOf(vault);
    await note(vault, 'written after the backup');
    const before = bytesBelow(vault.home);
    const held = await vault.call('backups.drill', { backup: { place: vault.place(file) }, secret });
    expect(held).toMatchObject({ lastSavedAt: savedAt, entries: 1, doses: 1 });
    expect(bytesBelow(vault.home)).toEqual(before);
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });

  it('works while the vault is closed, and leaves it closed', async () => {
    const vault = await usedVault();
    const file = await backupOf(vault);
    vault.session.close();
    const before = bytesBelow(vault.home);
    await vault.call('backups.drill', { backup: { place: vault.place(file) }, secret });
    expect(bytesBelow(vault.home)).toEqual(before);
    expect(vault.session.state().kind).toBe('locked');
  });

  it('refuses a wrong password, and leaves nothing', async () => {
    const vault = await usedVault();
    const backup = { place: vault.place(await backupOf(vault)) };
    const before = bytesBelow(vault.home);
    expect(await vault.reply('backups.drill', { backup, secret: wrong })).toMatchObject({
      code: 'wrong-password',
    });
    expect(bytesBelow(vault.home)).toEqual(before);
  });
});

describe('restoring', () => {
  it('brings an open vault back to what it was, and keeps the one before aside', async () => {
    const vault = await usedVault();
    const file = await backupOf(vault);
    await note(vault, 'written after the backup');
    const { opening } = vault.session.state();
    const held = await vault.call('backups.restore', { backup: { place: vault.place(file) }, secret });
    expect(held).toMatchObject({ entries: 1, doses: 1 });
    expect(vault.session.state()).toMatchObject({ kind: 'open', opening: opening + 1 });
    expect((await vault.call('backups.overview', {})).aside).toMatchObject({ kind: 'replaced' });
    await vault.call('backups.putBack', {});
    expect(vault.session.state().kind).toBe('locked');
    expect(await entriesIn(vault)).toBe(2);
  });

  it('makes a vault where there is none', async () => {
    const vault = await usedVault();
    const file = await backupOf(vault);
    const other = processIn(path.join(emptyFolder(), 'home'));
    expect(other.session.state().kind).toBe('absent');
    const held = await other.reply('backups.restore', { backup: { place: other.place(file) }, secret });
    expect(held).toMatchObject({ ok: true, value: { entries: 1, doses: 1 } });
    expect(readdirSync(other.session.files.home)).toEqual(['vault']);
    expect(await other.reply('backups.overview', {})).toMatchObject({ value: { aside: null } });
    other.session.close();
    expect(await other.session.unlock(password)).toMatchObject({ entries: 1 });
  });

  it('works on a closed vault with the password of the backup', async () => {
    const vault = await usedVault();
    const file = await backupOf(vault);
    vault.session.close();
    await vault.call('backups.restore', { backup: { place: vault.place(file) }, secret });
    expect(vault.session.state().kind).toBe('open');
  });

  it('opens with the recovery code of the backup, whose wrong tries count, and the new vault keeps it', async () => {
    const vault = await usedVault();
    const { words } = await vault.call('keys.makeCode', {});
    await vault.call('keys.confirmCode', { typed: words.join(' ') });
    const code = { kind: 'recovery-code' as const, text: words.join(' ') };
    const { words: others } = await vault.call('keys.makeCode', {});
    const file = await backupOf(vault);
    const other = processIn(path.join(emptyFolder(), 'home'));
    const backup = { place: other.place(file) };
    const restore = (secret: object) => other.reply('backups.restore', { backup, secret });
    const wrongCode = { kind: 'recovery-code', text: others.join(' ') };
    expect(await restore({ kind: 'recovery-code', text: 'zoo '.repeat(15) })).toMatchObject({
      code: 'code-malformed',
    });
    for (let tries = 0; tries < 5; tries += 1)
      expect(await restore(wrongCode)).toMatchObject({ code: 'wrong-code' });
    expect(await restore(code)).toMatchObject({ code: 'too-many-tries' });
    expect(other.session.state()).toMatchObject({ kind: 'absent', waitSeconds: 1 });
    other.elapse(1);
    expect(await restore({ ...code, text: words.map((word) => word.slice(0, 4)).join(', ') })).toMatchObject({
      ok: true,
      value: { entries: 1, doses: 1 },
    });
    other.session.close();
    expect(await other.session.recover(code.text, 'seven quiet lamps by a river')).toMatchObject({
      entries: 1,
    });
  });

  it('leaves the open vault open and as it was with a wrong password', async () => {
    const vault = await usedVault();
    const backup = { place: vault.place(await backupOf(vault)) };
    const before = bytesBelow(vault.home);
    expect(await vault.reply('backups.restore', { backup, secret: wrong })).toMatchObject({
      code: 'wrong-password',
    });
    expect(vault.session.state().kind).toBe('open');
    expect(bytesBelow(vault.home)).toEqual(before);
  });

  it('refuses a backup whose database a newer Glidepath wrote', async () => {
    const vault = await usedVault();
    vault.session.opened().db.pragma('user_version = 999');
    const backup = { place: vault.place(await backupOf(vault)) };
    vault.session.opened().db.pragma(`user_version = ${currentVersion}`);
    for (const method of ['backups.drill', 'backups.restore'])
      expect(await vault.reply(method, { backup, secret })).toEqual({
        ok: false,
        code: 'backup-refused',
        reason: 'newer',
      });
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });
});

describe('a backup from an earlier version', () => {
  /** A backup of a database as version 3 left it, with one entry, under the keys of a vault. */
  async function earlierBackup(vault: TestVault): Promise<string> {
    const { session } = vault;
    const { header, dataKey } = session.keys();
    const files = unfinishedFiles(emptyFolder(), freshId());
    makePrivateFolder(files.folder);
    const db = openDatabase(files.database, derivedKey(dataKey, header.vaultId, 'database'));
    migrate(db, migrations.slice(0, 3));
    const columns = 'id, at, zone, day, signs, note, saved_at';
    db.prepare(`INSERT INTO entries (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`).run([
      ...[freshId(), savedAt, 'America/New_York', '2026-11-22', '[]', 'from before', savedAt],
    ]);
    const source = { vault: openVault(header.vaultId, db, session.surroundings), files, header, dataKey };
    const file = path.join(files.home, 'earlier.backup');
    const progress = { tell: async () => undefined, settle: () => undefined };
    await makeBackup(source, file, 'target-unwritable', progress);
    db.close();
    return file;
  }

  it('is said to be one by the drill, and is brought up to date when it is restored', async () => {
    const vault = await usedVault();
    const backup = { place: vault.place(await earlierBackup(vault)) };
    expect(await vault.call('backups.drill', { backup, secret })).toMatchObject({
      entries: 1,
      earlierVersion: true,
    });
    await vault.call('backups.restore', { backup, secret });
    expect(databaseVersion(vault.session.opened().db)).toBe(currentVersion);
    const { entries } = await vault.call('journal.list', { before: null, limit: 10 });
    expect(entries.map(({ note: text }) => text)).toEqual(['from before']);
    await vault.reopen();
    await vault.call('backups.make', { place: null });
  });
});

describe('the vault that was kept aside', () => {
  it('goes when a later process opens the vault by its password, not before', async () => {
    const vault = await usedVault();
    const backup = { place: vault.place(await backupOf(vault)) };
    await vault.call('backups.restore', { backup, secret });
    await vault.reopen();
    expect((await vault.call('backups.overview', {})).aside).not.toBeNull();
    vault.session.close();
    const later = processIn(vault.home);
    await later.session.unlock(password);
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });

  it('goes, too, when a later process opens the vault by its recovery code', async () => {
    const vault = await usedVault();
    const { words } = await vault.call('keys.makeCode', {});
    const code = words.join(' ');
    await vault.call('keys.confirmCode', { typed: code });
    const backup = { place: vault.place(await backupOf(vault)) };
    await vault.call('backups.restore', { backup, secret: { kind: 'recovery-code', text: code } });
    expect((await vault.call('backups.overview', {})).aside).not.toBeNull();
    vault.session.close();
    await processIn(vault.home).session.recover(code, 'lantern orbit puddle sandal quartz');
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });

  it('goes at once where the person asks for it', async () => {
    const vault = await usedVault();
    const backup = { place: vault.place(await backupOf(vault)) };
    await vault.call('backups.restore', { backup, secret });
    await vault.call('backups.removeAside', {});
    expect(readdirSync(vault.home)).toEqual(['vault']);
    expect(await vault.reply('backups.putBack', {})).toMatchObject({ code: 'not-found' });
    expect(vault.session.state().kind).toBe('open');
  });
});

describe('a power cut during an exchange', () => {
  const id = '0123456789abcdef0123456789abcdef';
  /** What lies in the home folder at each moment, from which whole vaults: `old` was in place, `new` is the backup. */
  const moments: {
    title: string;
    folders: Record<string, 'old' | 'new'>;
    after: 'old' | 'new';
  }[] = [
    {
      title: 'before the first rename',
      folders: { vault: 'old', unfinished: 'new' },
      after: 'old',
    },
    { title: 'once the new one is ready', folders: { vault: 'old', ready: 'new' }, after: 'old' },
    { title: 'between the two renames', folders: { replaced: 'old', ready: 'new' }, after: 'new' },
    { title: 'after the last rename', folders: { replaced: 'old', vault: 'new' }, after: 'new' },
    { title: 'between the renames of putting back', folders: { replaced: 'new' }, after: 'new' },
    { title: 'of a first vault that is ready', folders: { ready: 'new' }, after: 'new' },
  ];

  for (const { title, folders, after } of moments)
    it(`${title} leaves one whole vault that opens, and nothing else after that`, async () => {
      const old = await usedVault();
      await note(old, 'only in the old one');
      const home = emptyFolder();
      const fresh = await usedVault();
      for (const vault of [old, fresh]) vault.session.close();
      for (const [name, which] of Object.entries(folders)) {
        const from = vaultFiles((which === 'old' ? old : fresh).home).folder;
        renameSync(from, path.join(home, name === 'vault' ? name : `${name}-${id}`));
      }
      const { session } = processIn(home);
      const { entries } = await session.unlock(password);
      expect(entries).toBe(after === 'old' ? 2 : 1);
      expect(readdirSync(home)).toEqual(['vault']);
    });

  it('touches nothing of somebody else’s in the home folder', async () => {
    const vault = await usedVault();
    vault.session.close();
    for (const name of ['unfinished-business', 'ready-made', 'replaced-parts'])
      mkdirSync(path.join(vault.home, name));
    await processIn(vault.home).session.unlock(password);
    expect(
      ['unfinished-business', 'ready-made', 'replaced-parts'].every((name) =>
        existsSync(path.join(vault.home, name)),
      ),
    ).toBe(true);
  });
});
