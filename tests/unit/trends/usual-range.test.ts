import { expect, it } from 'vitest';
import { usualRange } from '../../../main/trends/usual-range';
import { day } from '../../support/vault';

it.each([
  ['nothing is there: a week', null, '2026-11-16'],
  ['today is the first day: a week', '2026-11-22', '2026-11-16'],
  ['the first day is a month ago: since then', '2026-10-22', '2026-10-22'],
  ['years are there: 90 days', '2016-11-22', '2026-08-25'],
  ['something is logged ahead of today: a week', '2026-11-25', '2026-11-16'],
])('trends begin with a range that is full; where %s', (_name, first, from) => {
  expect(usualRange(first === null ? null : day(first), day('2026-11-22'))).toEqual({
    from,
    to: '2026-11-22',
  });
});
