import { describe, expect, it } from 'vitest';
import { type Due, type DueFacts, nextDue } from '../../../shared/scales/due';
import { localDate } from '../../../shared/time';

const every14 = { everyDays: 14, dailyAfterCut: false };
const sows = { everyDays: 7, dailyAfterCut: true };
const never = { everyDays: null, dailyAfterCut: false };
const cutsOnly = { everyDays: null, dailyAfterCut: true };

/** On 10 November 2026 unless said otherwise. */
interface Case {
  rhythm: DueFacts['rhythm'];
  today?: string;
  last?: string;
  cuts?: string[];
  notBefore?: string;
}

const due = (on: string, why: Due['why']): Due => ({ on: localDate(on), why });

const cases: [string, Case, Due | null][] = [
  ['today, when it was never filled in', { rhythm: every14 }, due('2026-11-10', 'first')],
  ['never, where the person wants that', { rhythm: never, last: '2026-01-01' }, null],
  ['14 days after the last', { rhythm: every14, last: '2026-11-01' }, due('2026-11-15', 'rhythm')],
  ['on the 14th day itself', { rhythm: every14, last: '2026-10-27' }, due('2026-11-10', 'rhythm')],
  ['today, when that day went by', { rhythm: every14, last: '2026-08-01' }, due('2026-11-10', 'rhythm')],
  [
    'not again on the day it was filled in',
    { rhythm: { everyDays: 1, dailyAfterCut: false }, last: '2026-11-10' },
    due('2026-11-11', 'rhythm'),
  ],
  [
    'tomorrow, when it was put off',
    { rhythm: every14, last: '2026-10-01', notBefore: '2026-11-11' },
    due('2026-11-11', 'rhythm'),
  ],
  [
    'when its day comes, though it was put off to an earlier one',
    { rhythm: every14, last: '2026-11-09', notBefore: '2026-11-11' },
    due('2026-11-23', 'rhythm'),
  ],
  [
    'not on the day of a cut by itself',
    { rhythm: sows, last: '2026-11-09', cuts: ['2026-11-10'] },
    due('2026-11-11', 'after-cut'),
  ],
  [
    'on the first day after a cut',
    { rhythm: sows, last: '2026-11-09', cuts: ['2026-11-09'] },
    due('2026-11-10', 'after-cut'),
  ],
  [
    'on the third day after a cut',
    { rhythm: sows, last: '2026-11-09', cuts: ['2026-11-07'] },
    due('2026-11-10', 'after-cut'),
  ],
  [
    'in a week again from the fourth day on',
    { rhythm: sows, last: '2026-11-09', cuts: ['2026-11-06'] },
    due('2026-11-16', 'rhythm'),
  ],
  [
    'the next day, when one of the three days is done',
    { rhythm: sows, last: '2026-11-10', cuts: ['2026-11-08'] },
    due('2026-11-11', 'after-cut'),
  ],
  [
    'in a week, when the third of the days is done',
    { rhythm: sows, last: '2026-11-10', cuts: ['2026-11-07'] },
    due('2026-11-17', 'rhythm'),
  ],
  [
    'after the next cut ahead, when that comes before the week is over',
    { rhythm: sows, last: '2026-11-09', cuts: ['2026-10-20', '2026-11-13', '2026-11-27'] },
    due('2026-11-14', 'after-cut'),
  ],
  [
    'when the week is over, when that comes before the next cut',
    { rhythm: sows, last: '2026-11-09', cuts: ['2026-11-27'] },
    due('2026-11-16', 'rhythm'),
  ],
  [
    'past the three days, when it was put off to then',
    { rhythm: sows, last: '2026-11-09', cuts: ['2026-11-07'], notBefore: '2026-11-11' },
    due('2026-11-16', 'rhythm'),
  ],
  [
    'after cuts alone, where the person wants that',
    { rhythm: cutsOnly, last: '2026-11-09', cuts: ['2026-11-12', '2026-11-26'] },
    due('2026-11-13', 'after-cut'),
  ],
  [
    'never after cuts alone without a cut',
    { rhythm: cutsOnly, last: '2026-11-09', cuts: ['2026-10-01'] },
    null,
  ],
  [
    'over a night of clock changes as on any other',
    { rhythm: every14, today: '2026-11-01', last: '2026-10-25' },
    due('2026-11-08', 'rhythm'),
  ],
];

describe('A scale is asked', () => {
  it.each(cases)('%s', (_title, given, expected) => {
    expect(
      nextDue({
        rhythm: given.rhythm,
        today: localDate(given.today ?? '2026-11-10'),
        last: given.last === undefined ? null : localDate(given.last),
        cuts: (given.cuts ?? []).map(localDate),
        notBefore: given.notBefore === undefined ? null : localDate(given.notBefore),
      }),
    ).toEqual(expected);
  });
});
