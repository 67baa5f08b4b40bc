import { describe, expect, it } from 'vitest';
import {
  adviceTitle,
  flaggedSentences,
  readinessWords,
  signalSentence,
} from '../../../../shared/content/words/readiness';
import type { CutReadiness, ReadinessSignal } from '../../../../shared/contract/readiness';
import { amount } from '../../../../shared/quantity';
import { localDate } from '../../../../shared/time';

describe('What speaks for or against a cut, in words', () => {
  it.each<[string, ReadinessSignal]>([
    [
      'Your days are rougher: 6.3 of 10 lately, 4 in the week before.',
      { code: 'withdrawal-up', now: 6.3333, before: 4 },
    ],
    ['Your days have been rough for a while: 7.5 of 10 lately.', { code: 'withdrawal-high', now: 7.5 }],
    ['The last cut has not settled yet, 1 day on.', { code: 'not-settled', day: 1, easedAfter: null }],
    ['The last cut has not settled yet, 6 days on.', { code: 'not-settled', day: 6, easedAfter: 0 }],
    [
      'The last cut has not settled yet, 6 days on. So far, yours had eased by day 4.',
      { code: 'not-settled', day: 6, easedAfter: 4 },
    ],
    [
      'Sleep is 1.6 h below the week before: 5.4 h a night lately.',
      { code: 'sleep-down', hours: 5.4, before: 7 },
    ],
    ['Getting through the day is hard: 2 of 10 lately.', { code: 'function-low', now: 2 }],
    [
      'Getting through the day is hard: 2 of 10 lately, 5.5 in the week before.',
      { code: 'function-low', now: 2, before: 5.5 },
    ],
    ['Two of seven logged days were above plan.', { code: 'above-plan-days', count: 2, of: 7 }],
    ['Three of seven days have no log.', { code: 'not-logged-days', count: 3, of: 7 }],
    [
      'On Friday, November 27 you noted: Chest pain.',
      { code: 'red-flag', tier: 1, day: localDate('2026-11-27'), rules: ['chest-pain'] },
    ],
    ['Too few check-ins lately to say how your days go.', { code: 'little-data' }],
  ])('%s', (sentence, signal) => {
    expect(signalSentence(signal)).toBe(sentence);
  });
});

describe('The title above the signals says no more than is known', () => {
  const rough: ReadinessSignal = { code: 'withdrawal-high', now: 7.5 };
  const little: ReadinessSignal = { code: 'little-data' };
  it.each<[string, CutReadiness['advice'], ReadinessSignal[]]>([
    ['Nothing speaks against it', 'proceed', []],
    ['Nothing logged speaks against it', 'proceed', [little]],
    ['Consider holding', 'consider-holding', [rough, little]],
  ])('%s', (title, advice, signals) => {
    const date = localDate('2026-11-22');
    const cut = { date, from: amount(12_800), to: amount(10_200), cut: 0.203 };
    expect(adviceTitle({ cut, advice, signals })).toBe(title);
  });
});

describe('What to do about a red flag before a cut', () => {
  const { emergency, selfHarm, sameDay } = readinessWords.flagged;
  const flag = (tier: 1 | 2, ...rules: Extract<ReadinessSignal, { code: 'red-flag' }>['rules']) =>
    ({ code: 'red-flag', tier, day: localDate('2026-11-21'), rules }) as const;

  it.each<[string, ReadinessSignal[], string[]]>([
    ['nothing without one', [{ code: 'little-data' }], []],
    ['911 for an emergency of the body', [flag(1, 'chest-pain')], [emergency]],
    ['988 for thoughts of self-harm', [flag(1, 'self-harm-thoughts')], [selfHarm]],
    ['988 also where the rest is for the same day', [flag(2, 'self-harm-same-day', 'fever')], [selfHarm]],
    ['both for both', [flag(1, 'self-harm-plan', 'seizure')], [emergency, selfHarm]],
    ['a doctor for a sign of the second tier', [flag(2, 'fever')], [sameDay]],
  ])('says %s', (_what, signals, sentences) => {
    expect(flaggedSentences(signals)).toEqual(sentences);
  });

  it('names 988 where the thoughts are named', () => {
    expect(selfHarm).toContain('988');
  });
});
