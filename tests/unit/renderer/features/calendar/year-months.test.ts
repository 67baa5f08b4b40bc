import { describe, expect, it } from 'vitest';
import { monthsInUse } from '../../../../../renderer/features/calendar/year-months';
import type { RangeDay } from '../../../../../shared/contract/days';
import { amount } from '../../../../../shared/quantity';
import { addDays, daysBetween, type LocalDate, localDate } from '../../../../../shared/time';

const date = localDate;
const [newYear, today] = [date('2026-01-01'), date('2026-09-15')];

/** A year without anything but what is given for some of its days. */
function year(given: Record<string, Partial<RangeDay>> = {}): RangeDay[] {
  return Array.from({ length: 365 }, (_, index) => {
    const day = addDays(newYear, index);
    return {
      date: day,
      planned: null,
      taken: null,
      status: null,
      cut: null,
      held: false,
      milestones: [],
      changes: [],
      appointments: [],
      worst: null,
      entries: 0,
      ...given[day],
    };
  });
}

function shown(days: RangeDay[], active: LocalDate): [string | undefined, string | undefined] {
  const kept = monthsInUse(days, active, today);
  // Without gaps between.
  if (kept[0] && kept.at(-1))
    expect(daysBetween(kept[0].date, kept.at(-1)?.date ?? today)).toBe(kept.length - 1);
  return [kept[0]?.date, kept.at(-1)?.date];
}

describe('The year shows the months from the first with something in it to the last', () => {
  it.each<[string, Record<string, Partial<RangeDay>>, string, [string, string]]>([
    ['nothing: the month of today', {}, '2026-09-15', ['2026-09-01', '2026-09-30']],
    ['nothing: the month that the keyboard moved to', {}, '2026-07-31', ['2026-07-01', '2026-09-30']],
    [
      'an amount that is planned, and a dose of before',
      {
        '2026-04-30': { taken: amount(2500) },
        '2026-11-01': { planned: amount(600), status: 'planned' },
      },
      '2026-09-15',
      ['2026-04-01', '2026-11-30'],
    ],
    [
      'no days before the plan, none at zero after it',
      {
        '2026-05-01': { planned: amount(20_000), status: 'before-plan' },
        '2026-12-24': { planned: amount(0), status: 'zero-day' },
      },
      '2026-09-15',
      ['2026-09-01', '2026-09-30'],
    ],
  ])('%s', (_what, given, active, months) => {
    expect(shown(year(given), date(active))).toEqual(months);
  });

  it('another year with nothing in it shows the month that the keyboard stands on', () => {
    const kept = monthsInUse(year(), date('2026-02-10'), date('2027-01-05'));
    expect([kept[0]?.date, kept.at(-1)?.date]).toEqual(['2026-02-01', '2026-02-28']);
  });
});
