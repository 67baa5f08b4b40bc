import { describe, expect, it } from 'vitest';
import { listedAfterKey, listedAt, listedDays } from '../../../../../renderer/features/calendar/list-days';
import type { RangeDay } from '../../../../../shared/contract/days';
import { amount } from '../../../../../shared/quantity';
import { addDays, localDate } from '../../../../../shared/time';
import { rangeDay } from '../../../../support/range-day';

describe('The list leaves out days with nothing in them', () => {
  const today = localDate('2026-11-22');

  it.each<[string, Partial<RangeDay>, boolean]>([
    ['only an amount that is planned', {}, false],
    ['a day of a hold', { held: true, status: 'held' }, false],
    ['a day that was not logged', { status: 'not-logged' }, false],
    ['a dose', { taken: amount(2500) }, true],
    ['an entry', { entries: 1 }, true],
    ['a milestone', { milestones: ['half'] }, true],
    ['a change of the plan', { changes: [{ type: 'openHold', on: today }] }, true],
    ['a cut', { cut: { date: today, from: amount(2), to: amount(1), cut: 0.5 } }, true],
  ])('%s', (_what, changed, listed) => {
    expect(listedDays([rangeDay('2026-11-20', changed)], today)).toHaveLength(listed ? 1 : 0);
  });

  it('today is always there, and days stand by month', () => {
    const days = Array.from({ length: 20 }, (_, index) => {
      const date = addDays(today, index);
      return rangeDay(date, date === '2026-12-03' || date === '2026-12-05' ? { entries: 1 } : {});
    });
    expect(
      listedDays(days, today).map(({ month, days: ofMonth }) => [month, ofMonth.map(({ date }) => date)]),
    ).toEqual([
      ['2026-11', ['2026-11-22']],
      ['2026-12', ['2026-12-03', '2026-12-05']],
    ]);
  });
});

describe('Keys go from listed day to listed day', () => {
  const listed = ['2026-11-15', '2026-11-22', '2026-11-29', '2026-12-24', '2027-01-24'].map(localDate);

  it.each([
    ['ArrowDown', '2026-11-22', '2026-11-29'],
    ['ArrowUp', '2026-11-22', '2026-11-15'],
    ['ArrowUp', '2026-11-15', null],
    ['ArrowDown', '2027-01-24', null],
    ['Home', '2026-12-24', '2026-11-15'],
    ['End', '2026-11-15', '2027-01-24'],
    ['PageDown', '2026-11-22', '2026-12-24'],
    ['PageDown', '2026-12-24', '2027-01-24'],
    ['PageUp', '2026-12-24', '2026-11-29'],
    ['PageUp', '2026-11-22', '2026-11-15'],
    ['Enter', '2026-11-22', null],
  ])('%s from %s', (key, from, to) => {
    expect(listedAfterKey(key, localDate(from), listed)).toBe(to);
  });

  it('a day that is not listed is stood for by the next one, or the last', () => {
    expect(listedAt(localDate('2026-11-23'), listed)).toBe('2026-11-29');
    expect(listedAt(localDate('2027-03-01'), listed)).toBe('2027-01-24');
    expect(listedAt(localDate('2027-03-01'), [])).toBeNull();
  });
});
