import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { packageApp } from '../../scripts/packaging.mjs';
import { presentRuntime } from '../../scripts/runtime.mjs';
import { newHome } from '../support/launch';
import { startPackaged } from '../support/packaged';
import { setPassword } from '../support/person';
import { callAs } from '../support/seed';

const runtime = presentRuntime();
if (runtime === undefined) throw new Error('there is no Electron here');
const output = newHome();
let folder = '';

test.beforeAll(async () => {
  folder = await packageApp(runtime, output);
});

test.afterAll(() => rmSync(output, { recursive: true, force: true }));

test('the packaged binary has every switch for developers off, and loads nothing but its own archive', async () => {
  const wire = await getCurrentFuseWire(path.join(folder, 'glidepath-app'));
  // As the wire has it: a letter for each fuse.
  const [off, on] = ['0', '1'];
  const expected = {
    [FuseV1Options.RunAsNode]: off,
    [FuseV1Options.EnableCookieEncryption]: on,
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: off,
    [FuseV1Options.EnableNodeCliInspectArguments]: off,
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: on,
    [FuseV1Options.OnlyLoadAppFromAsar]: on,
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: off,
    // Old runtimes, on which tests may run, do not have it.
    ...(FuseV1Options.GrantFileProtocolExtraPrivileges in wire
      ? { [FuseV1Options.GrantFileProtocolExtraPrivileges]: off }
      : {}),
  };
  const letters = Object.entries(wire).filter(([place]) => place in expected);
  const read = Object.fromEntries(
    letters.map(([place, state]) => [place, String.fromCharCode(Number(state))]),
  );
  expect(read).toEqual(expected);
});

test('beside the archive lie only the native modules, and nothing that a bare Electron would start', () => {
  const resources = path.join(folder, 'resources');
  expect(readdirSync(resources).sort()).toEqual(['app.asar', 'app.asar.unpacked']);
  const unpacked = readdirSync(path.join(resources, 'app.asar.unpacked'), { recursive: true }) as string[];
  const files = unpacked.filter((name) => /\.\w+$/.test(name)).map((name) => path.extname(name));
  expect(files).toEqual(['.node', '.node']);
});

test('the packaged application makes a vault, without core dumps, debugger or another clock', async () => {
  const home = newHome();
  const packaged = await startPackaged(folder, [
    `--home=${home}`,
    '--inspect=0',
    '--clock-offset-ms=86400000',
  ]);
  await setPassword(packaged.page);
  const limits = readFileSync(`/proc/${packaged.process.pid}/limits`, 'utf8');
  expect(limits).toMatch(/^Max core file size\s+0\s+0\s/m);
  expect(packaged.said()).not.toContain('Debugger listening');
  const context = await callAs(packaged.page, 'shell.context', {});
  expect(context).toMatchObject({ clockOffsetMs: 0 });
  await packaged.close();
  rmSync(home, { recursive: true, force: true });
});
