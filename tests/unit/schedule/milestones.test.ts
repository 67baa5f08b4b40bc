import { describe, expect, it } from 'vitest';
import { type Milestone, type MilestoneKind, milestonesOf } from '../../../main/schedule/milestones';
import type { Phase, PlanEvent } from '../../../main/schedule/model';
import { projectPlan } from '../../../main/schedule/plan';
import { amount } from '../../../shared/quantity';
import { daysBetween } from '../../../shared/time';
import { onDay, START, specOf } from './rows';

type Listed = [day: number, kind: MilestoneKind];

const listed = (found: Milestone[]): Listed[] =>
  found.map(({ date, kind }) => [daysBetween(START, date), kind]);

function milestones(startAmount: number, phases: Phase[], events: PlanEvent[] = []): Listed[] {
  const { steps } = projectPlan(specOf(startAmount, 100, phases), events, events.at(-1)?.on ?? START);
  return listed(milestonesOf(steps, amount(startAmount), START));
}

const fixed = (step: number, everyDays: number): Phase => ({
  kind: 'fixed',
  name: 'f',
  amount: amount(step),
  everyDays,
});
const custom = (...cuts: number[]): Phase => ({ kind: 'custom', name: 'c', cuts, everyDays: 5 });

/** The milestones at zero from its first day on. */
const atZero = (day: number): Listed[] => [
  [day, 'zero'],
  [day + 7, 'zero-week'],
  [day + 30, 'zero-month'],
  [day + 90, 'zero-quarter'],
  [day + 180, 'zero-half-year'],
  [day + 365, 'zero-year'],
];

describe('The milestones of a plan', () => {
  it('each level is reached on the first day at or below it', () => {
    // 900, 800, 700 … each for 5 days.
    expect(milestones(1000, [fixed(100, 5)])).toEqual([
      [0, 'start'],
      [10, 'quarter'],
      [20, 'half'],
      [35, 'three-quarters'],
      [44, 'last-dose-day'],
      ...atZero(45),
    ]);
  });

  it('exactly a quarter less is a quarter less', () => {
    expect(milestones(2000, [custom(0.25)])).toEqual([
      [0, 'start'],
      [0, 'quarter'],
    ]);
    expect(milestones(2000, [custom(0.2)])).toEqual([[0, 'start']]);
  });

  it('a large cut reaches several on one day, in their order', () => {
    expect(milestones(2000, [custom(0.1, 0.8)])).toEqual([
      [0, 'start'],
      [5, 'quarter'],
      [5, 'half'],
      [5, 'three-quarters'],
    ]);
  });

  it('a plan straight to zero has no last dose day of its own', () => {
    const zero = { from: START, days: null, amount: amount(0), cut: 1, phase: 'done', coarse: false };
    expect(listed(milestonesOf([zero], amount(2000), START))).toEqual([
      [0, 'start'],
      [0, 'quarter'],
      [0, 'half'],
      [0, 'three-quarters'],
      ...atZero(0),
    ]);
  });

  it('an off day is no day at zero yet, and reaches no level', () => {
    // 1600 for 5 days, then off, 1600, off, 1600, zero.
    expect(milestones(2000, [custom(0.2), { kind: 'alternate', name: 'a', cycles: 2 }])).toEqual([
      [0, 'start'],
      [8, 'last-dose-day'],
      [9, 'quarter'],
      [9, 'half'],
      [9, 'three-quarters'],
      ...atZero(9),
    ]);
  });

  it('a level that was left by a step back and reached again counts at its first time', () => {
    const back = milestones(2000, [fixed(600, 5)], [{ on: onDay(6), type: 'stepBack' }]);
    // 1400 for 5 days, 800 for one, 1400 for 5, 800 for 5, 200 for 5.
    expect(back.slice(0, 5)).toEqual([
      [0, 'start'],
      [0, 'quarter'],
      [5, 'half'],
      [16, 'three-quarters'],
      [20, 'last-dose-day'],
    ]);
  });

  it('days at zero count without a break: a start from there begins them anew', () => {
    // Zero from day 10; ten days later once more 500 for 5 days.
    const again = milestones(1000, [fixed(500, 5)], [{ on: onDay(15), type: 'rebase', amount: amount(500) }]);
    expect(again).toEqual([
      [0, 'start'],
      [0, 'quarter'],
      [0, 'half'],
      [4, 'last-dose-day'],
      [5, 'three-quarters'],
      [5, 'zero'],
      [12, 'zero-week'],
      [50, 'zero-month'],
      [110, 'zero-quarter'],
      [200, 'zero-half-year'],
      [385, 'zero-year'],
    ]);
  });

  it('a week at zero is not reached on the very day that it ends', () => {
    const again = milestones(1000, [fixed(500, 5)], [{ on: onDay(12), type: 'rebase', amount: amount(500) }]);
    expect(again.filter(([, kind]) => kind === 'zero-week')).toEqual([[24, 'zero-week']]);
  });
});
