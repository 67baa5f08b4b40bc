import { describe, expect, it } from 'vitest';
import { type DoseDay, doseCourse, doseFacts } from '../../../main/trends/dose-course';
import { addDays } from '../../../shared/time';
import { day, grams } from '../../support/vault';

/** Days from 1 November on: planned and taken in grams, null for none, and the last `open` of them not over. */
function days(pairs: [number | null, number | null][], open = 0): DoseDay[] {
  return pairs.map(([planned, taken], index) => ({
    date: addDays(day('2026-11-01'), index),
    planned: planned === null ? null : grams(planned),
    taken: taken === null ? null : grams(taken),
    isAbove: planned !== null && taken !== null && taken > planned,
    isOver: index < pairs.length - open,
  }));
}

describe('doses over buckets', () => {
  it('are means of the days that have them, in whole thousandths', () => {
    const four = days([
      [null, 20],
      [16, null],
      [16, 17],
      [16, 15.5],
    ]);
    const buckets = [
      { first: day('2026-11-01'), last: day('2026-11-01') },
      { first: day('2026-11-02'), last: day('2026-11-02') },
      { first: day('2026-11-03'), last: day('2026-11-04') },
    ];
    expect(doseCourse(buckets, four)).toEqual({
      planned: [null, 16000, 16000],
      taken: [20000, null, 16250],
      logged: [1, 0, 2],
      above: [0, 0, 1],
    });
  });
});

describe('what is said of doses', () => {
  it('is nothing where there are none', () => {
    expect(doseFacts(days([[null, null]]), null)).toEqual([]);
  });

  it('compares the first seven logged days with the last seven', () => {
    const logged = Array.from({ length: 16 }, (_, index): [number | null, number | null] => [
      null,
      index < 8 ? 20 : 15,
    ]);
    expect(doseFacts(days(logged), null)).toEqual([
      { code: 'taken', from: 20000, to: 15000, change: -0.25, days: 7 },
    ]);
  });

  it('compares halves of fewer, and leaves out the day that is not over', () => {
    const six: [number | null, number | null][] = [20, 20, 20, 10, 10, 10, 1].map((taken) => [null, taken]);
    expect(doseFacts(days(six, 1), null)).toEqual([
      { code: 'taken', from: 20000, to: 10000, change: -0.5, days: 3 },
    ]);
    expect(doseFacts(days(six.slice(1), 1), null)).toEqual([{ code: 'taken-too-few', logged: 5 }]);
  });

  it('counts from the amount that a plan goes down from when it begins within the days', () => {
    const planned = days([
      [null, null],
      [16, null],
      [12, null],
    ]);
    expect(doseFacts(planned, grams(20))[0]).toEqual({
      code: 'planned',
      from: 20000,
      to: 12000,
      change: -0.4,
    });
    expect(doseFacts(planned, null)[0]).toEqual({ code: 'planned', from: 16000, to: 12000, change: -0.25 });
  });

  it('counts a day at zero without a log as neither logged nor missing, and has no share of zero', () => {
    const zero = days([
      [0, null],
      [0, 2],
      [1, null],
      [1, 1],
    ]);
    expect(doseFacts(zero, null)).toEqual([
      { code: 'planned', from: 0, to: 1000, change: null },
      { code: 'taken-too-few', logged: 2 },
      { code: 'against-plan', above: 1, logged: 2, notLogged: 1 },
    ]);
  });
});
