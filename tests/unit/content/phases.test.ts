import { describe, expect, it } from 'vitest';
import { phaseAfterCut, phaseAtZero } from '../../../shared/content/phases';

describe('What usually happens is said by the day', () => {
  it.each([
    [0, /6 to 12 hours/],
    [1, /first three days/],
    [3, /first three days/],
    [4, /roughest days are often over/],
    [7, /roughest days are often over/],
    [8, /mostly passed after a week/],
    [400, /mostly passed after a week/],
  ])('%i days after a cut', (days, words) => {
    expect(phaseAfterCut(days).text).toMatch(words);
  });

  it.each([
    [0, /around day two and three/],
    [1, /around day two and three/],
    [7, /around day two and three/],
    [8, /mood swings are usual/],
    [28, /mood swings are usual/],
    [29, /settle step by step/],
    [180, /settle step by step/],
    [181, /feel clearly better/],
  ])('day %i at zero', (day, words) => {
    expect(phaseAtZero(day).text).toMatch(words);
  });
});
