import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '@signalapp/sqlcipher';
import { afterEach, describe, expect, it } from 'vitest';
import { beginLog, foldLog, resumeLog } from '../../../main/vault/condition/opening-log';
import { openDatabase } from '../../../main/vault/database/connection';
import { migrate } from '../../../main/vault/database/migrator';
import { noteFacts } from '../../../main/vault/database/tables/vault-facts';
import { vaultFiles } from '../../../main/vault/files';
import { derivedKey } from '../../../main/vault/keys/derived';
import { type VaultSession, vaultSession } from '../../../main/vault/vault-session';
import { password, testSurroundings } from '../../support/surroundings';

const open: VaultSession[] = [];

afterEach(() => {
  for (const vault of open.splice(0)) vault.close();
});

/** A home as a kill at this moment would leave it. */
function killed(home: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'glidepath-killed-'));
  cpSync(home, copy, { recursive: true });
  return copy;
}

async function opened(home?: string): Promise<{ vault: VaultSession; home: string }> {
  const surroundings = testSurroundings(home === undefined ? {} : { home });
  const vault = vaultSession(surroundings);
  open.push(vault);
  if (home === undefined) await vault.create(password);
  else await vault.unlock(password);
  return { vault, home: surroundings.home };
}

function write(vault: VaultSession, value: string): void {
  vault
    .opened()
    .db.prepare(
      "INSERT INTO settings VALUES ('note', ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value",
    )
    .run([value]);
}

function read(vault: VaultSession): unknown {
  return vault.opened().db.prepare("SELECT value FROM settings WHERE name = 'note'", { pluck: true }).get();
}

const log = (home: string) => `${vaultFiles(home).database}-wal`;

describe('an opening', () => {
  it('finds nothing amiss after a proper end', async () => {
    const { vault, home } = await opened();
    write(vault, 'kept');
    vault.close();
    expect(existsSync(log(home))).toBe(false);
    const again = await opened(home);
    expect(again.vault.asOpened().log).toBe('whole');
    expect(read(again.vault)).toBe('kept');
  });

  it('goes on with the log that a kill left, more than once', async () => {
    let { vault, home } = await opened();
    for (const value of ['first', 'second', 'third']) {
      write(vault, value);
      home = killed(home);
      ({ vault } = await opened(home));
      expect(vault.asOpened().log).toBe('whole');
      expect(read(vault)).toBe(value);
    }
  });

  it('knows its log again after checkpoints have begun it anew', async () => {
    const { vault, home } = await opened();
    for (let round = 0; round < 5; round += 1) {
      write(vault, `round ${round}`);
      vault.opened().db.pragma('wal_checkpoint(PASSIVE)');
    }
    write(vault, 'last');
    const after = await opened(killed(home));
    expect(after.vault.asOpened().log).toBe('whole');
    expect(read(after.vault)).toBe('last');
  });

  it.each([
    ['gone', (file: string) => rmSync(file)],
    ['empty', (file: string) => truncateSync(file)],
  ])('notices a log that is %s though the vault was open', async (_name, lose) => {
    const { vault, home } = await opened();
    write(vault, 'in the log');
    const copy = killed(home);
    lose(log(copy));
    const after = await opened(copy);
    expect(after.vault.asOpened().log).toBe('missing');
    after.vault.close();
    expect((await opened(copy)).vault.asOpened().log).toBe('whole');
  });

  it.each([
    ['was closed', (vault: VaultSession, home: string) => [vault.close(), home][1] ?? home],
    ['was killed', (_vault: VaultSession, home: string) => killed(home)],
  ])(
    'sets the log of an earlier opening aside where the later one %s, and opens without it',
    async (_name, end) => {
      const first = await opened();
      write(first.vault, 'old');
      const old = readFileSync(log(first.home));
      const home = killed(first.home);
      const second = await opened(home);
      write(second.vault, 'new');
      second.vault.close();
      const third = await opened(home);
      const place = end(third.vault, home);
      writeFileSync(log(place), old);
      const after = await opened(place);
      expect(after.vault.asOpened().log).toBe('stale');
      expect(read(after.vault)).toBe('new');
      const aside = readdirSync(vaultFiles(place).folder).filter((name) => name.startsWith('set-aside-'));
      expect(aside).toHaveLength(1);
      expect(readFileSync(path.join(vaultFiles(place).folder, String(aside[0]))).equals(old)).toBe(true);
    },
  );

  it('sets what is no log at all aside', async () => {
    const { vault, home } = await opened();
    vault.close();
    writeFileSync(log(home), 'x'.repeat(9000));
    expect((await opened(home)).vault.asOpened().log).toBe('stale');
  });

  it('leaves the log alone while another program has the vault open', async () => {
    const { vault, home } = await opened();
    write(vault, 'mine');
    const before = readdirSync(vaultFiles(home).folder);
    await expect(opened(home)).rejects.toMatchObject({ code: 'SQLITE_BUSY' });
    expect(readdirSync(vaultFiles(home).folder)).toEqual(before);
    expect(readdirSync(home)).toEqual(['vault']);
  });

  it('tells of a clock that stands before what was saved last', async () => {
    const { vault, home } = await opened();
    expect(vault.asOpened().clockBehind).toBe(false);
    vault.opened().db.exec(
      `INSERT INTO products (id, name, unit, resolution, created_at) VALUES ('p', 'Leaf', 'g', 100, '2027-01-01T00:00:00.000Z');
         INSERT INTO doses (id, product_id, taken_at, zone, day, amount, saved_at)
           VALUES ('d', 'p', '2027-01-01T00:00:00.000Z', 'UTC', '2027-01-01', 100, '2027-01-01T00:00:00.000Z')`,
    );
    vault.close();
    expect((await opened(home)).vault.asOpened()).toMatchObject({
      clockBehind: true,
      opened: { doses: 1, entries: 0, lastSavedAt: '2027-01-01T00:00:00.000Z' },
    });
  });
});

