import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dateAfterKey,
  isShownMonth,
  sameDayIn,
} from '../../../../../renderer/features/calendar/month-steps';
import { localDate } from '../../../../../shared/time';

const sunday = 7;
const monday = 1;

describe('Keys move through the days', () => {
  it.each([
    ['ArrowLeft', '2026-11-01', sunday, '2026-10-31'],
    ['ArrowRight', '2026-11-30', sunday, '2026-12-01'],
    ['ArrowUp', '2026-11-05', sunday, '2026-10-29'],
    ['ArrowDown', '2026-12-28', sunday, '2027-01-04'],
    ['Home', '2026-11-18', sunday, '2026-11-15'],
    ['Home', '2026-11-18', monday, '2026-11-16'],
    ['Home', '2026-11-15', sunday, '2026-11-15'],
    ['End', '2026-11-18', sunday, '2026-11-21'],
    ['End', '2026-11-18', monday, '2026-11-22'],
    ['PageUp', '2026-03-31', sunday, '2026-02-28'],
    ['PageUp', '2024-03-31', sunday, '2024-02-29'],
    ['PageDown', '2026-12-15', sunday, '2027-01-15'],
    ['PageDown', '2026-01-30', sunday, '2026-02-28'],
    ['Enter', '2026-11-18', sunday, null],
    ['toString', '2026-11-18', sunday, null],
    ['ArrowLeft', '2001-01-01', sunday, null],
    ['ArrowRight', '2099-12-31', sunday, null],
  ])('%s from %s, weeks from %i', (key, from, weekStart, to) => {
    expect(dateAfterKey(key, localDate(from), { weekStart, page: 'month', weeksAcross: false })).toBe(to);
  });
});

describe('Keys move by what a view lays out', () => {
  it.each([
    ['ArrowLeft', '2026-11-15'],
    ['ArrowRight', '2026-11-29'],
    ['ArrowUp', '2026-11-21'],
    ['ArrowDown', '2026-11-23'],
    ['PageDown', '2026-11-29'],
  ])('%s where weeks stand as columns and a page is a week', (key, to) => {
    const steps = { weekStart: sunday, page: 'week', weeksAcross: true } as const;
    expect(dateAfterKey(key, localDate('2026-11-22'), steps)).toBe(to);
  });
});

describe('Months', () => {
  it.each([
    ['2026-11', 1, '2026-12'],
    ['2026-12', 1, '2027-01'],
    ['2026-01', -1, '2025-12'],
    ['2026-11', 14, '2028-01'],
    ['2001-01', -1, '2001-01'],
    ['2099-12', 1, '2099-12'],
  ])('%s and %i more', (month, count, moved) => {
    expect(addMonths(month, count)).toBe(moved);
  });

  it.each([
    ['2026-11', true],
    ['2001-01', true],
    ['2099-12', true],
    ['2000-12', false],
    ['2100-01', false],
    ['2026-13', false],
    ['2026-1', false],
    ['', false],
  ])('%j can be shown: %s', (month, shown) => {
    expect(isShownMonth(month)).toBe(shown);
  });

  it('keep the day, or their last one', () => {
    const days = ['2026-02', '2024-02', '2026-04', '2026-05'];
    expect(days.map((month) => sameDayIn(month, localDate('2026-01-31')))).toEqual([
      '2026-02-28',
      '2024-02-29',
      '2026-04-30',
      '2026-05-31',
    ]);
  });
});
