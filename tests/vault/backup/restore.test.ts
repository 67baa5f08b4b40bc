import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../main/vault/backup/make';
import { putBack } from '../../../main/vault/backup/restore';
import { openDatabase } from '../../../main/vault/database/connection';
import { currentVersion, databaseVersion, migrate, migrations } from '../../../main/vault/database/migrator';
import { makePrivateFolder, unfinishedFiles, vaultFiles } from '../../../main/vault/files';
import { derivedKey } from '../../../main/vault/keys/derived';
import { openVault } from '../../../main/vault/open-vault';
import { chosenPlaces } from '../../../main/vault/places';
import { router } from '../../../main/vault/router';
import { type VaultSession, vaultSession } from '../../../main/vault/vault-session';
import { workOf } from '../../../main/vault/work';
import type { PlacePurpose } from '../../../shared/contract/shell';
import { bytesBelow, emptyFolder, note, usedVault } from '../../support/backups';
import { password, testSurroundings } from '../../support/surroundings';
import { freshId, type TestVault, vaultAt } from '../../support/vault';

const secret = { kind: 'password' as const, text: password };
const wrong = { kind: 'password' as const, text: 'a password of somebody else' };
const savedAt = '2026-11-22T20:40:00.000Z';

/** A process of its own for a home folder, with a way to call its methods. */
function processIn(home: string): {
  session: VaultSession;
  reply: (method: string, input: unknown) => Promise<unknown>;
  place: (purpose: PlacePurpose, file: string) => string;
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
    place(purpose, file) {
      const token = freshId();
      places.add(token, purpose, file);
      return token;
    },
  };
}

async function backupOf(vault: TestVault): Promise<string> {
  const file = path.join(emptyFolder(), 'mine.backup');
  await vault.call('backups.make', { place: vault.place('backup-to-save', file) });
  return file;
}

/** The vaults that are kept aside, as the screen shows them. */
async function asidesOf(vault: TestVault): Promise<{ kind: string; id: string }[]> {
  return (await vault.call('backups.overview', {})).asides;
}

