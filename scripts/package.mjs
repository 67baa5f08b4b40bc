// `npm run package`: the application as a folder to run, in dist/.
import path from 'node:path';
import { build } from './build.mjs';
import { root } from './project.mjs';
import { resolveRuntime } from './runtime.mjs';
import { runScript } from './script.mjs';
import { setUp } from './setup.mjs';

await runScript(async () => {
  setUp('packages');
  const runtime = await resolveRuntime();
  await build();
  // Only here: the packages may have been set up just now.
  const { packageApp } = await import('./packaging.mjs');
  const folder = await packageApp(runtime, path.join(root, 'dist'));
  console.log(`Electron ${runtime.version}, in ${path.relative(root, folder)}`);
  if (runtime.kind === 'stand-in') {
    console.warn('It holds an old stand-in for Electron: for trying things out, and not for real data.');
  }
});
