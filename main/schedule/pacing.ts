import { LONGEST_PLAN_DAYS, limitsOf } from './limits';
import type { Approach } from './model';

/** Factors are taken to six decimals, so that 10 days at 1.1 are 11 and not 12. */
const PARTS = 1_000_000;

/**
 * An interval at a changed pace: multiplied by each factor in turn, rounded up to whole days each time. A
 * slower pace takes it to the length of the longest plan at most. A faster one never takes it under the
 * approach's least days, and never lengthens one that is shorter.
 */
export function pacedDays(days: number, factors: readonly number[], approach: Approach | undefined): number {
  return factors.reduce(
    (paced, factor) => Math.max(scaled(paced, factor), leastFor(paced, factor, approach)),
    days,
  );
}

/** Whether the last of the factors alone would take the interval under the least days. */
export function isClamped(days: number, factors: readonly number[], approach: Approach | undefined): boolean {
  const before = pacedDays(days, factors.slice(0, -1), approach);
  const factor = factors.at(-1) ?? 1;
  return scaled(before, factor) < leastFor(before, factor, approach);
}

function scaled(days: number, factor: number): number {
  return Math.min(Math.ceil((days * Math.round(factor * PARTS)) / PARTS), LONGEST_PLAN_DAYS);
}

function leastFor(days: number, factor: number, approach: Approach | undefined): number {
  return factor < 1 ? Math.min(days, limitsOf(approach).leastDays) : 1;
}
