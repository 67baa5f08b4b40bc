import { describe, expect, it } from 'vitest';
import { ownResponseSentence, standingLine, todayWords } from '../../../../shared/content/words/today';
import type { PlanStanding } from '../../../../shared/contract/days';
import type { Zero } from '../../../../shared/contract/recovery';
import { addDays, localDate } from '../../../../shared/time';

const date = localDate('2026-11-22');

function standing(changed: Partial<PlanStanding>): PlanStanding {
  return {
    productId: '0'.repeat(32),
    nextSlot: null,
    planStart: localDate('2026-11-08'),
    dayOfPlan: 15,
    daysSinceCut: 0,
    nextCut: null,
    endDate: localDate('2027-01-24'),
    zero: null,
    openHold: false,
    heldUntil: null,
    readiness: null,
    response: null,
    ...changed,
  };
}

function zero(day: number, countedFrom: Zero['countedFrom']): Zero {
  return { day, since: addDays(date, 1 - day), countedFrom, before: null };
}

describe('The line under the date says where today lies', () => {
  it.each<[string, Partial<PlanStanding>]>([
    ['Your plan starts in 2 days', { dayOfPlan: -1, daysSinceCut: null }],
    ['Your plan starts tomorrow', { dayOfPlan: 0, daysSinceCut: null }],
    ['Day 1 of your taper', { dayOfPlan: 1, daysSinceCut: null }],
    ['Day 15 of your taper · a cut today', {}],
    ['Day 16 of your taper · 1 day since a cut', { dayOfPlan: 16, daysSinceCut: 1 }],
    ['Day 22 of your taper · 7 days since a cut', { dayOfPlan: 22, daysSinceCut: 7 }],
    ['Day 15 of your taper · on hold', { heldUntil: date }],
    ['Day 15 of your taper · on hold', { openHold: true }],
    ['Day 1 at zero', { zero: zero(1, 'plan') }],
    ['Day 28 at zero', { zero: zero(28, 'plan') }],
    ['A dose today', { zero: zero(0, 'dose') }],
    ['3 days since the last dose', { zero: zero(3, 'dose') }],
  ])('%s', (line, changed) => {
    expect(standingLine(standing(changed))).toBe(line);
  });
});

describe('A hold with an end says until when', () => {
  const until = localDate('2026-11-30');
  it.each([
    ['Held until Monday, November 30.', '2026-12-01'],
    ['Held until Monday, November 30. The rest of this step follows: 1 day.', '2026-12-02'],
    ['Held until Monday, November 30. The rest of this step follows: 4 days.', '2026-12-05'],
    ['Held until Monday, November 30.', null],
  ])('%s', (sentence, nextCut) => {
    expect(todayWords.heldUntil(until, nextCut === null ? null : localDate(nextCut))).toBe(sentence);
  });
});

describe('How the own cuts went', () => {
  const days = [3, 3, 3, 2, 2, 1].map((n, day) => ({ day, mean: 4, n }));
  it.each([
    ['Yours had eased by day 5 in the cut you logged.', 5],
    ['Yours had eased by day 4 in the 2 cuts you logged.', 4],
    ['Yours stayed about as before in the 3 cuts you logged.', 0],
    ['What you logged does not show yet when yours ease.', null],
  ])('%s', (sentence, easedAfter) => {
    expect(ownResponseSentence({ before: 2, days, easedAfter })).toBe(sentence);
  });
});
