import { describe, expect, it } from 'vitest';
import { type RangeChoice, rangeOf, rangeProblem } from '../../../../../renderer/features/trends/trend-range';
import { localDate } from '../../../../../shared/time';

const today = localDate('2026-11-22');

function choice(kind: RangeChoice['kind'], from = '', to = ''): RangeChoice {
  return { kind, from, to };
}

describe('the days of a range', () => {
  const long = localDate('2020-01-01');
  const cases: [RangeChoice['kind'], string | null, string][] = [
    ['2-weeks', long, '2026-11-09'],
    ['4-weeks', long, '2026-10-26'],
    ['3-months', long, '2026-08-24'],
    ['12-months', long, '2025-11-23'],
    ['all', long, '2020-01-01'],
    // It begins with the first day that has anything.
    ['12-months', '2026-10-11', '2026-10-11'],
    ['all', '2026-10-11', '2026-10-11'],
    // And is two weeks long at least.
    ['12-months', '2026-11-20', '2026-11-09'],
    ['all', null, '2026-11-09'],
  ];
  it.each(cases)('%s with a first day of %s begins on %s', (kind, first, from) => {
    const known = first === null ? null : localDate(first);
    expect(rangeOf(choice(kind), { today, first: known })).toEqual({ from, to: today });
  });

  it('are the own dates, also before anything was logged', () => {
    expect(rangeOf(choice('own', '2026-10-01', '2026-10-03'), { today, first: today })).toEqual({
      from: '2026-10-01',
      to: '2026-10-03',
    });
  });
});

describe('own dates', () => {
  it.each([
    ['', '2026-11-22', 'missing'],
    ['2026-11-01', '', 'missing'],
    ['2026-02-30', '2026-11-22', 'missing'],
    ['1970-01-01', '2026-11-22', 'early'],
    ['2026-11-01', '2026-11-23', 'future'],
    ['2026-11-10', '2026-11-09', 'order'],
    ['2026-11-10', '2026-11-10', null],
    ['2000-01-01', '2026-11-22', null],
  ])('%s to %s: %s', (from, to, problem) => {
    const own = choice('own', from, to);
    expect(rangeProblem(own, today)).toBe(problem);
    expect(rangeOf(own, { today, first: null }) === null).toBe(problem !== null);
  });
});
