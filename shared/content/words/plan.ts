import type { Curve, Plan, PlanChange } from '../../contract/plans';
import type { Amount } from '../../quantity';
import type { LocalDate } from '../../time';
import { clockTime, days, fullDate, longDate, monthDay, weekdayDate, weeks } from './dates';
import { approachWords, changeSentence, changeWords } from './plan-changes';
import { type Measure, percent, quantity } from './quantities';

/** Words of the Plan screen. */
export const planWords = {
  title: 'Plan',
  none: 'There is no plan yet. Three short questions make one.',
  facts,
  curve: 'Your taper',

  adjust: {
    title: 'Adjust',
    about: 'A hard week does not break the plan. You see what a change does before it is made.',
    hold: 'Hold',
    resume: 'Resume',
    stepBack: 'Step back',
    heldOpen: 'Your plan is held. The dates ahead are only as if it went on tomorrow.',
    listsUntil: (amount: string, next: LocalDate) => `It lists ${amount} a day until ${longDate(next)}.`,
    beforeStart: (amount: string, from: LocalDate) =>
      `It begins on ${longDate(from)}. Until then it lists ${amount} a day.`,
    ended: (on: LocalDate) =>
      `The plan reached zero on ${fullDate(on)}, so there is nothing left to hold or step back.`,
    endedOpen: 'The plan is at its last step, so there is nothing left to hold or step back.',
  },

  sheet: {
    titles: { hold: 'Hold', resume: 'Resume', stepBack: 'Step back' },
    about: {
      hold: 'A hold keeps today’s amount. Everything after it moves later.',
      resume: 'The plan goes on from today.',
      stepBack: 'This goes back to the amount before, for its full length, and then down again.',
    },
    howLong: 'How long',
    forDays: 'For some days',
    untilResumed: 'Until I resume',
    days: 'Days',
    preview: 'What it does',
    endMoves: (from: LocalDate, to: LocalDate) => `This moves your end from ${dates(from, to)}.`,
    endIs: (on: LocalDate) => `Your end is then ${fullDate(on)}.`,
    endStays: (on: LocalDate) => `Your end stays on ${monthDay(on)}.`,
    endOpen: (on: LocalDate) =>
      `Each day held moves the end by a day. If you resumed tomorrow, it would be ${fullDate(on)}.`,
    fromToday: (amount: string, next: LocalDate) =>
      `From today your plan lists ${amount} until ${longDate(next)}, then goes on down.`,
    fromTodayOpen: (amount: string) => `From today your plan lists ${amount} until you choose Resume.`,
    before: 'Days before today stay as they are.',
    confirm: {
      hold: (count: number) => `Hold for ${days(count)}`,
      openHold: 'Hold until I resume',
      resume: 'Resume',
      stepBack: 'Step back',
    },
    cancel: 'Cancel',
    close: 'Close',
  },

  /** Said when a change is done. */
  done: (change: PlanChange, { endDate, openHold }: Curve, measure: Measure) => {
    const end = endDate === null || openHold ? '' : ` Your plan ends on ${fullDate(endDate)}.`;
    return `${changeSentence(change, measure)}${end}`;
  },
  undo: 'Undo',
  undone: 'The change is undone.',

  history: {
    title: 'Changes',
    none: 'No changes so far.',
    undoLast: 'Undo the last change',
    change: changeText,
    decided: (on: LocalDate) => `Decided on ${monthDay(on)}.`,
  },

  steps: {
    title: 'Steps',
    caption: 'Each step of the plan with its amount a day',
    showPast: (count: number) => `Show ${count} past ${count === 1 ? 'step' : 'steps'}`,
    hidePast: 'Hide past steps',
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
    date: (date: LocalDate, today: LocalDate) =>
      date.slice(0, 4) === today.slice(0, 4)
        ? weekdayDate(date)
        : `${weekdayDate(date)}, ${date.slice(0, 4)}`,
    phases: {
      initial: 'larger cuts begin',
      middle: 'smaller cuts begin',
      final: 'small equal steps begin',
      alternate: 'every other day begins',
      done: 'zero',
    } as Record<string, string>,
    coarse: 'larger than the approach allows, held twice as long',
    off: 'off day',
    held: (count: number) => `held ${days(count)}`,
    heldOpen: 'held until resumed',
    back: 'step back',
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
      ? null
      : `${hasEnded ? 'at zero since' : 'zero on'} ${fullDate(endDate)}${openHold ? ' if resumed tomorrow' : ''}`,
    openHold ? 'held until resumed' : null,
    length === null ? null : weeks(length),
    approachWords[approach],
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

/** "March 14 to March 21", with the years when they differ. */
function dates(from: LocalDate, to: LocalDate): string {
  const word = from.slice(0, 4) === to.slice(0, 4) ? monthDay : fullDate;
  return `${word(from)} to ${word(to)}`;
}

/** A change as history tells it: what, and from which day. */
function changeText(change: PlanChange, measure: Measure): string {
  return `${monthDay(change.on)}: ${changeWords(change, measure)}.`;
}
