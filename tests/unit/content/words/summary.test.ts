import { describe, expect, it } from 'vitest';
import { summaryWords } from '../../../../shared/content/words/summary';
import { localDate } from '../../../../shared/time';

describe('the words of the summary', () => {
  it('tell of days far above plan without blame', () => {
    const dates = ['2026-11-12', '2026-11-16'].map(localDate);
    expect(summaryWords.farAbove(dates)).toBe('Dose far above plan after lower days: Nov 12, Nov 16');
  });

  it('tell of another product by itself', () => {
    expect(summaryWords.other('Extract', 1, '15 mg')).toBe('Extract on 1 day, mean 15 mg a day');
    expect(summaryWords.other('Extract', 4, '15 mg')).toBe('Extract on 4 days, mean 15 mg a day');
  });
});
