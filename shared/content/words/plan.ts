import type { Plan, PlanChange } from '../../contract/plans';
import type { Amount } from '../../quantity';
import type { LocalDate } from '../../time';
import { clockTime, days, fullDate, monthDay, weeks } from './dates';
import { approachWords, changeWords } from './plan-changes';
import { type Measure, percent, quantity } from './quantities';

/** Words of the Plan screen. */
export const planWords = {
  title: 'Plan',
  facts,
  curve: 'Your taper',

  product: 'Product',

  without: {
    about: (name: string) => `${name} has no plan yet.`,
    logged: 'Its doses can be logged, without a plan.',
    loggedNext:
      'A plan starts from what you take on a usual day. Not sure how much that is? Log for a few days first.',
    make: 'Make a plan',
    logFirst: 'Log for a few days first',
  },

  history: {
    title: 'Changes',
    none: 'No changes so far.',
    undoLast: 'Undo the last change',
    change: changeText,
    undone: 'The change is undone.',
    decided: (on: LocalDate) => `Decided on ${monthDay(on)}.`,
  },

  steps: {
    title: 'Steps',
    caption: 'Each step of the plan with its amount a day',
    showPast: (count: number) => `Show ${count} past ${count === 1 ? 'step' : 'steps'}`,
    hidePast: 'Hide past steps',
    edit: 'Edit steps',
    from: 'From',
    days: 'Days',
    amount: 'Amount a day',
    cut: 'Cut',
    split: (times: readonly string[]) => `At ${times.map(clockTime).join(', ')}`,
    splitPieces: (times: readonly string[]) => `Pieces at ${times.map(clockTime).join(', ')}`,
    notes: 'Notes',
    now: 'now',
    onwards: 'from then on',
    noCut: '–',
    up: (fraction: number) => `up ${percent(fraction)}`,
    phases: {
      initial: 'larger cuts begin',
      middle: 'smaller cuts begin',
      final: 'small equal steps begin',
      alternate: 'every other day begins',
      done: 'zero',
    } as Record<string, string>,
    coarse: 'larger than the approach allows, held twice as long',
    overLimit: 'a larger cut than the approach allows',
    stacks: 'under a week apart',
    off: 'off day',
    held: (count: number) => `held ${days(count)}`,
    heldOpen: 'held until resumed',
    back: 'step back',
    restart: 'restarted here',
    stopped: 'stopped going down',
    byHand: 'made by hand from here',
    dropped: (times: readonly string[]) => `nothing at ${times.map(clockTime).join(', ')} from here`,
  },
};

/** One line: where it started, where it is, when it ends. */
function facts({ approach, current, product, today }: Plan, listed: Amount): string {
  const { startAmount, steps, endDate, weeks: length, openHold } = current;
  const first = steps.find(({ amount }) => amount < startAmount)?.from;
  const start = quantity(startAmount, product);
  const hasEnded = endDate !== null && endDate <= today;
  const parts = [
    first !== undefined && first > today
      ? `${start} now, first step on ${fullDate(first)}`
      : `${start} → ${quantity(listed, product)} now`,
    endDate === null
      ? 'no end date'
      : `${hasEnded ? 'at zero since' : 'zero on'} ${fullDate(endDate)}${openHold ? ' if resumed tomorrow' : ''}`,
    openHold ? 'held until resumed' : null,
    length === null ? null : weeks(length),
    approachWords[approach],
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** A change as history tells it: what, and from which day. */
function changeText(change: PlanChange, measure: Measure): string {
  return `${monthDay(change.on)}: ${changeWords(change, measure)}.`;
}
