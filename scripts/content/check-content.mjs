// What `npm run check` asks of every text that the product shows: see docs/content.md.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runnerImport } from 'vite';
import { runScript } from '../script.mjs';
import { exemptTerms } from './exempt-terms.mjs';
import { forbiddenForms } from './forbidden-forms.mjs';
import { copiedRuns } from './guide-runs.mjs';
import { readingGrade } from './reading-grade.mjs';
import { textsOf } from './texts.mjs';

const root = path.resolve(import.meta.dirname ?? '.', '../..');
/** The highest reading grade of a topic. */
const highestGrade = 7;

await runScript(async () => {
  const known = new Set(readFileSync(path.join(root, 'scripts/content/guide-runs.txt'), 'utf8').split('\n'));
  const files = execFileSync('git', ['ls-files', 'shared/content'], { cwd: root, encoding: 'utf8' })
    .split('\n')
    .filter((file) => file.endsWith('.ts'));
  const findings = files.flatMap((file) =>
    textsOf(readFileSync(path.join(root, file), 'utf8')).flatMap(({ text, line }) => [
      ...copiedRuns(text, known).map((run) => `${file}:${line}: in the guide's own words: ${run}`),
      ...forbiddenForms(text).map((what) => `${file}:${line}: ${what}`),
    ]),
  );
  const { module } = await runnerImport(path.join(root, 'shared/content/library/library.ts'), {
    configFile: false,
    logLevel: 'silent',
  });
  for (const [id, topic] of Object.entries(module.library)) {
    const grade = readingGrade(topic.claims.map((claim) => claim.text).join(' '), exemptTerms);
    if (grade > highestGrade) findings.push(`${id}: reads at grade ${grade}, above ${highestGrade}`);
    for (const claim of topic.claims) {
      if (claim.sources.length === 0) findings.push(`${id}: a claim without a source`);
    }
  }
  for (const finding of findings) console.log(finding);
  console.log(
    `${files.length} files of words, ${Object.keys(module.library).length} topics, ${findings.length} findings`,
  );
  return findings.length > 0 ? 1 : 0;
});
