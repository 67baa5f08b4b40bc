import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logicalDates } from '../../shared/logical-dates';
import { amount, formatAmount, parseAmount } from '../../shared/quantity';
import {
  addDays,
  dateOfDayNumber,
  dayNumber,
  daysBetween,
  instantOf,
  localDate,
  logicalDate,
  wallTime,
  weekday,
} from '../../shared/time';
import { CASES, dates } from './schedule-arbitraries';

const ZONES = [
  'UTC',
  'America/New_York',
  'America/St_Johns',
  'America/Santiago',
  'Europe/Dublin',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Antarctica/Troll',
  'Pacific/Chatham',
  'Pacific/Kiritimati',
] as const;

const HOUR = 3_600_000;
const FIRST = Date.UTC(2024, 0, 1);
const LAST = Date.UTC(2030, 11, 31);

const clocks = new Map(
  ZONES.map((zone) => {
    const options = {
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    } as const;
    return [zone, new Intl.DateTimeFormat('en-US', { ...options, timeZone: zone, hourCycle: 'h23' })];
  }),
);

/** What a clock in the zone shows, told by another reading of the same zone data. */
function clockIn(zone: string, ms: number): { date: string; time: string } {
  const found = new Map<string, string>();
  for (const { type, value } of clocks.get(zone as (typeof ZONES)[number])?.formatToParts(ms) ?? []) {
    found.set(type, value);
  }
  const at = (type: string) => found.get(type) ?? '';
  return { date: `${at('year')}-${at('month')}-${at('day')}`, time: `${at('hour')}:${at('minute')}` };
}

/** Minutes that the clock in the zone is ahead of UTC. */
function offsetIn(zone: string, ms: number): number {
  const { date, time } = clockIn(zone, ms);
  return (Date.parse(`${date}T${time}Z`) - ms) / 60_000;
}

/** Days of 2024 to 2030 in which the clock of a zone changes. */
const changes = ZONES.flatMap((zone) => {
  const found: { zone: string; ms: number }[] = [];
  for (let ms = FIRST; ms < LAST; ms += 24 * HOUR) {
    if (offsetIn(zone, ms) !== offsetIn(zone, ms + 24 * HOUR)) found.push({ zone, ms });
  }
  return found;
});

/** Moments anywhere, and as many in the day and a half around a change of clocks. */
const moments = fc.oneof(
  fc.record({
    zone: fc.constantFrom(...ZONES),
    ms: fc.integer({ min: FIRST / 60_000, max: LAST / 60_000 }).map((minutes) => minutes * 60_000),
  }),
  fc
    .record({ change: fc.constantFrom(...changes), minutes: fc.integer({ min: -360, max: 1800 }) })
    .map(({ change, minutes }) => ({ zone: change.zone, ms: change.ms + minutes * 60_000 })),
);

const wallTimes = fc
  .integer({ min: 0, max: 1439 })
  .map(
    (minute) => `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`,
  );
const dayStarts = fc.oneof(fc.constant('04:00'), wallTimes);

describe('Every moment', () => {
  it('belongs to the day on the wall, or to the one before while the wall shows less than the day start', () => {
    fc.assert(
      fc.property(moments, dayStarts, ({ zone, ms }, dayStartsAt) => {
        const { date, time } = clockIn(zone, ms);
        const expected = time < dayStartsAt ? addDays(localDate(date), -1) : date;
        const instant = new Date(ms).toISOString();
        expect(logicalDate(instant, zone, dayStartsAt)).toBe(expected);
        expect(wallTime(instant, zone)).toBe(time);
      }),
      CASES,
    );
  });

  it('of many belongs to the same day as by itself', () => {
    fc.assert(
      fc.property(fc.array(moments, { minLength: 1, maxLength: 20 }), dayStarts, (many, dayStartsAt) => {
        const dayOf = logicalDates(dayStartsAt);
        for (const { zone, ms } of many) {
          const instant = new Date(ms).toISOString();
          for (const of of [zone, '-03:30']) {
            expect(dayOf(instant, of)).toBe(logicalDate(instant, of, dayStartsAt));
          }
        }
      }),
      { ...CASES, numRuns: CASES.numRuns / 10 },
    );
  });

  it('a later one never belongs to an earlier day, unless clocks go back across the day start itself', () => {
    fc.assert(
      fc.property(
        moments,
        dayStarts,
        fc.integer({ min: 0, max: 36 * 60 }),
        ({ zone, ms }, dayStartsAt, minutes) => {
          const later = ms + minutes * 60_000;
          const [before, after] = [offsetIn(zone, ms), offsetIn(zone, later)];
          fc.pre(after >= before || (dayStartsAt >= '03:45' && dayStartsAt < '23:00'));
          const [first, second] = [ms, later].map((at) =>
            logicalDate(new Date(at).toISOString(), zone, dayStartsAt),
          );
          expect(second !== undefined && first !== undefined && second >= first).toBe(true);
        },
      ),
      CASES,
    );
  });
});

describe('Every time of every day', () => {
  it('is found, and leads back to its day and, unless it was skipped, to its time', () => {
    const days = fc.oneof(
      fc.record({ zone: fc.constantFrom(...ZONES), date: dates }),
      fc
        .record({ change: fc.constantFrom(...changes), day: fc.integer({ min: -1, max: 1 }) })
        .map(({ change, day }) => ({
          zone: change.zone,
          date: addDays(localDate(new Date(change.ms).toISOString().slice(0, 10)), day),
        })),
    );
    fc.assert(
      fc.property(days, wallTimes, dayStarts, ({ zone, date }, time, dayStartsAt) => {
        const instant = instantOf(date, time, zone, dayStartsAt);
        expect(logicalDate(instant, zone, dayStartsAt)).toBe(date);
        const ms = Date.parse(instant);
        const isNearChange = offsetIn(zone, ms - 3 * HOUR) !== offsetIn(zone, ms + 3 * HOUR);
        if (!isNearChange) expect(wallTime(instant, zone)).toBe(time);
      }),
      CASES,
    );
  });
});

describe('Every date', () => {
  it('is counted forth and back, a day a day, with the days of the week in turn', () => {
    fc.assert(
      fc.property(dates, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        const moved = addDays(date, days);
        expect(daysBetween(date, moved)).toBe(days);
        expect(dateOfDayNumber(dayNumber(moved))).toBe(moved);
        expect((((weekday(date) - 1 + days) % 7) + 7) % 7).toBe(weekday(moved) - 1);
        expect(Math.sign(days)).toBe(moved > date ? 1 : moved < date ? -1 : 0);
      }),
      CASES,
    );
  });
});

describe('Every amount', () => {
  it('is read back as it was shown, with a point or a comma', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.integer({ min: 1, max: 5000 }),
        (value, resolution) => {
          const text = formatAmount(amount(value), amount(resolution));
          expect(parseAmount(text)).toEqual({ ok: true, value });
          const comma = parseAmount(text.replace('.', ','));
          const couldBeThousands = /^[1-9]\d{0,2}\.\d{3}$/.test(text);
          expect(comma).toEqual(couldBeThousands ? { ok: false, code: 'not-a-number' } : { ok: true, value });
        },
      ),
      CASES,
    );
  });

  it('of any text is read or refused, never anything but a whole amount above zero', () => {
    const texts = fc.oneof(
      fc.string(),
      fc.stringMatching(/^[-+]?[0-9.,eE ]{0,12}$/),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const result = parseAmount(text);
        if (result.ok)
          expect(Number.isInteger(result.value) && result.value > 0 && result.value <= 1_000_000).toBe(true);
      }),
      CASES,
    );
  });
});
