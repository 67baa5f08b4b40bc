import type { Measure } from '../../../shared/content/words/quantities';
import type { Strategy } from '../../../shared/contract/strategies';
import { amount } from '../../../shared/quantity';
import { quantityText, typedRows } from './hand-rows';
import type { Settling, SingleCut, StrategyAnswers } from './strategy-answers';
import { cutsText } from './typed-cuts';

/**
 * The answers that a way down comes from, the others as they were in `before`: to show what a fit to a date came to,
 * or the way down of a plan that runs. What a strategy leaves out is taken from `before`.
 */
export function answersOf(
  strategy: Strategy,
  alternateCycles: number,
  measure: Measure,
  before: StrategyAnswers,
): StrategyAnswers {
  const own = { ...before, alternateCycles, approach: 'own' as const };
  switch (strategy.kind) {
    case 'conservative':
      return {
        ...before,
        alternateCycles,
        approach: strategy.kind,
        conservative: conservativeOf(strategy, before.conservative),
      };
    case 'moderate':
      return {
        ...before,
        alternateCycles,
        approach: strategy.kind,
        moderate: singleOf(strategy, before.moderate),
      };
    case 'rapid':
      return {
        ...before,
        alternateCycles,
        approach: strategy.kind,
        rapid: singleOf(strategy, before.rapid),
        conditions: { ...before.conditions, supervised: true },
      };
    case 'percentage': {
      const { everyDays, ...rest } = strategy;
      const percentage = singleOf({ ...rest, every: everyDays }, before.percentage);
      return { ...own, own: strategy.kind, percentage };
    }
    case 'fixed': {
      const typed = quantityText(strategy.amount, measure);
      return { ...own, own: strategy.kind, fixed: { amount: typed, every: strategy.everyDays } };
    }
    case 'linear':
      return { ...own, own: strategy.kind, linear: { days: strategy.days, every: strategy.everyDays } };
    case 'hyperbolic': {
      const { steps, everyDays: every } = strategy;
      const k = quantityText(amount(strategy.k), { ...measure, piece: null });
      return { ...own, own: strategy.kind, hyperbolic: { k, steps, every } };
    }
    case 'custom': {
      const { everyDays: every, toZero } = strategy;
      return { ...own, own: strategy.kind, custom: { cuts: cutsText(strategy.cuts), every, toZero } };
    }
    case 'steps': {
      const rows = typedRows(strategy.steps, measure);
      return { ...own, own: strategy.kind, steps: { rows, toZero: strategy.toZero } };
    }
  }
}

type Conservative = Extract<Strategy, { kind: 'conservative' }>;

function conservativeOf(
  strategy: Conservative,
  before: StrategyAnswers['conservative'],
): StrategyAnswers['conservative'] {
  return {
    initialCut: thousandths(strategy.initialCut) ?? before.initialCut,
    middleCut: thousandths(strategy.middleCut) ?? before.middleCut,
    every: strategy.every ?? before.every,
    finalEvery: strategy.finalEvery ?? before.finalEvery,
    finalDays: strategy.finalDays ?? before.finalDays,
    settling: settlingOf(strategy, before.settling),
  };
}

function singleOf(
  strategy: { cut?: number | undefined; every?: number | undefined } & Stabilisation,
  before: SingleCut,
): SingleCut {
  return {
    cut: thousandths(strategy.cut) ?? before.cut,
    every: strategy.every ?? before.every,
    settling: settlingOf(strategy, before.settling),
  };
}

interface Stabilisation {
  stabiliseEvery?: number | undefined;
  stabiliseDays?: number | undefined;
}

function settlingOf({ stabiliseEvery, stabiliseDays }: Stabilisation, before: Settling): Settling {
  return { every: stabiliseEvery ?? before.every, days: stabiliseDays ?? before.days };
}

function thousandths(fraction: number | undefined): number | undefined {
  return fraction === undefined ? undefined : Math.round(fraction * 1000);
}
