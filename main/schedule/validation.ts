import { type Amount, LARGEST_AMOUNT } from '../../shared/quantity';
import { isLocalDate, type LocalDate } from '../../shared/time';
import { APPROACHES } from './limits';
import type { Approach, Phase, PlanSpec } from './model';
import { PHASES, ruleOf } from './phases/registry';
import { isWhole, refuseUnless } from './plan-refused';

/** More phases than anyone needs; a bound on the work. */
export const MOST_PHASES = 100;

/** Throws `PlanRefused` when a spec has a value outside its range. What it leads to is bounded as it is built. */
export function checkSpec(spec: PlanSpec): void {
  checkDate(spec.startDate);
  checkScale(spec.startAmount, spec.resolution);
  checkApproach(spec.approach);
  checkPhases(spec.phases);
}

/** Throws `PlanRefused` unless it is an approach of the guide or none. */
export function checkApproach(approach: Approach | undefined): void {
  refuseUnless(approach === undefined || Object.hasOwn(APPROACHES, approach), 'unknown-approach');
}

/** Throws `PlanRefused` unless it is a day that exists, from 1900 to 2500. */
export function checkDate(date: LocalDate): void {
  const isText = typeof date === 'string';
  refuseUnless(isText && isLocalDate(date) && date >= '1900' && date < '2501', 'bad-date');
}

/** Throws `PlanRefused` unless the start amount is within what can be entered and the scale not above it. */
export function checkScale(startAmount: Amount, resolution: Amount): void {
  refuseUnless(isWhole(startAmount, 1, LARGEST_AMOUNT), 'bad-start-amount');
  refuseUnless(isWhole(resolution, 1, LARGEST_AMOUNT), 'bad-resolution');
  refuseUnless(resolution <= startAmount, 'resolution-above-start');
}

/** Throws `PlanRefused` for no phases, too many, or one with a value outside its range. */
export function checkPhases(phases: readonly Phase[]): void {
  refuseUnless(Array.isArray(phases) && phases.length > 0, 'no-phases');
  refuseUnless(phases.length <= MOST_PHASES, 'too-many-phases');
  for (const phase of phases) {
    refuseUnless(Object.hasOwn(PHASES, phase.kind), 'unknown-phase');
    refuseUnless(typeof phase.name === 'string', 'bad-name');
    ruleOf(phase).check(phase);
  }
}