/** Puts back the vault that was in use last, or deletes it. */
async function withNewest(
  vault: TestVault,
  method: 'backups.putBack' | 'backups.removeAside',
): Promise<void> {
  const [newest] = await asidesOf(vault);
  await vault.call(method, { id: newest?.id ?? '' });
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
    const held = await vault.call('backups.drill', {
      backup: { place: vault.place('backup-to-open', file) },
      secret,
    });
    expect(held).toMatchObject({ lastSavedAt: savedAt, entries: 1, doses: 1 });
    expect(bytesBelow(vault.home)).toEqual(before);
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });

  it('works while the vault is closed, and leaves it closed', async () => {
    const vault = await usedVault();
    const file = await backupOf(vault);
    vault.session.close();
    const before = bytesBelow(vault.home);
    await vault.call('backups.drill', { backup: { place: vault.place('backup-to-open', file) }, secret });
    expect(bytesBelow(vault.home)).toEqual(before);
    expect(vault.session.state().kind).toBe('locked');
  });

  it('refuses a wrong password, and leaves nothing', async () => {
    const vault = await usedVault();
    const backup = { place: vault.place('backup-to-open', await backupOf(vault)) };
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
    const held = await vault.call('backups.restore', {
      backup: { place: vault.place('backup-to-open', file) },
      secret,
    });
    expect(held).toMatchObject({ entries: 1, doses: 1 });
    expect(vault.session.state()).toMatchObject({ kind: 'open', opening: opening + 1 });
    expect(await asidesOf(vault)).toMatchObject([{ kind: 'replaced' }]);
    await withNewest(vault, 'backups.putBack');
    expect(vault.session.state().kind).toBe('locked');
    expect(await entriesIn(vault)).toBe(2);
  });

  it('makes a vault where there is none', async () => {
    const vault = await usedVault();
    const file = await backupOf(vault);
    const other = processIn(path.join(emptyFolder(), 'home'));
    expect(other.session.state().kind).toBe('absent');
    const held = await other.reply('backups.restore', {
      backup: { place: other.place('backup-to-open', file) },
      secret,
    });
    expect(held).toMatchObject({ ok: true, value: { entries: 1, doses: 1 } });
    expect(readdirSync(other.session.files.home)).toEqual(['vault']);
    expect(await other.reply('backups.overview', {})).toMatchObject({ value: { asides: [] } });
    other.session.close();
    expect(await other.session.unlock(password)).toMatchObject({ entries: 1 });
  });

  it('works on a closed vault with the password of the backup', async () => {
    const vault = await usedVault();
    const file = await backupOf(vault);
    vault.session.close();
    await vault.call('backups.restore', { backup: { place: vault.place('backup-to-open', file) }, secret });
    expect(vault.session.state().kind).toBe('open');
  });

  it('opens with the recovery code of the backup, whose wrong tries count, and the new vault keeps it', async () => {
    const vault = await usedVault();
    const { words } = await vault.call('keys.makeCode', { secret: null });
    await vault.call('keys.confirmCode', { typed: words.join(' ') });
    const code = { kind: 'recovery-code' as const, text: words.join(' ') };
    const { words: others } = await vault.call('keys.makeCode', { secret: null });
    const file = await backupOf(vault);
    const other = processIn(path.join(emptyFolder(), 'home'));
    const backup = { place: other.place('backup-to-open', file) };
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
    const backup = { place: vault.place('backup-to-open', await backupOf(vault)) };
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
    const backup = { place: vault.place('backup-to-open', await backupOf(vault)) };
    vault.session.opened().db.pragma(`user_version = ${currentVersion}`);
    for (const method of ['backups.drill', 'backups.restore'])
      expect(await vault.reply(method, { backup, secret })).toEqual({
        ok: false,
        code: 'backup-refused',
        reason: 'newer',
      });
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });

  it.each([
    ['a trigger', 'TRIGGER foreign_hand AFTER INSERT ON entries BEGIN DELETE FROM doses; END'],
    ['a view', 'VIEW foreign_hand AS SELECT note FROM entries'],
  ])('refuses a backup whose database holds %s, which Glidepath never makes', async (_what, made) => {
    const vault = await usedVault();
    const { db } = vault.session.opened();
    db.exec(`CREATE ${made}`);
    const backup = { place: vault.place('backup-to-open', await backupOf(vault)) };
    db.exec(`DROP ${made.split(' ', 2).join(' ')}`);
    for (const method of ['backups.drill', 'backups.restore'])
      expect(await vault.reply(method, { backup, secret })).toEqual({
        ok: false,
        code: 'backup-refused',
        reason: 'foreign',
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
    const backup = { place: vault.place('backup-to-open', await earlierBackup(vault)) };
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
    const backup = { place: vault.place('backup-to-open', await backupOf(vault)) };
    await vault.call('backups.restore', { backup, secret });
    await vault.reopen();
    expect(await asidesOf(vault)).toHaveLength(1);
    vault.session.close();
    const later = processIn(vault.home);
    await later.session.unlock(password);
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });

  it('goes, too, when a later process opens the vault by its recovery code', async () => {
    const vault = await usedVault();
    const { words } = await vault.call('keys.makeCode', { secret: null });
    const code = words.join(' ');
    await vault.call('keys.confirmCode', { typed: code });
    const backup = { place: vault.place('backup-to-open', await backupOf(vault)) };
    await vault.call('backups.restore', { backup, secret: { kind: 'recovery-code', text: code } });
    expect(await asidesOf(vault)).toHaveLength(1);
    vault.session.close();
    await processIn(vault.home).session.recover(code, 'lantern orbit puddle sandal quartz');
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });

  it('goes at once where the person asks for it', async () => {
    const vault = await usedVault();
    const backup = { place: vault.place('backup-to-open', await backupOf(vault)) };
    await vault.call('backups.restore', { backup, secret });
    await withNewest(vault, 'backups.removeAside');
    expect(readdirSync(vault.home)).toEqual(['vault']);
    expect(await vault.reply('backups.putBack', { id: freshId() })).toMatchObject({ code: 'not-found' });
    expect(vault.session.state().kind).toBe('open');
  });

  it('is the only one that goes then, where there are several', async () => {
    const vault = await usedVault();
    const backup = { place: vault.place('backup-to-open', await backupOf(vault)) };
    for (let times = 0; times < 2; times += 1) await vault.call('backups.restore', { backup, secret });
    const [newest, first] = await asidesOf(vault);
    await vault.call('backups.removeAside', { id: newest?.id ?? '' });
    expect(await asidesOf(vault)).toEqual([first]);
  });

  it('and any before it outlive the opening that putting one back asks for, and go at the one after', async () => {
    const vault = await usedVault();
    const backup = { place: vault.place('backup-to-open', await backupOf(vault)) };
    await note(vault, 'only in the first one');
    for (let times = 0; times < 2; times += 1) await vault.call('backups.restore', { backup, secret });
    const [, first] = await asidesOf(vault);
    await withNewest(vault, 'backups.putBack');
    const next = vaultAt({ home: vault.home });
    expect(await entriesIn(next)).toBe(1);
    expect(await asidesOf(next)).toHaveLength(2);
    await next.call('backups.putBack', { id: first?.id ?? '' });
    const afterThat = vaultAt({ home: vault.home });
    expect(await entriesIn(afterThat)).toBe(2);
    afterThat.session.close();
    await vaultAt({ home: vault.home }).session.unlock(password);
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });

  it('stays where the one that took its place is another vault: whoever opens that need not own this one', async () => {
    const vault = await usedVault();
    const stranger = await usedVault();
    const file = await backupOf(stranger);
    vault.session.close();
    await vault.call('backups.restore', { backup: { place: vault.place('backup-to-open', file) }, secret });
    expect(await asidesOf(vault)).toMatchObject([{ kind: 'kept' }]);
    vault.session.close();
    const later = vaultAt({ home: vault.home });
    await later.session.unlock(password);
    expect(await asidesOf(later)).toMatchObject([{ kind: 'kept' }]);
  });

  it('is put back by nobody while the vault is locked', async () => {
    const vault = await usedVault();
    await vault.call('backups.restore', {
      backup: { place: vault.place('backup-to-open', await backupOf(vault)) },
      secret,
    });
    const [newest] = await asidesOf(vault);
    vault.session.close();
    const reply = await vault.reply('backups.putBack', { id: newest?.id });
    expect(reply).toMatchObject({ code: 'vault-locked' });
  });

  it('leaves the open vault open where it can’t be put back', async () => {
    const vault = await usedVault();
    const surroundings = testSurroundings({ home: vault.home });
    const session = vaultSession({ ...surroundings, random: (length) => new Uint8Array(length) });
    await vault.call('backups.restore', {
      backup: { place: vault.place('backup-to-open', await backupOf(vault)) },
      secret,
    });
    const [newest] = await asidesOf(vault);
    vault.session.close();
    await session.unlock(password);
    // What is there would have to get this name.
    mkdirSync(path.join(vault.home, `spared-${'0'.repeat(32)}`, 'taken'), { recursive: true });
    await expect(putBack(session, newest?.id ?? '')).rejects.toMatchObject({ code: 'ENOTEMPTY' });
    expect(session.state().kind).toBe('open');
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

  async function homeWith(folders: Record<string, 'old' | 'new'>): Promise<string> {
    const vault = await usedVault();
    vault.session.close();
    const { folder } = vaultFiles(vault.home);
    const fresh = path.join(emptyFolder(), 'new');
    cpSync(folder, fresh, { recursive: true });
    await vault.session.unlock(password);
    await note(vault, 'only in the old one');
    vault.session.close();
    const home = emptyFolder();
    for (const [name, which] of Object.entries(folders))
      renameSync(
        which === 'old' ? folder : fresh,
        path.join(home, name === 'vault' ? name : `${name}-${id}`),
      );
    return home;
  }

  for (const { title, folders, after } of moments)
    it(`${title} leaves one whole vault that opens, and nothing else after that`, async () => {
      const home = await homeWith(folders);
      const { session } = processIn(home);
      const { entries } = await session.unlock(password);
      expect(entries).toBe(after === 'old' ? 2 : 1);
      expect(readdirSync(home)).toEqual(['vault']);
    });

  it('or the end of a process there leaves a vault to open, also when the next process looked before it', async () => {
    for (const folders of [{ replaced: 'old', ready: 'new' }, { replaced: 'new' }] as const) {
      const home = await homeWith({ vault: 'old' });
      const next = processIn(home);
      renameSync(vaultFiles(home).folder, path.join(emptyFolder(), 'elsewhere'));
      const cut = await homeWith(folders);
      for (const name of readdirSync(cut)) renameSync(path.join(cut, name), path.join(home, name));
      expect(next.session.state().kind).toBe('locked');
      await expect(next.session.create('seven quiet lamps by a river')).rejects.toMatchObject({
        code: 'vault-exists',
      });
      expect(await next.session.unlock(password)).toMatchObject({ entries: 1 });
    }
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
