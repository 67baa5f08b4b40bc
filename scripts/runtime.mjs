// Which Electron to run. The official one comes first; where its download cannot be reached, an old stand-in
// serves development and tests.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { installOfficialElectron, officialElectron } from './official-electron.mjs';
import { PlainError } from './script.mjs';
import { fetchStandIn, standIn, standInExists } from './stand-in.mjs';

/**
 * @typedef {object} Runtime
 * @property {string} path The Electron executable, absolute.
 * @property {'override' | 'package' | 'installed' | 'stand-in'} kind
 * @property {string} version
 */

/** Milliseconds without progress before the official download is given up: with nothing, with a stand-in. */
const patience = 30_000;
const patienceWithStandIn = 5_000;

let resolved;

/**
 * Finds an Electron, fetching one if need be. One process tries the official download only once; the next
 * process tries again, so a machine that gets its network back gets the official one.
 * @param {{ log?: (line: string) => void }} [options] Takes the lines a person should see.
 * @returns {Promise<Runtime>}
 * @throws {PlainError} With a message for a person, when no Electron can be had.
 */
export function resolveRuntime({ log = console.log } = {}) {
  resolved ??= resolve(log);
  return resolved;
}

/**
 * The Electron that is already on this machine, without fetching anything.
 * @returns {Runtime | undefined}
 * @throws {PlainError} When ELECTRON_OVERRIDE_DIST_PATH is set to a folder without an Electron.
 */
export function presentRuntime() {
  return override() ?? official('package') ?? stoodIn();
}

/**
 * The executable for tests, which never fetch one themselves.
 * @returns {string} Absolute path.
 * @throws {PlainError} When none was set up.
 */
export function electronPath() {
  const runtime = presentRuntime();
  if (runtime === undefined) throw new PlainError('There is no Electron here yet: run "npm test" once.');
  return runtime.path;
}

async function resolve(log) {
  const ready = override() ?? official('package');
  if (ready !== undefined) return ready;

  log('Fetching Electron …');
  const before = stoodIn();
  if (await installOfficialElectron(before === undefined ? patience : patienceWithStandIn)) {
    return official('installed');
  }
  if (!standInExists) {
    throw new PlainError(
      "Electron's download cannot be reached. Put its files in a folder and name it in ELECTRON_OVERRIDE_DIST_PATH.",
    );
  }
  const runtime = before ?? fetchInstead();
  log(
    `Electron's own download cannot be reached: using an old stand-in, Electron ${runtime.version}, which is ` +
      'for development and tests and not for real data.',
  );
  return runtime;
}

function fetchInstead() {
  try {
    fetchStandIn();
  } catch (error) {
    throw new PlainError(`Neither Electron's own download nor the stand-in can be had. ${error.message}`);
  }
  return stoodIn();
}

function override() {
  const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  if (!folder) return undefined;
  const names = { darwin: 'Electron.app/Contents/MacOS/Electron', win32: 'electron.exe' };
  const binary = path.resolve(folder, names[process.platform] ?? 'electron');
  if (!existsSync(binary))
    throw new PlainError(`ELECTRON_OVERRIDE_DIST_PATH is set, but there is no ${binary}.`);
  return { path: binary, kind: 'override', version: versionBeside(folder, binary) };
}

function versionBeside(folder, binary) {
  const file = path.join(folder, 'version');
  if (existsSync(file)) return readFileSync(file, 'utf8').trim().replace(/^v/, '');
  const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1' };
  return execFileSync(binary, ['-p', 'process.versions.electron'], { env, encoding: 'utf8' }).trim();
}

function official(kind) {
  const found = officialElectron();
  return found && { path: found.path, kind, version: found.version };
}

function stoodIn() {
  const found = standIn();
  return found && { path: found.path, kind: 'stand-in', version: found.version };
}
