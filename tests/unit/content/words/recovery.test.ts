import { describe, expect, it } from 'vitest';
import { placeSentence, recoveryWords, zeroSentence } from '../../../../shared/content/words/recovery';
import type { Zero } from '../../../../shared/contract/recovery';
import { localDate } from '../../../../shared/time';

const since = localDate('2026-11-20');
const today = localDate('2026-11-22');

describe('days at zero are told calmly', () => {
  it.each<[string, Omit<Zero, 'since'>]>([
    ['Day 3 at zero by your plan.', { day: 3, countedFrom: 'plan', before: null }],
    [
      'Last dose 3 days ago. Before that 41 days without.',
      { day: 3, countedFrom: 'dose', before: { days: 41, isOnly: true } },
    ],
    [
      'The last dose was today. Before that up to 30 days at a time without.',
      { day: 0, countedFrom: 'dose', before: { days: 30, isOnly: false } },
    ],
    ['Last dose 1 day ago.', { day: 1, countedFrom: 'dose', before: null }],
    [
      'The last dose you logged was 5 days ago. If there was none since, this is day 5 without.',
      { day: 5, countedFrom: 'no-plan', before: null },
    ],
  ])('%s', (sentence, zero) => {
    expect(zeroSentence({ since, ...zero })).toBe(sentence);
  });

  it('and a plan that has not begun says when it does', () => {
    const place = { code: 'before-cut' as const, begins: localDate('2026-11-25'), firstCut: null };
    expect(placeSentence(place, today)).toBe(
      'Your plan begins on Wednesday, November 25. Nothing has been cut yet.',
    );
  });
});

describe('hours since the last dose', () => {
  it.each([
    [0, '0 hours since the last dose you logged.'],
    [1, '1 hour since the last dose you logged.'],
    [47, '47 hours since the last dose you logged.'],
    [49, '49 hours, or 2 days, since the last dose you logged.'],
    [24 * 75 + 8, '75 days since the last dose you logged.'],
  ])('%i', (hours, sentence) => {
    expect(recoveryWords.hours(hours)).toBe(sentence);
  });
});
