import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { ExpectedFailure, failureOf } from '../../main/vault/failure';
import { type VaultFiles, vaultFiles } from '../../main/vault/files';
import { type VaultSession, vaultSession } from '../../main/vault/vault-session';
import { checksumOf } from '../support/another-header-reader';
import { password, testSurroundings } from '../support/surroundings';
import { withoutWriting } from '../support/without-writing';

const open: VaultSession[] = [];

function session(home?: string): { vault: VaultSession; files: VaultFiles; home: string } {
  const surroundings = testSurroundings(home === undefined ? {} : { home });
  const vault = vaultSession(surroundings);
  open.push(vault);
  return { vault, files: vaultFiles(surroundings.home), home: surroundings.home };
}

async function locked(): Promise<{ files: VaultFiles; home: string }> {
  const { vault, files, home } = session();
  await vault.create(password);
  vault.close();
  return { files, home };
}

/** The code with which something was refused. */
async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (error) {
    if (error instanceof ExpectedFailure)
      return error.reason === undefined ? error.code : `${error.code}: ${error.reason}`;
    throw error;
  }
  return 'done';
}

afterEach(() => {
  for (const vault of open.splice(0)) vault.close();
});

describe('a new vault', () => {
  it('is there after it was made, holds nothing, and opens again with its password', async () => {
    const { vault, files, home } = session();
    expect(vault.state()).toEqual({
      kind: 'absent',
      missing: null,
      folder: files.folder,
      opening: 0,
      waitSeconds: 0,
      recoveryCode: false,
    });
    const made = await vault.create(password);
    expect(made).toMatchObject({ lastSavedAt: null, entries: 0, doses: 0 });
    vault.close();
    const again = session(home).vault;
    expect(again.state().kind).toBe('locked');
    expect(await again.unlock(password)).toEqual(made);
    expect(again.state().kind).toBe('open');
  });

  it('leaves two files for their owner alone, and nothing unfinished', async () => {
    const { files, home } = await locked();
    expect(readdirSync(home)).toEqual(['vault']);
    expect(readdirSync(files.folder).sort()).toEqual(['journal.db', 'vault.json']);
    const modes = [files.folder, files.database, files.header].map((file) => statSync(file).mode & 0o777);
    expect(modes).toEqual([0o700, 0o600, 0o600]);
  });

  it('opens with the same password typed in another Unicode form', async () => {
    const { vault, home } = session();
    await vault.create('un été très long à la mer'.normalize('NFD'));
    vault.close();
    await expect(
      session(home).vault.unlock('un été très long à la mer'.normalize('NFC')),
    ).resolves.toBeDefined();
  });

  it('is never made over another one', async () => {
    const { files, home } = await locked();
    const before = readFileSync(files.header, 'utf8');
    expect(await codeOf(session(home).vault.create('another long password'))).toBe('vault-exists');
    expect(readFileSync(files.header, 'utf8')).toBe(before);
  });

  it.each([
    ['an empty folder', []],
    ['a folder with something else in it, which stays', ['notes.txt']],
  ])('is made in %s', async (_name, others) => {
    const { vault, files, home } = session();
    mkdirSync(files.folder, { recursive: true });
    for (const other of others) writeFileSync(path.join(files.folder, other), 'mine');
    expect(vault.state().kind).toBe('absent');
    await vault.create(password);
    vault.close();
    expect(readdirSync(files.folder)).toEqual(['journal.db', ...others, 'vault.json']);
    expect(readdirSync(home)).toEqual(['vault']);
    expect(await codeOf(session(home).vault.unlock(password))).toBe('done');
  });

  it('can be made after an earlier creation was killed half way', async () => {
    const { vault, home, files } = session();
    const unfinished = path.join(home, `unfinished-${'0'.repeat(32)}`);
    mkdirSync(unfinished, { recursive: true });
    writeFileSync(path.join(unfinished, 'journal.db'), 'half');
    mkdirSync(files.folder);
    await vault.create(password);
    expect(readdirSync(home)).toEqual(['vault']);
  });

  it('takes nothing of somebody else’s away that lies beside it', async () => {
    const { vault, home } = session();
    mkdirSync(path.join(home, 'unfinished-novel'), { recursive: true });
    writeFileSync(path.join(home, 'unfinished-novel', 'chapter-1.txt'), 'It was');
    await vault.create(password);
    expect(readdirSync(home).sort()).toEqual(['unfinished-novel', 'vault']);
  });

  it('leaves nothing half-made when it can’t be finished, and can be made at the next try', async () => {
    const { vault, home, files } = session();
    // A plain file where the folder should be.
    writeFileSync(files.folder, 'mine');
    expect(
      await vault.create(password).then(
        () => 'made',
        () => 'refused',
      ),
    ).toBe('refused');
    expect(readdirSync(home)).toEqual(['vault']);
    expect(readFileSync(files.folder, 'utf8')).toBe('mine');
    rmSync(files.folder);
    expect(await codeOf(vault.create(password))).toBe('done');
  });
});

