// `npm run demo`: the main job in the real application, on an unseen screen, into demo/.
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { runInGroup, withDisplay } from './display.mjs';
import { root } from './project.mjs';
import { resolveRuntime } from './runtime.mjs';
import { runScript } from './script.mjs';
import { setUp } from './setup.mjs';
import { seconds, toolPath } from './tools.mjs';

await runScript(async () => {
  setUp('tests');
  await resolveRuntime();
  const start = performance.now();
  await build();
  const folder = path.join(root, 'demo');
  rmSync(folder, { recursive: true, force: true });
  const playwright = toolPath('@playwright/test', 'playwright');
  const code = await withDisplay((env) =>
    runInGroup(playwright, ['test', '--config', 'playwright.demo.config.ts'], env),
  );
  if (code !== 0) return code;
  console.log(`\nWith made-up data, in ${seconds(performance.now() - start)}, in demo/:`);
  for (const name of readdirSync(folder).sort()) console.log(`  ${name}`);
  return 0;
});
