import type { Approach } from '../../contract/plans';
import type { Strategy } from '../../contract/strategies';
import type { LocalDate } from '../../time';
import { fullDate } from './dates';

type OwnWay = Exclude<Strategy['kind'], 'conservative' | 'moderate' | 'rapid'>;
type Named = { label: string; about: string };

/** Words of the fields that choose a way down, for a new plan and for one that runs. */
export const wayDownWords = {
  choice: 'Approach',
  approaches: {
    conservative: {
      label: 'Conservative',
      about:
        '6 to 12 weeks. Cuts of up to 25 % at first, then up to 10 %, then small equal steps. Fits most people.',
    },
    moderate: {
      label: 'Moderate',
      about:
        '4 to 8 weeks. Cuts of 25 to 50 % every few days, with days to settle. For someone who feels ready, has good support, and can slow down.',
    },
    rapid: {
      label: 'Rapid',
      about: '2 to 4 weeks. Only with a clinician who supervises it.',
    },
    own: {
      label: 'My own way',
      about: 'Equal percentages, equal amounts, a list of cuts, or step by step.',
    },
  } satisfies Record<Approach, Named>,

  own: {
    label: 'How it goes down',
    ways: {
      percentage: { label: 'By a percentage', about: 'Each cut is the same share of what is left.' },
      fixed: { label: 'By equal amounts', about: 'Each cut takes off the same amount.' },
      linear: { label: 'In equal steps over a time', about: 'You choose how long it takes in all.' },
      hyperbolic: {
        label: 'In smaller and smaller steps',
        about: 'Large steps at first, very small ones near zero.',
      },
      custom: { label: 'By my own list of cuts', about: 'You type the percentages one after the other.' },
      steps: { label: 'Step by step, by hand', about: 'You type each amount and how long it lasts.' },
    } satisfies Record<OwnWay, Named>,
  },

  initialCut: 'First cuts',
  middleCut: 'Cuts in weeks 5 to 8',
  cut: 'Each cut',
  every: 'Days between cuts',
  finalEvery: 'Days between the small steps at the end',
  finalDays: 'Length of the last part',
  percentEach: '% each',
  dayUnit: (count: number) => (count === 1 ? 'day' : 'days'),
  stepUnit: (count: number) => (count === 1 ? 'step' : 'steps'),
  fixedAmount: 'Each cut takes off',
  fixedHint: (usual: string) => `Left empty, it is a tenth of where you start: ${usual}.`,
  linearDays: 'Time in all',
  steps: 'Number of steps',
  pieces: 'pieces',

  k: {
    label: 'K, the amount at half effect',
    hint: (usual: string) => `Left empty, it is a quarter of where you start: ${usual}.`,
    note: (value: string) =>
      `These steps rest on an assumption: that half of the effect is there at ${value} a day. No such figure is known for kratom in people. With a smaller one, the last steps get smaller.`,
    why: 'For other medicines, equal steps of effect mean smaller and smaller steps of dose. Whether that holds for kratom has not been studied.',
  },

  custom: {
    label: 'Your cuts, in percent',
    hint: 'One after the other, such as 10, 10, 5. Each is a share of the amount before it.',
    problems: {
      empty: 'Type at least one cut, such as 10.',
      'too-many': 'Two hundred cuts are the most.',
    },
    notANumber: (place: number, text: string) =>
      `Cut ${place}, “${text}”, is not a percentage. Type numbers such as 10 or 7.5, with commas between.`,
    outOfRange: (place: number, text: string) =>
      `Cut ${place}, “${text}”, can’t be. Each cut is between 0.1 and 100 percent.`,
    toZero: 'Go to zero after the last cut',
    open: 'The plan then stays at its last amount, and you decide later how to go on.',
  },

  byHand: {
    title: 'Your steps',
    amount: (number: number) => `Amount a day in step ${number}`,
    days: (number: number) => `Days of step ${number}`,
    remove: (number: number) => `Remove step ${number}`,
    removed: (number: number) => `Step ${number} is removed.`,
    undo: 'Undo',
    add: 'Add a step',
    toZero: 'Go to zero after the last step',
    problems: {
      'not-lower': 'Each step is less than the one before. Type a smaller amount.',
      'off-scale': 'This can’t be measured with the smallest amount you gave. Type another amount.',
      'not-days': 'Type a number of days from 1 to 366.',
    },
  },

  rapid: {
    title: 'A rapid taper needs all of these',
    conditions: {
      supervised: 'A clinician supervises it',
      before: 'I have come off before, and it went well',
      support: 'I have strong support around me',
      calm: 'My life is low in stress just now',
      reason: 'My use is short or low, or there is an urgent reason',
    },
    unsupervised:
      'Glidepath builds a rapid plan only with a clinician at your side: going down this fast can get hard quickly. A moderate plan works without one, and can be sped up later.',
    takeModerate: 'Use the moderate approach',
    missing: 'Not ticked yet:',
    missingAdvice:
      'Talk over with your clinician whether slower would fit better. You can go on all the same.',
    why: 'The guide keeps the rapid approach for people for whom all of this is true.',
  },

  details: {
    title: 'Details',
    settleDays: 'Extra days to settle',
    settleEvery: 'After every so many steps',
    noSettling: 'With 0, no step lasts longer than the others.',
    cycles: 'Every other day before zero',
    cyclesUnit: (count: number) => (count === 1 ? 'time' : 'times'),
    cyclesHint: 'Before zero: a day off, a day at the last amount, so many times. 0 leaves it out.',
  },

  fit: {
    title: 'I want to be at zero by a date',
    date: 'At zero on or before',
    about: 'The plan is set to end as near to this day as it can.',
    fit: 'Set the plan to this date',
    fitting: 'Working it out',
    done: (end: LocalDate) => `Set: the plan now ends on ${fullDate(end)}.`,
    undo: 'Undo',
    tooSoon: (earliest: LocalDate, binding: string) =>
      `That is too soon for this way down. The earliest is ${fullDate(earliest)}. ${bindings[binding] ?? ''}`.trim(),
    take: (earliest: LocalDate) => `Use ${fullDate(earliest)}`,
    notYet: 'Fill in everything above first.',
    problems: {
      empty: 'Choose a day.',
      'too-early': 'Choose a day after the first day of the plan.',
      'too-late': 'That is more than five years after the first day. Choose an earlier day.',
    },
  },
};

/** What would have to give for a sooner end. */
const bindings: Record<string, string> = {
  cut: 'Sooner would need larger cuts than this approach allows.',
  interval: 'Sooner would need fewer days between cuts. You can change that above.',
  stabilisation: 'Without the extra days to settle it could be sooner. You can change that under Details.',
  resolution: 'With a finer scale or smaller pieces it could be sooner.',
  finish: 'Without the every-other-day finish it could be sooner. You can change that under Details.',
  length: 'Sooner would need fewer steps, or another approach.',
};
