import { describe, expect, it } from 'vitest';
import { familyReport } from '../../../main/reports/family/family-report';
import { familyReveals } from '../../../main/reports/family/reveals';
import { forFamily } from '../../../shared/content/library/people/for-family';
import { documentTitle } from '../../../shared/content/words/document-titles';
import type { FamilyOptions } from '../../../shared/contract/reports/family';
import { localDate } from '../../../shared/time';

function report(given: Partial<FamilyOptions> = {}) {
  const options = { kind: 'family' as const, named: false, message: '', paper: 'letter' as const, ...given };
  return familyReport(options, localDate('2026-11-22'));
}

describe('the page for family', () => {
  it('says every sentence of the library once, under what it is for', () => {
    const { parts } = report();
    expect(parts.map(({ part }) => part)).toEqual(['happens', 'people', 'avoid', 'get-help', 'ask']);
    expect(parts.flatMap(({ lines }) => lines).sort()).toEqual(
      forFamily.claims.map(({ text }) => text).sort(),
    );
  });

  it('tells whom to call, and where family finds others', () => {
    const { parts, groups } = report();
    const help = parts.find(({ part }) => part === 'get-help')?.lines.join(' ');
    expect([help?.includes('911'), help?.includes('988')]).toEqual([true, true]);
    expect(groups).toBe('Find a group: Nar-Anon, nar-anon.org · Al-Anon, al-anon.org');
  });

  it.each([
    ['as it begins', {}, ['cutting-down'], false],
    ['with the substance', { named: true }, ['cutting-down', 'substance'], true],
    ['with a message', { message: 'Thank you for asking' }, ['cutting-down', 'own-message'], false],
    [
      'with a message that names it',
      { message: 'This is about Kratom' },
      ['cutting-down', 'substance', 'own-message'],
      true,
    ],
  ] as const)('%s, tells what its list says', (_name, given, tells, names) => {
    const made = report(given);
    expect(familyReveals(made).map(({ id }) => id)).toEqual(tells);
    expect(/kratom/i.test(JSON.stringify(made))).toBe(names);
  });

  it('has a neutral name as a document', () => {
    expect(documentTitle(report({ named: true }))).toBe('Reading');
  });
});
