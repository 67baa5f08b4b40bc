import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { electronPath } from '../../scripts/runtime.mjs';
import { toolPath } from '../../scripts/tools.mjs';
import { launch } from '../support/launch';
import { note, noteNotRun, ofLength } from '../support/reliability';
import { wholeSession } from '../support/whole-session';

const now = '2026-11-22T20:40:00Z';
const mayBeLeftOut = ofLength({ short: 1, full: 0, nightly: 0 }) === 1;
const isAlone = process.env.GLIDEPATH_ALONE === 'yes';

/** Any address that is neither a file nor the kernel. */
const offTheMachine = /sa_family=AF_(?!UNIX|NETLINK|UNSPEC)/;

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glidepath-network-'));
});

test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a whole sitting asks the system for no connection but local ones', async () => {
  test.skip(isAlone, 'the other test, in its own network');
  const bar = '0 to anything but local sockets';
  if (!worksHere('strace', ['--seccomp-bpf', '-f', '-o', '/dev/null', 'true']))
    return cannot(bar, 'strace is not here, or may not trace');
  const log = path.join(folder, 'calls');
  // Without this the trace would prove nothing.
  const connecting = "require('net').connect(9, '127.0.0.1').on('error', () => process.exit())";
  execFileSync(traced(process.execPath, log), ['-e', connecting]);
  expect(readFileSync(log, 'utf8')).toMatch(offTheMachine);
  const launched = await launch({ now, through: traced(electronPath(), log) });
  try {
    await wholeSession(launched, folder);
  } finally {
    await launched.close();
  }
  const calls = readFileSync(log, 'utf8').split('\n');
  const connects = calls.filter((line) => / connect\(/.test(line));
  const families = new Map<string, number>();
  for (const line of calls) {
    const [, family] = /sa_family=(AF_\w+)/.exec(line) ?? [];
    if (family !== undefined) families.set(family, (families.get(family) ?? 0) + 1);
  }
  const off = calls.filter((line) => offTheMachine.test(line));
  note('network', {
    bar,
    figure:
      `${calls.length} calls of connect, sendto, sendmsg and sendmmsg in a whole sitting, ${connects.length} of them ` +
      `connect; addresses: ${[...families].map(([name, count]) => `${name} ${count}`).join(', ')}; ${off.length} off the machine`,
    ok: off.length === 0 && connects.length > 0,
  });
  expect(off).toEqual([]);
  expect(connects.length).toBeGreaterThan(0);
});

test('a whole sitting works where there is no network at all', () => {
  test.skip(isAlone, 'that would be without end');
  test.skip(mayBeLeftOut, 'one sitting is enough for the short cut');
  const bar = 'works without a network';
  const own = process.getuid?.() === 0 ? ['-n'] : ['-Urn'];
  if (!worksHere('unshare', [...own, 'ip', 'link', 'set', 'lo', 'up']))
    return cannot(bar, 'no network of its own can be made here (unshare, ip)');
  const playwright = toolPath('@playwright/test', 'playwright');
  const args = [
    'test',
    '--config',
    'playwright.reliability.config.ts',
    'network',
    '--grep',
    'in a network of its own',
  ];
  // The test itself speaks with the application over the loopback; there is no other way out.
  const command = 'ip link set lo up && exec "$@"';
  let worked = true;
  let said = '';
  try {
    said = execFileSync(
      'unshare',
      [...own, 'sh', '-c', command, 'sh', process.execPath, playwright, ...args],
      {
        env: { ...process.env, GLIDEPATH_ALONE: 'yes' },
        encoding: 'utf8',
      },
    );
  } catch (error) {
    worked = false;
    said = String((error as { stdout?: string }).stdout ?? error);
  }
  note('network', {
    bar,
    figure: `a whole sitting in an empty network namespace ${worked ? 'worked' : 'FAILED'}`,
    ok: worked,
  });
  expect(worked, said).toBe(true);
});

test('in a network of its own', async () => {
  test.skip(!isAlone, 'run by the test before');
  expect(
    readFileSync('/proc/net/dev', 'utf8')
      .match(/^\s*\w+:/gm)
      ?.map((name) => name.trim()),
  ).toEqual(['lo:']);
  const launched = await launch({ now });
  try {
    await wholeSession(launched, folder);
  } finally {
    await launched.close();
  }
});

/** Starts a program in the place of another, with all that it and its children connect and send to in a log. */
function traced(program: string, log: string): string {
  const file = path.join(folder, `traced-${path.basename(program)}`);
  const trace = `strace --seccomp-bpf -f -qq -s 0 -o '${log}' -e trace=connect,sendto,sendmsg,sendmmsg`;
  writeFileSync(file, `#!/bin/sh\nexec ${trace} '${program}' "$@"\n`, { mode: 0o755 });
  return file;
}

/** Whether a program is here and may do what it is for. */
function worksHere(program: string, args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}

function cannot(bar: string, why: string): void {
  noteNotRun('network', bar, why);
  expect(mayBeLeftOut, why).toBe(true);
}
