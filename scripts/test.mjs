// `npm test`: all suites, or those named after `--`.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { runInGroup, withDisplay } from './display.mjs';
import { cacheFolder, root } from './project.mjs';
import { rows } from './reliability-rows.mjs';
import { runReliability } from './reliability-run.mjs';
import { resolveRuntime } from './runtime.mjs';
import { runScript } from './script.mjs';
import { setUp } from './setup.mjs';
import { chosenSuites, countsLine, countsOf, sumOf } from './suites.mjs';
import { runTool, seconds, toolPath } from './tools.mjs';

await runScript(async () => {
  const chosen = chosenSuites(process.argv.slice(2));
  const needsApp = chosen.includes('e2e') || chosen.includes('reliability');
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
  console.log(countsLine(sumOf(results.map(({ counts }) => counts))));
  return results.every(({ code }) => code === 0) ? 0 : 1;
});

async function runSuite(suite) {
  const folder = path.join(cacheFolder, 'test-reports');
  mkdirSync(folder, { recursive: true });
  const names = suite === 'reliability' ? [`${suite}-vitest`, `${suite}-playwright`] : [suite];
  const reports = names.map((name) => path.join(folder, `${name}.json`));
  for (const report of reports) rmSync(report, { force: true });
  const start = performance.now();
  const code = await runTests(suite, reports);
  const time = performance.now() - start;
  const counted = reports.map(readCounts).filter((counts) => counts !== undefined);
  return { suite, code, counts: counted.length === 0 ? undefined : sumOf(counted), time };
}

function runTests(suite, [report, second]) {
  if (suite === 'e2e') return runPlaywright(report);
  if (suite !== 'reliability') return runVitest(suite, report);
  const chosen = rows.map(({ name }) => name);
  const reports = { vitest: report, playwright: second };
  return runReliability({ chosen, length: 'short', seed: undefined, reports });
}

function runVitest(suite, report) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runTool(toolPath('vitest', 'vitest'), ['run', '--project', suite, ...reporters]);
}

async function runPlaywright(report) {
  const built = await runTool(path.join(root, 'scripts', 'build.mjs'), []);
  if (built !== 0) return built;
  const playwright = toolPath('@playwright/test', 'playwright');
  // Two at once: more would only slow each other on two cores.
  return withDisplay((first) =>
    withDisplay((second) => {
      const displays = [first.DISPLAY, second.DISPLAY].join(' ');
      const env = { ...second, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
      if (process.platform === 'linux') env.GLIDEPATH_TEST_DISPLAYS = displays;
      return runInGroup(playwright, ['test', '--reporter=list,json'], env);
    }),
  );
}

function readCounts(report) {
  try {
    return countsOf(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    return undefined;
  }
}
