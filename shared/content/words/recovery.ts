import type { OwnCourse, RecoveryPlace, RecoveryQuestion, Zero, ZeroMonth } from '../../contract/recovery';
import { daysBetween, type LocalDate } from '../../time';
import type { PhaseId } from '../library/topic';
import { clockTime, days, fullDate, longDate, shortDate, weekdayDateAsOf } from './dates';
import { doseTagsLine } from './dose-tags';

/** A mean with one decimal at most: "4.2", "4". */
function mean(value: number): string {
  return String(Math.round(value * 10) / 10);
}

const questions: Record<RecoveryQuestion, string> = {
  rough: 'How rough overall',
  craving: 'Craving',
  'sleep-hours': 'Hours slept',
  function: 'Getting through the day',
  'low-mood': 'Low mood',
};

/** Hours alone for two days, days alone after a week, both between. */
function hoursOrDays(hours: number): string {
  const whole = days(Math.floor(hours / 24));
  if (hours > 7 * 24) return whole;
  const said = hours === 1 ? '1 hour' : `${hours} hours`;
  return hours < 48 ? said : `${said}, or ${whole},`;
}

/** "Nov 22", with its year where that is not the year of `today`. */
function shortAsOf(date: LocalDate, today: LocalDate): string {
  const year = date.slice(0, 4);
  return year === today.slice(0, 4) ? shortDate(date) : `${shortDate(date)}, ${year}`;
}

const countLetters = (count: number) => (count === 1 ? 'one letter' : `${count} letters`);

/** Words of the recovery screen, and of what Today shows of it. */
export const recoveryWords = {
  title: 'Recovery',
  about: 'Where you are, what usually happens now, and how your own days compare.',
  product: 'Product',
  questions,
  mean,

  where: 'Where you are',
  hours: (hours: number) => `${hoursOrDays(hours)} since the last dose you logged.`,
  noDose: 'No dose is logged.',
  nothing: 'This page needs a plan, or a dose in your log, to count from.',
  toToday: 'Go to Today',
  noPlan: 'You have no plan. Two days after the last dose you logged, days without start to count here.',
  beforePlan: (begins: LocalDate) => `Your plan begins on ${longDate(begins)}. Nothing has been cut yet.`,
  beforeCut: 'Nothing has been cut yet.',
  firstCut: (on: LocalDate) => `The first cut is on ${longDate(on)}.`,
  cutToday: 'The last cut was today.',
  sinceCut: (count: number) => `${days(count)} since the last cut.`,
  counts: 'Days count from your plan and your log. A day without an entry says nothing either way.',

  timeline: 'The way, part by part',
  taper: 'The taper',
  here: 'You are here',
  behind: 'behind you',
  ahead: 'ahead',
  phases: {
    'after-cut': 'After a cut',
    early: 'Days 1 to 7',
    subacute: 'Weeks 2 to 4',
    extended: 'Months 2 to 6',
    'long-term': 'After 6 months',
  } satisfies Record<PhaseId, string>,
  cutTimeline: 'The days after a cut',
  cutPhases: ['The day of the cut', 'Days 1 to 3', 'Days 4 to 7', 'After a week'],
  fromTo: (from: LocalDate, to: LocalDate, today: LocalDate) =>
    `${shortAsOf(from, today)} to ${shortAsOf(to, today)}`,
  on: shortAsOf,
  from: (date: LocalDate, today: LocalDate) => `from ${shortAsOf(date, today)}`,
  until: (date: LocalDate, today: LocalDate) => `until ${shortAsOf(date, today)}`,
  aboutFrom: (date: LocalDate, today: LocalDate) => `from about ${shortAsOf(date, today)}`,

  now: (phase: string) => `Now: ${phase}`,
  next: 'What comes next',
  nextPhase: (phase: string, date: LocalDate) => `${phase}: from about ${longDate(date)}.`,
  nextCut: (date: LocalDate) => `The next cut of your plan is on ${longDate(date)}.`,
  zeroOn: (date: LocalDate) => `Your plan reaches zero on ${fullDate(date)}.`,
  noEnd: 'Your plan does not reach zero yet.',
  lastPhase: 'This part has no end. Keep up what helps you stay well.',
  everyone: 'These are usual times, not promises. Yours may be shorter or longer.',

  own: 'Your own days',
  ownEmpty: 'You have not answered anything in this part yet. A check-in on Today is enough to begin.',
  ownOf: (from: LocalDate, to: LocalDate, today: LocalDate) =>
    from === to
      ? `${shortAsOf(to, today)}, one day. A day without an answer is left out.`
      : `${shortAsOf(from, today)} to ${shortAsOf(to, today)}. Days without an answer are left out.`,
  ownLabel: 'Your own days, one by one',
  ownCaption: 'Your own days in this part',
  ownSentence: ({ question, overall, earlier }: OwnCourse, of: number, earlierDays: number) => {
    if (overall === null) return `${questions[question]}: not answered in these days.`;
    const now = `${questions[question]}: ${mean(overall.mean)} on average, from ${overall.n} of ${days(of)}.`;
    if (earlier === null) return now;
    return `${now} In the ${days(earlierDays)} before: ${mean(earlier.mean)}, from ${earlier.n}.`;
  },
  day: 'Day',

  months: 'Month by month at zero',
  monthsAbout: 'A month here is 30 days. Days without an answer are left out of the averages.',
  monthsCaption: 'Months at zero',
  month: 'Month',
  monthName: ({ number, from, to, isRunning }: ZeroMonth, today: LocalDate) =>
    `Month ${number}${isRunning ? ' so far' : ''}: ${shortAsOf(from, today)} to ${shortAsOf(to, today)}`,
  logged: 'Days answered',
  loggedOf: ({ logged, from, to }: ZeroMonth) => `${logged} of ${daysBetween(from, to) + 1}`,
  urges: 'Urges noted',
  doseDays: 'Days with a dose',
  monthsTooFew:
    'Once two months have a few answers each, they can be compared. Until then, the table shows what there is.',
  monthsCompared: (question: RecoveryQuestion, first: [number, number], last: [number, number]) =>
    `${questions[question]}: ${mean(first[1])} in month ${first[0]}, ${mean(last[1])} in month ${last[0]}.`,

  cravings: 'Cravings and urges',
  cravingsAbout: (from: LocalDate) => `Since ${longDate(from)}: entries with craving, and urges you noted.`,
  cravingsNone: 'None noted since then. That may be because there were none, or because nothing was written.',
  cravingsCount: (count: number) =>
    count === 0 ? 'none noted' : count === 1 ? 'one noted' : `${count} noted`,
  cravingsMore: (count: number) => `Show all ${count}`,
  craving: (rating: number) => `craving ${rating} of 10`,
  urge: (before: number | null, after: number | null) => {
    if (before === null) return after === null ? 'an urge' : `an urge, ${after} of 10 at the end`;
    return after === null ? `an urge, ${before} of 10` : `an urge, from ${before} to ${after} of 10`;
  },
  outcomes: {
    passed: 'it passed',
    weaker: 'it got weaker',
    same: 'it stayed the same',
    took: 'a dose was taken',
  },
  when: (day: LocalDate, time: string | null, today: LocalDate) =>
    time === null ? weekdayDateAsOf(day, today) : `${weekdayDateAsOf(day, today)}, ${clockTime(time)}`,
  with: doseTagsLine,

  milestones: 'Milestones of your plan',
  milestonesAbout: 'Once you reach one, it stays, no matter how single days go.',
  reached: 'Reached',
  nextMilestone: 'Next',
  /** A milestone at the start of a line. */
  milestone: (words: string) => words.charAt(0).toUpperCase() + words.slice(1),
  noneReached: 'None yet.',
  noneAhead: 'All of them are behind you.',
  noMilestones: 'Milestones come with a plan. You have no plan yet.',

  reasons: 'Your reasons',
  reasonsAbout: 'Why you are doing this, in your own words. Today shows the first two.',
  reasonsName: 'your reasons',
  reasonsExample: 'For example: to wake up clear; to have the money for a trip',
  reasonsOnToday: 'Why you are doing this:',

  letters: 'What you wrote to yourself',
  lettersEmpty:
    'On a good day, write a few lines to yourself for a hard one: why you started, what got better, what you would want to hear. Today offers them when you rate craving or how rough the day is at 8 or more.',
  lettersAbout: 'Today offers them when you rate craving or how rough the day is at 8 or more.',
  write: 'Write to yourself',
  writeAnother: 'Write another',
  letterField: 'A few lines to yourself',
  letterHint: 'Only you can read them, in this vault.',
  noLetter: 'Write a few words first.',
  letterTooLong: (most: number) => `That is longer than ${most} characters. Make it shorter.`,
  save: 'Save',
  cancel: 'Cancel',
  change: 'Change',
  remove: 'Remove',
  letterOf: (day: LocalDate) => `Written on ${fullDate(day)}`,
  changeNamed: (day: LocalDate) => `Change what you wrote on ${fullDate(day)}`,
  removeNamed: (day: LocalDate) => `Remove what you wrote on ${fullDate(day)}`,
  letterSaved: 'Saved. It will be there on a hard day.',
  letterRemoved: 'Removed what you wrote.',
  undo: 'Undo',

  /** On Today. */
  hardDay: 'What you wrote to yourself',
  hardDayAbout: (count: number) => `for a day like this, ${countLetters(count)}`,
  suggestLetter: 'While it is fresh: a few lines to yourself can help on a hard day.',
  toRecovery: 'More on where you are',

  hardDays: 'When a hard day comes back',
  toCoping: 'What may help now',
};

