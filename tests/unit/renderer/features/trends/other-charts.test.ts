import { expect, it } from 'vitest';
import {
  helpedBars,
  helpedReadings,
  helpedSentence,
} from '../../../../../renderer/features/trends/helped-chart';
import {
  responsePlots,
  responseReadings,
  responseSentences,
} from '../../../../../renderer/features/trends/response-chart';
import {
  scalePlots,
  scaleReadings,
  scaleSentences,
} from '../../../../../renderer/features/trends/scales-chart';
import { sleepBars, sleepReadings, sleepSentence } from '../../../../../renderer/features/trends/sleep-chart';
import {
  triggerBars,
  triggerReadings,
  triggerSentence,
} from '../../../../../renderer/features/trends/triggers-chart';
import { type Readings, spokenReading } from '../../../../../renderer/ui/chart/chart-readings';
import type {
  Helped,
  ScaleCourse,
  TrendResponse,
  Trigger,
} from '../../../../../shared/contract/trend-findings';
import { scales } from '../../../../../shared/scales/registry';
import { localDate } from '../../../../../shared/time';

/** Everything that is read out of a chart. */
function spoken(readings: Readings): string[] {
  return readings.rows.map((row) => spokenReading(readings, row, 'nothing logged'));
}

function response(telling: TrendResponse['telling']): TrendResponse {
  const day = (number: number, mean: number, n: number) => ({ day: number, mean, n, spread: null });
  return {
    product: null,
    question: 'craving',
    cuts: 3,
    before: telling.code === 'told' ? { mean: telling.before, n: 4 } : null,
    days: [day(0, 4, 3), day(2, 6.25, 2), day(4, 3, 1)],
    telling,
  };
}

it('draws the days after a cut with gaps, and reads each', () => {
  const told = response({ code: 'told', before: 3, easedAfter: 4 });
  const { plots } = responsePlots(told, 'Craving');
  expect(plots[0]?.series[0]?.points.map(({ y }) => y)).toEqual([4, null, 6.25, null, 3, null, null, null]);
  expect(plots[0]?.level).toEqual({ y: 3, label: 'before: 3' });
  expect(spoken(responseReadings(told, 'Craving'))).toEqual([
    'The day of the cut: craving, mean 4, of 3 days',
    'Day 2: craving, mean 6.3, of 2 days',
    'Day 4: craving, mean 3, of 1 day',
  ]);
});

it.each([
  [{ code: 'no-cuts' }, 'After your first cut, this shows how the days that follow go for you.'],
  [
    { code: 'too-few' },
    'Too few days to tell. After a few more check-ins around a cut, this shows how those days go.',
  ],
  [
    { code: 'told', before: 3, easedAfter: 4 },
    'Craving: 3 before a cut, and back near that by day 4 after it. From 3 cuts of the last 12 months.',
  ],
  [
    { code: 'told', before: 3, easedAfter: 0 },
    'Craving: 3 before a cut, and it stayed near that after it. From 3 cuts of the last 12 months.',
  ],
  [
    { code: 'told', before: 3, easedAfter: null },
    'Craving: 3 before a cut, and not back near that in the days that are logged. From 3 cuts of the last 12 months.',
  ],
  [
    { code: 'no-before', everyDays: 7, first: { day: 0, mean: 4 }, last: { day: 6, mean: 2.5 } },
    'Craving: 4 on average on the day of a cut, 2.5 on day 6 after it. Your cuts come every 7 days, so no days lie clear of an earlier one, and there is no “before” to compare with. From 3 cuts of the last 12 months.',
  ],
] as [TrendResponse['telling'], string][])('says what the days after a cut tell: $code', (telling, text) => {
  expect(responseSentences(response(telling), 'Craving').join(' ')).toBe(text);
});

const range = { from: localDate('2026-10-01'), to: localDate('2026-11-22') };

const phq9: ScaleCourse = {
  scale: 'phq9',
  highest: 27,
  bands: scales.phq9.bands.map((band) => ({ ...band })),
  results: [
    { date: localDate('2026-11-01'), total: 14, band: 'moderate' },
    { date: localDate('2026-11-20'), total: 9, band: 'mild' },
  ],
  withoutTotal: 1,
  change: { first: 14, last: 9, meaningful: true },
};

it('draws the results of a scale over its bands, and reads each', () => {
  const { plots } = scalePlots(phq9, range);
  expect(plots[0]?.series[0]?.points.map(({ y }) => y)).toEqual([14, 9]);
  expect(plots[0]?.axis.ticks.map(({ y }) => y)).toEqual([0, 5, 10, 15, 20, 27]);
  expect(plots[0]?.bands).toEqual([
    { from: 0, to: 4.5, label: 'minimal' },
    { from: 4.5, to: 9.5, label: 'mild' },
    { from: 9.5, to: 14.5, label: 'moderate' },
    { from: 14.5, to: 19.5, label: 'moderately severe' },
    { from: 19.5, to: 27, label: 'severe' },
  ]);
  expect(spoken(scaleReadings(phq9, range.to))).toEqual([
    'Sunday November 1: total 14, moderate',
    'Friday November 20: total 9, mild',
  ]);
  expect(scaleSentences(phq9)).toEqual([
    'PHQ-9 went from 14 on Nov 1 to 9 on Nov 20, in the mild range.',
    'For PHQ-9, a change of 5 points or more is called clinically meaningful.',
    'One result is not drawn, since an answer is open.',
    'A range is not a diagnosis. It is something to share with a clinician.',
  ]);
});

