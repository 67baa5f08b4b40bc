import { describe, expect, it } from 'vitest';
import {
  anchorOf,
  breathAt,
  secondsLeft,
  secondsSince,
} from '../../../../../renderer/features/urge/urge-clock';

const begunAt = '2026-11-22T07:00:00.000Z';
const wall = (minutes: number) => Date.parse(begunAt) + minutes * 60_000;
const minutes = (count: number) => count * 60_000;

describe('the clock of an urge', () => {
  it('begins where it is begun', () => {
    const anchor = anchorOf(null, begunAt, wall(0), 5_000);
    expect(secondsSince(anchor, 5_000)).toBe(0);
    expect(secondsSince(anchor, 5_000 + minutes(4) + 999)).toBe(240);
  });

  it('goes on by the monotonic clock where the clock on the wall is set meanwhile', () => {
    const anchor = anchorOf(null, begunAt, wall(0), 5_000);
    const later = anchorOf(anchor, begunAt, wall(-60), 5_000 + minutes(3));
    expect(secondsSince(later, 5_000 + minutes(3))).toBe(180);
  });

  it('goes by the clock on the wall after a lock, when the page is a new one', () => {
    const anchor = anchorOf(null, begunAt, wall(9), 200);
    expect(secondsSince(anchor, 200)).toBe(540);
    expect(secondsSince(anchor, 200 + minutes(2))).toBe(660);
  });

  it('begins now where it would begin in the future', () => {
    expect(secondsSince(anchorOf(null, begunAt, wall(-30), 200), 200)).toBe(0);
  });

  it('knows one urge from the next', () => {
    const old = anchorOf(null, begunAt, wall(0), 0);
    const next = anchorOf(old, '2026-11-22T07:20:00.000Z', wall(20), minutes(20));
    expect(secondsSince(next, minutes(20))).toBe(0);
  });

  it.each([
    [0, 900],
    [1, 899],
    [899, 1],
    [900, 0],
    [100_000, 0],
  ])('after %i seconds has %i left', (since, left) => {
    expect(secondsLeft(since)).toBe(left);
  });

  it('breathes in for four seconds and out for six', () => {
    const breath = Array.from({ length: 11 }, (_, second) => breathAt(second));
    expect(breath.map(({ phase, count }) => `${phase} ${count}`)).toEqual([
      ...['in 1', 'in 2', 'in 3', 'in 4'],
      ...['out 1', 'out 2', 'out 3', 'out 4', 'out 5', 'out 6', 'in 1'],
    ]);
  });
});
