import { describe, expect, it } from 'vitest';
import { baselineOf, type LoggedDay } from '../../../main/schedule/baseline';
import { steadyTimes } from '../../../main/schedule/steady-times';
import { amount } from '../../../shared/quantity';
import { onDay } from './rows';

const DAY_START = '04:00';

/** A dose by what the clock showed, in a day that starts at `dayStartsAt`. */
function dose(clock: string, value: number, dayStartsAt = DAY_START) {
  const [at, start] = [clock, dayStartsAt].map(
    (text) => 60 * Number(text.slice(0, 2)) + Number(text.slice(3, 5)),
  ) as [number, number];
  return { minutes: (at - start + 1440) % 1440, amount: amount(value) };
}

/** A day of doses, written "08:10 2000, 13:00 1500". */
function day(written: string, dayStartsAt = DAY_START) {
  const doses = written === '' ? [] : written.split(', ').map((each) => each.split(' ') as [string, string]);
  return { doses: doses.map(([clock, value]) => dose(clock, Number(value), dayStartsAt)) };
}

/** Days from day 0 on with one dose each. */
const totals = (...values: number[]): LoggedDay[] =>
  values.map((value, index) => ({ date: onDay(index), doses: [dose('08:00', value)] }));

const baseline = (days: LoggedDay[], resolution = 100) => baselineOf(days, amount(resolution), DAY_START);

describe('A baseline', () => {
  it('of three days: the mean, the range and the times', () => {
    const days = ['08:05 3000, 19:50 2000', '07:50 3000, 20:10 2500', '08:00 3000, 20:00 1500'];
    expect(baseline(days.map((written, index) => ({ date: onDay(index), ...day(written) })))).toEqual({
      days: 3,
      mean: 5000,
      least: 4500,
      most: 5500,
      trend: 'steady',
      slots: [
        { time: '08:00', weight: 600 },
        { time: '20:00', weight: 400 },
      ],
      enough: true,
    });
  });

  it('of no days says nothing', () => {
    expect(baseline([])).toEqual({
      days: 0,
      mean: null,
      least: null,
      most: null,
      trend: 'steady',
      slots: [],
      enough: false,
    });
  });

  it('counts a day that was logged as nothing taken', () => {
    expect(baseline([...totals(3000, 3000), { date: onDay(2), doses: [] }])).toEqual({
      days: 3,
      mean: 2000,
      least: 0,
      most: 3000,
      trend: 'falling',
      slots: [{ time: '08:00', weight: 1000 }],
      enough: true,
    });
  });

  it.each([
    ['two days are not enough', [5000, 5000], 100, 5000, false],
    ['rounded to the resolution', [5000, 5100, 5200, 5120], 100, 5100, true],
    ['half a resolution rounds up', [5000, 5100], 100, 5100, false],
    ['to whole capsules', [5000, 5600, 5700], 500, 5500, true],
    ['never to nothing', [100, 100, 100], 500, 500, true],
    ['nothing taken at all', [0, 0, 0], 500, 0, true],
  ])('the mean: %s', (_, values, resolution, mean, enough) => {
    expect(baseline(totals(...values), resolution)).toMatchObject({ mean, enough });
  });

  it.each([
    ['equal days', [5000, 5000, 5000], 'steady'],
    ['days that go up and down', [5000, 7000, 4000, 6000, 5000, 6000], 'steady'],
    ['15 % more at the end', [9250, 10_000, 10_750], 'steady'],
    ['over 15 % more at the end', [9200, 10_000, 10_800], 'rising'],
    ['15 % less at the end', [10_750, 10_000, 9250], 'steady'],
    ['over 15 % less at the end', [10_800, 10_000, 9200], 'falling'],
    ['four days up', [4000, 4000, 6000, 6000], 'rising'],
    ['one high day at the end of seven', [5000, 5000, 5000, 5000, 5000, 5000, 6000], 'steady'],
    ['two days only', [4000, 8000], 'steady'],
    ['a change of one resolution', [200, 300, 300], 'steady'],
  ] as const)('the trend: %s', (_, values, trend) => {
    expect(baseline(totals(...values)).trend).toBe(trend);
    expect(baseline([...totals(...values)].reverse()).trend).toBe(trend);
  });
});

