import type { Amount } from '../../shared/quantity';
import { APPROACHES, LONGEST_PLAN_DAYS } from './limits';
import type { AlternatePhase, Approach, PercentagePhase, Phase } from './model';
import { isWhole, refuseUnless } from './plan-refused';
import { daysToEnd, smallestCut } from './solver';
import { checkPhases, checkScale } from './validation';

/** What a person may choose about an approach; everything left out is the approach's default. */
export interface PresetOptions {
  startAmount: Amount;
  resolution: Amount;
  /** Conservative: the cut of weeks 1–4, default 0.2, and of weeks 5–8, default 0.1. */
  initialCut?: number | undefined;
  middleCut?: number | undefined;
  /** Days between cuts: 7 for conservative (in weeks 1–8), 4 for moderate, 3 for rapid. */
  every?: number | undefined;
  /** Conservative: days between the final small steps, at most `finalDays`; default 3. */
  finalEvery?: number | undefined;
  /** Conservative: how long the final small steps take in all, at least one of them; default 28. */
  finalDays?: number | undefined;
  /** Moderate and rapid: the cut; without it, solved for six and for three weeks. */
  cut?: number | undefined;
  /**
   * Each so-many-th step lasts `stabiliseDays` longer; 0 for never. Moderate has 4 days after each third
   * step, the others none.
   */
  stabiliseEvery?: number | undefined;
  stabiliseDays?: number | undefined;
}

/** What keeps a plan from ending sooner; what would have to give. */
export type Binding =
  /** The largest cut per step that the approach allows. */
  | 'cut'
  /** The days between cuts: at the approach's least it would be in time. */
  | 'interval'
  /** The stabilisation days: without them it would be in time. */
  | 'stabilisation'
  /** The resolution: with a scale ten times as fine it would be in time. */
  | 'resolution'
  /** The alternate-day finish: without it, it would be in time. */
  | 'finish'
  /** The number of steps or weeks that were chosen, which take longer even at their least days. */
  | 'length';

/** A cut that ends in time, or the earliest possible and what binds. */
export type Solution =
  | { ok: true; cut: number; phases: Phase[] }
  | { ok: false; earliestDays: number; binding: Binding };

const DEFAULT_TARGET_DAYS = { moderate: 42, rapid: 21 };

/**
 * The phases of an approach, with its limits as caps. Choices outside the limits are built as they are
 * asked for: the projection's warnings name them.
 *
 * Conservative: `initialCut` for 28 days, `middleCut` for 28 days, then equal steps over `finalDays`. Moderate
 * and rapid: one percentage phase down to 5 % of the start. Where their default length cannot be reached
 * with the other choices, the cut is the largest of the approach.
 * @throws PlanRefused for choices that no plan can be built from.
 */
export function presetPhases(approach: Approach, options: PresetOptions): Phase[] {
  checkScale(options.startAmount, options.resolution);
  const phases = approach === 'conservative' ? conservative(options) : single(approach, options);
  checkPhases(phases);
  return phases;
}

/**
 * The smallest cut, in steps of 0.1 %, inside the approach's range, with which the first day at zero is at
 * most `targetDays` (1 to 1,830) after the first reduced day. If even the largest does not do: how many days
 * that one takes (counted no further than just over 1,830), and what binds. `cut` among the options is ignored.
 * @throws PlanRefused for choices that no plan can be built from.
 */
export function solveForDays(
  approach: 'moderate' | 'rapid',
  options: PresetOptions & { targetDays: number },
): Solution {
  const { targetDays, startAmount, resolution } = options;
  refuseUnless(isWhole(targetDays, 1, LONGEST_PLAN_DAYS), 'bad-target');
  checkScale(startAmount, resolution);
  const { smallestCut: smallest } = APPROACHES[approach];
  const largest = APPROACHES[approach].largestCut(0);
  checkPhases([main(approach, options, largest / 1000)]);
  const answer = smallestCut({
    smallest,
    largest,
    targetDays,
    amount: startAmount,
    resolution,
    phases: (cut) => [main(approach, options, cut)],
  });
  return answer.ok ? answer : { ...answer, binding: whatBinds(approach, options) };
}

/** Where the percentage steps of moderate and rapid end: at 5 % of the start, at least one resolution. */
export function untilOf(startAmount: Amount, resolution: Amount): Amount {
  return Math.max(resolution, Math.floor(startAmount / 20)) as Amount;
}

/** The alternate-day finish that can be put after any phases: off day, dose day, so many times. */
export function alternateFinish(cycles: number): AlternatePhase {
  return { kind: 'alternate', name: 'alternate', cycles };
}

function conservative(options: PresetOptions): Phase[] {
  const { initialCut = 0.2, middleCut = 0.1, every = 7, finalEvery = 3, finalDays = 28 } = options;
  const { largestCut } = APPROACHES.conservative;
  const stabilise = stabilisation(options, 0, 0);
  const phase = (name: string, cut: number, limit: number): PercentagePhase => ({
    kind: 'percentage',
    name,
    cut,
    cap: Math.max(cut, limit),
    everyDays: every,
    days: 28,
    ...stabilise,
  });
  return [
    phase('initial', initialCut, largestCut(0) / 1000),
    phase('middle', middleCut, largestCut(4) / 1000),
    { kind: 'linear', name: 'final', everyDays: finalEvery, days: finalDays },
  ];
}

function single(approach: 'moderate' | 'rapid', options: PresetOptions): Phase[] {
  if (options.cut !== undefined) return [main(approach, options, options.cut)];
  const solution = solveForDays(approach, { ...options, targetDays: DEFAULT_TARGET_DAYS[approach] });
  return solution.ok ? solution.phases : [main(approach, options, APPROACHES[approach].largestCut(0) / 1000)];
}

function main(approach: 'moderate' | 'rapid', options: PresetOptions, cut: number): PercentagePhase {
  const isModerate = approach === 'moderate';
  return {
    kind: 'percentage',
    name: 'main',
    cut,
    cap: Math.max(cut, APPROACHES[approach].largestCut(0) / 1000),
    everyDays: options.every ?? (isModerate ? 4 : 3),
    until: untilOf(options.startAmount, options.resolution),
    ...(isModerate ? stabilisation(options, 3, 4) : stabilisation(options, 0, 0)),
  };
}

/** The stabilisation fields of a phase, or none when there is to be no stabilisation. */
function stabilisation(options: PresetOptions, every: number, days: number) {
  const { stabiliseEvery = every, stabiliseDays = days } = options;
  return stabiliseEvery === 0 || stabiliseDays === 0 ? {} : { stabiliseEvery, stabiliseDays };
}

/** The mildest change that would do, of those that leave the largest cut as it is. */
function whatBinds(approach: 'moderate' | 'rapid', options: PresetOptions & { targetDays: number }): Binding {
  const cut = APPROACHES[approach].largestCut(0) / 1000;
  const isInTime = (changes: Partial<PresetOptions>) => {
    const changed = { ...options, ...changes };
    const { startAmount, resolution, targetDays } = changed;
    return daysToEnd([main(approach, changed, cut)], startAmount, resolution, targetDays) <= targetDays;
  };
  const finer = Math.max(1, Math.floor(options.resolution / 10)) as Amount;
  if (isInTime({ stabiliseEvery: 0 })) return 'stabilisation';
  if (isInTime({ resolution: finer })) return 'resolution';
  return isInTime({ every: APPROACHES[approach].leastDays }) ? 'interval' : 'cut';
}
