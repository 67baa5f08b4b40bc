import { describe, expect, it } from 'vitest';
import { responseLayout, responseSize } from '../../../../../renderer/features/today/response-layout';
import type { OwnResponse } from '../../../../../shared/contract/readiness';

const response = (...means: (number | null)[]): OwnResponse => ({
  before: 2,
  days: means.flatMap((mean, day) => (mean === null ? [] : [{ day, mean, n: 2 }])),
  easedAfter: null,
});

describe('The curve of the days after a cut', () => {
  it('has a point for each logged day, higher where it was rougher, all of them inside', () => {
    const { points } = responseLayout(response(3, 6, null, 4, 2, 10), null);
    expect(points).toHaveLength(5);
    const [first, second, , , highest] = points;
    expect((second?.y ?? 0) < (first?.y ?? 0)).toBe(true);
    expect(Math.min(...points.map(({ y }) => y))).toBe(highest?.y);
    for (const { x, y } of points) {
      expect(x >= 0 && x <= responseSize.width && y >= 0 && y <= responseSize.height).toBe(true);
    }
  });

  it('names each day of a week, and every second one of two weeks', () => {
    const days = (...means: number[]) => responseLayout(response(...means), null).ticks.map(({ day }) => day);
    expect(days(3, 4, 3)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    expect(days(...new Array(15).fill(3))).toEqual([0, 2, 4, 6, 8, 10, 12, 14]);
  });

  it('puts today on the line, also on a day without a log, and nowhere beyond it', () => {
    const curve = response(4, null, 2, 2);
    const { points, today } = responseLayout(curve, 1);
    expect(today?.y).toBeCloseTo(((points[0]?.y ?? 0) + (points[1]?.y ?? 0)) / 2);
    expect(responseLayout(curve, 3).today).toEqual({ ...points[2], side: 'left' });
    expect(responseLayout(curve, 4).today).toBeNull();
    expect(responseLayout(curve, null).today).toBeNull();
  });

  it('leaves the label of today on the side where the line is not', () => {
    const curve = response(2, 6, 4);
    const sides = [0, 1, 2].map((day) => responseLayout(curve, day).today?.side);
    expect(sides).toEqual(['left', 'left', 'right']);
  });
});
