import type { Amount } from '../../shared/quantity';
import type { Dial } from './dial';
import { oneDayMore, paceDial } from './hand-made-dials';
import { climbDown } from './ladder';
import { LONGEST_PLAN_DAYS, limitsOf } from './limits';
import {
  approachOf,
  type ConservativeStrategy,
  type FixedStrategy,
  type HyperbolicStrategy,
  type LinearStrategy,
  type PercentageStrategy,
  type SingleCutStrategy,
  type Strategy,
  type StrategyStart,
  strategyPhases,
} from './strategies';

/** What of a strategy is turned to end on a day. */
export interface Dials {
  /** The choice that a person would expect to move. */
  main: Dial;
  /** Where even the least of it is too long: what else can be made faster. */
  faster?: Dial;
  /** Where even the most of it is far too short: what else can be made slower, from that most on. */
  slower?: Dial;
  /** What can be added in the end to come nearer. */
  finer?: (strategy: Strategy) => Dial;
}

/** Plans are not slowed down to more days between cuts than this, while anything else can be slower. */
const LONG_INTERVAL = 28;

/** A list of cuts can only be slowed down by the days between them, up to about three months. */
const LONG_LIST_INTERVAL = 90;

/** Equal steps are not made larger than a quarter of the start: zero would come from too high. */
const FEWEST_EQUAL_STEPS = 4;

/** The dials of a strategy. */
export function dialsOf(strategy: Strategy, from: StrategyStart): Dials {
  switch (strategy.kind) {
    case 'conservative':
      return conservativeDials(strategy, from);
    case 'moderate':
    case 'rapid':
      return cutDials(strategy, 'every', from);
    case 'percentage':
      return cutDials(strategy, 'everyDays', from);
    case 'fixed':
      return fixedDials(strategy, from);
    case 'linear':
      return linearDials(strategy, from);
    case 'hyperbolic':
      return hyperbolicDials(strategy, from);
    case 'custom':
      return { main: intervalDial(strategy.everyDays, (everyDays) => ({ ...strategy, everyDays })) };
    case 'steps':
      return { main: paceDial(strategy), finer: oneDayMore };
  }
}

/** The strategy with the least interval that its limits allow, unless its own is shorter. */
export function atLeastInterval(strategy: Strategy, from: StrategyStart): Strategy {
  const least = Math.min(limitsOf(approachOf(strategy)).leastDays, intervalOf(strategy, from));
  switch (strategy.kind) {
    case 'conservative':
      return { ...strategy, every: least, finalEvery: Math.min(least, strategy.finalEvery ?? least) };
    case 'moderate':
    case 'rapid':
      return { ...strategy, every: least };
    case 'linear':
      return { ...strategy, everyDays: least, days: Math.floor(strategy.days / strategy.everyDays) * least };
    case 'steps':
      return strategy;
    default:
      return { ...strategy, everyDays: least };
  }
}

/** The length of the final steps: from as few as lead to a quarter of the start, to as many as can be made. */
function conservativeDials(strategy: ConservativeStrategy, from: StrategyStart): Dials {
  const every = strategy.finalEvery ?? 3;
  const initial = Math.round((strategy.initialCut ?? 0.2) * 1000);
  const largest = Math.max(initial, limitsOf('conservative').largestCut(0));
  const withSteps = (steps: number, finalEvery: number): ConservativeStrategy => ({
    ...strategy,
    finalEvery,
    finalDays: Math.max(finalEvery, Math.min(steps * finalEvery, LONGEST_PLAN_DAYS)),
  });
  const makeable = Math.ceil(amountBeforeFinal(strategy, from) / from.resolution);
  const most = Math.max(Math.min(makeable, Math.floor(LONGEST_PLAN_DAYS / every)), 1);
  return {
    main: {
      least: Math.min(fewestFinalSteps(strategy, from), most),
      most,
      set: (steps) => withSteps(steps, every),
    },
    faster: {
      least: -largest,
      most: -initial,
      takeGreatest: true,
      set(value) {
        const changed = { ...strategy, initialCut: value === -initial ? strategy.initialCut : -value / 1000 };
        return { ...changed, finalEvery: every, finalDays: fewestFinalSteps(changed, from) * every };
      },
    },
    slower: { ...slowerInterval(every), set: (finalEvery) => withSteps(makeable, finalEvery) },
  };
}

function fewestFinalSteps(strategy: ConservativeStrategy, from: StrategyStart): number {
  return Math.ceil((amountBeforeFinal(strategy, from) * FEWEST_EQUAL_STEPS) / from.startAmount);
}

function amountBeforeFinal(strategy: ConservativeStrategy, from: StrategyStart): Amount {
  const every = strategy.finalEvery ?? 3;
  const { phases } = strategyPhases({ ...strategy, finalDays: every }, from);
  return climbDown(phases.slice(0, 2), from.startAmount, from.resolution).at(-1)?.dose ?? from.startAmount;
}

