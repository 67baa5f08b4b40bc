import { describe, expect, it } from 'vitest';
import { listedOn, nextChange } from '../../../../renderer/ui/curve-reading';
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
});
