import { describe, expect, it } from 'vitest';
import { doseBefore, intervalsAhead, listedOn, nextChange } from '../../../../renderer/ui/curve-reading';
import { localDate } from '../../../../shared/time';
import { curveOf } from './curves';

// Held before its start: the first row repeats the start amount.
const curve = curveOf(4_000, '2026-11-08', [
  [4_000, 7],
  [3_000, 7],
  [3_000, 7],
  [0, null],
]);

describe('reading a curve', () => {
  it.each([
    ['2026-11-01', 4_000, '2026-11-15'],
    ['2026-11-14', 4_000, '2026-11-15'],
    ['2026-11-15', 3_000, '2026-11-29'],
    ['2026-11-28', 3_000, '2026-11-29'],
    ['2026-11-29', 0, null],
  ])('says for %s what it lists and when that changes', (text, listed, next) => {
    const date = localDate(text);
    expect([listedOn(curve, date), nextChange(curve, date)?.from ?? null]).toEqual([listed, next]);
  });

  it.each([
    ['2026-11-08', 4_000],
    ['2026-11-15', 4_000],
    ['2026-11-16', 3_000],
    ['2026-12-24', 0],
  ])('says what a cut on %s is made from: what was taken until the day before', (text, amount) => {
    expect(doseBefore(curve, localDate(text))).toBe(amount);
  });

  it('takes off days for no amount to cut from', () => {
    const steps = curve.steps.map((step, index) => ({ ...step, off: index === 3 }));
    expect(doseBefore({ ...curve, steps }, localDate('2026-12-24'))).toBe(3_000);
  });

  it('says how long the steps ahead last, the last and every-other-day ones left out', () => {
    const uneven = curveOf(4_000, '2026-11-08', [
      [3_000, 7],
      [2_000, 4],
      [1_000, 9],
      [0, null],
    ]);
    expect(intervalsAhead(uneven, localDate('2026-11-01'))).toEqual({ least: 4, most: 9 });
    expect(intervalsAhead(uneven, localDate('2026-11-15'))).toEqual({ least: 9, most: 9 });
    expect(intervalsAhead(uneven, localDate('2026-11-20'))).toBeNull();
    const steps = uneven.steps.map((step) => ({ ...step, phase: 'alternate' }));
    expect(intervalsAhead({ ...uneven, steps }, localDate('2026-11-01'))).toBeNull();
  });
});
