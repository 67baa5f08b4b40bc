import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type VaultMethodName, vaultContract } from '../../shared/contract/contract';
import { maxInputLength } from '../../shared/contract/method';
import { type Call, callsOf, isSlow, keysIn, quickMethods, vaultWithData } from '../support/arbitrary-calls';
import { arbitraryInput, daysAround, type KnownValues } from '../support/arbitrary-input';
import { hostileInput, hostileMethods } from '../support/hostile-input';
import { note, ofLength, seed } from '../support/reliability';
import { password } from '../support/surroundings';
import type { TestVault } from '../support/vault';

const vaults = ofLength({ short: 1, full: 42, nightly: 168 });

// Each vault gets inputs that its schemas allow, in any order, and between them hostile ones.
const rounds = 5;
const allowedEach = 200;
const hostileEach = 300;

const start = Date.parse('2026-11-22T20:40:00Z');
const days = daysAround('2026-11-22');
const names = Object.keys(vaultContract) as VaultMethodName[];

const slow = names.filter(isSlow);

test('every method answers what its schema allows, and refuses all else without a write', async () => {
  const findings = new Map<string, { what: string; input: string }>();
  const report = ({ method, input }: Call, what: string | null) => {
    const key = `${shortText(method)} ${what?.split('\n')[0]}`;
    if (what !== null && !findings.has(key)) findings.set(key, { what, input: shortText(input) });
  };
  const counts = { allowed: 0, answered: 0, hostile: 0, slow: 0 };
  const answered = new Set<unknown>();
  for (let index = 0; index < vaults; index += 1) {
    const { vault, seeded } = await vaultWithData(new Date(start).toISOString());
    const recent = new Set<string>();
    const known = (): KnownValues => ({ keys: [...seeded, ...[...recent].slice(-24)], days });
    for (let round = 0; round < rounds; round += 1) {
      const from = (index * rounds + round) * 3;
      for (const call of sample(callsOf(quickMethods, arbitraryInput, known()), allowedEach, from)) {
        const { text, problem } = await tryAllowed(vault, call);
        report(call, problem);
        counts.allowed += 1;
        if (text.startsWith('{"ok":true')) {
          counts.answered += 1;
          answered.add(call.method);
        }
        for (const key of keysIn([call.input, text])) recent.add(key);
      }
      const before = filesOf(vault.home);
      const wild = fc.record({
        method: fc.constantFrom(...hostileMethods),
        input: fc.constant({}),
      });
      const hostile = fc.oneof(
        { weight: 19, arbitrary: callsOf(names, hostileInput, known()) },
        { weight: 1, arbitrary: wild },
      );
      for (const call of sample(hostile, hostileEach, from + 1)) {
        if (isAllowed(call)) continue;
        counts.hostile += 1;
        report(call, await tryHostile(vault, call));
      }
      expect(filesOf(vault.home)).toEqual(before);
      vault.setNow(new Date(start + (round + 1) * 9 * 3_600_000).toISOString());
    }
    for (const call of sample(callsOf(slow, arbitraryInput, known()), 10, index)) {
      if (!isAllowed(call)) continue;
      counts.slow += 1;
      report(call, (await tryAllowed(vault, call)).problem);
      if (!vault.session.isOpen()) await vault.session.unlock(password).catch(() => undefined);
      if (!vault.session.isOpen()) break;
    }
    vault.session.close();
  }
  const silent = vaults > 1 ? quickMethods.filter((name) => !answered.has(name)) : [];
  note('fuzzing', {
    bar: '0 mistakes of ours, 0 writes of what is refused',
    figure:
      `${counts.allowed + counts.hostile + counts.slow} cases of ${names.length} methods, seed ${seed}: ` +
      `${counts.hostile} hostile; ${counts.allowed} allowed, ${counts.answered} of them answered; ` +
      `${counts.slow} of methods that derive keys or copy the vault; ${findings.size} kinds of mistakes`,
    ok: findings.size === 0 && silent.length === 0,
  });
  expect(Object.fromEntries(findings)).toEqual({});
  expect(silent).toEqual([]);
});

/** A call that its schema allows: answered, or refused with a code and without a trace. */
async function tryAllowed(vault: TestVault, call: Call): Promise<{ text: string; problem: string | null }> {
  const before = logOf(vault);
  try {
    const reply = await send(vault, call);
    const text = JSON.stringify(reply);
    if (reply.ok) return { text, problem: null };
    const wrote = !isSlow(shortText(call.method)) && !logOf(vault).equals(before);
    return { text, problem: wrote ? `failed with ${reply.code}, and left a write` : null };
  } catch (error) {
    return { text: '', problem: stackOf(error) };
  }
}

/** A call that no schema allows: refused as such before anything is done. */
async function tryHostile(vault: TestVault, call: Call): Promise<string | null> {
  const before = changesOf(vault);
  try {
    const reply = await send(vault, call);
    if (reply.ok || reply.code !== 'bad-input')
      return `hostile input came to ${reply.ok ? 'ok' : reply.code}`;
    return changesOf(vault) === before ? null : 'hostile input changed the database';
  } catch (error) {
    return `hostile input threw ${stackOf(error)}`;
  }
}

function send(vault: TestVault, { method, input }: Call) {
  const isOfReport = method === 'reports.prepared';
  return isOfReport ? vault.replyAsReport(method, input) : vault.reply(method as string, input);
}

function isAllowed({ method, input }: Call): boolean {
  if (typeof method !== 'string' || !Object.hasOwn(vaultContract, method)) return false;
  if (!vaultContract[method as VaultMethodName].input.safeParse(input).success) return false;
  try {
    return (JSON.stringify(input)?.length ?? 0) <= maxInputLength;
  } catch {
    return false;
  }
}

function sample(calls: fc.Arbitrary<Call>, numRuns: number, part: number): Call[] {
  return fc.sample(calls, { seed: seed + part, numRuns });
}

/** The log of writes, kept short so that it can be compared as a whole. */
function logOf(vault: TestVault): Buffer {
  const file = path.join(vault.home, 'vault', 'journal.db-wal');
  const log = readFileSync(file);
  if (log.length < 300_000) return log;
  vault.session.opened().db.pragma('wal_checkpoint(TRUNCATE)');
  return readFileSync(file);
}

function changesOf(vault: TestVault): unknown {
  return vault.session.opened().db.prepare('SELECT total_changes()', { pluck: true }).get();
}

/** Every file of a folder with the hash of what it holds. */
function filesOf(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    names.map((each) => {
      const file = path.join(each.parentPath, each.name);
      return [path.relative(folder, file), createHash('sha256').update(readFileSync(file)).digest('hex')];
    }),
  );
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function shortText(input: unknown): string {
  try {
    return JSON.stringify(input)?.slice(0, 400) ?? 'undefined';
  } catch {
    return 'a value without JSON text';
  }
}
