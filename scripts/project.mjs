// Where the project is, and the environment its tools are run in.
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, absolute. */
export const root = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');

/** What scripts make and may be deleted at any time. */
export const cacheFolder = path.join(root, 'node_modules', '.cache');

/** Settings that say how packages are reached; all else that npm adds to a script's environment is dropped. */
const keptNpmVariable =
  /^npm_config_(registry|cafile|proxy|https_proxy|noproxy|cache|userconfig|globalconfig)$/;

/**
 * A copy of an environment without what npm adds to it, so that an npm started from an npm script behaves as
 * if a person had typed it.
 * @param {NodeJS.ProcessEnv} env
 * @returns {NodeJS.ProcessEnv}
 */
export function withoutNpmVariables(env) {
  const kept = Object.entries(env).filter(([name]) => !name.startsWith('npm_') || keptNpmVariable.test(name));
  return Object.fromEntries(kept);
}