describe('Steady times', () => {
  it.each<[string, string[], [time: string, weight: number][]]>([
    ['one dose', ['08:07 2000'], [['08:00', 1000]]],
    ['to the nearest quarter', ['08:08 2000'], [['08:15', 1000]]],
    [
      'three times a day, about',
      [
        '08:00 2000, 13:10 1000, 19:30 1000',
        '08:20 2000, 12:50 1000, 19:00 1000',
        '07:45 2000, 13:00 1000, 19:15 1000',
      ],
      [
        ['08:00', 500],
        ['13:00', 250],
        ['19:15', 250],
      ],
    ],
    ['two times equally often: the time between', ['08:00 1000', '09:00 1000'], [['08:30', 1000]]],
    ['the larger dose decides', ['08:00 1000', '09:00 1001'], [['09:00', 1000]]],
    [
      'a single late dose moves nothing',
      [
        ...new Array(4).fill('08:00 1000, 13:00 1000, 19:00 1000'),
        '08:00 1000, 13:00 1000, 19:00 1000, 23:30 1000',
      ],
      [
        ['08:00', 313],
        ['13:00', 313],
        ['19:00', 375],
      ],
    ],
    [
      'as many as on a usual day',
      ['08:00 1000', '08:00 1000, 20:00 1000', '08:00 1000, 14:00 1000, 20:00 1000'],
      [
        ['08:00', 500],
        ['20:00', 500],
      ],
    ],
    [
      'half a dose more is one more',
      ['08:00 1000', '08:00 1000, 20:00 1000'],
      [
        ['08:00', 667],
        ['20:00', 333],
      ],
    ],
    [
      'no more than there are different times',
      ['08:00 1000, 08:05 1000, 20:00 1000'],
      [
        ['08:00', 667],
        ['20:00', 333],
      ],
    ],
    [
      'a dose after midnight is the last of its day',
      ['09:00 1000, 23:50 1000', '09:00 1000, 00:20 1000', '09:00 1000, 00:10 1000'],
      [
        ['09:00', 500],
        ['00:15', 500],
      ],
    ],
    ['no time leaves the day by rounding', ['03:58 1000'], [['03:45', 1000]]],
    ['doses of nothing count nowhere', ['08:00 1000, 12:00 0', '08:00 1000'], [['08:00', 1000]]],
    [
      'days without a dose change nothing',
      ['', '', '', '08:00 1000, 20:00 1000'],
      [
        ['08:00', 500],
        ['20:00', 500],
      ],
    ],
    [
      'a share that is almost nothing is one thousandth',
      ['08:00 100000, 20:00 1'],
      [
        ['08:00', 1000],
        ['20:00', 1],
      ],
    ],
    ['no days', [], []],
    ['no doses', [''], []],
  ])('%s', (_, days, slots) => {
    expect(
      steadyTimes(
        days.map((written) => day(written)),
        DAY_START,
      ),
    ).toEqual(slots.map(([time, weight]) => ({ time, weight })));
  });

  it('twelve at most', () => {
    const hours = Array.from({ length: 16 }, (_, hour) => `${String(hour + 5).padStart(2, '0')}:00 500`);
    expect(steadyTimes([day(hours.join(', '))], DAY_START)).toHaveLength(12);
  });

  it.each([
    ['a day that starts in the evening', '18:00', '17:50 1000, 19:00 1000', ['19:00', '17:45']],
    ['a day that starts at no quarter', '04:20', '04:21 1000, 04:19 1000', ['04:30', '04:15']],
    ['a day that starts at midnight', '00:00', '23:59 1000, 00:01 1000', ['00:00', '23:45']],
  ])('%s', (_, dayStartsAt, written, times) => {
    expect(steadyTimes([day(written, dayStartsAt)], dayStartsAt).map(({ time }) => time)).toEqual(times);
  });
});
