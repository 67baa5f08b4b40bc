import { describe, expect, it } from 'vitest';
import { typedDigit } from '../../../../renderer/ui/rating-keys';

describe('Digits on a scale', () => {
  it.each([
    ['a digit alone', null, 4, 10, 4],
    ['1, and 0 at once after it: ten', { digit: 1, at: 400 }, 0, 10, 10],
    ['1, and 0 a good while later: zero', { digit: 1, at: -1 }, 0, 10, 0],
    ['4, and 0 after it, which no scale reaches: zero', { digit: 4, at: 900 }, 0, 10, 0],
    ['0, and 7 after it: seven', { digit: 0, at: 900 }, 7, 10, 7],
    ['1 and 2 on a scale of hours: twelve', { digit: 1, at: 900 }, 2, 14, 12],
    ['1 and 2 on a scale to ten: two', { digit: 1, at: 900 }, 2, 10, 2],
    ['a digit that the scale does not reach', null, 7, 5, null],
  ])('%s', (_title, before, digit, most, meant) => {
    expect(typedDigit(before, { digit, at: 1000 }, most)).toBe(meant);
  });
});
