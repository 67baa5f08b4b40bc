import { describe, expect, it } from 'vitest';
import { baselineWords } from '../../../../shared/content/words/baseline';

describe('how far a baseline is', () => {
  it.each([
    [0, 'No full day logged yet; 3 are enough, 7 are better.'],
    [1, '1 day logged; 3 are enough, 7 are better.'],
    [2, '2 days logged; 3 are enough, 7 are better.'],
    [3, '3 days logged. That is enough to start from; 7 are better.'],
    [6, '6 days logged. That is enough to start from; 7 are better.'],
    [7, '7 days logged. That is a good picture.'],
    [20, '20 days logged. That is a good picture.'],
  ])('after %d days', (days, words) => {
    expect(baselineWords.progress({ days, enough: days >= 3 })).toBe(words);
  });
});

describe('usual times', () => {
  it.each([
    [['07:30'], 'around 7:30 AM'],
    [['07:30', '15:00'], 'around 7:30 AM and 3:00 PM'],
    [['07:30', '15:00', '22:15'], 'around 7:30 AM, 3:00 PM and 10:15 PM'],
  ])('%j', (times, words) => {
    expect(baselineWords.timesOf(times)).toBe(words);
  });
});
