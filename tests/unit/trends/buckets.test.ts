import { describe, expect, it } from 'vitest';
import { bucketsOf } from '../../../main/trends/buckets';
import { daysBetween } from '../../../shared/time';
import { day } from '../../support/vault';

describe('a range', () => {
  it.each([
    ['one day', '2026-11-22', '2026-11-22', 1],
    ['400 days, the most that come one by one', '2025-10-19', '2026-11-22', 400],
    ['a leap day with its neighbours', '2024-02-28', '2024-03-01', 3],
  ])('of %s comes day by day', (_name, from, to, count) => {
    const { bucket, all } = bucketsOf(day(from), day(to));
    expect({ bucket, count: all.length, first: all[0], last: all.at(-1) }).toEqual({
      bucket: 'day',
      count,
      first: { first: from, last: from },
      last: { first: to, last: to },
    });
  });

  it('of 401 days comes as the whole weeks that hold it', () => {
    const { bucket, all } = bucketsOf(day('2025-10-18'), day('2026-11-22'));
    expect({ bucket, count: all.length, first: all[0], last: all.at(-1) }).toEqual({
      bucket: 'week',
      count: 58,
      first: { first: '2025-10-13', last: '2025-10-19' },
      last: { first: '2026-11-16', last: '2026-11-22' },
    });
  });

  it.each([
    ['the New Year', '2024-12-30', '2025-01-05'],
    ['a leap day', '2024-02-26', '2024-03-03'],
    ['clocks put forward', '2026-03-02', '2026-03-08'],
    ['clocks put back', '2025-10-27', '2025-11-02'],
  ])('has a week of seven days over %s', (_name, first, last) => {
    expect(bucketsOf(day('2023-06-01'), day('2026-11-22')).all).toContainEqual({ first, last });
  });

  it('of thirty years has weeks without a gap, none before the first year there is', () => {
    const { all } = bucketsOf(day('2000-01-01'), day('2029-12-31'));
    expect(all[0]).toEqual({ first: '2000-01-01', last: '2000-01-02' });
    const gaps = all
      .slice(1)
      .filter(({ first }, index) => daysBetween(all[index]?.last ?? first, first) !== 1);
    expect(gaps).toEqual([]);
  });
});
