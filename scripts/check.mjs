// `npm run check`: types, format and lint, unused code, and every text that the product shows.
import path from 'node:path';
import { root } from './project.mjs';
import { runScript } from './script.mjs';
import { setUp } from './setup.mjs';
import { runTool, seconds, toolPath } from './tools.mjs';

/** @type {readonly [title: string, script: () => string, args: string[]][]} */
const checks = [
  ['types', () => toolPath('typescript', 'tsc'), ['-b']],
  [
    'format and lint',
    () => toolPath('@biomejs/biome', 'biome'),
    ['ci', '.', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`],
  ],
  ['unused code', () => toolPath('knip', 'knip'), []],
  ['texts', () => path.join(root, 'scripts/content/check-content.mjs'), []],
];

await runScript(async () => {
  setUp('packages');
  const lines = [];
  let failed = false;
  for (const [title, script, args] of checks) {
    const start = performance.now();
    const code = await runTool(script(), args);
    failed ||= code !== 0;
    const verdict = code === 0 ? 'ok' : 'FAILED';
    lines.push(`${title.padEnd(16)} ${verdict.padEnd(7)} ${seconds(performance.now() - start)}`);
  }
  console.log(`\n${lines.join('\n')}`);
  return failed ? 1 : 0;
});