describe('what is torn or flipped in the log', () => {
  /** The home of a vault that was killed after some saves, the last of which says "last". */
  async function withSaves(): Promise<string> {
    const { vault, home } = await opened();
    for (const value of ['first', 'second', 'third', 'last']) write(vault, value);
    return killed(home);
  }

  function change(home: string, how: (bytes: Buffer) => Buffer): void {
    writeFileSync(log(home), how(readFileSync(log(home))));
  }

  const flip = (bytes: Buffer, at: number) => {
    bytes.writeUInt8((bytes.readUInt8(at) ^ 1) & 0xff, at);
    return bytes;
  };
  const frame = 24 + 4096;

  it.each<[name: string, how: (bytes: Buffer) => Buffer, log: string, value: string]>([
    ['its last save cut short', (bytes) => bytes.subarray(0, -100), 'unfinished', 'third'],
    ['a bit flipped in its last save', (bytes) => flip(bytes, bytes.length - 9), 'unfinished', 'third'],
    [
      'room for a save that did not arrive',
      (bytes) => Buffer.concat([bytes, Buffer.alloc(frame)]),
      'unfinished',
      'last',
    ],
    [
      'a bit flipped in an earlier save',
      (bytes) => flip(bytes, bytes.length - 2 * frame - 9),
      'damaged',
      'first',
    ],
    ['a bit flipped in its head', (bytes) => flip(bytes, 17), 'stale', 'none'],
    ['nothing behind its head', (bytes) => bytes.subarray(0, 32), 'missing', 'none'],
  ])('is noticed where it has %s', async (_name, how, said, value) => {
    const home = await withSaves();
    change(home, how);
    const { vault } = await opened(home);
    expect([vault.asOpened().log, read(vault) ?? 'none']).toEqual([said, value]);
    const aside = readdirSync(vaultFiles(home).folder).filter((name) => name.startsWith('set-aside-'));
    expect(aside).toHaveLength(said === 'damaged' || said === 'stale' ? 1 : 0);
  });

  it.each<[name: string, how: (bytes: Buffer) => Buffer]>([
    ['not all of it', (bytes) => bytes.subarray(0, 700)],
    ['its head alone', (bytes) => bytes.subarray(0, 32)],
    ['room for its head alone', () => Buffer.alloc(32)],
  ])('is passed over where of the note that the vault is open arrived %s', async (_name, how) => {
    const { vault, home } = await opened();
    write(vault, 'kept');
    const { db } = vault.opened();
    foldLog(db);
    noteFacts(db, { open: true });
    const copy = killed(home);
    change(copy, how);
    const after = await opened(copy);
    expect([after.vault.asOpened().log, read(after.vault)]).toEqual(['whole', 'kept']);
    expect(readdirSync(vaultFiles(copy).folder).filter((name) => name.startsWith('set-aside-'))).toEqual([]);
  });
});

