import { describe, expect, it } from 'vitest';
import { questionByDay, questionByWeek } from '../../../main/trends/question-course';
import { questionFact } from '../../../main/trends/question-facts';
import { daysFrom } from '../../../shared/time';
import { day } from '../../support/vault';

/** Answered days by date; each with a mean, which is its worst answer too. */
function answered(means: Record<string, number>) {
  return Object.entries(means).map(([date, mean]) => ({ day: day(date), mean, worst: mean }));
}

function byDay(from: string, count: number, means: Record<string, number>, asOf = '2026-12-31') {
  return questionByDay('craving', daysFrom(day(from), count), answered(means), day(asOf));
}

describe('a question day by day', () => {
  it('keeps a day without an answer missing, never zero, and an answer of zero zero', () => {
    expect(byDay('2026-11-01', 3, { '2026-11-01': 0, '2026-11-03': 4 })).toEqual({
      question: 'craving',
      means: [0, null, 4],
      worst: [0, null, 4],
      sevenDays: [null, null, null],
      answered: [1, 0, 1],
    });
  });

  it.each([
    ['three answered days of seven', { '2026-11-01': 3, '2026-11-04': 6, '2026-11-07': 9 }, 6],
    ['two of seven: a gap', { '2026-11-01': 3, '2026-11-07': 9 }, null],
    [
      'a day that is the eighth back does not count',
      { '2026-10-31': 3, '2026-11-06': 6, '2026-11-07': 9 },
      null,
    ],
    [
      'no answer on the day itself, but on three before',
      { '2026-11-02': 1, '2026-11-03': 2, '2026-11-04': 3 },
      2,
    ],
  ])('has a seven-day mean on the 7th from %s', (_name, means, expected) => {
    expect(byDay('2026-11-07', 1, means).sevenDays).toEqual([expected]);
  });

  it('means the days over the end of a month, of February in a leap year, and of a year', () => {
    expect(
      byDay('2024-03-01', 1, { '2024-02-23': 9, '2024-02-28': 1, '2024-02-29': 2, '2024-03-01': 6 })
        .sevenDays,
    ).toEqual([3]);
    expect(byDay('2026-01-02', 1, { '2025-12-27': 1, '2025-12-31': 2, '2026-01-02': 6 }).sevenDays).toEqual([
      3,
    ]);
  });

  it('has no mean for days that have not come', () => {
    const means = { '2026-11-20': 3, '2026-11-21': 3, '2026-11-22': 3 };
    expect(byDay('2026-11-22', 3, means, '2026-11-22').sevenDays).toEqual([3, null, null]);
  });

  it('gives numbers to a hundredth', () => {
    const { means, sevenDays } = byDay('2026-11-03', 1, {
      '2026-11-01': 1,
      '2026-11-02': 1,
      '2026-11-03': 10 / 3,
    });
    expect({ means, sevenDays }).toEqual({ means: [3.33], sevenDays: [1.78] });
  });
});

describe('a question week by week', () => {
  it('has the mean of each week, and its seven-day mean only from three answered days on', () => {
    const weeks = [
      { week: day('2026-11-09'), mean: 4.126, worst: 9, days: 3 },
      { week: day('2026-11-23'), mean: 2, worst: 2, days: 2 },
    ];
    expect(questionByWeek('pain', [day('2026-11-09'), day('2026-11-16'), day('2026-11-23')], weeks)).toEqual({
      question: 'pain',
      means: [4.13, null, 2],
      worst: [9, null, 2],
      sevenDays: [4.13, null, null],
      answered: [3, 0, 2],
    });
  });
});

describe('what is said of a question', () => {
  const fact = (means: (number | null)[]) =>
    questionFact({
      question: 'pain',
      means,
      worst: means,
      sevenDays: [],
      answered: means.map((mean) => (mean === null ? 0 : 1)),
    });

  it('compares the halves of its answered days, gaps left out', () => {
    expect(fact([8, null, 7, 6, null, null, 4, 3, 2])).toEqual({
      code: 'question',
      question: 'pain',
      trend: 'down',
      before: 7,
      after: 3,
      answered: 6,
    });
  });

  it('names no trend of five days, and says nothing of none', () => {
    expect(fact([8, 7, 6, 2, 1])).toEqual({
      code: 'question',
      question: 'pain',
      trend: 'too-few',
      before: null,
      after: null,
      answered: 5,
    });
    expect(fact([null, null])).toBeNull();
  });
});
