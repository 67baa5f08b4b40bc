import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { baselineOf } from '../../main/schedule/baseline';
import { milestonesOf } from '../../main/schedule/milestones';
import { projectPlan, stepOn } from '../../main/schedule/plan';
import { type ReadinessDay, type ReadinessFacts, readiness } from '../../main/schedule/readiness';
import { dayStatus } from '../../main/schedule/status';
import { steadyTimes } from '../../main/schedule/steady-times';
import { stepResponse } from '../../main/schedule/step-response';
import {
  amountAhead,
  costOf,
  daysOfSupply,
  type StockEvent,
  savedAgainst,
  stockOnHand,
} from '../../main/schedule/supply';
import { amount, sumAmounts } from '../../shared/quantity';
import { lostTolerance } from '../../shared/safety/lost-tolerance';
import { addDays, daysBetween, localDate } from '../../shared/time';
import { CASES, codeOf, histories } from './schedule-arbitraries';

const START = localDate('2024-02-01');
const score = fc.integer({ min: 0, max: 10 });
const amounts = fc.integer({ min: 0, max: 40_000 }).map(amount);
const prices = fc.record({
  cents: fc.integer({ min: 0, max: 100_000 }),
  amount: fc.integer({ min: 1, max: 1_000_000 }).map(amount),
});

/** A plan with what happened to it, and a day to look at it; a few go too far ahead and are left out. */
const projections = histories('hold', 'openHold', 'stepBack', 'rebase', 'stop', 'edit')
  .chain(({ spec, events }) =>
    fc.record({
      spec: fc.constant(spec),
      events: fc.constant(events),
      asOf: fc.integer({ min: -10, max: 150 }).map((day) => addDays(spec.startDate, day)),
    }),
  )
  .filter(({ spec, events, asOf }) => codeOf(() => projectPlan(spec, events, asOf)) === null)
  .map(({ spec, events, asOf }) => ({ spec, asOf, projection: projectPlan(spec, events, asOf) }));

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

