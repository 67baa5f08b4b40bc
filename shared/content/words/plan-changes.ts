import type { Approach, PlanChange } from '../../contract/plans';
import type { Strategy } from '../../contract/strategies';
import { days, fullDate } from './dates';
import { type Measure, percent, quantity } from './quantities';

/** What a way down is called in a sentence. */
export const approachWords: Record<Approach, string> = {
  conservative: 'conservative',
  moderate: 'moderate',
  rapid: 'rapid, supervised',
  own: 'own plan',
};

/** What each kind of strategy is called. */
export const strategyWords: Record<Strategy['kind'], string> = {
  conservative: 'conservative approach',
  moderate: 'moderate approach',
  rapid: 'rapid approach',
  percentage: 'equal percentages',
  fixed: 'equal amounts',
  linear: 'equal steps to a date',
  hyperbolic: 'smaller and smaller steps',
  custom: 'own list of cuts',
  steps: 'steps made by hand',
};

/** What a change to the plan was, as a part of a sentence: "held for 5 days". Screens and pages add when. */
export function changeWords(change: PlanChange, measure: Measure): string {
  switch (change.type) {
    case 'hold':
      return `held for ${days(change.days)}`;
    case 'openHold':
      return 'held until resumed';
    case 'resume':
      return 'resumed';
    case 'pace':
      return change.factor >= 1
        ? `slowed down: ${percent(change.factor - 1)} more days between cuts`
        : `sped up: ${percent(1 - change.factor)} fewer days between cuts`;
    case 'stepBack':
      return 'stepped back';
    case 'rebase':
      return `restarted from ${quantity(change.amount, measure)}`;
    case 'retarget':
      return `new end date, ${fullDate(change.endDate)}`;
    case 'edit':
      return `changed to ${strategyWords[change.strategy.kind]}`;
    case 'stop':
      return 'stopped going down';
    case 'resolution':
      return `smallest amount changed to ${quantity(change.resolution, { ...measure, piece: null })}`;
    case 'slots':
      return 'times of day changed';
  }
}

/** The same as a sentence of its own. */
export function changeSentence(change: PlanChange, measure: Measure): string {
  const words = changeWords(change, measure);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.`;
}
