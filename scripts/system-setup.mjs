// Installs missing system packages on Debian and Ubuntu where that needs no password; else names them.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { PlainError } from './script.mjs';
import { missingPackages, packageNames } from './system-packages.mjs';

/**
 * Sees to it that the system packages for a purpose are there.
 * @param {'start' | 'tests'} purpose
 * @param {(line: string) => void} log
 * @throws {PlainError} Naming the packages, when they are missing and cannot be installed.
 */
export function installSystemPackages(purpose, log) {
  if (process.platform !== 'linux') return;
  const missing = missingPackages(purpose, machine());
  if (missing.length === 0) return;

  const plainNames = missing.map(({ name }) => name).join(' ');
  const asRoot = hasProgram('apt-get') ? rootCommand() : undefined;
  if (asRoot === undefined) {
    throw new PlainError(`These system packages are missing, under their Debian names: ${plainNames}`);
  }
  log(`Installing missing system packages: ${plainNames} …`);
  run([...asRoot, 'apt-get', 'update', '-qq']);
  const names = packageNames(missing, (name) => run(['apt-cache', 'show', name]).ok);
  const install = ['apt-get', 'install', '-y', '-qq', '--no-install-recommends', waitForLock, ...names];
  const { ok, errors } = run([...asRoot, 'env', 'DEBIAN_FRONTEND=noninteractive', ...install]);
  if (!ok || missingPackages(purpose, machine()).length > 0) {
    throw new PlainError(
      `${errors}\nThese system packages could not be installed: ${names.join(' ')}`.trim(),
    );
  }
}

/** Another apt-get may be at work, as after the start of a machine: it is waited for, up to two minutes. */
const waitForLock = '-oDPkg::Lock::Timeout=120';

/** How to run a command as root without a password, or nothing. */
function rootCommand() {
  if (process.getuid() === 0) return [];
  return hasProgram('sudo') && run(['sudo', '-n', 'true']).ok ? ['sudo', '-n'] : undefined;
}

function machine() {
  return { libraries: run(['/sbin/ldconfig', '-p']).output, hasProgram, hasFile: existsSync };
}

function hasProgram(name) {
  return (process.env.PATH ?? '').split(path.delimiter).some((folder) => {
    try {
      accessSync(path.join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

function run([command, ...args]) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return { ok: status === 0, output: stdout ?? '', errors: stderr ?? '' };
}
