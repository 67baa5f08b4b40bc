// `npm run bench`: measures on this machine and prints the figures. `npm run bench -- lock` runs one bench.
import { build } from './build.mjs';
import { runInGroup, withDisplay } from './display.mjs';
import { resolveRuntime } from './runtime.mjs';
import { runScript } from './script.mjs';
import { setUp } from './setup.mjs';
import { toolPath } from './tools.mjs';

await runScript(async () => {
  setUp('tests');
  await resolveRuntime();
  await build();
  const names = process.argv.slice(2);
  const args = ['test', '--config', 'playwright.bench.config.ts', ...names];
  return withDisplay((env) => runInGroup(toolPath('@playwright/test', 'playwright'), args, env));
});
