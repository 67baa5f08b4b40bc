import type { Curve } from '../../contract/plans';
import type { Amount } from '../../quantity';
import type { LocalDate } from '../../time';
import { fullDate, monthDay, weeks } from './dates';
import { type Measure, quantity } from './quantities';

/** What some logged days came to. */
interface LoggedDays {
  days: number;
  least: Amount | null;
  most: Amount | null;
  trend: 'steady' | 'rising' | 'falling';
}

/** Words of the questions that a new plan asks. */
export const newPlanWords = {
  title: 'New plan',
  about: 'A few short questions make it. Everything can be changed later.',
  runsAlready: (name: string) =>
    `A plan for ${name} runs already. It can be changed there: slower, faster, another way down, another end.`,
  openPlan: 'Open its plan',
  kept: {
    title: 'Your answers are kept',
    about: (question: string) => `You had begun to answer, up to “${question}”. Nothing is lost.`,
    questions: ['What you take', 'Times of day', 'Your pace'],
    goOn: 'Go on where you left off',
    startOver: 'Start over',
    cleared: 'Your answers are cleared.',
    undo: 'Undo',
  },
  product: {
    title: 'What you take',
    about: 'One product at a time; another can follow with a plan of its own. A rough daily amount is fine.',
    knownTitle: (name: string) => `${name}: how much you take`,
    knownAbout: ({ unit, piece }: Measure) =>
      `It is measured in ${piece === null ? unit : 'pieces'}, as before. You can change the amount until the plan is made.`,
    log: {
      choice: 'Your daily amount',
      choices: {
        known: { label: 'I know roughly how much', about: 'A plan is made in the next two steps.' },
        log: {
          label: 'I’m not sure: just log for 3 to 7 days first',
          about: 'You note each dose as you take it. What the days come to can then start your plan.',
        },
      },
      start: 'Start logging',
      started: 'You can log now. A plan can follow once three days are logged.',
    },
    baselineMean: ({ days: count, least, most, trend }: LoggedDays, measure: Measure) =>
      `This is the mean of ${count} logged ${count === 1 ? 'day' : 'days'}${range(least, most, measure)}${trends[trend]}.`,
    name: 'What you call it',
    nameHint: 'Any name. It stays in your journal.',
    nameEmpty: 'Give it a name, such as “Leaf”.',
    form: 'How it is measured',
    forms: {
      grams: { label: 'Grams', about: 'Leaf or powder on a scale' },
      pieces: { label: 'Capsules or tablets', about: 'Counted, each of one weight' },
      milliliters: { label: 'Milliliters', about: 'A liquid, by syringe or cup' },
      milligrams: { label: 'Milligrams', about: 'Very small amounts on a fine scale' },
    },
    daily: 'How much on a usual day, all together',
    count: 'How many on a usual day, all together',
    pieces: 'pieces',
    pieceWeight: 'Weight of one',
    pieceUnit: 'Unit of the weight',
    halves: 'I can halve them',
    halvesHint: 'Then the smallest amount is half of one.',
    notHalvable: 'Half of that can’t be noted exactly. Leave halves out, or check the weight.',
    pieceHint: 'It is on the label, often 0.5 g or 500 mg.',
    comesTo: (amount: string, inHalves: boolean) =>
      `That comes to ${amount} a day. Your plan counts in ${inHalves ? 'halves' : 'whole pieces'}.`,
    resolution: 'The smallest amount you can measure',
    resolutionHint: {
      grams:
        'Most kitchen scales show 1 g, pocket scales 0.1 g or 0.01 g. Finer makes smaller cuts possible.',
      milliliters: 'The smallest mark on your syringe or cup.',
      milligrams: 'The smallest amount your scale shows.',
    },
    aboveDaily: 'This is more than your daily amount. Type the smallest amount that you can measure.',
    pieceNotWhole: 'For an amount this large, type the weight of one in whole milligrams.',
    belowPiece: 'This is less than one piece, so it can’t be lowered piece by piece. Check the number.',
    sumTooLarge: 'That comes to more than 1,000 g a day. Check the number and the weight of one.',
  },
  times: {
    title: 'Times of day',
    about: 'When you usually take it. Your plan keeps these times as long as the parts can be measured.',
    time: (number: number) => `Time ${number}`,
    shares: { less: 'Smaller part', usual: 'Equal part', more: 'Larger part' },
    shareName: (number: number) => `Part of the day’s amount at time ${number}`,
    add: 'Add a time',
    most: 'Twelve times is the most.',
    remove: (number: number) => `Remove time ${number}`,
    removed: (time: string) => (time === '' ? 'The time is removed.' : `${time} is removed.`),
    undo: 'Undo',
    problems: {
      empty: 'Choose a time, or remove this line.',
      duplicate: 'This time is in the list already. Choose another, or remove this line.',
    },
  },
  approach: {
    title: 'Your pace',
    about: 'Move things until it looks right. You can hold or step back on any day later.',
    startDate: 'First day of the plan',
    startHint: 'The first day with less. Already on your way? Choose the day you began.',
    startProblems: {
      empty: 'Choose the day of the first step.',
      'too-early': 'That is more than five years ago. Choose a later day.',
      'too-late': 'That is more than a year ahead. Choose an earlier day.',
    },
    alreadyBegun: (from: LocalDate, listed: string) =>
      `This plan began on ${fullDate(from)}. The amount you gave is then what you took before that day. Today it lists ${listed}.`,
    alreadyOver: (from: LocalDate) =>
      `A plan that began on ${fullDate(from)} would be over by now. Choose a later day if you still take some.`,
    curve: 'What it comes to',
    outcome: (curve: Curve, measure: Measure) =>
      [course(curve, measure), firstStep(curve, measure)].filter(Boolean).join(' '),
    wait: 'The curve appears once everything is filled in.',
    steps: 'Every step in numbers',
    byHand: 'Change these steps by hand',
    make: 'Make this plan',
    making: 'Making your plan',
    made: 'Your plan is made.',
  },
};

const trends: Record<LoggedDays['trend'], string> = {
  steady: '',
  rising: '; rising from day to day',
  falling: '; falling from day to day',
};

function range(least: Amount | null, most: Amount | null, measure: Measure): string {
  if (least === null || most === null || least === most) return '';
  return `; least ${quantity(least, measure)}, most ${quantity(most, measure)}`;
}

function course({ startAmount, endDate, weeks: length }: Curve, measure: Measure): string {
  const start = `From ${quantity(startAmount, measure)} a day`;
  if (endDate === null || length === null) return `${start}, step by step.`;
  return `${start} to zero in ${weeks(length)}, on ${fullDate(endDate)}.`;
}

function firstStep({ steps }: Curve, measure: Measure): string | null {
  const first = steps[0];
  return first === undefined
    ? null
    : `First step: ${quantity(first.amount, measure)} on ${monthDay(first.from)}.`;
}
