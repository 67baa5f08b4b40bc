import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ReadinessDay, type ReadinessFacts, readiness } from '../../main/schedule/readiness';
import { stepResponse } from '../../main/schedule/step-response';
import { amount } from '../../shared/quantity';
import { addDays, localDate } from '../../shared/time';
import { CASES } from './schedule-arbitraries';

const START = localDate('2024-02-01');
const score = fc.integer({ min: 0, max: 10 });

describe('The step response', () => {
  const logs = fc.record({
    cuts: fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 8 }),
    values: fc.dictionary(fc.integer({ min: -10, max: 90 }).map(String), score, { maxKeys: 60 }),
  });

  it('has each logged day once, at its latest cut or before the first one it leads to', () => {
    fc.assert(
      fc.property(logs, ({ cuts, values }) => {
        const logged = Object.entries(values).map(([day, value]) => [Number(day), value] as const);
        const { before, days } = stepResponse(
          cuts.map((day) => addDays(START, day)),
          new Map(logged.map(([day, value]) => [addDays(START, day), value])),
        );
        const expected = new Map<number, number[]>();
        const calm: number[] = [];
        for (const [day, value] of logged) {
          const since = day - Math.max(...cuts.filter((cut) => cut <= day), Number.NEGATIVE_INFINITY);
          if (since <= 14) expected.set(since, [...(expected.get(since) ?? []), value]);
          if (since >= 7 && cuts.some((cut) => cut > day && cut - day <= 7)) calm.push(value);
        }
        const sum = (of: number[]) => of.reduce((total, value) => total + value, 0);
        expect(days.map(({ day, n, mean }) => [day, n, Math.round(mean * n)])).toEqual(
          [...expected].sort(([a], [b]) => a - b).map(([day, of]) => [day, of.length, sum(of)]),
        );
        expect(before === null ? [0, 0] : [before.n, Math.round(before.mean * before.n)]).toEqual([
          calm.length,
          sum(calm),
        ]);
      }),
      CASES,
    );
  });
});

describe('Readiness', () => {
  const nullable = fc.option(score, { nil: null });
  const dayFacts = fc.record({
    withdrawal: nullable,
    sleepHours: nullable,
    function: nullable,
    status: fc.constantFrom('on-plan' as const, 'below' as const, 'above' as const, 'not-logged' as const),
  });
  const someFacts: fc.Arbitrary<ReadinessFacts> = fc
    .record({
      days: fc.array(dayFacts, { maxLength: 21 }),
      lastCut: fc.option(fc.integer({ min: -20, max: 0 }), { nil: null }),
      nextCut: fc.integer({ min: -1, max: 3 }),
      redFlags: fc.array(
        fc.record({ day: fc.integer({ min: -20, max: 1 }), tier: fc.constantFrom(1 as const, 2 as const) }),
        { maxLength: 2 },
      ),
    })
    .map(({ days, lastCut, nextCut, redFlags }) => ({
      asOf: START,
      lastCut: lastCut === null ? null : addDays(START, lastCut),
      nextCut: addDays(START, nextCut),
      days: days.map((day, index): ReadinessDay => {
        const taken = day.status === 'not-logged' ? null : amount(1000);
        return { ...day, date: addDays(START, -index), taken };
      }),
      redFlags: redFlags.map(({ day, tier }) => ({ day: addDays(START, day), tier })),
      response: { before: null, days: [], easedAfter: null },
    }));

  it('gives the advice of its worst signal, and what was not logged never speaks for holding', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const { advice, signals } = readiness(facts);
        const codes = signals.map(({ code }) => code);
        const hold = codes.filter((code) => !['red-flag', 'not-logged-days', 'little-data'].includes(code));
        const calm = hold.length > 0 ? 'consider-holding' : 'proceed';
        expect(advice).toBe(codes.includes('red-flag') ? 'talk-to-clinician' : calm);

        const blank = { withdrawal: null, sleepHours: null, function: null, taken: null };
        const days = facts.days.map((day) => ({ ...day, ...blank, status: 'not-logged' as const }));
        expect(readiness({ ...facts, days, redFlags: [] }).advice).toBe('proceed');
      }),
      CASES,
    );
  });

  it('does not depend on the order of days and flags', () => {
    fc.assert(
      fc.property(someFacts, (facts) => {
        const turned = {
          ...facts,
          days: [...facts.days].reverse(),
          redFlags: [...facts.redFlags].reverse(),
        };
        expect(readiness(turned)).toEqual(readiness(facts));
      }),
      CASES,
    );
  });
});