describe('a locked vault', () => {
  it('is not taken for unwritable because a process of the same number was killed while it looked', async () => {
    const { files, home } = await locked();
    writeFileSync(path.join(files.folder, `.glidepath-${process.pid}`), '');
    expect(session(home).vault.state().kind).toBe('locked');
  });

  it('says only that a wrong password is wrong, and opens with the right one afterwards', async () => {
    const { home } = await locked();
    const { vault } = session(home);
    expect(await codeOf(vault.unlock('not the right password'))).toBe('wrong-password');
    expect(await codeOf(vault.unlock(`${password} `))).toBe('wrong-password');
    expect(vault.state().kind).toBe('locked');
    expect(await codeOf(vault.unlock(password))).toBe('done');
  });

  it('gives nothing out before it is opened', async () => {
    const { home } = await locked();
    expect(() => session(home).vault.opened()).toThrow(new ExpectedFailure('vault-locked'));
  });

  it('tells which of its files is missing, and makes no new one in its place', async () => {
    const { files, home } = await locked();
    const spare = `${files.database}.away`;
    copyFileSync(files.database, spare);
    rmSync(files.database);
    const { vault } = session(home);
    expect(vault.state()).toMatchObject({ kind: 'incomplete', missing: 'database' });
    expect(await codeOf(vault.unlock(password))).toBe('vault-incomplete: database');
    expect(existsSync(files.database)).toBe(false);
    copyFileSync(spare, files.database);
    rmSync(files.header);
    expect(vault.state()).toMatchObject({ kind: 'incomplete', missing: 'header' });
    expect(await codeOf(vault.unlock(password))).toBe('vault-incomplete: header');
    expect(await codeOf(vault.create(password))).toBe('vault-exists');
  });

  /** A header changed by somebody who knows how its checksum is made. */
  const header = (change: (json: Record<string, unknown>) => void) => (files: VaultFiles) => {
    const json = JSON.parse(readFileSync(files.header, 'utf8'));
    change(json);
    json.checksum = checksumOf(json);
    writeFileSync(files.header, JSON.stringify(json));
  };
  const slot = (change: (slot: Record<string, never>) => void) =>
    header((json) => change((json.slots as Record<string, never>[])[0] as Record<string, never>));

  /** Another letter, which is as good as the one before by itself. */
  const flippedInSlot = ({ header: file }: VaultFiles) => {
    const text = readFileSync(file, 'utf8');
    const at = text.indexOf('"wrappedKey"') + '"wrappedKey": "'.length;
    writeFileSync(file, `${text.slice(0, at)}${text[at] === 'A' ? 'B' : 'A'}${text.slice(at + 1)}`);
  };

  it.each<[string, (files: VaultFiles) => void, string]>([
    [
      'a header cut short',
      (files) => writeFileSync(files.header, readFileSync(files.header).subarray(0, 90)),
      'vault-damaged',
    ],
    [
      'a header far longer than any',
      (files) => writeFileSync(files.header, `${readFileSync(files.header, 'utf8')}${' '.repeat(70_000)}`),
      'vault-damaged',
    ],
    ['an empty header', (files) => writeFileSync(files.header, ''), 'vault-damaged'],
    ['a header of a newer version', header((json) => Object.assign(json, { version: 2 })), 'vault-newer'],
    [
      'a header with a field of its own',
      header((json) => Object.assign(json, { extra: 1 })),
      'vault-damaged',
    ],
    ['a forged authentication code', header((json) => Object.assign(json, { mac: 'AAAA' })), 'vault-damaged'],
    [
      'an absurd memory cost',
      slot((s) => Object.assign(s.kdf ?? {}, { memoryKiB: 2 ** 30 })),
      'vault-damaged',
    ],
    [
      'nine key slots',
      header((json) => Object.assign(json, { slots: Array(9).fill((json.slots as unknown[])[0]) })),
      'vault-damaged',
    ],
    ['no key slot', header((json) => Object.assign(json, { slots: [] })), 'vault-damaged'],
    ['a key slot of another kind', slot((s) => Object.assign(s, { kind: 'fingerprint' })), 'vault-damaged'],
    ['a salt cut short', slot((s) => Object.assign(s, { salt: 'AAAA' })), 'vault-damaged'],
    [
      'seven more slots that nobody signed',
      header((json) => Object.assign(json, { slots: Array(8).fill((json.slots as unknown[])[0]) })),
      'vault-damaged',
    ],
    ['a worthless memory cost', slot((s) => Object.assign(s.kdf ?? {}, { memoryKiB: 8 })), 'vault-damaged'],
    [
      'another vault id',
      header((json) => Object.assign(json, { vaultId: '0'.repeat(32) })),
      'wrong-password',
    ],
    ['a flipped bit in a key slot', flippedInSlot, 'vault-damaged'],
    ['a database that is none', (files) => writeFileSync(files.database, 'x'.repeat(8192)), 'vault-damaged'],
    ['a flipped byte in the first page', (files) => flip(files.database, 200), 'vault-damaged'],
  ])('is refused in words of its own with %s', async (_name, damage, code) => {
    const { files, home } = await locked();
    damage(files);
    const before = readFileSync(files.database);
    const { vault } = session(home);
    const refused = await vault.unlock(password).catch((error) => error);
    expect(failureOf(refused).code).toBe(code);
    expect(readFileSync(files.database).equals(before)).toBe(true);
  });

  it('is opened by one program at a time', async () => {
    const { home } = await locked();
    const first = session(home).vault;
    await first.unlock(password);
    const refused = await session(home)
      .vault.unlock(password)
      .catch((error) => error);
    expect(failureOf(refused).code).toBe('vault-in-use');
    first.close();
    expect(await codeOf(session(home).vault.unlock(password))).toBe('done');
  });

  it('refuses a database of a newer version without touching it', async () => {
    const { vault, files, home } = session();
    await vault.create(password);
    vault.opened().db.pragma('user_version = 99');
    vault.close();
    const before = readFileSync(files.database);
    expect(await codeOf(session(home).vault.unlock(password))).toBe('vault-newer');
    expect(readFileSync(files.database).equals(before)).toBe(true);
  });
});

describe('a folder that may not be written', () => {
  it('is said before anything is tried, and nothing is made', async () => {
    const { home } = session();
    await withoutWriting(home, async () => {
      const { vault } = session(home);
      expect(vault.state().kind).toBe('unwritable');
      expect(await codeOf(vault.create(password))).toBe('vault-unwritable');
    });
    expect(readdirSync(home)).toEqual([]);
  });

  it('is said of a vault that is there, and its files stay as they are', async () => {
    const { files, home } = await locked();
    const before = readFileSync(files.database);
    await withoutWriting(files.folder, async () => {
      const { vault } = session(home);
      expect(vault.state().kind).toBe('unwritable');
      expect(await codeOf(vault.unlock(password))).toBe('vault-unwritable');
    });
    expect(readFileSync(files.database).equals(before)).toBe(true);
    expect(await codeOf(session(home).vault.unlock(password))).toBe('done');
  });
});

function flip(file: string, at: number): void {
  const bytes = readFileSync(file);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(file, bytes);
}
