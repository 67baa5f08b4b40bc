// `npm start`: sets up what is missing, builds, and opens the application.
import { spawn } from 'node:child_process';
import { statSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { root } from './project.mjs';
import { resolveRuntime } from './runtime.mjs';
import { PlainError, runScript } from './script.mjs';
import { setUp } from './setup.mjs';
import { reasonNotToStart, sandboxAdvice } from './start-conditions.mjs';
import { exitCode } from './tools.mjs';

await runScript(async () => {
  const userId = process.getuid?.();
  const reason = reasonNotToStart({ platform: process.platform, env: process.env, userId });
  if (reason !== undefined) throw new PlainError(reason);

  setUp('start');
  const runtime = await resolveRuntime();
  await build({ mode: 'production' });

  const args = [root, ...process.argv.slice(2)];
  if (process.platform === 'linux' && userId === 0) {
    console.warn('Running as root without the sandbox: only for trying things out.');
    args.push('--no-sandbox');
  }
  const code = await exitCode(launch(runtime.path, args));
  const helper = path.join(path.dirname(runtime.path), 'chrome-sandbox');
  const helperMode = statSync(helper, { throwIfNoEntry: false })?.mode;
  const advice = sandboxAdvice({ platform: process.platform, code, helper, helperMode });
  if (advice !== undefined) console.error(advice);
  return code;
});

/** Starts Electron without core dumps, which would put keys and journal text on disk. */
function launch(electron, args) {
  const { ELECTRON_RUN_AS_NODE: _, ...env } = process.env;
  const options = /** @type {const} */ ({ cwd: root, env, stdio: 'inherit' });
  const child =
    process.platform === 'win32'
      ? spawn(electron, args, options)
      : spawn('/bin/sh', ['-c', 'ulimit -c 0; exec "$@"', 'sh', electron, ...args], options);
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  return child;
}
