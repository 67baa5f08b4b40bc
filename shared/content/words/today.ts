import type { PlanStanding } from '../../contract/days';
import type { OwnResponse } from '../../contract/readiness';
import { daysBetween, type LocalDate } from '../../time';
import { clockTime, days, duration, longDate, shortDate } from './dates';
import { zeroLine } from './recovery';

/** The answers of a check-in; null is not answered. */
type CheckInSaid = Record<'craving' | 'overall' | 'sleepHours' | 'function', number | null>;

/** Words of the Today screen. */
export const todayWords = {
  noPlanTitle: 'No plan yet',
  planKept: 'You had begun to make one. Your answers are kept.',
  goOnWithPlan: 'Go on with your plan',
  noPlan:
    'A plan says what each day lists, step by step. Making one takes a few minutes, and you can change it at any time.',
  makePlan: 'Make a plan',
  noPlanLine: 'You have no plan yet',
  /** The line under the date where there are several products. */
  lineOf: (product: string, line: string) => `${product}: ${line}`,
  /** The title of a card where there are several products. */
  ofProduct: (title: string, product: string) => `${title} · ${product}`,

  listsToday: 'Your plan lists today',
  beforePlan: 'Your amount before the plan',
  logged: (amount: string) => `logged ${amount}`,
  left: (amount: string) => `${amount} left`,
  allLogged: 'all of it logged',
  above: (more: string, planned: string) => `${more} above the plan’s ${planned}`,
  zeroDay: 'Your plan lists nothing for today.',
  slots: 'Listed times',
  taken: (time: string) => `taken ${clockTime(time)}`,
  takenOther: (time: string, listed: string) => `taken ${clockTime(time)}, listed ${listed}`,
  inTime: (minutes: number) => (minutes === 0 ? 'now' : `in ${duration(minutes)}`),
  ago: (minutes: number) => `${duration(minutes)} ago`,
  notLogged: 'not logged',
  later: 'later',
  logSlot: 'Log',
  logSlotNamed: (amount: string, time: string) => `Log ${amount} at ${clockTime(time)} as planned`,
  logNow: (amount: string) => `Log ${amount} now`,
  keyHint: (key: string) => `Key ${key}`,
  keyHintOf: (key: string, product: string) => `Key ${key}: the next dose of ${product}`,
  other: 'Other amount or time',
  otherDose: 'Other dose',
  times: 'Listed times',
  logCard: 'Dose log',
  logCardAbout: 'What you log here follows no plan. It counts in your calendar all the same.',
  logDose: 'Log a dose',
  allAsPlanned: 'Log all as planned',
  undoLast: 'Undo last',
  loggedToday: 'Logged today',
  close: 'Close',

  checkIn: 'Check-in · about 20 seconds',
  checkInShort: 'Check-in',
  craving: 'Craving',
  overall: 'How rough overall',
  sleep: 'Slept last night',
  functioning: 'How well you got through the day',
  scaleHint:
    'Craving and rough: 10 is the worst. Getting through the day: 10 is as usual. Leave open what you like.',
  checkInKeys: (go: string) =>
    `By keys: ${go} comes here. 0 to 9 answer, 1 then 0 is ten. Enter goes on. Ctrl+Enter saves.`,
  skip: 'Skip today',
  skipped: 'No check-in today. That is fine.',
  begunInJournal: 'An entry you began today is not saved yet.',
  goOnInJournal: 'Go on with it',
  answerAfterAll: 'Answer after all',
  hours: (value: number) => `${value} h`,
  save: 'Save',
  sameAsYesterday: 'Same as yesterday',
  sameAs: (date: LocalDate) => `Same as on ${shortDate(date)}`,
  addMore: 'Add symptoms or a note',
  nothingAnswered: 'Answer at least one, or skip today. What you leave alone stays unanswered.',
  savedAt: (time: string) => `Saved at ${clockTime(time)}`,
  saved: 'Check-in saved.',
  change: 'Change',
  again: 'Check in again',
  answers: ({ craving, overall, sleepHours, function: functioning }: CheckInSaid) =>
    [
      ...(craving === null ? [] : [`craving ${craving}`]),
      ...(overall === null ? [] : [`overall ${overall}`]),
      ...(sleepHours === null ? [] : [`slept ${sleepHours} h`]),
      ...(functioning === null ? [] : [`got through the day ${functioning}`]),
    ].join(' · '),
  keepOld: 'Keep as it was',
  cancel: 'Cancel',

  nextCut: 'Next cut',
  fromTo: (from: string, to: string, share: string) => `${from} → ${to}, ${share}`,
  /** The way to the plan's own screen, by what is most likely meant there. */
  toPlan: { hold: 'Hold', resume: 'Resume', change: 'Change the plan' },
  toPlanOf: (words: string, product: string) => `${words}: ${product}`,
  heldUntil: (date: LocalDate, nextCut: LocalDate | null) => {
    const rest = nextCut === null ? 0 : daysBetween(date, nextCut) - 1;
    const after = rest > 0 ? ` The rest of this step follows: ${days(rest)}.` : '';
    return `Held until ${longDate(date)}.${after}`;
  },
  openHold: 'On hold until you resume it. The date below is as if you resumed tomorrow.',
  lastCut: 'This is the last one: from here your plan lists nothing.',
  noCut: 'No cut is ahead.',
  zeroOn: (date: LocalDate) => `Zero on ${shortDate(date)}.`,

  whereYouAre: 'Where you are',
  cutToday: 'The last cut was today.',
  sinceCut: (count: number) => `${days(count)} since the last cut.`,
  noCutYet: 'Nothing has been cut yet.',
  firstCut: (date: LocalDate) => `The first cut is on ${longDate(date)}.`,

  response: 'How rough your days were after a cut',
  responseToday: 'today',
  responseBefore: 'before',
  responseTable: 'As a table',
  responseDay: 'Days after a cut',
  responseMean: 'How rough, 0 to 10',
  responseLogged: 'Days logged',
  responsePoint: (day: number, mean: number) => `day ${day}: ${tenths(mean)}`,
  responseValue: (mean: number) => tenths(mean),
  responseBeforeMean: (mean: number) => `Before the cuts it was ${tenths(mean)}.`,

  plan: 'Plan',
};

