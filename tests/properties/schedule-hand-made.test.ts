import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HandMadeStep } from '../../main/schedule/hand-made';
import { buildPlan } from '../../main/schedule/plan';
import { strategyPhases } from '../../main/schedule/strategies';
import { amount } from '../../shared/quantity';
import { localDate } from '../../shared/time';
import { CASES, gapIn } from './schedule-arbitraries';

/** A start amount on the scale or off it, and rows below it that fall: near each other or far, up to the largest. */
const tables = fc
  .record({
    resolution: fc.constantFrom(1, 7, 10, 100, 250, 500, 1000),
    units: fc.array(fc.oneof(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 100_000 })), {
      minLength: 1,
      maxLength: 60,
    }),
    lengths: fc.array(fc.integer({ min: 1, max: 28 }), { minLength: 60, maxLength: 60 }),
    above: fc.integer({ min: 1, max: 100_000 }),
  })
  .map(({ resolution, units, lengths, above }) => {
    const falling = [
      ...new Set(units.map((count) => (count * resolution) % 1_000_000).filter((each) => each > 0)),
    ];
    falling.sort((a, b) => b - a);
    const steps: HandMadeStep[] = falling
      .filter((each) => each % resolution === 0)
      .map((each, at) => ({ amount: amount(each), days: lengths[at] ?? 7 }));
    const startAmount = amount(Math.min((steps[0]?.amount ?? 0) + above, 1_000_000));
    return { steps, startAmount, resolution: amount(resolution) };
  })
  .filter(({ steps, startAmount, resolution }) => {
    const days = steps.reduce((sum, step) => sum + step.days, 0);
    return (
      steps.length > 0 && days <= 1830 && startAmount > (steps[0]?.amount ?? 0) && startAmount >= resolution
    );
  });

describe('Steps made by hand', () => {
  it('are built exactly as they were written', () => {
    const startDate = localDate('2026-03-01');
    fc.assert(
      fc.property(tables, fc.boolean(), ({ steps, startAmount, resolution }, toZero) => {
        const { phases } = strategyPhases({ kind: 'steps', steps, toZero }, { startAmount, resolution });
        const plan = buildPlan({ startDate, startAmount, resolution, phases });
        const rows = plan.map(({ amount: listed, days }) => ({ amount: listed, days }));
        const last = steps.at(-1)?.amount;
        const end = toZero
          ? [...steps, { amount: 0, days: null }]
          : [...steps.slice(0, -1), { amount: last, days: null }];
        expect(rows).toEqual(end);
        expect(plan.some(({ coarse }) => coarse)).toBe(false);
        expect(gapIn(plan, startDate)).toBeNull();
      }),
      CASES,
    );
  });
});
