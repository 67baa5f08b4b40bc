import { describe, expect, it } from 'vitest';
import { phaseAfterCut, phaseAtZero } from '../../../shared/content/phases';

describe('What usually happens is said by the day', () => {
  it.each([
    [0, /6 to 12 hours/],
    [1, /first three days/],
    [3, /first three days/],
    [4, /roughest days are often over/],
    [7, /roughest days are often over/],
    [8, /After a week, most/],
    [400, /After a week, most/],
  ])('%i days after a cut', (days, words) => {
    expect(phaseAfterCut(days).text).toMatch(words);
  });

  it.each([
    [0, /around days two and three/],
    [1, /around days two and three/],
    [7, /around days two and three/],
    [8, /mood swings are common/],
    [28, /mood swings are common/],
    [29, /keep getting steadier/],
    [180, /keep getting steadier/],
    [181, /are much better by now/],
  ])('day %i at zero', (day, words) => {
    expect(phaseAtZero(day).text).toMatch(words);
  });
});