/** One decimal, also where it is whole. */
function tenths(value: number): string {
  return value.toFixed(1);
}

/** How the person's own cuts went: "Yours had eased by day 4 in the 2 cuts you logged." */
export function ownResponseSentence({ days: logged, easedAfter }: OwnResponse): string {
  if (easedAfter === null) return 'What you logged does not show yet when yours ease.';
  const count = logged.find(({ day }) => day === easedAfter)?.n ?? 1;
  const cuts = count === 1 ? 'the cut you logged' : `the ${count} cuts you logged`;
  return easedAfter === 0
    ? `Yours stayed about as before in ${cuts}.`
    : `Yours had eased by day ${easedAfter} in ${cuts}.`;
}

/** The line under the date: "Day 16 of your taper · 1 day since a cut". */
export function standingLine(plan: PlanStanding): string {
  const { dayOfPlan, daysSinceCut, heldUntil, openHold } = plan;
  if (dayOfPlan < 1) {
    return dayOfPlan === 0 ? 'Your plan starts tomorrow' : `Your plan starts in ${days(1 - dayOfPlan)}`;
  }
  if (plan.zero !== null) return zeroLine(plan.zero);
  const line = `Day ${dayOfPlan} of your taper`;
  if (openHold || heldUntil !== null) return `${line} · on hold`;
  if (daysSinceCut === null) return line;
  return daysSinceCut === 0 ? `${line} · a cut today` : `${line} · ${days(daysSinceCut)} since a cut`;
}
