import type { Curve, PlanChange } from '../../contract/plans';
import type { Amount } from '../../quantity';
import type { LocalDate } from '../../time';
import { clockTime, days, fullDate, longDate, monthDay } from './dates';
import { changeSentence } from './plan-changes';
import { type Measure, percent, quantity } from './quantities';

/** A way to change a running plan that has a button of its own. An open hold is one of the choices of a hold. */
export type Adjustment = Exclude<PlanChange['type'], 'openHold' | 'resolution'>;

/** Words of the ways to change a running plan, and of what they would do. */
export const adjustWords = {
  title: 'Adjust',
  about: 'A hard week does not break the plan. You see what a change does before it is made.',
  more: 'More ways to change',
  fewer: 'Fewer ways to change',

  /** What each way is called, on its button and over its sheet. */
  names: {
    hold: 'Hold',
    resume: 'Resume',
    stepBack: 'Step back',
    pace: 'Slower or faster',
    rebase: 'Restart',
    retarget: 'New end date',
    edit: 'Another way down',
    slots: 'Times of day',
    stop: 'Stop going down',
  } satisfies Record<Adjustment, string>,
  holdLonger: 'Hold longer',

  /** What each way is for, in one line. */
  purposes: {
    hold: 'Stay at today’s amount for longer.',
    resume: 'Go on down from today.',
    stepBack: 'Go back to the amount before.',
    pace: 'More or fewer days between the cuts ahead.',
    rebase: 'Go on from what you really take now, more or less than planned.',
    retarget: 'Reach zero on another day.',
    edit: 'Other steps from the amount you are at.',
    slots: 'Other hours, or other shares of the day.',
    stop: 'Stay at today’s amount, without an end date.',
  } satisfies Record<Adjustment, string>,

  /** What stands at the head of each sheet. */
  intros: {
    hold: 'A hold keeps today’s amount. Everything after it moves later.',
    resume: 'The plan goes on from today.',
    stepBack: 'This goes back to the amount before, for its full length, and then down again.',
    pace: 'The step you are in keeps its length. The ones after it get longer or shorter.',
    rebase: 'The plan goes on down from this amount by its own rule.',
    retarget:
      'The cuts ahead are worked out anew, each the same share of what is left, so that the plan is at zero by then.',
    edit: 'The steps ahead are made anew from the amount you are at.',
    slots: 'The amount for the day stays. Only how it is spread over the day changes.',
    stop: 'You stay at today’s amount for as long as you like. That is a result too. You can go on down on any day, with Another way down.',
  } satisfies Record<Adjustment, string>,

  standing: {
    heldOpen: 'Your plan is held. The dates ahead are only as if it went on tomorrow.',
    held: (amount: string, next: LocalDate) => `It is held at ${amount} a day until ${longDate(next)}.`,
    listsUntil: (amount: string, next: LocalDate) => `It lists ${amount} a day until ${longDate(next)}.`,
    beforeStart: (amount: string, from: LocalDate) =>
      `It begins on ${longDate(from)}. Until then it lists ${amount} a day.`,
    atZero: (on: LocalDate) => `The plan reached zero on ${fullDate(on)}. Nothing is left to change in it.`,
    openEnd: (amount: string) =>
      `The plan stays at ${amount} a day, without an end date. You can go on down on any day.`,
  },
  newPlan: 'Make a new plan',

  hold: {
    howLong: 'How long',
    forDays: 'For some days',
    untilResumed: 'Until I resume',
    days: 'Days',
  },
  /** A change that was set for a later day stands, whatever is done before. */
  changeAhead: (what: string, on: LocalDate) =>
    `A change is set for ${longDate(on)} already: ${what}. It still happens on that day. If it should not, undo it first.`,

  pace: {
    label: 'Days between the cuts',
    choices: {
      '1.25': 'A bit slower',
      '1.5': 'Slower',
      '2': 'Much slower',
      '0.8': 'A bit faster',
      '0.6': 'Faster',
    },
    about: (factor: number) =>
      factor === 2
        ? 'twice as many days'
        : factor > 1
          ? `${percent(factor - 1)} more days`
          : `${percent(1 - factor)} fewer days`,
    intervals: (before: string, after: string) =>
      before === after
        ? `Days between the cuts ahead: ${after}, as now.`
        : `Days between the cuts ahead: ${after}, now ${before}.`,
    range: (least: number, most: number) => (least === most ? String(least) : `${least} to ${most}`),
  },

  rebase: {
    amount: 'Amount a day to go on from',
    fromLog: (count: number, mean: string) =>
      `You logged ${mean} a day on average, over your last ${count === 1 ? 'logged day' : `${count} logged days`}.`,
    fromPlan: 'Nothing was logged in the last days.',
    todayLogged: (amount: string) => `Today you have logged ${amount} so far.`,
    up: (by: string) => `This is ${by} more a day than the plan lists today.`,
    down: (by: string) => `This is ${by} less a day than the plan lists today.`,
    same: 'This is what the plan lists today.',
  },

  retarget: {
    date: 'At zero by',
    asItIs: (end: LocalDate) =>
      `As it is, the plan ends on ${fullDate(end)}. Slower or faster moves that end and keeps the cuts.`,
    missing: 'Choose a day.',
    take: (date: LocalDate) => `Take ${fullDate(date)}`,
  },

  begins: {
    label: 'The first reduced day',
    nextCut: 'With the next cut',
    tomorrow: 'Tomorrow',
    other: 'Another day',
    about: (date: LocalDate) => longDate(date),
    date: 'Day',
    missing: 'Choose a day, today or later.',
  },

  slots: {
    usual: (times: readonly string[]) => `Your doses usually lie around ${times.map(clockTime).join(', ')}.`,
    use: 'Use these',
  },

  preview: {
    title: 'What it does',
    endMoves: (from: LocalDate, to: LocalDate, by: number) =>
      `This moves your end from ${dates(from, to)}, ${days(Math.abs(by))} ${by > 0 ? 'later' : 'earlier'}.`,
    endIs: (on: LocalDate) => `Your end is then ${fullDate(on)}.`,
    endStays: (on: LocalDate) => `Your end stays on ${monthDay(on)}.`,
    endOpen: (on: LocalDate) =>
      `Each day held moves the end by a day. If you resumed tomorrow, it would be ${fullDate(on)}.`,
    endGone: (amount: string) => `Your plan then has no end date. It ends open, at ${amount} a day.`,
    until: (on: LocalDate) => `Nothing changes until ${longDate(on)}.`,
    fromThen: (isToday: boolean, on: LocalDate, amount: string, next: { on: LocalDate; amount: string }) =>
      `From ${isToday ? 'today' : monthDay(on)} your plan lists ${amount} until ${longDate(next.on)}, then ${next.amount}.`,
    fromThenOn: (isToday: boolean, on: LocalDate, amount: string) =>
      `From ${isToday ? 'today' : monthDay(on)} your plan lists ${amount} a day.`,
    fromTodayOpen: (amount: string) => `From today your plan lists ${amount} until you choose Resume.`,
    split: (parts: readonly { time: string; amount: Amount }[], measure: Measure) =>
      `Over the day: ${parts.map(({ time, amount }) => `${quantity(amount, measure)} at ${clockTime(time)}`).join(', ')}.`,
    before: 'Days before today stay as they are.',
    beforeThat: 'Days before that stay as they are.',
  },

  /** What the button that makes a change says. */
  confirm: (change: PlanChange, measure: Measure): string => {
    switch (change.type) {
      case 'hold':
        return `Hold for ${days(change.days)}`;
      case 'openHold':
        return 'Hold until I resume';
      case 'resume':
        return 'Resume';
      case 'stepBack':
        return 'Step back';
      case 'pace':
        return change.factor >= 1 ? 'Go slower' : 'Go faster';
      case 'rebase':
        return `Restart from ${quantity(change.amount, measure)}`;
      case 'retarget':
        return 'Set this end date';
      case 'edit':
        return change.strategy.kind === 'steps' ? 'Use these steps' : 'Use this way down';
      case 'stop':
        return 'Stop going down';
      case 'slots':
        return 'Use these times';
      case 'resolution':
        return 'Use this amount';
    }
  },
  go: 'Go on',
  cancel: 'Cancel',
  close: 'Close',

  /** Said when a change is done. */
  done: (change: PlanChange, { endDate, openHold }: Curve, measure: Measure) => {
    const end = endDate === null || openHold ? '' : ` Your plan ends on ${fullDate(endDate)}.`;
    return `${changeSentence(change, measure)}${end}`;
  },
  undo: 'Undo',
  undone: 'The change is undone.',
};

/** "March 14 to March 21", with the years when they differ. */
function dates(from: LocalDate, to: LocalDate): string {
  const word = from.slice(0, 4) === to.slice(0, 4) ? monthDay : fullDate;
  return `${word(from)} to ${word(to)}`;
}
