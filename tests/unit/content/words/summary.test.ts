import { describe, expect, it } from 'vitest';
import { summaryWords } from '../../../../shared/content/words/summary';
import { localDate } from '../../../../shared/time';

describe('the words of the summary', () => {
  it('tell of days far above plan without blame', () => {
    const dates = summaryWords.alertDates(['2026-11-12', '2026-11-16'].map(localDate), 30);
    expect(summaryWords.farAbove(dates)).toBe('Nov 12; Nov 16: dose far above plan after lower days');
  });

  it('say the year of a date where a period is long enough for a day to come back', () => {
    const dates = ['2025-11-12', '2026-11-16'].map(localDate);
    expect(summaryWords.alertDates(dates, 400)).toBe('Nov 12, 2025; Nov 16, 2026');
  });

  it('tell of another product by itself', () => {
    expect(summaryWords.other('Extract', 1, '15 mg')).toBe('Extract on 1 day, mean 15 mg a day');
    expect(summaryWords.other('Extract', 4, '15 mg')).toBe('Extract on 4 days, mean 15 mg a day');
  });
});
