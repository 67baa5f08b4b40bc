import { describe, expect, it } from 'vitest';
import type { Phase, PlanEvent, PlanSpec } from '../../../main/schedule/model';
import { buildPlan, projectPlan } from '../../../main/schedule/plan';
import { type Amount, amount } from '../../../shared/quantity';
import type { LocalDate } from '../../../shared/time';
import { onDay, START, specOf } from './rows';

const fixed: Phase = { kind: 'fixed', name: 'p', amount: amount(1000), everyDays: 7 };
const percentage = { kind: 'percentage', name: 'p', cut: 0.1, everyDays: 7, until: amount(100) } as const;
const custom = { kind: 'custom', name: 'p', cuts: [0.1], everyDays: 7 } as const;
const hyperbolic = { kind: 'hyperbolic', name: 'p', k: 10_000, steps: 10, everyDays: 7 } as const;

function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.name === 'PlanRefused') return String(error.code);
    throw error;
  }
  return 'none';
}

describe('A spec that no plan can be built from is refused with a code', () => {
  const whole = specOf(20_000, 100, [fixed]);

  it.each<[string, Partial<Record<keyof PlanSpec, unknown>>]>([
    ['bad-date', { startDate: '2026-02-30' }],
    ['bad-date', { startDate: '2026-1-1' }],
    ['bad-date', { startDate: '1899-12-31' }],
    ['bad-date', { startDate: undefined }],
    ['bad-start-amount', { startAmount: 0 }],
    ['bad-start-amount', { startAmount: -1 }],
    ['bad-start-amount', { startAmount: 20.5 }],
    ['bad-start-amount', { startAmount: 1_000_001 }],
    ['bad-start-amount', { startAmount: Number.NaN }],
    ['bad-start-amount', { startAmount: '20000' }],
    ['bad-resolution', { resolution: 0 }],
    ['bad-resolution', { resolution: -100 }],
    ['bad-resolution', { resolution: 0.5 }],
    ['resolution-above-start', { resolution: 20_001 }],
    ['unknown-approach', { approach: 'heroic' }],
    ['unknown-approach', { approach: 'toString' }],
    ['unknown-approach', { approach: null }],
    ['no-phases', { phases: [] }],
    ['no-phases', { phases: null }],
    ['too-many-phases', { phases: Array(101).fill(fixed) }],
  ])('%s: %j', (code, change) => {
    expect(refusal(() => buildPlan({ ...whole, ...change } as PlanSpec))).toBe(code);
  });

  it.each<[string, object]>([
    ['unknown-phase', { ...fixed, kind: 'sudden' }],
    ['unknown-phase', { ...fixed, kind: 'toString' }],
    ['bad-name', { ...fixed, name: 7 }],
    ['bad-interval', { ...fixed, everyDays: 0 }],
    ['bad-interval', { ...fixed, everyDays: -7 }],
    ['bad-interval', { ...fixed, everyDays: 1.5 }],
    ['bad-interval', { ...fixed, everyDays: 367 }],
    ['bad-interval', { ...fixed, everyDays: Number.POSITIVE_INFINITY }],
    ['bad-amount', { ...fixed, amount: 0 }],
    ['bad-amount', { ...fixed, amount: 10.5 }],
    ['bad-cut', { ...percentage, cut: 0 }],
    ['bad-cut', { ...percentage, cut: -0.1 }],
    ['bad-cut', { ...percentage, cut: 1.001 }],
    ['bad-cut', { ...percentage, cut: Number.NaN }],
    ['bad-cap', { ...percentage, cap: 0 }],
    ['bad-cap', { ...percentage, cap: 2 }],
    ['bad-days', { ...percentage, days: 0 }],
    ['bad-days', { ...percentage, days: 1831 }],
    ['bad-days', { ...percentage, days: 3.5 }],
    ['bad-until', { ...percentage, until: -1 }],
    ['bad-until', { ...percentage, until: 0.5 }],
    ['bad-stabilise', { ...percentage, stabiliseEvery: 0, stabiliseDays: 3 }],
    ['bad-stabilise', { ...percentage, stabiliseEvery: 3, stabiliseDays: -1 }],
    ['bad-stabilise', { ...percentage, stabiliseEvery: 3, stabiliseDays: 0.5 }],
    ['bad-interval', { kind: 'linear', name: 'p', everyDays: 0, days: 28 }],
    ['bad-days', { kind: 'linear', name: 'p', everyDays: 3, days: 0 }],
    ['days-under-interval', { kind: 'linear', name: 'p', everyDays: 3, days: 2 }],
    ['bad-k', { ...hyperbolic, k: 0 }],
    ['bad-k', { ...hyperbolic, k: -5 }],
    ['bad-k', { ...hyperbolic, k: Number.POSITIVE_INFINITY }],
    ['bad-steps', { ...hyperbolic, steps: 0 }],
    ['bad-steps', { ...hyperbolic, steps: 2.5 }],
    ['bad-steps', { ...hyperbolic, steps: 1e9 }],
    ['bad-interval', { ...hyperbolic, everyDays: 0 }],
    ['bad-steps', { ...custom, cuts: [] }],
    ['bad-steps', { ...custom, cuts: null }],
    ['bad-cut', { ...custom, cuts: [0.1, 0] }],
    ['bad-cut', { ...custom, cuts: [0.1, 1.5] }],
    ['bad-cap', { ...custom, cap: -1 }],
    ['bad-cycles', { kind: 'alternate', name: 'p', cycles: 0 }],
    ['bad-cycles', { kind: 'alternate', name: 'p', cycles: 1e6 }],
    ['bad-cycles', { kind: 'alternate', name: 'p', cycles: 1.5 }],
  ])('%s: %j', (code, phase) => {
    expect(refusal(() => buildPlan({ ...whole, phases: [phase as Phase] }))).toBe(code);
  });

  it.each<[string, Phase]>([
    ['a hundred thousand steps', { kind: 'fixed', name: 'p', amount: amount(10), everyDays: 1 }],
    ['five and a half years', { kind: 'fixed', name: 'p', amount: amount(500), everyDays: 1 }],
    ['tiny cuts', { ...percentage, cut: 0.001, until: amount(10), everyDays: 1 }],
    ['cuts too tiny to count', { ...percentage, cut: Number.MIN_VALUE, everyDays: 1 }],
    ['years between cuts', { ...percentage, everyDays: 366 }],
  ])('Over five years is refused, not looped on: %s', (_, phase) => {
    const started = performance.now();
    expect(refusal(() => buildPlan(specOf(1_000_000, 10, [phase])))).toBe('too-long');
    expect(performance.now() - started).toBeLessThan(200);
  });

  it('Five years are accepted', () => {
    const daily: Phase = { kind: 'linear', name: 'p', everyDays: 1, days: 1827 };
    const yearly: Phase = { ...percentage, days: 1825, everyDays: 14, until: undefined };
    expect(buildPlan(specOf(1_000_000, 10, [daily])).length).toBeGreaterThan(1800);
    expect(buildPlan(specOf(1_000_000, 10, [yearly])).at(-1)).toMatchObject({ days: null });
  });
});

