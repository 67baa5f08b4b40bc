import type { Amount } from '../../shared/quantity';
import { type HandMadeStep, handMadePhases, zeroAfter } from './hand-made';
import { climbDown } from './ladder';
import { limitsOf } from './limits';
import type { Approach, CustomPhase, Phase } from './model';
import { alternateFinish, presetPhases, untilOf } from './presets';
import { checkPhases, checkScale } from './validation';

/** The guide's first approach; everything left out is its default. See `PresetOptions`. */
export interface ConservativeStrategy {
  kind: 'conservative';
  initialCut?: number | undefined;
  middleCut?: number | undefined;
  every?: number | undefined;
  finalEvery?: number | undefined;
  finalDays?: number | undefined;
  stabiliseEvery?: number | undefined;
  stabiliseDays?: number | undefined;
}

/** The guide's other two. Without `cut` it is solved for the approach's usual length. */
export interface SingleCutStrategy {
  kind: 'moderate' | 'rapid';
  cut?: number | undefined;
  every?: number | undefined;
  stabiliseEvery?: number | undefined;
  stabiliseDays?: number | undefined;
}

/** A cut by a fraction each time, down to 5 % of the start, then zero. */
export interface PercentageStrategy {
  kind: 'percentage';
  /** Above 0, up to 1. */
  cut: number;
  everyDays: number;
  stabiliseEvery?: number | undefined;
  stabiliseDays?: number | undefined;
}

/** The same amount less each time, to zero. */
export interface FixedStrategy {
  kind: 'fixed';
  amount: Amount;
  everyDays: number;
}

/** Equal steps to zero over `days`. */
export interface LinearStrategy {
  kind: 'linear';
  everyDays: number;
  days: number;
}

/** Equal steps of receptor occupancy to zero; `k` is an assumption, in thousandths like every amount. */
export interface HyperbolicStrategy {
  kind: 'hyperbolic';
  k: number;
  steps: number;
  everyDays: number;
}

/** A list of cuts, each a fraction of the amount before, and then zero or an open end. */
export interface CustomStrategy {
  kind: 'custom';
  cuts: readonly number[];
  everyDays: number;
  toZero: boolean;
}

/** Steps made by hand, row by row, and then zero or an open end. */
export interface HandMadeStrategy {
  kind: 'steps';
  steps: readonly HandMadeStep[];
  toZero: boolean;
}

/** How a person chooses to go down, before it is turned into phases. */
export type Strategy =
  | ConservativeStrategy
  | SingleCutStrategy
  | PercentageStrategy
  | FixedStrategy
  | LinearStrategy
  | HyperbolicStrategy
  | CustomStrategy
  | HandMadeStrategy;

/** What a strategy starts from. */
export interface StrategyStart {
  startAmount: Amount;
  resolution: Amount;
  /** Off day, dose day, so many times before zero; 0 or left out for no such finish. */
  alternateCycles?: number | undefined;
}

/**
 * The phases of a strategy, and the approach whose limits its plan goes by: none for a plan of the person's
 * own. With `alternateCycles` the alternate-day finish comes in place of the last step to zero, and one that
 * would have ended open ends at zero after it.
 * @throws PlanRefused for choices that no plan can be built from. That a plan takes too long is found when
 * it is built.
 */
export function strategyPhases(
  strategy: Strategy,
  from: StrategyStart,
): { approach: Approach | undefined; phases: Phase[] } {
  checkScale(from.startAmount, from.resolution);
  const { alternateCycles = 0 } = from;
  const finish = alternateCycles === 0 ? [] : [alternateFinish(alternateCycles)];
  const phases = [...loweringPhases(strategy, from), ...finish];
  checkPhases(phases);
  return { approach: approachOf(strategy), phases };
}

/** The approach that a strategy follows, or undefined for a plan of the person's own. */
export function approachOf({ kind }: Strategy): Approach | undefined {
  return kind === 'conservative' || kind === 'moderate' || kind === 'rapid' ? kind : undefined;
}

function loweringPhases(strategy: Strategy, { startAmount, resolution }: StrategyStart): Phase[] {
  switch (strategy.kind) {
    case 'conservative':
    case 'moderate':
    case 'rapid': {
      const { kind, ...choices } = strategy;
      return presetPhases(kind, { startAmount, resolution, ...choices });
    }
    case 'percentage': {
      const cap = Math.max(strategy.cut, limitsOf(undefined).largestCut(0) / 1000);
      const { stabiliseEvery = 0, stabiliseDays = 0, ...cuts } = strategy;
      const stabilise = stabiliseEvery === 0 || stabiliseDays === 0 ? {} : { stabiliseEvery, stabiliseDays };
      return [{ ...cuts, name: 'main', cap, until: untilOf(startAmount, resolution), ...stabilise }];
    }
    case 'fixed':
    case 'linear':
    case 'hyperbolic':
      return [{ ...strategy, name: 'main' }];
    case 'custom': {
      const { toZero, ...cuts } = strategy;
      return withEnd({ ...cuts, name: 'main' }, toZero, { startAmount, resolution });
    }
    case 'steps':
      return handMadePhases(strategy, { startAmount, resolution });
  }
}

/** The cuts of a list, and if wanted zero after the last of them. */
function withEnd(list: CustomPhase, toZero: boolean, { startAmount, resolution }: StrategyStart): Phase[] {
  checkPhases([list]);
  if (!toZero) return [list];
  const daily = { ...list, everyDays: 1 };
  const last = climbDown([daily], startAmount, resolution).at(-1)?.amount ?? startAmount;
  return [list, zeroAfter(last, list.everyDays)];
}
