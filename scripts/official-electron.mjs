// The `electron` package: is its binary there, and if not, can its own installer fetch it?
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { root } from './project.mjs';

const packageFolder = path.join(root, 'node_modules', 'electron');

/**
 * The package's binary, if it was fetched whole: its installer writes `path.txt` last.
 * @returns {{ path: string, version: string } | undefined}
 */
export function officialElectron() {
  try {
    const binary = path.join(
      packageFolder,
      'dist',
      readFileSync(path.join(packageFolder, 'path.txt'), 'utf8'),
    );
    const version = readFileSync(path.join(packageFolder, 'dist', 'version'), 'utf8')
      .trim()
      .replace(/^v/, '');
    const wanted = JSON.parse(readFileSync(path.join(packageFolder, 'package.json'), 'utf8')).version;
    return version === wanted && existsSync(binary) ? { path: binary, version } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Runs the package's own installer, and gives up when it makes no progress.
 * @param {number} patience Milliseconds without a new byte on disk before it is ended.
 * @returns {Promise<{ path: string, version: string } | undefined>} undefined when it could not be fetched.
 */
export async function installOfficialElectron(patience) {
  const installer = path.join(packageFolder, 'install.js');
  if (!existsSync(installer)) return undefined;
  // The installer downloads into the temporary folder: one of its own shows how far it is.
  const downloads = mkdtempSync(path.join(tmpdir(), 'electron-install-'));
  try {
    await runWhileProgressing(installer, downloads, patience);
  } finally {
    rmSync(downloads, { recursive: true, force: true });
  }
  return officialElectron();
}

function runWhileProgressing(installer, downloads, patience) {
  return new Promise((resolve) => {
    const env = { ...process.env, TMPDIR: downloads, TEMP: downloads, TMP: downloads };
    const child = spawn(process.execPath, [installer], { cwd: root, env, stdio: 'ignore' });
    let bytes = -1;
    let since = Date.now();
    const watch = setInterval(() => {
      const now = folderBytes(downloads) + folderBytes(path.join(packageFolder, 'dist'));
      if (now !== bytes) {
        bytes = now;
        since = Date.now();
      } else if (Date.now() - since >= patience) {
        child.kill('SIGKILL');
      }
    }, 500);
    const done = () => {
      clearInterval(watch);
      resolve(undefined);
    };
    child.on('error', done);
    child.on('exit', done);
  });
}

function folderBytes(folder) {
  let sum = 0;
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true })) {
      const full = path.join(folder, entry.name);
      sum += entry.isDirectory() ? folderBytes(full) : statSync(full).size;
    }
  } catch {
    // A file that the installer just moved: counted at the next look.
  }
  return sum;
}
