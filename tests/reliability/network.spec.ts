import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { electronPath } from '../../scripts/runtime.mjs';
import { toolPath } from '../../scripts/tools.mjs';
import { launch } from '../support/launch';
import { note } from '../support/reliability';
import { wholeSession } from '../support/whole-session';

const now = '2026-11-22T20:40:00Z';
const isAlone = process.env.GLIDEPATH_ALONE === 'yes';

let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'glidepath-network-'));
});

test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a whole sitting asks the system for no connection but local ones', async () => {
  test.skip(isAlone, 'the other test, in its own network');
  const log = path.join(folder, 'calls');
  const through = path.join(folder, 'traced');
  const trace = `strace -f -qq -s 0 -o '${log}' -e trace=connect,sendto,sendmsg,sendmmsg`;
  writeFileSync(through, `#!/bin/sh\nexec ${trace} '${electronPath()}' "$@"\n`, { mode: 0o755 });
  const launched = await launch({ now, through });
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
  const off = calls.filter((line) => /sa_family=AF_(?!UNIX|NETLINK|UNSPEC)/.test(line));
  note('network', {
    bar: '0 to anything but local sockets',
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
  const playwright = toolPath('@playwright/test', 'playwright');
  const args = [
    'test',
    '--config',
    'playwright.reliability.config.ts',
    'network',
    '--grep',
    'in a network of its own',
  ];
  const own = process.getuid?.() === 0 ? ['-n'] : ['-Urn'];
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
    bar: 'works without a network',
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
