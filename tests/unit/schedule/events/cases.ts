import { expect } from 'vitest';
import type { Phase, PlanEvent, PlanSpec } from '../../../../main/schedule/model';
import { projectPlan } from '../../../../main/schedule/plan';
import { amount } from '../../../../shared/quantity';
import { onDay, type Row, rowsAfter, specOf } from '../rows';

/** Six weekly steps of 1 g: 5, 4, 3, 2, 1, zero from day 35. */
export const weekly = { kind: 'fixed', name: 'a', amount: amount(1000), everyDays: 7 } satisfies Phase;
export const plain = specOf(6000, 500, [weekly]);

/** A percentage with `days`, then steps, then alternate days: 8, 6.4, 5.1 | 3.1, 1.1 | off, dose … */
export const mixed = specOf(10_000, 100, [
  { kind: 'percentage', name: 'a', cut: 0.2, cap: 0.25, everyDays: 7, days: 21 },
  { kind: 'fixed', name: 'b', amount: amount(2000), everyDays: 4 },
  { kind: 'alternate', name: 'c', cycles: 2 },
]);

export const hold = (day: number, days: number): PlanEvent => ({ on: onDay(day), type: 'hold', days });
export const openHold = (day: number): PlanEvent => ({ on: onDay(day), type: 'openHold' });
export const resume = (day: number): PlanEvent => ({ on: onDay(day), type: 'resume' });
export const pace = (day: number, factor: number): PlanEvent => ({ on: onDay(day), type: 'pace', factor });
export const stepBack = (day: number): PlanEvent => ({ on: onDay(day), type: 'stepBack' });
export const rebase = (day: number, to: number): PlanEvent => ({
  on: onDay(day),
  type: 'rebase',
  amount: amount(to),
});
export const retarget = (day: number, end: number): PlanEvent => ({
  on: onDay(day),
  type: 'retarget',
  endDate: onDay(end),
});
export const edit = (day: number, ...phases: Phase[]): PlanEvent => ({
  on: onDay(day),
  type: 'edit',
  phases,
});
export const stop = (day: number): PlanEvent => ({ on: onDay(day), type: 'stop' });
export const resolution = (day: number, to: number): PlanEvent => ({
  on: onDay(day),
  type: 'resolution',
  resolution: amount(to),
});

export interface Case {
  says: string;
  spec?: PlanSpec;
  events: PlanEvent[];
  /** The day that the plan is seen on; the last event's unless given. */
  asOf?: number;
  rows: Row[];
}

export function check({ spec = plain, events, asOf, rows }: Case) {
  expect(rowsAfter(spec, events, asOf)).toEqual(rows);
}

/** Why the last event was not applied, or null. */
export function reasonOf(spec: PlanSpec, ...events: PlanEvent[]) {
  const warning = projectPlan(spec, events, events.at(-1)?.on ?? onDay(0)).warnings.at(-1);
  return warning?.code === 'not-applied' ? warning.reason : null;
}
