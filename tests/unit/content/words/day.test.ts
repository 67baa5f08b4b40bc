import { describe, expect, it } from 'vitest';
import { blankEntry } from '../../../../shared/blank-entry';
import { answersLine, dayTitle } from '../../../../shared/content/words/day';
import { type OwnSymptomNames, symptomLabel } from '../../../../shared/content/words/symptoms';
import type { Entry } from '../../../../shared/contract/journal';
import { localDate } from '../../../../shared/time';

const buzzing = `own:${'b'.repeat(32)}` as const;
const tinnitus = `own:${'a'.repeat(32)}` as const;
const ownNames = new Map([
  [buzzing, 'Buzzing ears'],
  [tinnitus, 'طنين'],
]) as OwnSymptomNames;
const date = localDate('2026-11-22');

function entry(changed: Partial<Entry>): Entry {
  const at = '2026-11-22T13:10:00Z';
  return { ...blankEntry(date, '08:10'), id: '0'.repeat(32), at, savedAt: at, ...changed };
}

describe('The answers of an entry fit on a line, the worst first', () => {
  it.each<[string, Partial<Entry>]>([
    ['', {}],
    ['Craving 4', { symptoms: { craving: 4 } }],
    ['Craving 0', { symptoms: { craving: 0 } }],
    ['overall 5 · slept 5.5 h', { overall: 5, sleepHours: 5.5 }],
    ['Nausea 7 · Craving 4 · overall 5', { symptoms: { craving: 4, nausea: 7 }, overall: 5 }],
    [
      'Panic 9 · Nausea 7 · Chills 6 · 2 more',
      { symptoms: { craving: 4, nausea: 7, panic: 9, chills: 6, pain: 1 } },
    ],
    ['\u2068طنين\u2069 8 · Craving 4', { symptoms: { craving: 4, [tinnitus]: 8 } }],
    ['Buzzing ears 6 · Craving 4', { symptoms: { craving: 4, [buzzing]: 6 } }],
  ])('%s', (line, changed) => {
    expect(answersLine(entry(changed), (key) => symptomLabel(key, ownNames))).toBe(line);
  });
});

describe('The title of a day', () => {
  it.each([
    ['2026-11-22', 'Sunday, November 22'],
    ['2025-11-22', 'Saturday, November 22, 2025'],
  ])('has its year only where it is not this one: %s', (day, title) => {
    expect(dayTitle(localDate(day), date)).toBe(title);
  });
});
