// `npm run test:reliability`: all rows at their full length, or those named after `--`.
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { cacheFolder } from './project.mjs';
import { chosenRows } from './reliability-rows.mjs';
import { runReliability } from './reliability-run.mjs';
import { resolveRuntime } from './runtime.mjs';
import { runScript } from './script.mjs';
import { setUp } from './setup.mjs';

await runScript(async () => {
  const asked = chosenRows(process.argv.slice(2));
  setUp('tests');
  await resolveRuntime();
  const folder = path.join(cacheFolder, 'test-reports');
  mkdirSync(folder, { recursive: true });
  const report = (tool) => path.join(folder, `reliability-alone-${tool}.json`);
  return runReliability({
    ...asked,
    reports: { vitest: report('vitest'), playwright: report('playwright') },
  });
});
