// Makes a bare clone ready, before any dependency exists: plain Node, nothing from node_modules. Every script
// calls it, because npm's own `pre…` hooks don't run where scripts are switched off.
import { nodeIsSupported, wantedNode } from './node-version.mjs';
import { installNpmPackages } from './npm-packages.mjs';
import { PlainError } from './script.mjs';
import { installSystemPackages } from './system-setup.mjs';

/**
 * @param {'packages' | 'start' | 'tests'} purpose 'packages' sets up the npm packages alone; 'start' also what
 *   the application's window needs; 'tests' also what running it unseen needs.
 * @param {{ log?: (line: string) => void }} [options] Takes the lines a person should see.
 * @returns {void}
 * @throws {PlainError} With what is missing, in words.
 */
export function setUp(purpose, { log = console.log } = {}) {
  if (!nodeIsSupported(process.versions.node)) {
    throw new PlainError(`Glidepath needs ${wantedNode}; this is Node ${process.versions.node}.`);
  }
  installNpmPackages(log);
  if (purpose !== 'packages') installSystemPackages(purpose, log);
}
