import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { emptyFolder } from '../../support/backups';
import { asEntries } from '../../support/bring-in';
import { livedVault } from '../../support/lived-vault';
import { nodeProgram } from '../../support/node-bundle';
import { password } from '../../support/surroundings';
import { newVault, type TestVault, vaultAt } from '../../support/vault';

/** Does one long thing to a copy of a closed vault, killed at a step of the work; says whether it came to its end. */
async function killedAt(
  program: string,
  vault: TestVault,
  [method, file, input]: readonly [string, string, object],
  step: number,
): Promise<{ home: string; steps: number; isDone: boolean }> {
  const home = mkdtempSync(path.join(tmpdir(), 'glidepath-killed-'));
  cpSync(vault.home, home, { recursive: true });
  const child = spawn(process.execPath, [program, home, method, file, JSON.stringify(input)]);
  let said = '';
  const steps = () => said.split('step\n').length - 1;
  child.stdout.on('data', (text) => {
    said += text;
    if (steps() >= step) child.kill('SIGKILL');
  });
  await new Promise((resolve) => child.once('close', resolve));
  return { home, steps: steps(), isDone: said.includes('done\n') };
}

/** What a person sees in a vault after it: how many doses and entries, and what was brought in. */
async function foundIn(home: string) {
  const vault = vaultAt({ home });
  const { doses, entries } = await vault.session.unlock(password);
  const { imports } = await vault.call('bringIn.list', {});
  const whole = vault.session.opened().db.pragma('integrity_check', { simple: true });
  vault.session.close();
  return { doses, entries, imports: imports.length, whole };
}

test('a process that is killed in the middle of bringing in leaves all of it or nothing', {
  timeout: 300_000,
}, async () => {
  const program = await nodeProgram('tests/support/bring-in-loop.ts');

  const table = path.join(emptyFolder(), 'entries.csv');
  const rows = Array.from({ length: 3000 }, (_, index) => {
    const at = new Date(Date.parse('2026-01-01T00:00:00Z') + index * 3_600_000).toISOString();
    return `${at.slice(0, 10)},${at.slice(11, 16)},${index % 11}`;
  });
  writeFileSync(table, `Date,Time,a\n${rows.join('\n')}`);
  const choices = asEntries(['date', 'time', 'symptom:craving']);
  const seen = { fresh: 3000, there: 0, unreadable: 0 };

  const lived = await livedVault();
  const everything = path.join(emptyFolder(), 'all.json');
  await lived.call('backups.exportOpen', { place: lived.place('export-to-save', everything) });
  expect(readFileSync(everything, 'utf8')).toContain('"doses"');

  const empty = await newVault();
  empty.session.close();
  const nothing = { doses: 0, entries: 0, imports: 0, whole: 'ok' };
  for (const [work, all] of [
    [['bringIn.bring', table, { choices, seen }], { ...nothing, entries: 3000, imports: 1 }],
    [['bringIn.replaceAll', everything, {}], { ...nothing, doses: 63, entries: 22 }],
  ] as const) {
    const whole = await killedAt(program, empty, work, Number.POSITIVE_INFINITY);
    expect(whole.isDone).toBe(true);
    expect(await foundIn(whole.home)).toEqual(all);
    for (const share of [0.3, 0.6, 0.8, 0.95, 1]) {
      const { home, isDone } = await killedAt(program, empty, work, Math.ceil(whole.steps * share));
      const found = await foundIn(home);
      expect([nothing, all]).toContainEqual(found);
      if (isDone) expect(found).toEqual(all);
    }
  }
});
