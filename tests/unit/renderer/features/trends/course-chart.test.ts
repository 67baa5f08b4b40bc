import { describe, expect, it } from 'vitest';
import { coursePlots, courseReadings } from '../../../../../renderer/features/trends/course-chart';
import { courseSentences } from '../../../../../renderer/features/trends/course-facts';
import { spokenReading } from '../../../../../renderer/ui/chart/chart-readings';
import type { Product } from '../../../../../shared/contract/products';
import type { Question } from '../../../../../shared/contract/questions';
import type { TrendCourse } from '../../../../../shared/contract/trend-course';
import { amount } from '../../../../../shared/quantity';
import { addDays, dayNumber, localDate } from '../../../../../shared/time';

const product = {
  id: 'a'.repeat(32),
  name: 'Leaf',
  unit: 'g',
  resolution: amount(100),
  piece: null,
} as unknown as Product;
const nameOf = (question: Question) => (question === 'craving' ? 'Craving' : 'Ringing ears');
const first = localDate('2026-11-06');

/** Four days: a cut on the second, a hold from the third on, nothing on the third; the fourth is today. */
const course: TrendCourse = {
  today: addDays(first, 3),
  product,
  bucket: 'day',
  dates: [0, 1, 2, 3].map((days) => addDays(first, days)),
  planned: [amount(16_000), amount(12_800), amount(12_800), amount(12_800)],
  taken: [amount(16_000), amount(13_000), null, amount(3_200)],
  logged: [1, 1, 0, 1],
  above: [0, 1, 0, 0],
  questions: [
    {
      question: 'craving',
      means: [4, 4.5, null, 2],
      worst: [4, 5, null, 2],
      sevenDays: [null, null, null, 3.5],
      answered: [1, 1, 0, 1],
    },
  ],
  marks: [
    { kind: 'cut', date: addDays(first, 1), from: amount(16_000), to: amount(12_800), cut: 0.2 },
    { kind: 'hold', date: addDays(first, 2), last: addDays(first, 8), open: false },
  ],
  facts: [],
};

describe('the plots of a range', () => {
  const data = coursePlots(course, nameOf);
  const start = dayNumber(first);

  it('have dose over each question, each with an axis of its own', () => {
    expect(data.plots.map(({ title, axis }) => [title, axis.top])).toEqual([
      ['Dose, g a day', 20_000],
      ['Craving', 10],
    ]);
  });

  it('leave a gap where nothing is known', () => {
    expect(data.plots.map(({ series }) => series.map(({ points }) => points.map(({ y }) => y)))).toEqual([
      [[16_000, 12_800, 12_800, 12_800], [16_000, 13_000, null, null], [3_200]],
      [
        [4, 4.5, null, 2],
        [null, null, null, 3.5],
      ],
    ]);
  });

  it('tell today, which is not over, from the days that are', () => {
    const { series = [], isKeyed } = data.plots[0] ?? {};
    expect([isKeyed, series.map(({ look, name }) => [look, name])]).toEqual([
      true,
      [
        ['stairs', 'Planned'],
        ['dots', 'Taken'],
        ['faint', 'Today so far'],
      ],
    ]);
    expect(series[2]?.points).toEqual([{ x: start + 3, y: 3_200 }]);
  });

  it('mark a cut where its day begins, and shade a hold', () => {
    expect(data.marks).toEqual([{ x: start + 0.5, label: '12.8 g' }]);
    expect(data.stretches).toEqual([{ from: start + 1.5, to: start + 8.5, label: 'hold' }]);
  });

  it('reach from the beginning of the first day to the end of the last', () => {
    expect([data.across.first, data.across.last]).toEqual([start - 0.5, start + 3.5]);
  });

  it('are of the questions alone where there is no product', () => {
    const alone = coursePlots({ ...course, product: null }, nameOf);
    expect([alone.plots.map(({ title }) => title), alone.marks]).toEqual([['Craving'], []]);
  });

  it('put a week in its middle, and end with its last day', () => {
    const dates = [localDate('2026-11-02'), localDate('2026-11-09'), localDate('2026-11-16')];
    const weeks = coursePlots({ ...course, bucket: 'week', dates }, nameOf);
    expect(weeks.plots[0]?.series[0]?.points.map(({ x }) => x - dayNumber(localDate('2026-11-02')))).toEqual([
      3, 10, 17,
    ]);
    // Cuts would stand too close: the stairs and the table have them.
    expect(weeks.marks).toEqual([]);
    expect(weeks.across.last).toBe(dayNumber(localDate('2026-11-22')) + 0.5);
  });
});

