import { againstPlan } from '../plan-margin';
import type { Amount } from '../quantity';

/** What a day's total is compared with. All amounts are of one product. */
export interface LostToleranceInput {
  /** What the plan lists for the day; null without a plan. */
  planned: Amount | null;
  /** Everything of the day, the dose in question included. */
  dayTotal: Amount;
  resolution: Amount;
  /** The totals of the last logged days before it, the newest first; the first three are looked at. */
  earlier: readonly Amount[];
}

/**
 * Tolerance follows the last days, not the last weeks: with a half-life of two to three days, most of a
 * larger dose is gone after three (ours).
 */
const DAYS_LOOKED_AT = 3;

/** A single day below says little: it may be one that was logged in part (ours). */
const LEAST_DAYS = 2;

/**
 * How far a day's total is above the plan and above what the body was used to lately.
 *
 * `above`: beyond the plan by more than one resolution and more than 5 %, as the day's status says it: worth
 * a gentle line. `far-above`: besides, at least one and a half times the plan and at least one and a half
 * times each of the last two or three logged days. The amount of one step earlier is at most a third more in
 * the gentlest approach (its largest cut is a quarter), so a day like those before the cut is not yet far (ours).
 * Without a plan, or with fewer than two logged days before, there is nothing to be far above.
 */
export function lostTolerance(input: LostToleranceInput): 'none' | 'above' | 'far-above' {
  const { planned, dayTotal, resolution } = input;
  if (planned === null || againstPlan(planned, dayTotal, resolution) !== 'above') return 'none';
  const earlier = input.earlier.slice(0, DAYS_LOOKED_AT);
  const isFar =
    earlier.length >= LEAST_DAYS && [planned, ...earlier].every((each) => 2 * dayTotal >= 3 * each);
  return isFar ? 'far-above' : 'above';
}
