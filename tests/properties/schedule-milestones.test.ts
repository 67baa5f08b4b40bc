import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { milestonesOf } from '../../main/schedule/milestones';
import { stepOn } from '../../main/schedule/plan';
import { addDays, daysBetween } from '../../shared/time';
import { CASES, projections } from './schedule-arbitraries';

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
