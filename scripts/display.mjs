// A screen that nobody sees: an X server of its own, for tests and the demo, whatever display there is.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { root } from './project.mjs';
import { PlainError } from './script.mjs';
import { exitCode } from './tools.mjs';

const stopSignals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a function while a display is up, and takes the display down after it. On Linux that is a fresh Xvfb;
 * elsewhere the one there is.
 * @template T
 * @param {(env: NodeJS.ProcessEnv) => Promise<T>} work Gets the environment for what it starts.
 * @returns {Promise<T>}
 * @throws {PlainError} When the display cannot be started.
 */
export async function withDisplay(work) {
  if (process.platform !== 'linux') return work(process.env);
  // Without a screen saver: nothing that a test does counts as input there, and the application locks when the screen does.
  const screen = ['-screen', '0', '1280x900x24', '-nolisten', 'tcp', '-noreset', '-s', '0'];
  const server = spawn('Xvfb', ['-displayfd', '3', ...screen], {
    detached: true,
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const stop = () => endGroup(server, 'SIGTERM');
  const stopUnlessHandled = (signal) => {
    if (process.listenerCount(signal) === 1) process.exit(128 + constants.signals[signal]);
  };
  process.on('exit', stop);
  for (const signal of stopSignals) process.on(signal, stopUnlessHandled);
  try {
    const { WAYLAND_DISPLAY: _, ...env } = process.env;
    return await work({ ...env, DISPLAY: `:${await displayNumber(server)}` });
  } finally {
    for (const signal of stopSignals) process.off(signal, stopUnlessHandled);
    process.off('exit', stop);
    stop();
  }
}

/**
 * Runs a script as a process group of its own, passes on to it what tells this process to stop, and ends all
 * that is left of the group when it has ended.
 * @param {string} script Run with this Node, in the project's folder.
 * @param {string[]} args
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} Its exit code.
 */
export async function runInGroup(script, args, env) {
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    env,
    detached: process.platform !== 'win32',
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const passOn = (signal) => endGroup(child, signal);
  for (const signal of stopSignals) process.on(signal, passOn);
  try {
    return await exitCode(child);
  } finally {
    for (const signal of stopSignals) process.off(signal, passOn);
    endGroup(child, 'SIGKILL');
  }
}

function displayNumber(server) {
  return new Promise((resolve, reject) => {
    const fail = () => reject(new PlainError('The unseen display (Xvfb) could not be started.'));
    let text = '';
    server.on('error', fail);
    server.on('exit', fail);
    server.stdio[3].on('data', (chunk) => {
      text += chunk;
      if (text.endsWith('\n')) resolve(text.trim());
    });
  });
}

function endGroup(child, signal) {
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, signal);
  } catch {
    // Nothing of it is left.
  }
}