describe('Supply', () => {
  it('The amount ahead is that of the projection, and its months sum to it', () => {
    fc.assert(
      fc.property(projections, ({ asOf, projection }) => {
        const { total, months } = amountAhead(projection.steps, asOf);
        expect(total).toBe(projection.totalAhead);
        expect(sumAmounts(months.map((month) => month.amount))).toBe(total);
        const names = months.map(({ month }) => month);
        expect(names).toEqual([...new Set(names)].sort());
      }),
      CASES,
    );
  });

  it('A stock is used up by the days it lasts for, and the next day lists more than what is left', () => {
    fc.assert(
      fc.property(
        projections,
        fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.integer({ min: 0, max: 5000 })).map(amount),
        amounts,
        ({ asOf, projection }, stock, takenToday) => {
          const { steps } = projection;
          const listed = (day: number) => {
            const onDay = stepOn(steps, addDays(asOf, day))?.amount ?? 0;
            return day === 0 ? Math.max(onDay - takenToday, 0) : onDay;
          };
          const { days, runsOut, left } = daysOfSupply(steps, stock, asOf, takenToday);
          let used = 0;
          for (let day = 0; day < days; day += 1) used += listed(day);
          expect(used + left).toBe(stock);
          if (runsOut === null) {
            expect(steps.at(-1)?.amount === 0 || days === 36_600).toBe(true);
          } else {
            expect(runsOut).toBe(addDays(asOf, days));
            expect(listed(days)).toBeGreaterThan(left);
          }
        },
      ),
      CASES,
    );
  });

  it('What is on hand less what is short is what came in less what was taken, since the last count', () => {
    const events: fc.Arbitrary<StockEvent[]> = fc.array(
      fc.record({
        type: fc.constantFrom('counted' as const, 'bought' as const, 'taken' as const, 'taken' as const),
        at: fc.integer({ min: 0, max: 30 }).map((day) => new Date(day * 86_400_000).toISOString()),
        amount: amounts,
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(events, (given) => {
        const stock = stockOnHand(given);
        const inOrder = [...given].sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
        const counted = inOrder.map(({ type }) => type).lastIndexOf('counted');
        const sum = inOrder
          .slice(Math.max(counted, 0))
          .reduce((total, { type, amount: value }) => total + (type === 'taken' ? -value : value), 0);
        expect(stock.amount - stock.short).toBe(sum);
        expect(stock.since).toBe(inOrder[counted]?.at ?? null);
        expect(stock.amount >= 0 && stock.short >= 0).toBe(true);
      }),
      CASES,
    );
  });

  it('Money is whole cents within half a cent, and saving is the mirror of spending', () => {
    fc.assert(
      fc.property(amounts, fc.array(amounts, { maxLength: 10 }), prices, (baseline, taken, price) => {
        const cost = costOf(baseline, price);
        expect(Number.isInteger(cost)).toBe(true);
        expect(Math.abs(2 * (cost * price.amount - baseline * price.cents))).toBeLessThanOrEqual(
          price.amount,
        );
        const saved = savedAgainst(
          baseline,
          taken.map((each) => ({ taken: each })),
          price,
        );
        expect(saved.amount + sumAmounts(taken)).toBe(baseline * taken.length);
        expect(Math.abs(saved.cents)).toBe(costOf(amount(Math.abs(saved.amount)), price));
        expect(saved.cents * saved.amount).toBeGreaterThanOrEqual(0);
      }),
      CASES,
    );
  });
});

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

describe('Milestones', () => {
  const SHARES = { quarter: 0.75, half: 0.5, 'three-quarters': 0.25 } as const;

  it('come in order, each once, and each level on the first day that the plan is at it', () => {
    fc.assert(
      fc.property(projections, ({ spec: { startAmount, startDate }, projection: { steps } }) => {
        const found = milestonesOf(steps, startAmount, startDate);
        const dates = found.map(({ date }) => date);
        expect(dates).toEqual([...dates].sort());
        expect(new Set(found.map(({ kind }) => kind)).size).toBe(found.length);
        const dateOf = (wanted: string) => found.find(({ kind }) => kind === wanted)?.date;
        for (const [kind, share] of Object.entries(SHARES)) {
          const first = steps.find(({ amount: now, off }) => !off && now <= share * startAmount);
          expect(dateOf(kind)).toBe(first?.from);
        }
        const zero = dateOf('zero');
        expect(zero).toBe(steps.find(({ amount: now, off }) => !off && now === 0)?.from);
        const week = dateOf('zero-week');
        if (zero === undefined || week === undefined) {
          expect(week).toBeUndefined();
          return;
        }
        expect(daysBetween(zero, week)).toBeGreaterThanOrEqual(7);
        const listed = Array.from({ length: 8 }, (_, back) => stepOn(steps, addDays(week, -back))?.amount);
        expect(listed).toEqual(new Array(8).fill(0));
      }),
      CASES,
    );
  });
});

describe('Lost tolerance', () => {
  const RANK = { none: 0, above: 1, 'far-above': 2 };

  it('is spoken of only above plan, more so the more is taken, and the less was taken before', () => {
    fc.assert(
      fc.property(
        amounts,
        amounts,
        amounts,
        fc.integer({ min: 1, max: 1000 }).map(amount),
        fc.array(amounts, { maxLength: 7 }),
        (planned, dayTotal, more, resolution, earlier) => {
          const said = lostTolerance({ planned, dayTotal, resolution, earlier });
          const status = dayStatus({ planned, taken: dayTotal, resolution, held: false, over: true });
          expect(said === 'none').toBe(status !== 'above');
          const larger = amount(dayTotal + more);
          const saidLarger = lostTolerance({ planned, dayTotal: larger, resolution, earlier });
          expect(RANK[saidLarger]).toBeGreaterThanOrEqual(RANK[said]);
          const lower = earlier.map((each) => amount(Math.floor(each / 2)));
          const saidAfterLower = lostTolerance({ planned, dayTotal, resolution, earlier: lower });
          expect(RANK[saidAfterLower]).toBeGreaterThanOrEqual(RANK[said]);
        },
      ),
      CASES,
    );
  });
});
