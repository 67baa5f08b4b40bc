import { describe, expect, it } from 'vitest';
import type { PhaseId } from '../../../shared/content/library/topic';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import { highSymptoms, phaseNow, topicsForNow } from '../../../shared/topics-for-now';
import { day } from '../../support/vault';

describe('where somebody is', () => {
  it.each<[number | null, number | null, PhaseId | null]>([
    [null, null, null],
    [null, 0, 'after-cut'],
    [null, 12, 'after-cut'],
    [0, 0, 'early'],
    [1, 0, 'early'],
    [7, 6, 'early'],
    [8, 7, 'subacute'],
    [28, 27, 'subacute'],
    [29, 28, 'extended'],
    [180, 179, 'extended'],
    [181, 180, 'long-term'],
  ])('on day %s at zero and %s days after a cut is %s', (at, daysSinceCut, phase) => {
    const since = day('2026-11-23');
    const zero = at === null ? null : { day: at, since, countedFrom: 'plan' as const, before: null };
    expect(phaseNow({ zero, daysSinceCut })).toBe(phase);
  });
});

describe('what was high lately', () => {
  it('is from 6 on, each symptom once, the worst first', () => {
    const entry = (symptoms: Partial<Record<SymptomKey, number>>) => ({ entries: [{ symptoms }] });
    const days = [entry({ pain: 6, craving: 5 }), entry({ anxiety: 9, pain: 7 }), { entries: [] }];
    expect(highSymptoms(days)).toEqual(['anxiety', 'pain']);
  });
});

describe('pages for now', () => {
  it.each<[PhaseId | null, SymptomKey[], number, string[]]>([
    [null, [], 5, []],
    [null, ['runny-nose'], 5, ['runny-nose']],
    ['early', [], 2, ['days-1-to-7', 'how-withdrawal-works']],
    ['early', ['pain', 'craving'], 4, ['pain', 'complex-health', 'craving', 'tapers-that-did-not-hold']],
    ['long-term', ['own:1' as SymptomKey], 1, ['after-6-months']],
  ])('in %s with %s high are at most %s: %s', (phase, high, most, expected) => {
    expect(topicsForNow(phase, high, most)).toEqual(expected);
  });
});
