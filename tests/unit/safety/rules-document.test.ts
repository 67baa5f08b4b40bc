import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { sources } from '../../../shared/content/sources';
import { allRules } from '../../../shared/safety/registry';
import type { Rule } from '../../../shared/safety/rule';

const page = readFileSync(path.resolve(import.meta.dirname, '../../../docs/safety-rules.md'), 'utf8');

/** A rule as its row of the page. */
function rowOf(rule: Rule): string {
  const says = rule.kind === 'entry' ? rule.message.name : rule.message.title;
  return `| \`${rule.id}\` | ${rule.tier ?? 'none'} | ${says} | ${sources[rule.source].name} |`;
}

it('lists every rule there is in the page of safety rules, in the order of the registry, and no other', () => {
  expect(page.split('\n').filter((line) => line.startsWith('| `'))).toEqual(allRules.map(rowOf));
});