/** The cut, from the largest of the approach down to a thousandth: slower is always allowed. */
function cutDials(
  strategy: SingleCutStrategy | PercentageStrategy,
  interval: 'every' | 'everyDays',
  from: StrategyStart,
): Dials {
  const largest = limitsOf(approachOf(strategy)).largestCut(0);
  const withCut = (thousandths: number): Strategy => ({ ...strategy, cut: thousandths / 1000 });
  return {
    main: { least: -largest, most: -1, takeGreatest: true, set: (value) => withCut(-value) },
    slower: {
      ...slowerInterval(intervalOf(withCut(largest), from)),
      set: (days) => ({ ...withCut(1), [interval]: days }),
    },
  };
}

/** The amount of a step, from a quarter of the start down to one resolution. */
function fixedDials(strategy: FixedStrategy, { startAmount, resolution }: StrategyStart): Dials {
  const largest = Math.max(1, Math.floor(startAmount / FEWEST_EQUAL_STEPS / resolution));
  const withSize = (units: number): FixedStrategy => ({
    ...strategy,
    amount: (units * resolution) as Amount,
  });
  return {
    main: { least: -largest, most: -1, takeGreatest: true, set: (value) => withSize(-value) },
    slower: {
      ...slowerInterval(strategy.everyDays),
      set: (everyDays) => ({ ...withSize(1), everyDays }),
    },
  };
}

/** The days in all, from four steps to as many as can be made. */
function linearDials(strategy: LinearStrategy, { startAmount, resolution }: StrategyStart): Dials {
  const withSteps = (steps: number, everyDays: number): LinearStrategy => ({
    ...strategy,
    everyDays,
    days: Math.min(steps * everyDays, LONGEST_PLAN_DAYS),
  });
  const makeable = Math.ceil(startAmount / resolution);
  const most = Math.min(makeable, Math.floor(LONGEST_PLAN_DAYS / strategy.everyDays));
  return {
    main: {
      least: Math.min(FEWEST_EQUAL_STEPS, most),
      most,
      set: (steps) => withSteps(steps, strategy.everyDays),
    },
    slower: { ...slowerInterval(strategy.everyDays), set: (days) => withSteps(makeable, days) },
  };
}

/** The days between steps; then the number of steps, at the least days or at the most. */
function hyperbolicDials(strategy: HyperbolicStrategy, from: StrategyStart): Dials {
  const { leastDays } = limitsOf(undefined);
  const least = Math.min(strategy.everyDays, leastDays);
  const most = Math.max(strategy.everyDays, LONG_INTERVAL);
  const fewest = Math.min(strategy.steps, fewestHyperbolicSteps(strategy, from));
  return {
    main: { least, most, set: (everyDays) => ({ ...strategy, everyDays }) },
    faster: {
      least: fewest,
      most: strategy.steps,
      set: (steps) => ({ ...strategy, steps, everyDays: least }),
    },
    slower: {
      least: strategy.steps,
      most: Math.max(strategy.steps, Math.floor(LONGEST_PLAN_DAYS / most)),
      set: (steps) => ({ ...strategy, steps, everyDays: most }),
    },
  };
}

/** The fewest steps whose first cut is within the limit and whose last amount is not above a quarter. */
function fewestHyperbolicSteps(strategy: HyperbolicStrategy, from: StrategyStart): number {
  const largest = limitsOf(undefined).largestCut(0) / 1000;
  for (let steps = 1; steps < strategy.steps; steps += 1) {
    const { phases } = strategyPhases({ ...strategy, steps, everyDays: 1 }, { ...from, alternateCycles: 0 });
    const rungs = climbDown(phases, from.startAmount, from.resolution);
    const first = rungs[0]?.dose ?? 0;
    const last = rungs.at(-2)?.dose ?? from.startAmount;
    const isGentle = first >= from.startAmount * (1 - largest);
    if (isGentle && last * FEWEST_EQUAL_STEPS <= from.startAmount) return steps;
  }
  return strategy.steps;
}

function intervalDial(present: number, set: (everyDays: number) => Strategy): Dial {
  const { leastDays } = limitsOf(undefined);
  return { least: Math.min(present, leastDays), most: Math.max(present, LONG_LIST_INTERVAL), set };
}

function slowerInterval(present: number): { least: number; most: number } {
  return { least: present, most: Math.max(present, LONG_INTERVAL) };
}

/** The days between the first cuts of a strategy. */
function intervalOf(strategy: Strategy, from: StrategyStart): number {
  const [first] = strategyPhases(strategy, from).phases;
  return first === undefined || first.kind === 'alternate' ? 1 : first.everyDays;
}