describe('the readings of a range', () => {
  const readings = courseReadings(course, nameOf);

  it('are the rows of the table', () => {
    expect(readings.columns.map(({ label }) => label)).toEqual([
      'Planned',
      'Taken',
      'Plan',
      'Craving',
      'Craving, mean of 7 days',
    ]);
    expect(readings.rows.map(({ name, cells }) => [name, ...cells])).toEqual([
      ['Fri, Nov 6', '16.0 g', '16.0 g', null, '4', null],
      ['Sat, Nov 7', '12.8 g', '13.0 g', 'cut from 16.0 g to 12.8 g', '4.5', null],
      ['Sun, Nov 8', '12.8 g', null, 'hold begins, to Nov 14', null, null],
      ['Mon, Nov 9', '12.8 g', '3.2 g so far', null, '2', '3.5'],
    ]);
  });

  it('are read out in words', () => {
    expect(readings.rows.map((row) => spokenReading(readings, row, 'nothing logged'))).toEqual([
      'Friday November 6: planned 16.0 g, taken 16.0 g, craving 4',
      'Saturday November 7: planned 12.8 g, taken 13.0 g, cut from 16.0 g to 12.8 g, craving 4.5',
      'Sunday November 8: planned 12.8 g, hold begins, to Nov 14',
      'Monday November 9: planned 12.8 g, taken 3.2 g so far, craving 2',
    ]);
  });
});

describe('the facts of a range in words', () => {
  const say = (...facts: TrendCourse['facts']) => courseSentences(facts, product, nameOf).join(' ');
  const craving = (
    trend: 'down' | 'up' | 'steady' | 'too-few',
    before: number | null,
    after: number | null,
  ) => ({ code: 'question', question: 'craving', trend, before, after, answered: 9 }) as const;
  const planned = { code: 'planned', from: amount(16_000), to: amount(12_800), change: -0.2 } as const;

  it.each([
    [[{ code: 'nothing-logged' }], 'Nothing was logged in these days. A longer range may show more.'],
    [[planned], 'Your plan goes from 16.0 g to 12.8 g a day (20 % less).'],
    [
      [planned, { code: 'taken', from: amount(16_000), to: amount(10_414), change: -0.349, days: 7 }],
      'What you took went from 16.0 g to 10.4 g a day (35 % less), comparing the first 7 days logged with the last.',
    ],
    [
      [planned, { code: 'taken', from: amount(16_000), to: amount(12_000), change: -0.25, days: 7 }],
      'What you took went from 16.0 g to 12.0 g a day (25 % less), comparing the first 7 days logged with the last.',
    ],
    [
      [{ code: 'taken', from: amount(16_000), to: amount(16_000), change: 0, days: 7 }],
      'What you took stayed at 16.0 g a day, comparing the first 7 days logged with the last.',
    ],
    [[{ code: 'taken-too-few', logged: 1 }], 'Doses are logged on 1 day, too few to compare.'],
    [[{ code: 'taken-too-few', logged: 0 }], 'No doses are logged in these days.'],
    [
      [{ code: 'against-plan', above: 1, logged: 20, notLogged: 2 }],
      '1 of 20 days logged was above the plan.',
    ],
    [
      [{ code: 'against-plan', above: 0, logged: 20, notLogged: 2 }],
      'None of 20 days logged was above the plan.',
    ],
    [
      [craving('down', 5.16, 3)],
      'Craving: down from 5.2 to 3 (means of the first half of these days and of the second).',
    ],
    [
      [craving('steady', 4, 4.1)],
      'Craving: about the same, 4.1 (means of the first half of these days and of the second).',
    ],
    [[craving('too-few', null, null)], 'Craving: too few days to tell.'],
  ] as [TrendCourse['facts'], string][])('says them without a claim', (facts, sentence) => {
    expect(say(...facts)).toBe(sentence);
  });

  it('says all questions in one sentence, own ones by their names', () => {
    const own = { ...craving('up', 1, 2), question: `own:${'0'.repeat(32)}` } as const;
    expect(say(craving('down', 5, 3), own)).toBe(
      'Craving: down from 5 to 3; ringing ears: up from 1 to 2 (means of the first half of these days and of the second).',
    );
  });
});