describe('a kill between any two steps', () => {
  const steps: [string, (db: Database, database: string) => unknown][] = [
    ['of an opening', beginLog],
    ['of folding the log in and going on', (db) => [foldLog(db), resumeLog(db)]],
    ['of a proper end', (db) => [foldLog(db), db.close()]],
  ];
  it.each(steps)('%s looks neither like a lost log nor like a foreign one', async (_name, run) => {
    const { vault, home } = await opened();
    write(vault, 'kept');
    const { header, dataKey } = vault.keys();
    const key = derivedKey(dataKey, header.vaultId, 'database');
    vault.close();
    const db = openDatabase(vaultFiles(home).database, key);
    migrate(db);
    if (run !== beginLog) beginLog(db, vaultFiles(home).database);
    const states: string[] = [];
    const watched = new Proxy(db, {
      get(target, name) {
        const member: unknown = Reflect.get(target, name);
        if (typeof member !== 'function') return member;
        return (...args: unknown[]) => {
          states.push(killed(home));
          return Reflect.apply(member, target, args);
        };
      },
    });
    run(watched, vaultFiles(home).database);
    states.push(killed(home));
    if (run !== steps[2]?.[1]) db.close();
    expect(states.length).toBeGreaterThan(3);
    for (const state of states) {
      const after = await opened(state);
      expect([after.vault.asOpened().log, read(after.vault)]).toEqual(['whole', 'kept']);
      after.vault.close();
    }
  });
});

describe('a checkpoint that was cut short', () => {
  const pageLength = 4096;

  it('leaves a main file that can be read only with its log, and the next unlock opens it, wherever it was cut', async () => {
    const { vault, home } = await opened();
    const text = 'all of it. '.repeat(2000);
    write(vault, text);
    const before = killed(home);
    vault.opened().db.pragma('wal_checkpoint(PASSIVE)');
    const after = readFileSync(vaultFiles(killed(home)).database);
    const main = readFileSync(vaultFiles(before).database);
    const whole = Buffer.concat([main, Buffer.alloc(Math.max(0, after.length - main.length))]);
    const pages = Array.from({ length: after.length / pageLength }, (_, page) => page * pageLength);
    const written = pages.filter(
      (at) => !whole.subarray(at, at + pageLength).equals(after.subarray(at, at + pageLength)),
    );
    expect(written[0]).toBe(0);
    for (const at of written) {
      // All pages before this one are written, half of this one, and nothing after it.
      const torn = at + pageLength / 2;
      const bytes = Buffer.concat([after.subarray(0, torn), main.subarray(torn)]);
      const withLog = killed(before);
      writeFileSync(vaultFiles(withLog).database, bytes);
      const alone = killed(withLog);
      rmSync(log(alone));
      const { vault: found } = await opened(withLog);
      expect([at, found.asOpened().log, read(found) === text]).toEqual([at, 'whole', true]);
      if (at === 0) await expect(opened(alone)).rejects.toMatchObject({ code: 'vault-damaged' });
    }
  });
});
