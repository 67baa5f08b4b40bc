// `npm run check`: types, format and lint, unused code.
import { runScript } from './script.mjs';
import { setUp } from './setup.mjs';
import { runTool, seconds, toolPath } from './tools.mjs';

/** @type {readonly [title: string, packageName: string, command: string, args: string[]][]} */
const checks = [
  ['types', 'typescript', 'tsc', ['-b']],
  [
    'format and lint',
    '@biomejs/biome',
    'biome',
    ['ci', '.', `--colors=${process.stdout.isTTY ? 'force' : 'off'}`],
  ],
  ['unused code', 'knip', 'knip', []],
];

await runScript(async () => {
  setUp('packages');
  const lines = [];
  let failed = false;
  for (const [title, packageName, command, args] of checks) {
    const start = performance.now();
    const code = await runTool(toolPath(packageName, command), args);
    failed ||= code !== 0;
    const verdict = code === 0 ? 'ok' : 'FAILED';
    lines.push(`${title.padEnd(16)} ${verdict.padEnd(7)} ${seconds(performance.now() - start)}`);
  }
  console.log(`\n${lines.join('\n')}`);
  return failed ? 1 : 0;
});
