import { describe, expect, it } from 'vitest';
import { phaseAfterCut, phaseAtZero } from '../../../shared/content/phases';

describe('What usually happens is said by the day', () => {
  it.each([
    [0, /6 to 12 hours/],
    [1, /first three days/],
    [3, /first three days/],
    [4, /often over by now/],
    [7, /often over by now/],
    [8, /mostly passed after a week/],
    [400, /mostly passed after a week/],
  ])('%i days after a cut', (days, words) => {
    expect(phaseAfterCut(days).text).toMatch(words);
  });

  it.each([
    [1, /first week/],
    [7, /first week/],
    [8, /weeks two to four/],
    [28, /weeks two to four/],
    [29, /second to the sixth month/],
    [180, /second to the sixth month/],
    [181, /feel clearly better/],
  ])('day %i at zero', (day, words) => {
    expect(phaseAtZero(day).text).toMatch(words);
  });
});