/** Where somebody is at zero: by the plan, after a dose since, or without a plan. It counts, and blames nothing. */
export function zeroSentence({ day, countedFrom, before }: Zero): string {
  switch (countedFrom) {
    case 'plan':
      return `Day ${day} at zero by your plan.`;
    case 'no-plan':
      return `The last dose you logged was ${days(day)} ago. If there was none since, this is day ${day} without.`;
    case 'dose': {
      const last = day === 0 ? 'The last dose was today.' : `Last dose ${days(day)} ago.`;
      if (before === null) return last;
      const stretch = before.isOnly ? days(before.days) : `up to ${days(before.days)} at a time`;
      return `${last} Before that ${stretch} without.`;
    }
  }
}

/** The same in a few words, for the line under a date. */
export function zeroLine({ day, countedFrom }: Zero): string {
  if (countedFrom !== 'dose') return `Day ${day} at zero`;
  return day === 0 ? 'A dose today' : `${days(day)} since the last dose`;
}

/** Where today lies, in a sentence or two. */
export function placeSentence(place: RecoveryPlace, today: LocalDate): string {
  const words = recoveryWords;
  switch (place.code) {
    case 'nothing':
      return words.nothing;
    case 'no-plan':
      return words.noPlan;
    case 'before-cut': {
      const begun = place.begins <= today ? words.beforeCut : words.beforePlan(place.begins);
      return place.firstCut === null ? begun : `${begun} ${words.firstCut(place.firstCut.date)}`;
    }
    case 'after-cut':
      return place.days === 0 ? words.cutToday : words.sinceCut(place.days);
    case 'zero':
      return zeroSentence(place.zero);
  }
}
