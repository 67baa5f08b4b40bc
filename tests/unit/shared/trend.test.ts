import { describe, expect, it } from 'vitest';
import { compareHalves } from '../../../shared/trend';

const tooFew = { trend: 'too-few', before: null, after: null };

describe('the trend of some values', () => {
  it.each([
    ['none', [], tooFew],
    ['five, whose halves are two each', [9, 9, 5, 1, 1], tooFew],
    ['six that fall', [6, 6, 6, 3, 3, 3], { trend: 'down', before: 6, after: 3 }],
    ['six that rise', [3, 3, 3, 6, 6, 6], { trend: 'up', before: 3, after: 6 }],
    ['a change of less than half a point', [4, 4, 4, 4, 4, 5], { trend: 'steady', before: 4, after: 13 / 3 }],
    ['a change of just half a point', [4, 4, 4, 4, 4, 4, 5, 5], { trend: 'up', before: 4, after: 4.5 }],
    [
      'seven, the middle one in neither half',
      [2, 2, 2, 10, 2, 2, 2],
      { trend: 'steady', before: 2, after: 2 },
    ],
  ])('of %s', (_name, values, expected) => {
    expect(compareHalves(values)).toEqual(expected);
  });
});
