import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { vaultFiles } from '../../main/vault/files';
import { derivedKey } from '../../main/vault/keys/derived';
import { bytesBelow, usedVault } from '../support/backups';
import { nodeProgram } from '../support/node-bundle';
import { note } from '../support/reliability';
import { password } from '../support/surroundings';
import { type TestVault, vaultAt } from '../support/vault';
import { withoutWriting } from '../support/without-writing';

// What others do to the vault's files is said with a code of its own, and answered with nothing made or changed.

const backupName = 'glidepath-2026-11-22-204000.backup';
const secret = { kind: 'password', text: password };
const unlock: [string, unknown] = ['vault.unlock', { password }];
const restore: [string, unknown] = ['backups.restore', { backup: { name: backupName }, secret }];
const create: [string, unknown] = ['vault.create', { password }];

let program = '';
let original = '';
let key = '';

beforeAll(async () => {
  program = await nodeProgram('tests/support/foreign-hand.ts');
  const vault = await usedVault();
  await vault.call('backups.make', { place: null });
  const { header, dataKey } = vault.session.keys();
  key = derivedKey(dataKey, header.vaultId, 'database').toString('hex');
  vault.session.close();
  original = vault.home;
});

/** A copy of the locked vault, with a backup beside it. */
function newHome(): string {
  const home = mkdtempSync(path.join(tmpdir(), 'glidepath-foreign-'));
  cpSync(original, home, { recursive: true });
  return home;
}

async function whileHeld<T>(kind: string, place: string, work: () => Promise<T>): Promise<T> {
  const child: ChildProcess = spawn(process.execPath, [program, kind, place, key], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  try {
    if (child.stdout !== null) await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
    if (child.exitCode !== null) throw new Error(`the ${kind} did not hold it`);
    return await work();
  } finally {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
}

/** How each call is answered, and what it changed. */
async function answers(vault: TestVault, calls: readonly [string, unknown][]): Promise<string[]> {
  const found: string[] = [];
  for (const [method, input] of calls) {
    const before = digest(vault.home);
    const reply = await vault.reply(method, input);
    const changed = digest(vault.home) !== before;
    found.push(`${reply.ok ? 'done' : reply.code}${changed ? ', and changed something' : ''}`);
  }
  return found;
}

/** All files as one text. Somebody who may not even read them changes nothing either. */
function digest(home: string): string {
  try {
    return JSON.stringify(bytesBelow(home));
  } catch (error) {
    if (String(error).includes('EACCES')) return 'out of reach';
    throw error;
  }
}

interface Situation {
  readonly name: string;
  readonly calls: readonly [string, unknown][];
  readonly expected: readonly string[];
  /** Brings the situation about for as long as `work` takes. */
  readonly during: (home: string, work: () => Promise<void>) => Promise<void>;
}

const after = (change: (home: string) => void) => async (home: string, work: () => Promise<void>) => {
  change(home);
  await work();
};

async function unchangedWithoutWriting(home: string, work: () => Promise<void>): Promise<void> {
  const before = digest(home);
  chmodSync(home, 0o755);
  await withoutWriting(vaultFiles(home).folder, work);
  expect(digest(home)).toBe(before);
}

const situations: readonly Situation[] = [
  {
    name: 'another Glidepath has it open',
    calls: [unlock, restore, create],
    expected: ['vault-in-use', 'vault-in-use', 'vault-exists'],
    during: (home, work) => whileHeld('glidepath', home, work),
  },
  ...['reader', 'writer'].map((kind) => ({
    name: `a ${kind} has the database open`,
    calls: [unlock],
    expected: ['vault-in-use'],
    during: (home: string, work: () => Promise<void>) => whileHeld(kind, vaultFiles(home).database, work),
  })),
  {
    name: 'the folder is read-only',
    calls: [unlock, create],
    expected: ['vault-unwritable', 'vault-unwritable'],
    during: (home, work) => unchangedWithoutWriting(home, work),
  },
  {
    name: 'the database is read-only',
    calls: [unlock],
    expected: ['vault-unwritable'],
    during: async (home, work) => {
      chmodSync(vaultFiles(home).database, 0o400);
      await unchangedWithoutWriting(home, work);
    },
  },
  {
    name: 'the header is missing',
    calls: [unlock, create],
    expected: ['vault-incomplete', 'vault-exists'],
    during: after((home) => rmSync(vaultFiles(home).header)),
  },
  {
    name: 'the database is missing',
    calls: [unlock, create],
    expected: ['vault-incomplete', 'vault-exists'],
    during: after((home) => rmSync(vaultFiles(home).database)),
  },
  {
    name: 'the folder was moved away',
    calls: [unlock],
    expected: ['vault-missing'],
    during: after((home) => renameSync(vaultFiles(home).folder, path.join(home, 'moved'))),
  },
  {
    name: 'the home folder is gone',
    calls: [unlock],
    expected: ['vault-missing'],
    during: after((home) => {
      for (const name of ['vault', 'backups']) rmSync(path.join(home, name), { recursive: true });
    }),
  },
];

it('says who or what is in the way of the vault, and touches nothing', async () => {
  const wrong: Record<string, unknown> = {};
  for (const { name, calls, expected, during } of situations) {
    const home = newHome();
    await during(home, async () => {
      const found = await answers(vaultAt({ home }), calls);
      if (found.join() !== expected.join()) wrong[name] = found;
    });
    rmSync(home, { recursive: true });
  }
  const gone = await logIsGone();
  if (gone !== 'missing') wrong['the log is gone'] = gone;
  note('foreign-hands', {
    bar: 'a code of its own for each, nothing made or changed',
    figure: `${situations.length + 1} situations, ${Object.keys(wrong).length} answered otherwise`,
    ok: Object.keys(wrong).length === 0,
  });
  expect(wrong).toEqual({});
});

/** What is said of a vault that was ended by force and lost its log. */
async function logIsGone(): Promise<string> {
  const home = newHome();
  await whileHeld('glidepath', home, async () => undefined);
  rmSync(`${vaultFiles(home).database}-wal`);
  const vault = vaultAt({ home });
  await vault.call('vault.unlock', { password });
  const { log } = await vault.call('condition.overview', {});
  vault.session.close();
  return log;
}
