import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Phase, PlanSpec } from '../../main/schedule/model';
import { buildPlan, projectPlan } from '../../main/schedule/plan';
import { presetPhases, solveForDays } from '../../main/schedule/presets';
import { daysToEnd } from '../../main/schedule/solver';
import { amount } from '../../shared/quantity';
import { addDays, daysBetween, localDate } from '../../shared/time';
import { CASES, codeOf, dates, gapIn, specs, sumFrom } from './schedule-arbitraries';

const capOf = (phase: Phase | undefined) => (phase !== undefined && 'cap' in phase ? phase.cap : undefined);

describe('Every plan', () => {
  it('has dates without a gap or overlap, from the start to a last row without an end', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        expect(gapIn(buildPlan(spec), spec.startDate)).toBeNull();
      }),
      CASES,
    );
  });

  it('goes down at each step; only the dose days between off days stay as they are', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const alternating = new Set(
          spec.phases.flatMap(({ kind, name }) => (kind === 'alternate' ? [name] : [])),
        );
        const listed = buildPlan(spec).filter(({ off }) => !off);
        const wrong = listed.filter(({ amount: now, phase }, index) => {
          const before = listed[index - 1]?.amount ?? spec.startAmount;
          const stays = alternating.has(phase) || listed.length === 1;
          return stays ? now > before : now >= before;
        });
        expect(wrong).toEqual([]);
      }),
      CASES,
    );
  });

  it('lists only amounts that can be made', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const offScale = buildPlan(spec).filter(
          ({ amount: listed }) => listed % spec.resolution !== 0 || listed < 0,
        );
        expect(offScale).toEqual([]);
      }),
      CASES,
    );
  });

  it('keeps every cut within the cap of its phase unless it is marked coarse', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const caps = new Map(spec.phases.map((phase) => [phase.name, capOf(phase) ?? 1]));
        const wrong = buildPlan(spec).filter(({ phase, cut, coarse, off }) => {
          const isOver = !off && cut > (caps.get(phase) ?? 1);
          return isOver !== coarse;
        });
        expect(wrong).toEqual([]);
      }),
      CASES,
    );
  });

  it('says with each step what it truly cuts from the amount before', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        let before: number = spec.startAmount;
        const wrong = buildPlan(spec).filter(({ amount: now, cut, off }) => {
          if (off) return cut !== 1;
          const expected = (before - now) / before;
          before = now;
          return cut !== expected;
        });
        expect(wrong).toEqual([]);
      }),
      CASES,
    );
  });

  it('ends at zero if its last phase leads there, and else open', () => {
    fc.assert(
      fc.property(specs, (spec) => {
        const last = spec.phases.at(-1);
        const endsOpen = last?.kind === 'custom' || (last?.kind === 'percentage' && last.until === undefined);
        const end = buildPlan(spec).at(-1);
        expect({ atZero: end?.amount === 0, done: end?.phase === 'done', days: end?.days }).toEqual({
          atZero: !endsOpen,
          done: !endsOpen,
          days: null,
        });
      }),
      CASES,
    );
  });

  it('is the same as its projection without events, on any day, with a total that adds up', () => {
    fc.assert(
      fc.property(specs, fc.integer({ min: -100, max: 400 }), (spec, day) => {
        const asOf = addDays(spec.startDate, day);
        const projection = projectPlan(spec, [], asOf);
        expect(projection.steps).toEqual(buildPlan(spec));
        expect(projection.totalAhead).toBe(sumFrom(projection.steps, asOf));
      }),
      CASES,
    );
  });

  it('is the same on every start day, leap days and nights when clocks change included', () => {
    const daysOf = (spec: PlanSpec) =>
      buildPlan(spec).map(({ from, ...step }) => ({ day: daysBetween(spec.startDate, from), ...step }));
    fc.assert(
      fc.property(specs, dates, (spec, startDate) => {
        expect(daysOf({ ...spec, startDate })).toEqual(daysOf(spec));
      }),
      CASES,
    );
  });

  it('is the same whatever the zone of the computer, on every day of 2024 to 2030', () => {
    const scale = { startAmount: amount(6000), resolution: amount(500) };
    const phases = presetPhases('conservative', scale);
    const zones = [
      ['America/New_York', 240],
      ['Australia/Lord_Howe', -630],
      ['Antarctica/Troll', -120],
      ['Pacific/Apia', -780],
    ] as const;
    const was = process.env.TZ;
    const expected = buildPlan({ ...scale, startDate: localDate('2024-01-01'), phases });
    try {
      for (const [zone, offset] of zones) {
        process.env.TZ = zone;
        expect(new Date(2026, 6, 1).getTimezoneOffset()).toBe(offset);
        for (let day = 0; day < 2557; day += 1) {
          const startDate = addDays(localDate('2024-01-01'), day);
          const moved = expected.map((step) => ({ ...step, from: addDays(step.from, day) }));
          expect(buildPlan({ ...scale, startDate, phases })).toEqual(moved);
        }
      }
    } finally {
      if (was === undefined) delete process.env.TZ;
      else process.env.TZ = was;
    }
  });
});

