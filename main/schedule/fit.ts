import type { Amount } from '../../shared/quantity';
import { addDays, daysBetween, type LocalDate } from '../../shared/time';
import type { Dial } from './dial';
import { atLeastInterval, dialsOf } from './dials';
import { LONGEST_PLAN_DAYS } from './limits';
import type { Phase } from './model';
import { refuseUnless } from './plan-refused';
import type { Binding } from './presets';
import { daysToEnd, greatest } from './solver';
import { type Strategy, type StrategyStart, strategyPhases } from './strategies';
import { checkDate } from './validation';

/** What a strategy that is fitted starts from, and when: `startDate` is the first reduced day. */
export interface FitStart extends StrategyStart {
  startDate: LocalDate;
}

/** A strategy that ends in time, or the earliest possible end and what keeps it from ending sooner. */
export type Fit =
  | { ok: true; strategy: Strategy; phases: Phase[]; endDate: LocalDate }
  | { ok: false; earliest: LocalDate; binding: Binding };

/**
 * Turns one choice of a strategy so that it ends as near to a date as it can without passing it, inside the
 * limits of its approach or of an own plan; slower is always allowed. The end is the first day at zero, or at
 * the last amount of an open end. What is turned, and where that is not enough, what next:
 *
 * - conservative: the length of the final steps; faster, the first cut up to 25 %; slower, the days between
 *   the final steps
 * - moderate, rapid, percentage: the cut, up to 50 %; slower, the days between cuts
 * - fixed: the amount of a step, up to a quarter of the start; slower, the days between cuts
 * - linear: the days in all, for at least four steps; slower, the days between cuts
 * - hyperbolic: the days between steps, three to 28; then the number of steps
 * - custom, steps: the days of each step, at least three (or the person's own, if fewer)
 *
 * In: an end date; one further than 1,830 days from the start is met as well as it can. Out: `endDate` is the
 * one that is reached, at most the asked one; `earliest` is a date that would be accepted.
 * @throws PlanRefused for choices that no plan can be built from (`too-long` where even the fastest takes
 * over five years).
 */
export function fitStrategy(strategy: Strategy, from: FitStart, endDate: LocalDate): Fit {
  checkDate(from.startDate);
  checkDate(endDate);
  const target = Math.min(daysBetween(from.startDate, endDate), LONGEST_PLAN_DAYS);
  const { main, faster, slower, finer } = dialsOf(strategy, from);
  const fitted = turned(main, from, target);
  if (fitted === null) {
    return faster === undefined
      ? refused(main.set(main.least), from, target)
      : fitFaster(faster, from, target);
  }
  const isFarShort = daysOf(main.set(main.most), from, target) < target;
  const slowed = isFarShort && slower !== undefined ? turned(slower, from, target) : null;
  const near = slowed ?? fitted;
  return accepted(finer === undefined ? near : (turned(finer(near), from, target) ?? near), from);
}

/** What is in time with a faster choice, then with as much of the first choice as there is room for. */
function fitFaster(faster: Dial, from: FitStart, target: number): Fit {
  const found = slowestOfAll(faster, from, target);
  if (found !== null) return accepted(turned(dialsOf(found, from).main, from, target) ?? found, from);
  return refused(fastestOfAll(faster, from), from, target);
}

function refused(fastest: Strategy, from: FitStart, target: number): Fit {
  const days = daysOf(fastest, from, LONGEST_PLAN_DAYS);
  refuseUnless(days <= LONGEST_PLAN_DAYS, 'too-long');
  return { ok: false, earliest: addDays(from.startDate, days), binding: whatBinds(fastest, from, target) };
}

function accepted(strategy: Strategy, from: FitStart): Fit {
  const { phases } = strategyPhases(strategy, from);
  const days = daysOf(strategy, from, LONGEST_PLAN_DAYS);
  return { ok: true, strategy, phases, endDate: addDays(from.startDate, days) };
}

/** The strategy with the slowest choice that is in time, or null where none is. */
function turned(dial: Dial, from: StrategyStart, target: number): Strategy | null {
  const days = (value: number) => daysOf(dial.set(value), from, target);
  const slowest = greatest(dial.least, dial.most, (value) => days(value) <= target);
  if (slowest === null) return null;
  if (dial.takeGreatest) return dial.set(slowest);
  const reached = days(slowest);
  const less = greatest(0, slowest - dial.least, (by) => days(slowest - by) === reached);
  return dial.set(slowest - (less ?? 0));
}

/**
 * The slowest choice that is in time, tried one by one: coarse steps, which last twice as long, can make a
 * faster choice end later.
 */
function slowestOfAll(dial: Dial, from: StrategyStart, target: number): Strategy | null {
  for (let value = dial.most; value >= dial.least; value -= 1) {
    const strategy = dial.set(value);
    if (daysOf(strategy, from, target) <= target) return strategy;
  }
  return null;
}

/** The choice that ends first; of several the slowest. */
function fastestOfAll(dial: Dial, from: StrategyStart): Strategy {
  let fastest = dial.set(dial.most);
  let least = daysOf(fastest, from, LONGEST_PLAN_DAYS);
  for (let value = dial.most - 1; value >= dial.least; value -= 1) {
    const strategy = dial.set(value);
    const days = daysOf(strategy, from, least);
    if (days < least) [fastest, least] = [strategy, days];
  }
  return fastest;
}

/** Days from the first reduced day to the end; once over `most`, any number above it. */
function daysOf(strategy: Strategy, from: StrategyStart, most: number): number {
  const { phases } = strategyPhases(strategy, from);
  return daysToEnd(phases, from.startAmount, from.resolution, most);
}

/** The mildest change to the fastest choice that would do. */
function whatBinds(fastest: Strategy, from: StrategyStart, target: number): Binding {
  const isInTime = (strategy: Strategy, changes: Partial<StrategyStart> = {}) =>
    daysOf(strategy, { ...from, ...changes }, target) <= target;
  const finer = Math.max(1, Math.floor(from.resolution / 10)) as Amount;
  if ('stabiliseEvery' in fastest || fastest.kind === 'moderate') {
    if (isInTime({ ...fastest, stabiliseEvery: 0 })) return 'stabilisation';
  }
  if (isInTime(fastest, { alternateCycles: 0 })) return 'finish';
  if (fastest.kind !== 'steps' && isInTime(fastest, { resolution: finer })) return 'resolution';
  if (isInTime(atLeastInterval(fastest, from))) return 'interval';
  const { kind } = fastest;
  return kind === 'conservative' || kind === 'custom' || kind === 'steps' ? 'length' : 'cut';
}
