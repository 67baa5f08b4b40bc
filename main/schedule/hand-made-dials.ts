import type { Dial } from './dial';
import { type HandMadeStep, MOST_RUNS } from './hand-made';
import { LONGEST_INTERVAL_DAYS, limitsOf } from './limits';
import type { HandMadeStrategy, Strategy } from './strategies';

/** The pace of steps made by hand, in thousandths, each step rounded down to whole days. */
export function paceDial(strategy: HandMadeStrategy): Dial {
  const { leastDays } = limitsOf(undefined);
  const paced = ({ amount, days }: HandMadeStep, pace: number): HandMadeStep => {
    const least = Math.min(days, leastDays);
    return {
      amount,
      days: Math.min(Math.max(Math.floor((days * pace) / 1000), least), LONGEST_INTERVAL_DAYS),
    };
  };
  return {
    least: 1,
    most: LONGEST_INTERVAL_DAYS * 1000,
    set: (pace) => ({ ...strategy, steps: strategy.steps.map((step) => paced(step, pace)) }),
  };
}

/** One day more for so many of the last steps, where that leaves few enough runs of steps that last as long. */
export function oneDayMore(strategy: Strategy): Dial {
  if (strategy.kind !== 'steps') throw new Error('steps made by hand stay so');
  const { steps } = strategy;
  const runs = steps.filter(({ days }, index) => days !== steps[index - 1]?.days).length;
  const lengthened = ({ amount, days }: HandMadeStep, index: number, more: number): HandMadeStep => ({
    amount,
    days: index < steps.length - more ? days : Math.min(days + 1, LONGEST_INTERVAL_DAYS),
  });
  return {
    least: 0,
    most: runs < MOST_RUNS ? steps.length : 0,
    set: (more) => ({ ...strategy, steps: steps.map((step, index) => lengthened(step, index, more)) }),
  };
}