describe('Every spec, however absurd', () => {
  const numbers = fc.oneof(
    fc.integer({ min: -5, max: 2_000_000 }),
    fc.double(),
    fc.constantFrom(0, -0, 1, 1e9, 1e308, Number.MIN_VALUE, Number.NaN, Number.POSITIVE_INFINITY, undefined),
  );
  const phases = fc.record({
    kind: fc.constantFrom('percentage', 'linear', 'fixed', 'hyperbolic', 'custom', 'alternate', 'none'),
    name: fc.constantFrom('p', undefined),
    cut: numbers,
    cap: numbers,
    everyDays: fc.oneof(numbers, fc.integer({ min: 1, max: 7 })),
    days: numbers,
    until: numbers,
    stabiliseEvery: numbers,
    stabiliseDays: numbers,
    amount: numbers,
    k: numbers,
    steps: numbers,
    cuts: fc.array(numbers, { maxLength: 3 }),
    cycles: numbers,
  });
  const absurd = fc.record({
    startDate: fc.oneof(dates, fc.constantFrom('', '2026-02-30', 'never')),
    startAmount: fc.oneof(numbers, fc.integer({ min: 1, max: 1_000_000 })),
    resolution: fc.oneof(numbers, fc.integer({ min: 1, max: 1000 })),
    phases: fc.array(phases, { maxLength: 3 }),
  });

  it('is built or refused with a code, without delay', () => {
    let slowest = 0;
    fc.assert(
      fc.property(absurd, (spec) => {
        const started = performance.now();
        codeOf(() => buildPlan(spec as unknown as PlanSpec));
        slowest = Math.max(slowest, performance.now() - started);
      }),
      CASES,
    );
    expect(slowest).toBeLessThan(200);
  });

  it('The largest plans that are accepted are built in under 5 ms', () => {
    const spec = {
      startDate: localDate('2024-01-01'),
      startAmount: amount(1_000_000),
      resolution: amount(10),
    };
    const largest: Phase[] = [
      { kind: 'linear', name: 'p', everyDays: 1, days: 1827 },
      { kind: 'percentage', name: 'p', cut: 0.004, cap: 0.005, everyDays: 1, days: 1827 },
      { kind: 'hyperbolic', name: 'p', k: 10_000, steps: 1827, everyDays: 1 },
      { kind: 'alternate', name: 'p', cycles: 913 },
    ];
    for (const phase of largest) {
      const times = Array.from({ length: 60 }, () => {
        const started = performance.now();
        buildPlan({ ...spec, phases: [phase] });
        return performance.now() - started;
      });
      expect(Math.min(...times)).toBeLessThan(5);
    }
  });
});

describe('Every solution', () => {
  const questions = fc
    .record({
      resolution: fc.constantFrom(10, 50, 100, 500, 1000),
      units: fc.integer({ min: 1, max: 200 }),
      every: fc.option(fc.integer({ min: 1, max: 10 }), { nil: undefined }),
      stabiliseEvery: fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined }),
      targetDays: fc.integer({ min: 1, max: 120 }),
      approach: fc.constantFrom('moderate' as const, 'rapid' as const),
    })
    .map(({ units, resolution, ...rest }) => ({
      ...rest,
      startAmount: amount(units * resolution),
      resolution: amount(resolution),
    }));

  it('is in time, and 0.1 % less is not; or none is, and the largest cut takes as long as said', () => {
    const startDate = localDate('2026-01-01');
    fc.assert(
      fc.property(questions, ({ approach, targetDays, ...options }) => {
        const lengthAt = (thousandths: number) => {
          const phases = presetPhases(approach, { ...options, cut: thousandths / 1000 });
          const end = buildPlan({ startDate, ...options, phases }).at(-1);
          return daysBetween(startDate, end?.from ?? startDate);
        };
        const solution = solveForDays(approach, { ...options, targetDays });
        if (!solution.ok) {
          expect(solution.earliestDays).toBe(lengthAt(500));
          expect(solution.earliestDays).toBeGreaterThan(targetDays);
          return;
        }
        const found = Math.round(solution.cut * 1000);
        const smallest = approach === 'moderate' ? 250 : 1;
        expect(solution.cut).toBe(found / 1000);
        expect(lengthAt(found)).toBeLessThanOrEqual(targetDays);
        expect(found).toBeGreaterThanOrEqual(smallest);
        if (found > smallest) expect(lengthAt(found - 1)).toBeGreaterThan(targetDays);
      }),
      CASES,
    );
  });

  it('rests on this: a larger cut never ends later', () => {
    const pairs = fc
      .record({
        resolution: fc.constantFrom(1, 10, 100, 500, 2500),
        startAmount: fc.integer({ min: 2500, max: 200_000 }),
        everyDays: fc.integer({ min: 1, max: 10 }),
        stabiliseEvery: fc.integer({ min: 1, max: 4 }),
        stabiliseDays: fc.nat({ max: 7 }),
        until: fc.integer({ min: 1, max: 3000 }),
        cap: fc.integer({ min: 50, max: 1000 }),
      })
      .chain((plan) =>
        fc.record({
          plan: fc.constant(plan),
          smaller: fc.integer({ min: 1, max: plan.cap }),
          larger: fc.integer({ min: 1, max: plan.cap }),
        }),
      );
    fc.assert(
      fc.property(pairs, ({ plan: { resolution, startAmount, cap, until, ...rest }, smaller, larger }) => {
        fc.pre(smaller < larger);
        const [slower = 0, faster = 0] = [smaller, larger].map((thousandths) => {
          const cuts = {
            cut: thousandths / 1000,
            cap: cap / 1000,
            until: amount(Math.max(until, resolution)),
          };
          const phase: Phase = { kind: 'percentage', name: 'p', ...cuts, ...rest };
          return daysToEnd([phase], amount(startAmount), amount(resolution), 1e9);
        });
        expect(slower).toBeGreaterThanOrEqual(faster);
      }),
      CASES,
    );
  });
});
