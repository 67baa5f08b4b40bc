import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type FitStart, fitStrategy } from '../../main/schedule/fit';
import type { HandMadeStep } from '../../main/schedule/hand-made';
import { buildPlan } from '../../main/schedule/plan';
import type { Strategy } from '../../main/schedule/strategies';
import { strategySchema } from '../../shared/contract/strategies';
import { amount } from '../../shared/quantity';
import { addDays, type LocalDate } from '../../shared/time';
import { CASES, codeOf, dates } from './schedule-arbitraries';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const everyDays = fc.integer({ min: 1, max: 21 });
const cuts = fc.integer({ min: 1, max: 1000 }).map((thousandths) => thousandths / 1000);
const stabilise = { stabiliseEvery: maybe(fc.nat({ max: 4 })), stabiliseDays: maybe(fc.nat({ max: 7 })) };

function strategiesFor(startAmount: number, resolution: number): fc.Arbitrary<Strategy> {
  const units = Math.max(1, Math.ceil(startAmount / resolution) - 1);
  const sizes = fc.integer({ min: 1, max: units }).map((count) => amount(count * resolution));
  const falling = (amounts: readonly number[]) => [...new Set(amounts)].filter((each) => each < startAmount);
  const steps = fc
    .array(fc.record({ amount: sizes, days: everyDays }), { minLength: 1, maxLength: 20 })
    .map((rows): HandMadeStep[] =>
      falling(rows.map((row) => row.amount))
        .sort((a, b) => b - a)
        .map((each, at) => ({ amount: amount(each), days: rows[at]?.days ?? 7 })),
    );
  return fc.oneof(
    fc.record({
      kind: fc.constant('conservative' as const),
      initialCut: maybe(cuts),
      middleCut: maybe(cuts),
      every: maybe(everyDays),
      finalEvery: maybe(fc.integer({ min: 1, max: 14 })),
      ...stabilise,
    }),
    fc.record({
      kind: fc.constantFrom('moderate' as const, 'rapid' as const),
      cut: maybe(cuts),
      every: maybe(everyDays),
      ...stabilise,
    }),
    fc.record({ kind: fc.constant('percentage' as const), cut: cuts, everyDays, ...stabilise }),
    fc.record({ kind: fc.constant('fixed' as const), amount: sizes, everyDays }),
    fc.record({ kind: fc.constant('linear' as const), everyDays, days: fc.integer({ min: 21, max: 400 }) }),
    fc.record({
      kind: fc.constant('hyperbolic' as const),
      k: fc.integer({ min: 100, max: 50_000 }),
      steps: fc.integer({ min: 1, max: 30 }),
      everyDays,
    }),
    fc.record({
      kind: fc.constant('custom' as const),
      cuts: fc.array(cuts, { minLength: 1, maxLength: 12 }),
      everyDays,
      toZero: fc.boolean(),
    }),
    ...(startAmount > resolution
      ? [fc.record({ kind: fc.constant('steps' as const), steps, toZero: fc.boolean() })]
      : []),
  );
}

const questions = fc
  .record({
    startDate: dates,
    resolution: fc.constantFrom(10, 100, 250, 500, 1000),
    units: fc.integer({ min: 1, max: 80 }),
    beside: fc.constantFrom(0, 0, 1, 7),
    alternateCycles: fc.constantFrom(0, 0, 1, 4),
    within: fc.oneof(fc.integer({ min: -30, max: 400 }), fc.integer({ min: -30, max: 3000 })),
  })
  .chain(({ startDate, resolution, units, beside, alternateCycles, within }) => {
    const startAmount = amount(units * resolution + beside);
    const from: FitStart = { startDate, startAmount, resolution: amount(resolution), alternateCycles };
    return fc.record({
      from: fc.constant(from),
      endDate: fc.constant(addDays(startDate, within)),
      strategy: strategiesFor(startAmount, resolution),
    });
  });

/** The first day of the last row of a plan by some phases. */
function endOf(from: FitStart, phases: Parameters<typeof buildPlan>[0]['phases']): LocalDate | undefined {
  const { startDate, startAmount, resolution } = from;
  return buildPlan({ startDate, startAmount, resolution, phases }).at(-1)?.from;
}

/** Whether a person could have chosen it: it is inside what the contract takes. */
function isChoice(strategy: Strategy): boolean {
  const supervised = strategy.kind === 'rapid' ? { supervised: true } : {};
  return strategySchema.safeParse({ ...strategy, ...supervised }).success;
}

describe('A strategy that is fitted to an end date', () => {
  it('ends when it says, not after that date; or says an earliest that is itself accepted', () => {
    fc.assert(
      fc.property(questions, ({ strategy, from, endDate }) => {
        const code = codeOf(() => {
          const fit = fitStrategy(strategy, from, endDate);
          if (fit.ok) {
            expect(fit.endDate <= endDate).toBe(true);
            expect(endOf(from, fit.phases)).toBe(fit.endDate);
            expect(isChoice(fit.strategy)).toBe(isChoice(strategy));
            return;
          }
          expect(fit.earliest > endDate).toBe(true);
          const again = fitStrategy(strategy, from, fit.earliest);
          expect(again).toMatchObject({ ok: true, endDate: fit.earliest });
        });
        expect(code).toBeNull();
      }),
      CASES,
    );
  });

  it('A later date is never met by an earlier end', () => {
    fc.assert(
      fc.property(questions, fc.nat({ max: 300 }), ({ strategy, from, endDate }, later) => {
        const code = codeOf(() => {
          const first = fitStrategy(strategy, from, endDate);
          const second = fitStrategy(strategy, from, addDays(endDate, later));
          if (first.ok) expect(second.ok && second.endDate >= first.endDate).toBe(true);
        });
        expect(code).toBeNull();
      }),
      CASES,
    );
  });
});