it('says of a scale with one result, and of one whose bands were not validated, what it is worth', () => {
  const one = { ...phq9, results: phq9.results.slice(0, 1), withoutTotal: 0, change: null };
  expect(scaleSentences(one)[0]).toBe(
    'PHQ-9 on Nov 1: 14, in the moderate range. One more result shows a direction.',
  );
  expect(scaleSentences({ ...one, scale: 'sows' })[1]).toBe(
    'The ranges are commonly used, but not validated for this version. The total and where it goes matter more.',
  );
  expect(scaleSentences({ ...one, results: [] })).toEqual([
    'No result of PHQ-9 in these days has a total, since an answer is open in each.',
  ]);
});

it('compares nights by how long they were', () => {
  const nights = [
    { from: 0, below: 5, nights: 6, sameDay: { mean: 5.5, n: 6 }, nextDay: { mean: 5, n: 5 } },
    { from: 5, below: 7, nights: 1, sameDay: null, nextDay: null },
    { from: 7, below: null, nights: 9, sameDay: { mean: 2, n: 8 }, nextDay: null },
  ];
  expect(sleepBars(nights, 'hours').bars.map(({ name, value }) => [name, value])).toEqual([
    ['Under 5 hours', 'craving 5.5 · 6 nights'],
    ['5 to under 7 hours', '1 night, no craving rated'],
    ['7 hours or more', 'craving 2 · 8 nights'],
  ]);
  expect(spoken(sleepReadings(nights, 'hours'))).toEqual([
    'Under 5 hours: craving that day 5.5, the next day 5, 6 nights',
    '5 to under 7 hours: one night',
    '7 hours or more: craving that day 2, 9 nights',
  ]);
  expect(
    sleepSentence({ code: 'compared', poor: { mean: 5.5, n: 6 }, good: { mean: 2, n: 8 } }, 'hours'),
  ).toBe('On days after your shorter nights craving was 5.5 on average, after your longer ones 2.');
});

it('shows a trigger by how often it was named and what it led to', () => {
  const stress: Trigger = {
    trigger: 'trigger.stress',
    doses: 2,
    entries: 5,
    ledTo: { passed: 1, coped: 1, plannedDose: 0, extraDose: 2, notSaid: 1 },
    withIt: { days: 6, above: 3 },
    withoutIt: { days: 20, above: 1 },
    craving: { mean: 5.25, n: 4 },
    isEnough: true,
  };
  expect(triggerBars([stress]).bars).toEqual([
    {
      name: 'Stress',
      value: '7',
      parts: [
        { look: 'solid', value: 2 },
        { look: 'striped', value: 2 },
        { look: 'soft', value: 2 },
        { look: 'open', value: 1 },
      ],
    },
  ]);
  expect(spoken(triggerReadings([stress]))).toEqual([
    'Stress: named 7 times, extra dose 2, noted on a dose 2, coped 1, passed 1, not said 1, days above plan 3 of 6, mean craving 5.3',
  ]);
  expect(
    triggerSentence({
      code: 'more-above-plan',
      trigger: 'trigger.stress',
      withIt: stress.withIt,
      withoutIt: stress.withoutIt,
    }),
  ).toBe('With “Stress”, 3 of 6 days logged were above the plan; without it 1 of 20.');
});

it('puts first what helped most, and keeps apart what was rated too few times', () => {
  const helped: Helped[] = [
    {
      what: { kind: 'measure', measure: 'warm-bath' },
      used: 5,
      rated: 4,
      mean: 6.5,
      best: 9,
      isEnough: true,
    },
    { what: { kind: 'medicine', name: 'Loperamide' }, used: 1, rated: 1, mean: 8, best: 8, isEnough: false },
    {
      what: { kind: 'measure', measure: 'own:Knitting' },
      used: 2,
      rated: 0,
      mean: null,
      best: null,
      isEnough: false,
    },
  ];
  expect(helpedBars(helped).bars).toEqual([
    {
      name: 'Warm bath or shower',
      value: '6.5 of 10 · rated 4 times',
      parts: [{ look: 'solid', value: 6.5 }],
    },
    { name: 'Loperamide', value: '8 · rated once', parts: [{ look: 'open', value: 8 }] },
    { name: 'Knitting', value: 'used 2 times, not rated', parts: [] },
  ]);
  expect(spoken(helpedReadings(helped))).toEqual([
    'Warm bath or shower: helped 6.5, at best 9, used 5 times',
    'Loperamide: helped 8, at best 8, used once',
    'Knitting: used 2 times',
  ]);
  expect(helpedSentence(null)).toBe('Rated too few times to compare yet.');
});
