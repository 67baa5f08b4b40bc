import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../main/schedule/baseline';
import { steadyTimes } from '../../main/schedule/steady-times';
import { amount } from '../../shared/quantity';
import { addDays, localDate } from '../../shared/time';
import { CASES } from './schedule-arbitraries';

const START = localDate('2024-02-01');
const amounts = fc.integer({ min: 0, max: 40_000 }).map(amount);

describe('A baseline', () => {
  const logs = fc.array(
    fc.array(fc.record({ minutes: fc.integer({ min: 0, max: 1439 }), amount: amounts }), { maxLength: 15 }),
    { maxLength: 8 },
  );
  const dayStarts = fc.constantFrom('00:00', '04:00', '04:20', '18:00', '23:59');

  it('proposes few different times in the order of the day, whose shares make up the day', () => {
    fc.assert(
      fc.property(logs, dayStarts, (doses, dayStartsAt) => {
        const days = doses.map((each) => ({ doses: each }));
        const slots = steadyTimes(days, dayStartsAt);
        const isAnyTaken = doses.flat().some((dose) => dose.amount > 0);
        expect(slots.length > 0).toBe(isAnyTaken);
        expect(slots.length).toBeLessThanOrEqual(12);
        const minutes = slots.map(({ time }) => (asMinutes(time) - asMinutes(dayStartsAt) + 1440) % 1440);
        expect(minutes).toEqual([...new Set(minutes)].sort((a, b) => a - b));
        expect(slots.every(({ time, weight }) => asMinutes(time) % 15 === 0 && weight >= 1)).toBe(true);
        const shares = slots.reduce((sum, { weight }) => sum + weight, 0);
        if (isAnyTaken) expect(Math.abs(shares - 1000)).toBeLessThanOrEqual(slots.length);
        expect(steadyTimes([...days].reverse(), dayStartsAt)).toEqual(slots);
      }),
      CASES,
    );
  });

  it('has a mean between its least and its most, to half a resolution', () => {
    fc.assert(
      fc.property(logs, fc.integer({ min: 1, max: 1000 }).map(amount), (doses, resolution) => {
        const days = doses.map((each, index) => ({ date: addDays(START, index), doses: each }));
        const { mean, least, most, days: count, trend } = baselineOf(days, resolution, '04:00');
        expect(count).toBe(doses.length);
        if (mean === null || least === null || most === null) {
          expect([mean, least, most, doses.length]).toEqual([null, null, null, 0]);
          return;
        }
        expect(mean % resolution).toBe(0);
        expect(mean - resolution / 2 <= most || mean === resolution).toBe(true);
        expect(mean + resolution / 2).toBeGreaterThanOrEqual(least);
        if (most - least <= resolution) expect(trend).toBe('steady');
      }),
      CASES,
    );
  });

  function asMinutes(time: string): number {
    return 60 * Number(time.slice(0, 2)) + Number(time.slice(3, 5));
  }
});
