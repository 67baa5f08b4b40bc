import type { Advice } from '../../../shared/contract/assessment';
import { firstStrategyAnswers, type SingleCut, type StrategyAnswers } from './strategy-answers';

/** What of the answers the limits are: sizes of cuts and the days between them. */
type Limits = Omit<StrategyAnswers, 'approach' | 'own' | 'conditions' | 'alternateCycles'>;

/**
 * The answers with slower limits: half the cut, twice the days between. Where steps are equal amounts, twice as many of
 * them make each half as large, over four times the days. What the person lists or types stays theirs.
 */
export function withSlowerLimits(answers: StrategyAnswers): StrategyAnswers {
  const { conservative, linear, hyperbolic, fixed, custom } = firstStrategyAnswers;
  return {
    ...answers,
    conservative: {
      ...conservative,
      initialCut: conservative.initialCut / 2,
      middleCut: conservative.middleCut / 2,
      every: conservative.every * 2,
      finalEvery: conservative.finalEvery * 2,
      finalDays: conservative.finalDays * 4,
    },
    moderate: slowerCut(firstStrategyAnswers.moderate),
    rapid: slowerCut(firstStrategyAnswers.rapid),
    percentage: slowerCut(firstStrategyAnswers.percentage),
    fixed: { ...answers.fixed, every: fixed.every * 2 },
    linear: { days: linear.days * 4, every: linear.every * 2 },
    hyperbolic: { ...answers.hyperbolic, steps: hyperbolic.steps * 2, every: hyperbolic.every * 2 },
    custom: { ...answers.custom, every: custom.every * 2 },
  };
}

/** The answers with the usual limits; what the person listed or typed stays. */
export function withUsualLimits(answers: StrategyAnswers): StrategyAnswers {
  const { conservative, moderate, rapid, percentage, linear, hyperbolic, fixed, custom } =
    firstStrategyAnswers;
  return {
    ...answers,
    ...{ conservative, moderate, rapid, percentage, linear },
    fixed: { ...answers.fixed, every: fixed.every },
    hyperbolic: { ...answers.hyperbolic, steps: hyperbolic.steps, every: hyperbolic.every },
    custom: { ...answers.custom, every: custom.every },
  };
}

/** Whether the approach that is chosen goes by the slower limits. */
export function isSlower(answers: StrategyAnswers): boolean {
  const way = answers.approach === 'own' ? answers.own : answers.approach;
  return limitText(way, answers) === limitText(way, withSlowerLimits(answers));
}

/** What a new plan starts with by the advice of an assessment. */
export function advisedStart(answers: StrategyAnswers, advised: Advice | null): StrategyAnswers {
  if (advised === null) return answers;
  const met = (need: string) =>
    advised.needs.rapid.some((each) => each.need === need && each.state === 'met');
  const started = {
    ...answers,
    approach: advised.approach,
    conditions: {
      supervised: met('supervised'),
      before: met('before'),
      support: met('strong-support'),
      calm: met('calm'),
      reason: met('short-or-urgent'),
    },
  };
  return advised.slower.length > 0 ? withSlowerLimits(started) : started;
}

function limitText(way: keyof Limits, answers: StrategyAnswers): string {
  return JSON.stringify(answers[way]);
}

function slowerCut({ cut, every, settling }: SingleCut): SingleCut {
  return { cut: cut / 2, every: every * 2, settling };
}
