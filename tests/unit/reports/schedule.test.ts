import { describe, expect, it } from 'vitest';
import { scheduleReveals } from '../../../main/reports/schedule/reveals';
import { type ScheduleSource, scheduleReport } from '../../../main/reports/schedule/schedule-report';
import type { ScheduleOptions } from '../../../shared/contract/reports/schedule';
import type { Amount } from '../../../shared/quantity';
import { type LocalDate, localDate } from '../../../shared/time';

const options: ScheduleOptions = {
  kind: 'schedule',
  from: localDate('2026-11-22'),
  weeks: 4,
  productId: null,
  title: 'Weekly sheet',
  named: false,
  paper: 'letter',
};

const measure = { unit: 'g' as const, resolution: 100 as Amount, piece: null };
const dayOf = (date: LocalDate) => ({
  ...{ date, planned: 10_000 as Amount, slots: [{ time: '08:00', amount: 10_000 as Amount }] },
  ...{ cut: false, held: false },
});

function report(given: Partial<ScheduleOptions> = {}, endDate: string | null = '2027-01-25') {
  const plan: ScheduleSource['plan'] = {
    ...{ name: 'Green leaf', measure, dayOf },
    endDate: endDate === null ? null : localDate(endDate),
  };
  return scheduleReport({ options: { ...options, ...given }, asOf: options.from, plan });
}

describe('a schedule sheet', () => {
  it.each([
    ['one week', { weeks: 1 as const }, '2027-01-25', 1, false],
    ['eight weeks, past the end', { weeks: 8 as const }, '2026-11-25', 8, false],
    ['up to an end on the first day', { weeks: 'to-end' as const }, '2026-11-22', 1, false],
    ['up to an end on the last day of the first week', { weeks: 'to-end' as const }, '2026-11-28', 1, false],
    ['up to an end a day later', { weeks: 'to-end' as const }, '2026-11-29', 2, false],
    ['up to an end that is over', { weeks: 'to-end' as const }, '2026-10-01', 1, false],
    ['up to the end of a plan without one', { weeks: 'to-end' as const }, null, 8, true],
    ['up to an end that is years away', { weeks: 'to-end' as const }, '2030-01-01', 60, true],
  ])('has whole weeks for %s', (_, given, end, count, endless) => {
    const made = report(given, end);
    expect([made.weeks.length, made.endless]).toEqual([count, endless]);
    expect(made.weeks.every(({ days }) => days.length === 7)).toBe(true);
  });

  it('goes on day after day from the chosen one', () => {
    const dates = report().weeks.flatMap(({ days }) => days.map(({ date }) => date));
    expect([dates[0], dates[6], dates[7], dates.at(-1), new Set(dates).size]).toEqual([
      ...['2026-11-22', '2026-11-28', '2026-11-29', '2026-12-19', 28],
    ]);
  });

  it('is empty without a plan', () => {
    const made = scheduleReport({ options, asOf: options.from, plan: null });
    expect(made).toMatchObject({ weeks: [], measure: null, productName: null, endless: false });
    expect(scheduleReveals(made)).toEqual([]);
  });

  it('names the product only where that was chosen', () => {
    expect(JSON.stringify(report())).not.toContain('leaf');
    expect(report({ named: true }).productName).toBe('Green leaf');
  });

  it.each([
    ['its own title', {}, ['amounts', 'plan']],
    ['no title', { title: '' }, ['amounts', 'plan']],
    ['a typed one', { title: 'For Sam' }, ['own-title', 'amounts', 'plan']],
    ['a name', { named: true }, ['substance', 'amounts', 'plan']],
  ])('tells with %s what is on it', (_, given, ids) => {
    expect(scheduleReveals(report(given)).map(({ id }) => id)).toEqual(ids);
  });
});
