// Runs the tests behind the rows, those in Node by Vitest and those in the application by Playwright.
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { runInGroup, withDisplay } from './display.mjs';
import { cacheFolder, root } from './project.mjs';
import { table } from './reliability-rows.mjs';
import { toolPath } from './tools.mjs';

const figuresFolder = path.join(cacheFolder, 'reliability');

/**
 * Runs rows and prints their table.
 * @param {object} run
 * @param {readonly import('./reliability-rows.mjs').RowName[]} run.chosen
 * @param {import('./reliability-rows.mjs').Length} run.length
 * @param {number | undefined} run.seed Where random moments begin; one of its own when undefined.
 * @param {{ vitest: string, playwright: string }} run.reports Where the JSON reports go.
 * @returns {Promise<number>} 0 when every test passed and every row reached its bar.
 */
export async function runReliability({ chosen, length, seed = Math.ceil(Math.random() * 1e9), reports }) {
  rmSync(figuresFolder, { recursive: true, force: true });
  mkdirSync(figuresFolder, { recursive: true });
  console.log(`reliability: ${length} length; the same again: --seed=${seed}`);
  const env = { ...process.env, GLIDEPATH_RELIABILITY: length, GLIDEPATH_SEED: String(seed) };
  const files = readdirSync(path.join(root, 'tests', 'reliability')).filter((file) =>
    chosen.some((name) => file.startsWith(name)),
  );
  const codes = [];
  if (files.some((file) => file.endsWith('.test.ts')))
    codes.push(await runVitest(chosen, env, reports.vitest));
  const specs = files.filter((file) => file.endsWith('.spec.ts'));
  if (specs.length > 0) codes.push(await runPlaywright(specs, env, reports.playwright));
  const { lines, ok } = table(chosen, readFigures());
  console.log(`\n${lines.join('\n')}\n`);
  return ok && codes.every((code) => code === 0) ? 0 : 1;
}

function runVitest(chosen, env, report) {
  const filters = chosen.map((name) => `tests/reliability/${name}`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  return runInGroup(
    toolPath('vitest', 'vitest'),
    ['run', '--project', 'reliability', ...reporters, ...filters],
    env,
  );
}

async function runPlaywright(specs, env, report) {
  await build();
  const args = ['test', '--config', 'playwright.reliability.config.ts', '--reporter=list,json', ...specs];
  return withDisplay((display) =>
    runInGroup(toolPath('@playwright/test', 'playwright'), args, {
      ...display,
      ...env,
      DISPLAY: display.DISPLAY,
      PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    }),
  );
}

function readFigures() {
  return readdirSync(figuresFolder)
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => JSON.parse(readFileSync(path.join(figuresFolder, file), 'utf8')));
}
