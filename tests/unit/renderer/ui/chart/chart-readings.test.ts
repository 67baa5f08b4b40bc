import { describe, expect, it } from 'vitest';
import {
  nearestRow,
  type Readings,
  rowAfterKey,
  spokenReading,
} from '../../../../../renderer/ui/chart/chart-readings';

/** Days 100 to 120 without 103 to 105. */
const places = Array.from({ length: 21 }, (_, index) => 100 + index).filter((x) => x < 103 || x > 105);
const readings: Readings = {
  caption: 'Days',
  head: 'Day',
  columns: [
    { label: 'Planned', spoken: 'planned' },
    { label: 'Taken', spoken: 'taken' },
    { label: 'Craving, mean of 7 days', spoken: null },
    { label: 'Plan', spoken: '' },
  ],
  rows: places.map((x) => ({ x, name: `D${x}`, spokenName: `Day ${x}`, cells: [] })),
  page: 7,
};

describe('what is read out of a point', () => {
  const cases = [
    [['12.8 g', '13 g', '4', null], 'Day 1: planned 12.8 g, taken 13 g'],
    [['12.8 g', null, null, 'cut from 16 g to 12.8 g'], 'Day 1: planned 12.8 g, cut from 16 g to 12.8 g'],
    [[null, null, '4', null], 'Day 1: nothing logged'],
  ] as const;
  it.each(cases)('says only what is known, and leaves what the table alone has', (cells, sentence) => {
    const row = { x: 1, name: 'D1', spokenName: 'Day 1', cells };
    expect(spokenReading(readings, row, 'nothing logged')).toBe(sentence);
  });
});

describe('where a key leads', () => {
  const at = (x: number) => places.indexOf(x);
  const cases: [string, number, number][] = [
    ['ArrowRight', 100, 101],
    ['ArrowRight', 102, 106],
    ['ArrowRight', 120, 120],
    ['ArrowLeft', 106, 102],
    ['ArrowLeft', 100, 100],
    ['ArrowUp', 110, 111],
    ['ArrowDown', 110, 109],
    ['Home', 110, 100],
    ['End', 110, 120],
    ['PageUp', 101, 108],
    ['PageUp', 117, 120],
    ['PageDown', 113, 106],
    // A week before the 111th is a gap: the day before that gap is the next one at least a week away.
    ['PageDown', 111, 102],
    ['PageDown', 104, 100],
  ];
  it.each(cases)('%s leads along the axis', (key, from, to) => {
    const row = at(from) === -1 ? 3 : at(from);
    expect(places[rowAfterKey(key, readings, row, false) ?? -1]).toBe(to);
  });

  it('goes down a list of bars with the keys that point down', () => {
    const bars = { rows: readings.rows.slice(0, 3).map((row, x) => ({ ...row, x })), page: 5 };
    expect(rowAfterKey('ArrowDown', bars, 0, true)).toBe(1);
    expect(rowAfterKey('ArrowUp', bars, 1, true)).toBe(0);
    expect(rowAfterKey('PageDown', bars, 0, true)).toBe(2);
    expect(rowAfterKey('PageUp', bars, 2, true)).toBe(0);
  });

  it('leaves every other key to the browser', () => {
    expect(['Tab', 'a', 'Enter', 'Escape'].map((key) => rowAfterKey(key, readings, 3, false))).toEqual([
      null,
      null,
      null,
      null,
    ]);
  });
});

describe('the point under a pointer', () => {
  it.each([
    [90, 100],
    [100.4, 100],
    [103, 102],
    [104, 102],
    [104.6, 106],
    [500, 120],
  ])('is the nearest one', (x, nearest) => {
    expect(places[nearestRow(readings.rows, x)]).toBe(nearest);
  });

  it('is none where there are no points', () => {
    expect(nearestRow([], 1)).toBe(-1);
  });
});
