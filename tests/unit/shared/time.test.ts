import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  daysFrom,
  daysIntoWeek,
  instantOf,
  isLocalDate,
  localDate,
  logicalDate,
  wallTime,
  weekday,
} from '../../../shared/time';

const NEW_YORK = 'America/New_York';
const LORD_HOWE = 'Australia/Lord_Howe';
const TROLL = 'Antarctica/Troll';

describe('A date is a calendar day that exists', () => {
  it.each(['2024-02-29', '2026-11-22', '1000-01-01', '9999-12-31', '2000-02-29'])('%s', (text) => {
    expect(localDate(text)).toBe(text);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2026-02-30',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '2026-04-00',
    '0999-12-31',
    '26-04-01',
    '2026-4-1',
    '2026-04-01T00:00',
    ' 2026-04-01',
    '2026-04-01\n',
    '',
  ])('%j is none', (text) => {
    expect(isLocalDate(text)).toBe(false);
    expect(() => localDate(text)).toThrow(RangeError);
  });
});

describe('Days are counted on the calendar', () => {
  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2024-02-28', 2, '2024-03-01'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-03-07', 366, '2027-03-08'],
    ['2026-01-01', 0, '2026-01-01'],
    ['1969-12-31', 2, '1970-01-02'],
  ])('%s and %i days is %s', (from, days, to) => {
    expect(addDays(localDate(from), days)).toBe(to);
    expect(daysBetween(localDate(from), localDate(to))).toBe(days);
    expect(compareDates(localDate(from), localDate(to))).toBe(-Math.sign(days) + 0);
  });

  it('Day numbers count from 1970 and lead back', () => {
    expect(dayNumber(localDate('1970-01-01'))).toBe(0);
    expect(dayNumber(localDate('2026-11-22'))).toBe(20_779);
    expect(dateOfDayNumber(20_779)).toBe('2026-11-22');
  });

  it.each([
    ['2026-11-22', 7],
    ['2026-11-23', 1],
    ['2024-02-29', 4],
    ['1969-12-28', 7],
    ['1999-12-31', 5],
  ])('%s is day %i of the week', (date, expected) => {
    expect(weekday(localDate(date))).toBe(expected);
  });

  it('Half days and years that no calendar here has are a bug', () => {
    expect(() => addDays(localDate('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(localDate('1000-01-01'), -1)).toThrow(RangeError);
    expect(() => dateOfDayNumber(Number.NaN)).toThrow(RangeError);
    expect(() => dayNumber('soon' as ReturnType<typeof localDate>)).toThrow(RangeError);
  });
});

describe('A dose belongs to the day that the person is still in', () => {
  it.each([
    ['02:30 is still yesterday', '2026-01-15T07:30:00Z', NEW_YORK, '04:00', '2026-01-14'],
    ['03:59:59.999 is still yesterday', '2026-01-15T08:59:59.999Z', NEW_YORK, '04:00', '2026-01-14'],
    ['04:00 is today', '2026-01-15T09:00:00Z', NEW_YORK, '04:00', '2026-01-15'],
    ['with days from midnight 00:00 is today', '2026-01-15T05:00:00Z', NEW_YORK, '00:00', '2026-01-15'],
    ['a day from 18:00: noon is yesterday', '2026-01-15T17:00:00Z', NEW_YORK, '18:00', '2026-01-14'],
    ['a day from 23:59', '2026-01-16T04:59:00Z', NEW_YORK, '23:59', '2026-01-15'],
    ['the same instant in Tokyo', '2026-01-15T07:30:00Z', 'Asia/Tokyo', '04:00', '2026-01-15'],
    ['02:30 on 1 March of a leap year', '2024-03-01T07:30:00Z', NEW_YORK, '04:00', '2024-02-29'],
    ['02:30 on 1 March of another year', '2023-03-01T07:30:00Z', NEW_YORK, '04:00', '2023-02-28'],
    ['02:30 on New Year', '2027-01-01T07:30:00Z', NEW_YORK, '04:00', '2026-12-31'],
    ['a quarter-hour zone', '2026-01-14T22:14:00Z', 'Asia/Kathmandu', '04:00', '2026-01-14'],
    ['a quarter-hour zone, a minute later', '2026-01-14T22:15:00Z', 'Asia/Kathmandu', '04:00', '2026-01-15'],
  ])('%s', (_, instant, zone, dayStartsAt, day) => {
    expect(logicalDate(instant, zone, dayStartsAt)).toBe(day);
  });

  it('A trip west: the same instant counts for the day at the place', () => {
    expect(logicalDate('2026-06-10T09:30:00Z', NEW_YORK, '04:00')).toBe('2026-06-10');
    expect(logicalDate('2026-06-10T09:30:00Z', 'America/Los_Angeles', '04:00')).toBe('2026-06-09');
  });
});

describe('The day starts by the clock on the wall on nights when clocks change', () => {
  it.each([
    // New York 2026-03-08: 02:00 becomes 03:00, so 04:00 comes three hours after midnight.
    ['New York in spring, 01:59', '2026-03-08T06:59:00Z', NEW_YORK, '04:00', '2026-03-07'],
    ['New York in spring, 03:59', '2026-03-08T07:59:00Z', NEW_YORK, '04:00', '2026-03-07'],
    ['New York in spring, 04:00', '2026-03-08T08:00:00Z', NEW_YORK, '04:00', '2026-03-08'],
    ['a start at 02:30, which is skipped: 01:59', '2026-03-08T06:59:00Z', NEW_YORK, '02:30', '2026-03-07'],
    ['a start at 02:30, which is skipped: 03:00', '2026-03-08T07:00:00Z', NEW_YORK, '02:30', '2026-03-08'],
    // New York 2026-11-01: 02:00 becomes 01:00, so 04:00 comes five hours after midnight.
    ['New York in autumn, first 01:30', '2026-11-01T05:30:00Z', NEW_YORK, '04:00', '2026-10-31'],
    ['New York in autumn, second 01:30', '2026-11-01T06:30:00Z', NEW_YORK, '04:00', '2026-10-31'],
    ['New York in autumn, 03:59', '2026-11-01T08:59:00Z', NEW_YORK, '04:00', '2026-10-31'],
    ['New York in autumn, 04:00', '2026-11-01T09:00:00Z', NEW_YORK, '04:00', '2026-11-01'],
    [
      'a start at 01:30, which comes twice: first 01:29',
      '2026-11-01T05:29:00Z',
      NEW_YORK,
      '01:30',
      '2026-10-31',
    ],
    [
      'a start at 01:30, which comes twice: first 01:30',
      '2026-11-01T05:30:00Z',
      NEW_YORK,
      '01:30',
      '2026-11-01',
    ],
    [
      'a start at 01:30, which comes twice: second 01:30',
      '2026-11-01T06:30:00Z',
      NEW_YORK,
      '01:30',
      '2026-11-01',
    ],
    // Lord Howe moves by half an hour: 2026-04-05 02:00 becomes 01:30, 2026-10-04 02:00 becomes 02:30.
    ['Lord Howe in autumn, first 01:45', '2026-04-04T14:45:00Z', LORD_HOWE, '04:00', '2026-04-04'],
    ['Lord Howe in autumn, second 01:45', '2026-04-04T15:15:00Z', LORD_HOWE, '04:00', '2026-04-04'],
    ['Lord Howe in autumn, 03:59', '2026-04-04T17:29:00Z', LORD_HOWE, '04:00', '2026-04-04'],
    ['Lord Howe in autumn, 04:00', '2026-04-04T17:30:00Z', LORD_HOWE, '04:00', '2026-04-05'],
    ['Lord Howe in spring, 03:59', '2026-10-03T16:59:00Z', LORD_HOWE, '04:00', '2026-10-03'],
    ['Lord Howe in spring, 04:00', '2026-10-03T17:00:00Z', LORD_HOWE, '04:00', '2026-10-04'],
    [
      'Lord Howe, a start at 02:15, which is skipped',
      '2026-10-03T15:30:00Z',
      LORD_HOWE,
      '02:15',
      '2026-10-04',
    ],
    // Troll moves by two hours: 2026-03-29 01:00 becomes 03:00, 2026-10-25 03:00 becomes 01:00.
    ['Troll in March, 00:59', '2026-03-29T00:59:00Z', TROLL, '04:00', '2026-03-28'],
    ['Troll in March, 03:59', '2026-03-29T01:59:00Z', TROLL, '04:00', '2026-03-28'],
    ['Troll in March, 04:00', '2026-03-29T02:00:00Z', TROLL, '04:00', '2026-03-29'],
    [
      'Troll in March, a start at 02:00, which is skipped',
      '2026-03-29T01:00:00Z',
      TROLL,
      '02:00',
      '2026-03-29',
    ],
    ['Troll in October, first 02:30', '2026-10-25T00:30:00Z', TROLL, '04:00', '2026-10-24'],
    ['Troll in October, second 02:30', '2026-10-25T02:30:00Z', TROLL, '04:00', '2026-10-24'],
    ['Troll in October, 03:59', '2026-10-25T03:59:00Z', TROLL, '04:00', '2026-10-24'],
    ['Troll in October, 04:00', '2026-10-25T04:00:00Z', TROLL, '04:00', '2026-10-25'],
    // Santiago skips midnight itself: 2026-09-06 00:00 becomes 01:00.
    ['Santiago, a day from midnight', '2026-09-06T04:00:00Z', 'America/Santiago', '00:00', '2026-09-06'],
    ['Santiago, a minute before', '2026-09-06T03:59:00Z', 'America/Santiago', '00:00', '2026-09-05'],
    // Casey changed zones on 2018-03-11 at 04:00, back to 01:00: 04:00 came three hours late.
    [
      'Casey, a minute before clocks go back',
      '2018-03-10T16:59:00Z',
      'Antarctica/Casey',
      '04:00',
      '2018-03-10',
    ],
    ['Casey, when they have gone back', '2018-03-10T17:00:00Z', 'Antarctica/Casey', '04:00', '2018-03-10'],
    ['Casey, when they show 04:00', '2018-03-10T20:00:00Z', 'Antarctica/Casey', '04:00', '2018-03-11'],
    // Apia had no 30 December 2011: the clocks went from the 29th straight to the 31st.
    ['Apia, after the day left out, 02:30', '2011-12-30T12:30:00Z', 'Pacific/Apia', '04:00', '2011-12-30'],
    ['Apia, after the day left out, 04:00', '2011-12-30T14:00:00Z', 'Pacific/Apia', '04:00', '2011-12-31'],
  ])('%s', (_, instant, zone, dayStartsAt, day) => {
    expect(logicalDate(instant, zone, dayStartsAt)).toBe(day);
  });
});

describe('A time on a day of the plan is found on the clock', () => {
  it.each([
    ['in the morning', '2026-03-03', '09:00', NEW_YORK, '04:00', '2026-03-03T14:00:00Z'],
    [
      'after midnight is on the next calendar day',
      '2026-03-03',
      '02:30',
      NEW_YORK,
      '04:00',
      '2026-03-04T07:30:00Z',
    ],
    ['at the start of the day', '2026-03-03', '04:00', NEW_YORK, '04:00', '2026-03-03T09:00:00Z'],
    [
      'after midnight at the end of February',
      '2024-02-29',
      '02:30',
      NEW_YORK,
      '04:00',
      '2024-03-01T07:30:00Z',
    ],
    ['skipped: as much later', '2026-03-07', '02:30', NEW_YORK, '04:00', '2026-03-08T07:30:00Z'],
    [
      'skipped, with the day start: as much later',
      '2026-03-08',
      '02:30',
      NEW_YORK,
      '02:30',
      '2026-03-08T07:30:00Z',
    ],
    [
      'skipped, at the end of a day: as much earlier',
      '2026-03-07',
      '02:10',
      NEW_YORK,
      '02:30',
      '2026-03-08T06:10:00Z',
    ],
    ['twice: the first', '2026-10-31', '01:30', NEW_YORK, '04:00', '2026-11-01T05:30:00Z'],
    ['twice by half an hour: the first', '2026-04-04', '01:45', LORD_HOWE, '04:00', '2026-04-04T14:45:00Z'],
    ['twice by two hours: the first', '2026-10-24', '02:30', TROLL, '04:00', '2026-10-25T00:30:00Z'],
  ])('%s', (_, date, time, zone, dayStartsAt, instant) => {
    expect(instantOf(localDate(date), time, zone, dayStartsAt)).toBe(instant);
    expect(logicalDate(instant, zone, dayStartsAt)).toBe(date);
  });

  it.each([
    ['2026-03-08T06:59:59Z', NEW_YORK, '01:59'],
    ['2026-03-08T07:00:00Z', NEW_YORK, '03:00'],
    ['2026-04-04T15:15:00Z', LORD_HOWE, '01:45'],
    ['2026-01-14T22:15:30.5Z', 'Asia/Kathmandu', '04:00'],
    ['2026-01-15T00:00Z', 'UTC', '00:00'],
  ])('%s in %s is %s on the wall', (instant, zone, time) => {
    expect(wallTime(instant, zone)).toBe(time);
  });
});

describe('What is no instant, zone or time of day is a bug and says so', () => {
  it.each([
    ['2026-01-15', NEW_YORK, '04:00'],
    ['2026-01-15T09:00:00', NEW_YORK, '04:00'],
    ['2026-01-15T09:00:00+01:00', NEW_YORK, '04:00'],
    ['2026-01-32T09:00:00Z', NEW_YORK, '04:00'],
    ['2026-01-15T25:00:00Z', NEW_YORK, '04:00'],
    ['', NEW_YORK, '04:00'],
    ['2026-01-15T09:00:00Z', 'Mars/Olympus', '04:00'],
    ['2026-01-15T09:00:00Z', '', '04:00'],
    ['2026-01-15T09:00:00Z', NEW_YORK, '4:00'],
    ['2026-01-15T09:00:00Z', NEW_YORK, '24:00'],
    ['2026-01-15T09:00:00Z', NEW_YORK, '04:60'],
    ['2026-01-15T09:00:00Z', NEW_YORK, ''],
  ])('%j, %j, %j', (instant, zone, dayStartsAt) => {
    expect(() => logicalDate(instant, zone, dayStartsAt)).toThrow(RangeError);
  });

  it('A malformed date or time has no instant', () => {
    const date = localDate('2026-01-15');
    expect(() => instantOf('2026-02-30' as typeof date, '09:00', NEW_YORK, '04:00')).toThrow(RangeError);
    expect(() => instantOf(date, '9:00', NEW_YORK, '04:00')).toThrow(RangeError);
    expect(() => instantOf(date, '09:00', NEW_YORK, 'noon')).toThrow(RangeError);
    expect(() => instantOf(date, '09:00', 'Nowhere', '04:00')).toThrow(RangeError);
  });
});

describe('What the wall clock shows', () => {
  const shown = (instant: string, zone: string) =>
    Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainTime().toString().slice(0, 5);

  // Casablanca changes its clocks around Ramadan, Gaza at odd days, St. John's did at one past midnight.
  it.each([
    [NEW_YORK, 2026],
    ['Africa/Casablanca', 2021],
    ['Asia/Gaza', 2011],
    ['America/St_Johns', 2008],
    [LORD_HOWE, 2026],
    [TROLL, 2026],
  ])('In %s it follows the rules of the zone at every hour of %i, asked in any order', (zone, year) => {
    const hours = Array.from({ length: 366 * 24 }, (_, hour) =>
      new Date(Date.UTC(year, 0, 1, (hour * 2663) % (366 * 24), 1)).toISOString(),
    );
    expect(hours.filter((instant) => wallTime(instant, zone) !== shown(instant, zone))).toEqual([]);
  });

  it('Changes at the very millisecond at which the clocks do', () => {
    expect(wallTime('2026-03-08T06:59:59.999Z', NEW_YORK)).toBe('01:59');
    expect(wallTime('2026-03-08T07:00:00.000Z', NEW_YORK)).toBe('03:00');
    expect(wallTime('2026-03-08T06:59:59.999Z', NEW_YORK)).toBe('01:59');
  });
});

describe('Days in a row', () => {
  it.each([
    ['2028-02-28', 3, ['2028-02-28', '2028-02-29', '2028-03-01']],
    ['2026-12-31', 2, ['2026-12-31', '2027-01-01']],
    ['2026-07-01', 0, []],
  ])('From %s, %i of them', (first, count, days) => {
    expect(daysFrom(localDate(first), count)).toEqual(days);
  });

  // 1 March 2026 is a Sunday.
  it.each([
    ['2026-03-01', 7, 0],
    ['2026-03-01', 1, 6],
    ['2026-03-04', 1, 2],
    ['2026-03-04', 7, 3],
    ['2026-03-06', 6, 6],
  ])('Before %s, in a week that starts on day %i, %i days lie', (date, weekStart, days) => {
    expect(daysIntoWeek(localDate(date), weekStart)).toBe(days);
  });
});
