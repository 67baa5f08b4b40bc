// `node scripts/content/note-guide.mjs FILE` notes the runs of words of a guide, as hashes: the guide itself stays out.
import { readFileSync, writeFileSync } from 'node:fs';
import { runsOf } from './guide-runs.mjs';

const [guide] = process.argv.slice(2);
if (guide === undefined) throw new Error('name the file with the text of the guide');
const hashes = new Set(runsOf(readFileSync(guide, 'utf8')).map(({ hash }) => hash));
writeFileSync(new URL('guide-runs.txt', import.meta.url), `${[...hashes].sort().join('\n')}\n`);
