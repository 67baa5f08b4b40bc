import { describe, expect, it } from 'vitest';
import { weekStartOf } from '../../../../renderer/ui/week-start';

describe('Weeks begin as they do where the person lives', () => {
  it.each([
    ['en-US', 7],
    ['de-DE', 1],
    ['en-GB', 1],
    ['ar-EG', 6],
  ])('%s: %i', (locale, day) => {
    expect(weekStartOf(locale)).toBe(day);
  });

  it('on Sunday where nobody knows the place', () => {
    expect(weekStartOf('not a locale')).toBe(7);
  });
});
