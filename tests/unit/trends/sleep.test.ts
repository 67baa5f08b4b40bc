import { describe, expect, it } from 'vitest';
import { sleepAndCraving } from '../../../main/trends/sleep';
import { addDays, type LocalDate } from '../../../shared/time';
import { day } from '../../support/vault';

/** Answers on the days from one on, null for none. */
function from(first: string, answers: (number | null)[]): Map<LocalDate, number> {
  return new Map(
    answers.flatMap((answer, index) =>
      answer === null ? [] : [[addDays(day(first), index), answer] as const],
    ),
  );
}

const none = new Map<LocalDate, number>();
const empty = { nights: 0, sameDay: null, nextDay: null };

describe('sleep and craving', () => {
  it('are paired by the day after the night and the next one, over the end of a year', () => {
    const pairs = sleepAndCraving(
      from('2025-12-30', [4, 8, null]),
      from('2025-12-31', [7, 2]),
      from('2025-12-31', [6, 3, null, 9]),
    );
    expect(pairs).toEqual({
      nights: [
        { date: '2025-12-30', hours: 4, quality: null, sameDay: null, nextDay: 6 },
        { date: '2025-12-31', hours: 8, quality: 7, sameDay: 6, nextDay: 3 },
        { date: '2026-01-01', hours: null, quality: 2, sameDay: 3, nextDay: null },
      ],
      byHours: [
        { from: 0, below: 5, nights: 1, sameDay: null, nextDay: { mean: 6, n: 1 } },
        { from: 5, below: 7, ...empty },
        { from: 7, below: null, nights: 1, sameDay: { mean: 6, n: 1 }, nextDay: { mean: 3, n: 1 } },
      ],
      byQuality: [
        { from: 0, below: 4, nights: 1, sameDay: { mean: 3, n: 1 }, nextDay: null },
        { from: 4, below: 7, ...empty },
        { from: 7, below: null, nights: 1, sameDay: { mean: 6, n: 1 }, nextDay: { mean: 3, n: 1 } },
      ],
      hoursFact: { code: 'too-few' },
      qualityFact: { code: 'too-few' },
    });
  });

  it.each([
    [4.99, 0],
    [5, 1],
    [6.99, 1],
    [7, 2],
  ])('counts a night of %f hours in group %i', (hours, group) => {
    const { byHours } = sleepAndCraving(from('2026-11-01', [hours]), none, none);
    expect(byHours.map(({ nights }) => nights)).toEqual([0, 1, 2].map((index) => (index === group ? 1 : 0)));
  });

  it('are compared from five nights on each side on, each with a craving', () => {
    const hours = from('2026-11-01', [4, 4, 4, 4, 4, 8, 8, 8, 8, 8]);
    const craving = [7, 7, 7, 7, 6, 3, 3, 3, 3, 4];
    expect(sleepAndCraving(hours, none, from('2026-11-01', craving)).hoursFact).toEqual({
      code: 'compared',
      poor: { mean: 6.8, n: 5 },
      good: { mean: 3.2, n: 5 },
    });
    const oneMissing = from('2026-11-01', [null, ...craving.slice(1)]);
    expect(sleepAndCraving(hours, none, oneMissing).hoursFact).toEqual({ code: 'too-few' });
  });

  it('come one by one for the latest 400 nights, and count them all', () => {
    const { nights, byHours } = sleepAndCraving(from('2024-01-01', Array(500).fill(8)), none, none);
    expect([nights.length, nights[0]?.date, byHours[2]?.nights]).toEqual([400, '2024-04-10', 500]);
  });

  it('are nothing without an answer about sleep', () => {
    expect(sleepAndCraving(none, none, from('2026-11-01', [5])).nights).toEqual([]);
  });
});
