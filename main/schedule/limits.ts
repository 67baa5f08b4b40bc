import type { Approach } from './model';

/** The longest plan that is built: five years, leap days included. */
export const LONGEST_PLAN_DAYS = 5 * 366;

/** The longest interval between cuts that a phase takes. */
export const LONGEST_INTERVAL_DAYS = 366;

/** Intervals under a week stack: mitragynine in regular use takes over a week to settle (see `clinical.md`). */
export const STACKING_DAYS = 7;

/** What an approach allows. The limits are on the fast side only: slower is always allowed. */
export interface ApproachLimits {
  /** The guide's shortest length, in weeks. */
  leastWeeks: number;
  /** The shortest interval between cuts. The guide's, but for rapid (ours). */
  leastDays: number;
  /** The smallest cut that the solver considers, in thousandths: the guide gives moderate one, 25 %. */
  smallestCut: number;
  /** The largest cut per step in thousandths, by week of the plan. The guide gives rapid none: 50 % is ours. */
  largestCut(week: number): number;
}

/** Weeks 1–4 up to 25 %, weeks 5–8 up to 10 %, then small equal steps, whose fraction grows by itself. */
function conservativeCut(week: number): number {
  if (week < 4) return 250;
  return week < 8 ? 100 : 1000;
}

export const APPROACHES: Record<Approach, ApproachLimits> = {
  conservative: { leastWeeks: 6, leastDays: 3, smallestCut: 1, largestCut: conservativeCut },
  moderate: { leastWeeks: 4, leastDays: 3, smallestCut: 250, largestCut: () => 500 },
  rapid: { leastWeeks: 2, leastDays: 2, smallestCut: 1, largestCut: () => 500 },
};

/** For a plan of the person's own: the largest cut of any approach, the least interval of most. */
const OWN: ApproachLimits = { leastWeeks: 0, leastDays: 3, smallestCut: 1, largestCut: () => 500 };

/** The limits that a plan goes by. `largestCut` takes the week of the plan, 0 for the first. */
export function limitsOf(approach: Approach | undefined): ApproachLimits {
  return approach === undefined ? OWN : APPROACHES[approach];
}
