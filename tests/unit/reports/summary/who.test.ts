import { describe, expect, it } from 'vitest';
import { who } from '../../../../main/reports/summary/who';

describe('what stands over the page', () => {
  it.each([
    ['Jane Marie Doe', 'name', 'Jane Marie Doe'],
    ['Jane Marie Doe', 'initials', 'J. M. D.'],
    ['anna-lena o’neil', 'initials', 'A. L. O.'],
    ['Jane', 'none', ''],
    [undefined, 'name', ''],
  ] as const)('of %s with %s is %s', (name, identity, expected) => {
    expect(who(name, identity)).toBe(expected);
  });
});
