import type { Measure } from '../../../shared/content/words/quantities';
import type { Approach } from '../../../shared/contract/plans';
import { type Strategy, strategyRanges } from '../../../shared/contract/strategies';
import { type Amount, amount } from '../../../shared/quantity';
import { handMadeRows, type TypedRow, typedQuantity } from './hand-rows';
import { parseCuts } from './typed-cuts';

/** The ways down that are a plan of the person's own. */
export const ownWays = ['percentage', 'fixed', 'linear', 'hyperbolic', 'custom', 'steps'] as const;
export type OwnWay = (typeof ownWays)[number];

/** What has to be true for a rapid taper, the first without exception. */
export const rapidConditions = ['supervised', 'before', 'support', 'calm', 'reason'] as const;
export type RapidCondition = (typeof rapidConditions)[number];

/** Each `every`-th step lasts `days` longer; no step where either is 0. */
export interface Settling {
  every: number;
  days: number;
}

/** One cut again and again, in thousandths, every so many days. */
export interface SingleCut {
  cut: number;
  every: number;
  settling: Settling;
}

/**
 * The way down as it stands in the form. Each way has fields of its own, so that trying another loses nothing. Cuts
 * are thousandths of the amount before; what is typed stays text.
 */
export interface StrategyAnswers {
  approach: Approach;
  /** Which way of the person's own, where the approach is `own`. */
  own: OwnWay;
  conservative: {
    initialCut: number;
    middleCut: number;
    every: number;
    finalEvery: number;
    finalDays: number;
    settling: Settling;
  };
  moderate: SingleCut;
  rapid: SingleCut;
  percentage: SingleCut;
  /** Empty: a tenth of the start. */
  fixed: { amount: string; every: number };
  linear: { days: number; every: number };
  /** `k` empty: a quarter of the start. */
  hyperbolic: { k: string; steps: number; every: number };
  custom: { cuts: string; every: number; toZero: boolean };
  steps: { rows: readonly TypedRow[]; toZero: boolean };
  conditions: Readonly<Record<RapidCondition, boolean>>;
  /** Off day, dose day, so many times before zero. */
  alternateCycles: number;
}

/** What a way down starts from. */
export interface StrategyStart {
  startAmount: Amount;
  measure: Measure;
}

const never: Settling = { every: 0, days: 0 };

/** The usual of every way. The cuts of moderate and rapid come to about six and three weeks. */
export const firstStrategyAnswers: StrategyAnswers = {
  approach: 'conservative',
  own: 'percentage',
  conservative: {
    initialCut: 200,
    middleCut: 100,
    every: 7,
    finalEvery: 3,
    finalDays: 28,
    settling: never,
  },
  moderate: { cut: 330, every: 4, settling: { every: 3, days: 4 } },
  rapid: { cut: 350, every: 3, settling: never },
  percentage: { cut: 100, every: 7, settling: never },
  fixed: { amount: '', every: 7 },
  linear: { days: 84, every: 7 },
  hyperbolic: { k: '', steps: 12, every: 7 },
  custom: { cuts: '', every: 7, toZero: true },
  steps: { rows: [{ key: 0, amount: '', days: '7' }], toZero: true },
  conditions: { supervised: false, before: false, support: false, calm: false, reason: false },
  alternateCycles: 0,
};

/** A tenth of the start, as it can be made: what equal amounts are without a number of the person's own. */
export function usualAmount({ startAmount, measure }: StrategyStart): Amount {
  const { resolution } = measure;
  return amount(Math.max(1, Math.round(startAmount / 10 / resolution)) * resolution);
}

/** A quarter of the start: what K is assumed to be without a number of the person's own. */
export function usualK({ startAmount }: StrategyStart): Amount {
  return amount(Math.max(strategyRanges.k.min, Math.round(startAmount / 4)));
}

/** The way down as the vault takes it, or null while something is missing or wrong. */
export function strategyOf(answers: StrategyAnswers, from: StrategyStart): Strategy | null {
  switch (answers.approach) {
    case 'conservative': {
      const { settling, initialCut, middleCut, ...rest } = answers.conservative;
      return {
        kind: 'conservative',
        initialCut: initialCut / 1000,
        middleCut: middleCut / 1000,
        ...rest,
        ...settled(settling),
      };
    }
    case 'moderate': {
      const { cut, every, settling } = answers.moderate;
      return { kind: 'moderate', cut: cut / 1000, every, ...settled(settling) };
    }
    case 'rapid': {
      const { cut, every, settling } = answers.rapid;
      if (!answers.conditions.supervised) return null;
      return { kind: 'rapid', supervised: true, cut: cut / 1000, every, ...settled(settling) };
    }
    case 'own':
      return ownStrategyOf(answers, from);
  }
}

function ownStrategyOf(answers: StrategyAnswers, from: StrategyStart): Strategy | null {
  switch (answers.own) {
    case 'percentage': {
      const { cut, every, settling } = answers.percentage;
      return { kind: 'percentage', cut: cut / 1000, everyDays: every, ...settled(settling) };
    }
    case 'fixed': {
      const value = typedOr(answers.fixed.amount, usualAmount(from), from.measure);
      return value && { kind: 'fixed', amount: value, everyDays: answers.fixed.every };
    }
    case 'linear':
      return { kind: 'linear', everyDays: answers.linear.every, days: answers.linear.days };
    case 'hyperbolic': {
      const { steps, every } = answers.hyperbolic;
      const k = typedOr(answers.hyperbolic.k, usualK(from), { ...from.measure, piece: null });
      return k && { kind: 'hyperbolic', k, steps, everyDays: every };
    }
    case 'custom': {
      const typed = parseCuts(answers.custom.cuts);
      const { every: everyDays, toZero } = answers.custom;
      return typed.ok ? { kind: 'custom', cuts: [...typed.cuts], everyDays, toZero } : null;
    }
    case 'steps': {
      const steps = handMadeRows(answers.steps.rows, from.startAmount, from.measure);
      return steps && { kind: 'steps', steps, toZero: answers.steps.toZero };
    }
  }
}

function settled({ every, days }: Settling): { stabiliseEvery: number; stabiliseDays: number } {
  const isNone = every === 0 || days === 0;
  return { stabiliseEvery: isNone ? 0 : every, stabiliseDays: isNone ? 0 : days };
}

/** What was typed, or the usual where nothing was; null where it is no amount. */
function typedOr(typed: string, usual: Amount, measure: Measure): Amount | null {
  if (typed.trim() === '') return usual;
  const parsed = typedQuantity(typed, measure);
  return parsed.ok ? parsed.value : null;
}
