import { describe, expect, it } from 'vitest';
import {
  inWeeks,
  listAround,
  listWithMore,
  stepFrom,
  titleOf,
  weekOf,
} from '../../../../../renderer/features/calendar/period';
import { daysBetween, localDate } from '../../../../../shared/time';

const sunday = 7;
const monday = 1;

describe('A view names the days that it shows', () => {
  it.each([
    ['month', '2026-11-22', 'November 2026'],
    ['week', '2026-11-18', 'Nov 15 to 21, 2026'],
    ['week', '2026-12-01', 'Nov 29 to Dec 5, 2026'],
    ['week', '2026-12-31', 'Dec 27 to Jan 2, 2027'],
    ['list', '2026-11-22', 'From November 2026'],
    ['year', '2026-11-22', '2026'],
  ] as const)('%s around %s', (view, date, title) => {
    expect(titleOf(view, localDate(date), sunday)).toBe(title);
  });
});

describe('A step leads to the same place one further', () => {
  it.each([
    ['month', '2026-01-31', 1, '2026-02-28'],
    ['week', '2026-12-30', 1, '2027-01-06'],
    ['list', '2026-11-22', -1, '2026-10-22'],
    ['year', '2024-02-29', 1, '2025-02-28'],
    ['month', '2001-01-15', -1, null],
    ['month', '2099-12-15', 1, null],
    ['week', '2099-12-30', 1, null],
    ['year', '2001-06-15', -1, null],
    ['year', '2099-06-15', 1, null],
    ['year', '2098-06-15', 1, '2099-06-15'],
  ] as const)('%s from %s by %i', (view, date, direction, to) => {
    expect(stepFrom(view, localDate(date), direction)).toBe(to);
  });
});

describe('Weeks', () => {
  it.each([
    ['2026-11-18', sunday, '2026-11-15', '2026-11-21'],
    ['2026-11-15', sunday, '2026-11-15', '2026-11-21'],
    ['2026-11-15', monday, '2026-11-09', '2026-11-15'],
  ])('of %s, from weekday %i', (date, weekStart, from, to) => {
    expect(weekOf(localDate(date), weekStart)).toEqual({ from, to });
  });

  it('hold a stretch of days whole, with gaps at both ends', () => {
    // A Wednesday to the Tuesday after.
    const days = ['18', '19', '20', '21', '22', '23', '24'].map((day) => ({
      date: localDate(`2026-11-${day}`),
    }));
    expect(inWeeks(days, sunday).map((week) => week.map((day) => day?.date.slice(8) ?? null))).toEqual([
      [null, null, null, '18', '19', '20', '21'],
      ['22', '23', '24', null, null, null, null],
    ]);
    expect(inWeeks([], sunday)).toEqual([]);
  });
});

describe('A list', () => {
  it('begins a week back and goes half a year ahead', () => {
    expect(listAround(localDate('2026-11-22'))).toEqual({ from: '2026-11-15', to: '2027-05-21' });
  });

  it('stays within the days that can be shown', () => {
    expect(listAround(localDate('2099-12-30'))).toEqual({ from: '2099-12-23', to: '2099-12-31' });
    expect(listAround(localDate('2001-01-02')).from).toBe('2001-01-01');
  });

  it.each([1, -1] as const)(
    'grows by three months (%i), and never past what is read at once',
    (direction) => {
      let period = listAround(localDate('2026-11-22'));
      for (let more = 0; more < 8; more += 1) {
        const longer = listWithMore(period, direction);
        expect(direction === 1 ? longer.to > period.to : longer.from < period.from).toBe(true);
        expect(daysBetween(longer.from, longer.to)).toBeLessThan(400);
        period = longer;
      }
    },
  );
});
