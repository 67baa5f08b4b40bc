import { describe, expect, it } from 'vitest';
import { amountTicks, dateTicks } from '../../../../renderer/ui/taper-curve-axes';
import { amount } from '../../../../shared/quantity';
import { dayNumber, localDate } from '../../../../shared/time';

const textWidth = (text: string) => text.length * 7;

describe('the ticks of the amount axis', () => {
  it.each([
    [20_000, [0, 5_000, 10_000, 15_000, 20_000], 20_000],
    [21_500, [0, 5_000, 10_000, 15_000, 20_000], 21_500],
    [25_000, [0, 10_000, 20_000, 30_000], 30_000],
    [12_000, [0, 2_500, 5_000, 7_500, 10_000], 12_000],
    [750, [0, 200, 400, 600], 750],
    [90_000, [0, 20_000, 40_000, 60_000, 80_000], 90_000],
    [1_000_000, [0, 250_000, 500_000, 750_000, 1_000_000], 1_000_000],
    [3, [0, 1, 2, 3], 3],
    [1, [0, 1, 2], 2],
    [0, [0, 1], 1],
  ])('for amounts up to %i are round', (highest, ticks, top) => {
    const axis = amountTicks(amount(highest));
    expect({ ticks: axis.ticks, top: axis.top }).toEqual({ ticks, top });
  });

  it('are four or five for every amount from 0.01 to 1,000 units', () => {
    const counts = new Set<number>();
    for (let highest = 10; highest <= 1_000_000; highest = Math.ceil(highest * 1.003)) {
      counts.add(amountTicks(amount(highest)).ticks.length);
    }
    expect([...counts].sort()).toEqual([4, 5]);
  });
});

describe('the labels of the time axis', () => {
  const labels = (first: string, last: string, width: number, origin = first) =>
    dateTicks(
      {
        first: dayNumber(localDate(first)),
        last: dayNumber(localDate(last)),
        origin: dayNumber(localDate(origin)),
      },
      width,
      textWidth,
    ).map(({ label }) => label);

  it.each([
    [
      'two weeks',
      '2026-11-07',
      '2026-11-23',
      400,
      '2026-11-08',
      ['Nov 8', 'Nov 11', 'Nov 14', 'Nov 17', 'Nov 20'],
    ],
    ['eleven weeks', '2026-11-04', '2027-01-28', 400, undefined, ['Nov', 'Dec', 'Jan']],
    [
      'eleven weeks from the end of a month',
      '2026-10-29',
      '2027-01-28',
      400,
      undefined,
      ['Nov', 'Dec', 'Jan'],
    ],
    ['a year, narrow', '2026-11-04', '2027-10-28', 200, undefined, ['Jan', 'Mar', 'May', 'Jul', 'Sep']],
    ['two years', '2026-11-04', '2028-10-28', 300, undefined, ['2027', 'Jul', '2028', 'Jul']],
  ])('for %s are few and plain', (_, first, last, width, origin, expected) => {
    expect(labels(first, last, width, origin)).toEqual(expected);
  });

  it('never touch each other or leave the axis, from two weeks to five years and from 180 to 1,200 pixels', () => {
    const first = dayNumber(localDate('2026-11-05'));
    for (let span = 14; span <= 1830; span += 23) {
      for (const width of [180, 240, 320, 480, 700, 1200]) {
        const perDay = width / span;
        const ticks = dateTicks({ first, last: first + span, origin: first + 3 }, width, textWidth);
        const ends = ticks.map(({ day, label }) => (day - first) * perDay + textWidth(label));
        const starts = [...ticks.slice(1).map(({ day }) => (day - first) * perDay), width + 1];
        const clear = ends.every((end, index) => end < (starts[index] ?? 0));
        expect({ span, width, clear, some: ticks.length > 0 }).toEqual({
          span,
          width,
          clear: true,
          some: true,
        });
      }
    }
  });
});
