// Runs the tools that npm installed, on every platform in the same way.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { constants } from 'node:os';
import path from 'node:path';
import { root } from './project.mjs';

/**
 * The script behind a command of an installed package.
 * @param {string} packageName
 * @param {string} command One of the package's `bin` names.
 * @returns {string} Absolute path, to be run with this Node.
 */
export function toolPath(packageName, command) {
  const folder = path.join(root, 'node_modules', packageName);
  return path.join(folder, JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8')).bin[command]);
}

/** Colours are for a screen: some tools print them whenever they run unattended. */
const plainWhenUnattended = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

/**
 * Runs an installed tool in the project's folder, its output on ours.
 * @param {string} script As `toolPath` gave it.
 * @param {string[]} args
 * @returns {Promise<number>} Its exit code.
 */
export function runTool(script, args) {
  const env = { ...process.env, ...plainWhenUnattended };
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return exitCode(child);
}

/**
 * Waits for a process to end.
 * @param {import('node:child_process').ChildProcess} child
 * @returns {Promise<number>} Its exit code; as a shell has it, 128 and the signal's number when a signal ended it.
 */
export function exitCode(child) {
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? 128 + constants.signals[signal]));
  });
}

/**
 * Milliseconds as a person reads them.
 * @param {number} milliseconds
 * @returns {string} For example "12.3 s".
 */
export function seconds(milliseconds) {
  return `${(milliseconds / 1000).toFixed(1)} s`;
}
