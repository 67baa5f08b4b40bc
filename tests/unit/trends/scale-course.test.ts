import { describe, expect, it } from 'vitest';
import { scaleCourse } from '../../../main/trends/scale-course';
import { day } from '../../support/vault';

const on = (date: string, total: number | null) => ({ date: day(date), total });

describe('the totals of a scale', () => {
  it('stand before their bands, those with a gap only counted, the last against the first', () => {
    const finished = [on('2026-11-01', 15), on('2026-11-08', null), on('2026-11-15', 10)];
    expect(scaleCourse('phq9', finished)).toEqual({
      scale: 'phq9',
      highest: 27,
      bands: [
        { band: 'minimal', from: 0, to: 4 },
        { band: 'mild', from: 5, to: 9 },
        { band: 'moderate', from: 10, to: 14 },
        { band: 'moderately severe', from: 15, to: 19 },
        { band: 'severe', from: 20, to: 27 },
      ],
      results: [
        { date: '2026-11-01', total: 15, band: 'moderately severe' },
        { date: '2026-11-15', total: 10, band: 'moderate' },
      ],
      withoutTotal: 1,
      change: { first: 15, last: 10, meaningful: true },
    });
  });

  it.each([
    ['four points of PHQ-9 are not called meaningful', 'phq9', 8, 4, false],
    ['five points up are', 'phq9', 4, 9, true],
    ['of SOWS no source says', 'sows', 30, 10, null],
  ] as const)('change: %s', (_name, scale, first, last, meaningful) => {
    const change = scaleCourse(scale, [on('2026-11-01', first), on('2026-11-15', last)])?.change;
    expect(change).toEqual({ first, last, meaningful });
  });

  it('have no change with one, and are none where nothing was finished', () => {
    expect(scaleCourse('gad7', [on('2026-11-01', 5), on('2026-11-02', null)])?.change).toBeNull();
    expect(scaleCourse('gad7', [])).toBeNull();
  });
});
