// `npm test`: all suites, or those named after `--`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runInGroup, withDisplay } from './display.mjs';
import { cacheFolder, root } from './project.mjs';
import { resolveRuntime } from './runtime.mjs';
import { runScript } from './script.mjs';
import { setUp } from './setup.mjs';
import { chosenSuites, countsLine, countsOf } from './suites.mjs';
import { runTool, seconds, toolPath } from './tools.mjs';

await runScript(async () => {
  const chosen = chosenSuites(process.argv.slice(2));
  const needsApp = chosen.includes('e2e');
  setUp(needsApp ? 'tests' : 'packages');
  if (needsApp) await resolveRuntime();

  const results = [];
  for (const suite of chosen) results.push(await runSuite(suite));
  console.log('');
  for (const { suite, code, counts, time } of results) {
    const verdict = code === 0 ? 'ok' : 'FAILED';
    const detail = counts === undefined ? 'no report' : countsLine(counts);
    console.log(`${suite.padEnd(11)} ${verdict.padEnd(7)} ${seconds(time).padStart(7)}  ${detail}`);
  }
  const sum = (name) => results.reduce((total, { counts }) => total + (counts?.[name] ?? 0), 0);
  console.log(countsLine({ passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }));
  return results.every(({ code }) => code === 0) ? 0 : 1;
});

async function runSuite(suite) {
  const report = path.join(cacheFolder, 'test-reports', `${suite}.json`);
  mkdirSync(path.dirname(report), { recursive: true });
  rmSync(report, { force: true });
  const start = performance.now();
  const code = suite === 'e2e' ? await runPlaywright(report) : await runVitest(suite, report);
  return { suite, code, counts: readCounts(report), time: performance.now() - start };
}

function runVitest(suite, report) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runTool(toolPath('vitest', 'vitest'), ['run', '--project', suite, ...reporters]);
}

async function runPlaywright(report) {
  const built = await runTool(path.join(root, 'scripts', 'build.mjs'), []);
  if (built !== 0) return built;
  const playwright = toolPath('@playwright/test', 'playwright');
  return withDisplay((env) =>
    runInGroup(playwright, ['test', '--reporter=list,json'], { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
  );
}

function readCounts(report) {
  try {
    return countsOf(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
}
