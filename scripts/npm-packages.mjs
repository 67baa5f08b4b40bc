// Keeps node_modules as package-lock.json says.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root, withoutNpmVariables } from './project.mjs';
import { PlainError } from './script.mjs';

/**
 * @typedef {{ packages?: Record<string, { version?: string, integrity?: string, optional?: boolean }> }} Lock
 */

/**
 * Whether what is installed is what the lock file asks for. Optional packages may be missing: they are built
 * for other machines.
 * @param {Lock} lock The content of package-lock.json.
 * @param {Lock | undefined} installed What npm noted in node_modules when it last finished.
 * @returns {boolean}
 */
export function isInstalled(lock, installed) {
  if (installed === undefined) return false;
  return Object.entries(lock.packages ?? {}).every(([folder, wanted]) => {
    if (folder === '') return true;
    const present = installed.packages?.[folder];
    if (present === undefined) return wanted.optional === true;
    return present.version === wanted.version && present.integrity === wanted.integrity;
  });
}

/**
 * Runs `npm ci` when node_modules is not as the lock file says, and never otherwise.
 * @param {(line: string) => void} log
 * @throws {PlainError} When npm fails.
 */
export function installNpmPackages(log) {
  const lock = readJson(path.join(root, 'package-lock.json'));
  if (isInstalled(lock, readJson(path.join(root, 'node_modules', '.package-lock.json')))) return;
  log('Installing npm packages …');
  const [command, first] = npm();
  const { status } = spawnSync(
    command,
    [...first, 'ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'],
    {
      cwd: root,
      env: withoutNpmVariables(process.env),
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: command === 'npm' && process.platform === 'win32',
    },
  );
  if (status !== 0) throw new PlainError('The npm packages could not be installed: see above.');
}

/** The npm that started this script, or else the one on the path. */
function npm() {
  const running = process.env.npm_execpath;
  return running?.endsWith('npm-cli.js') ? [process.execPath, [running]] : ['npm', []];
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}
