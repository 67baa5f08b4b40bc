import { describe, expect, it } from 'vitest';
import { summaryWords } from '../../../../shared/content/words/summary';
import { alertLines } from '../../../../shared/content/words/summary-alerts';
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

  it.each([
    [0.7286, 'a day, 73 % less since Nov 1'],
    [0.004, 'a day, 0.4 % less since Nov 1'],
    [0.996, 'a day, 99.6 % less since Nov 1'],
    [1, 'a day, 100 % less since Nov 1'],
  ])('tell of %d less in whole percents where those say enough', (fraction, said) => {
    expect(summaryWords.lessSince(fraction, localDate('2026-11-01'))).toBe(said);
  });

  it('tell of the same thoughts on a day once, as the emergency that they are', () => {
    const alert = (rule: 'self-harm-thoughts' | 'self-harm-same-day', date: string) =>
      ({ rule, date: localDate(date), tier: rule === 'self-harm-thoughts' ? 1 : 2 }) as const;
    const alerts = [
      alert('self-harm-thoughts', '2026-11-04'),
      alert('self-harm-same-day', '2026-11-04'),
      alert('self-harm-same-day', '2026-11-09'),
    ];
    expect(alertLines({ alerts, farAbove: [], days: 30 })).toEqual([
      'Nov 4: Thoughts of suicide or self-harm (emergency sign)',
      'Nov 9: Thoughts of suicide or self-harm, same-day care advised (same-day sign)',
    ]);
  });

  it('tell of another product by itself', () => {
    expect(summaryWords.other('Extract', 1, '15 mg')).toBe('Extract on 1 day, mean 15 mg a day');
    expect(summaryWords.other('Extract', 4, '15 mg')).toBe('Extract on 4 days, mean 15 mg a day');
  });
});