describe('An event with a value that makes no sense is refused with a code', () => {
  const spec = specOf(20_000, 100, [fixed]);

  it.each<[string, object]>([
    ['unknown-event', { type: 'giveUp' }],
    ['unknown-event', { type: 'constructor' }],
    ['bad-date', { type: 'stop', on: '2026-02-30' }],
    ['bad-date', { type: 'stop', on: '9999-01-01' }],
    ['bad-hold', { type: 'hold', days: 0 }],
    ['bad-hold', { type: 'hold', days: -3 }],
    ['bad-hold', { type: 'hold', days: 1.5 }],
    ['bad-hold', { type: 'hold', days: 1e9 }],
    ['bad-factor', { type: 'pace', factor: 0 }],
    ['bad-factor', { type: 'pace', factor: -1 }],
    ['bad-factor', { type: 'pace', factor: Number.NaN }],
    ['bad-factor', { type: 'pace', factor: 1e9 }],
    ['bad-amount', { type: 'rebase', amount: -1 }],
    ['bad-amount', { type: 'rebase', amount: 0.5 }],
    ['bad-amount', { type: 'rebase', amount: 2_000_000 }],
    ['bad-date', { type: 'retarget', endDate: 'soon' }],
    ['no-phases', { type: 'edit', phases: [] }],
    ['bad-cut', { type: 'edit', phases: [{ ...percentage, cut: 0 }] }],
    ['bad-resolution', { type: 'resolution', resolution: 0 }],
  ])('%s: %j', (code, event) => {
    const whole = { on: onDay(3), ...event } as PlanEvent;
    expect(refusal(() => projectPlan(spec, [whole], onDay(3)))).toBe(code);
  });

  it('Thousands of events are too many', () => {
    const events: PlanEvent[] = Array(2001).fill({ on: onDay(3), type: 'stepBack' });
    expect(refusal(() => projectPlan(spec, events, onDay(3)))).toBe('too-many-events');
  });

  it('Holds that would lead a hundred years ahead are refused', () => {
    const events: PlanEvent[] = Array(30).fill({ on: onDay(3), type: 'hold', days: 1830 });
    expect(refusal(() => projectPlan(spec, events, onDay(3)))).toBe('too-long');
  });

  it('A day to see the plan on must exist', () => {
    expect(refusal(() => projectPlan(spec, [], '2026-02-30' as LocalDate))).toBe('bad-date');
  });

  it('What was entered is not in the message', () => {
    const secret = { ...spec, startAmount: 123_456_789 as Amount, startDate: START };
    expect(() => buildPlan(secret)).toThrow('The plan was refused: bad-start-amount');
  });
});
