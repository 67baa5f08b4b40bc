import type { Phase, PlanEvent, PlanSpec, Step } from '../../../main/schedule/model';
import { buildPlan, projectPlan } from '../../../main/schedule/plan';
import { amount } from '../../../shared/quantity';
import { addDays, daysBetween, type LocalDate, localDate } from '../../../shared/time';

/** Day 0 of the plans in these tests: leap days and nights when clocks change lie ahead of it. */
export const START = localDate('2024-02-26');

/** The date of a day of the plan. */
export function onDay(day: number): LocalDate {
  return addDays(START, day);
}

/** A row as these tests write it: day, days, amount, phase, and the flags that are set. */
export type Row = [day: number, days: number | null, amount: number, phase: string, flag?: 'coarse' | 'off'];

export function asRows(steps: readonly Step[]): Row[] {
  return steps.map(({ from, days, amount: planned, phase, coarse, off }) => {
    const row: Row = [daysBetween(START, from), days, planned, phase];
    if (coarse) row.push('coarse');
    if (off) row.push('off');
    return row;
  });
}

export function specOf(startAmount: number, resolution: number, phases: Phase[]): PlanSpec {
  return { startDate: START, startAmount: amount(startAmount), resolution: amount(resolution), phases };
}

export function rowsOf(startAmount: number, resolution: number, phases: Phase[]): Row[] {
  return asRows(buildPlan(specOf(startAmount, resolution, phases)));
}

/** The rows after some events, seen on the day of the last of them unless told otherwise. */
export function rowsAfter(spec: PlanSpec, events: PlanEvent[], asOf?: number): Row[] {
  const day = asOf === undefined ? (events.at(-1)?.on ?? START) : onDay(asOf);
  return asRows(projectPlan(spec, events, day).steps);
}
