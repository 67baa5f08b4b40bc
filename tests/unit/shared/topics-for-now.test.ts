import { describe, expect, it } from 'vitest';
import type { PhaseId } from '../../../shared/content/library/topic';
import type { SymptomKey } from '../../../shared/contract/symptom-keys';
import { addDays } from '../../../shared/time';
import { highSymptoms, phaseNow, topicsForNow } from '../../../shared/topics-for-now';
import { day } from '../../support/vault';

const today = day('2026-11-23');

describe('where somebody is', () => {
  it.each<[number | null, number | null, boolean, PhaseId | null]>([
    [null, null, false, null],
    [30, null, false, null],
    [30, 0, false, 'after-cut'],
    [1, 12, false, 'after-cut'],
    [0, 0, false, 'early'],
    [-6, 6, false, 'early'],
    [-7, 7, false, 'subacute'],
    [-27, 27, false, 'subacute'],
    [-28, 28, false, 'extended'],
    [-179, 179, false, 'extended'],
    [-180, 180, false, 'long-term'],
    [-180, 180, true, 'after-cut'],
  ])(
    'with the first day at zero %s days ahead and a cut %s days ago, held %s, is %s',
    (ahead, daysSinceCut, openHold, phase) => {
      const standing = {
        ...{ productId: '1'.repeat(32), nextSlot: null, planStart: today, dayOfPlan: 1, nextCut: null },
        ...{ endDate: ahead === null ? null : addDays(today, ahead), daysSinceCut, openHold },
        ...{ heldUntil: null, readiness: null, response: null },
      };
      expect(phaseNow(standing, today)).toBe(phase);
    },
  );
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
