import type { Adherence } from '../../contract/adherence';
import type { DayStatus } from '../../contract/doses';
import type { OwnList } from '../../contract/own-lines';
import type { Approach, PlanChange } from '../../contract/plans';
import type { conditionQuestions } from '../../contract/reports/summary-details';
import type { ScaleChange } from '../../contract/scales';
import type { Amount } from '../../quantity';
import type { LocalDate } from '../../time';
import { dateWithin, days, shortDate } from './dates';
import { dayStatusWords } from './day';
import { changeWords } from './plan-changes';
import { figure, type Measure, percent } from './quantities';

/** Words of the doctor's summary. It states; it never advises or diagnoses. */
export const summaryWords = {
  title: 'Taper summary',
  unverified: 'written by the patient, not verified',
  daysLogged: (logged: number, all: number) => `${logged} of ${days(all)} logged`,
  alerts: 'Alerts',
  /** What the names of their kinds stand for. */
  alertsAbout: 'signs listed for emergency care or for same-day care, as entered',
  /** The days of an alert, each by its date while they are few. */
  alertDates: (dates: readonly LocalDate[], period: number) => {
    const [first, last] = [dates[0], dates.at(-1)];
    if (first === undefined || last === undefined || dates.length <= 4)
      return dates.map((date) => dateWithin(date, period)).join('; ');
    return `${days(dates.length)} from ${dateWithin(first, period)} to ${dateWithin(last, period)}`;
  },
  alert: (dates: string, name: string, tier: 1 | 2) => `${dates}: ${name} (${tierNames[tier]})`,
  noAlerts: 'No danger signs were entered in this period.',
  /** PHQ-9 item 9 asks about the last two weeks; its answers are those of the scale. */
  item9: (answer: number, said: string, date: LocalDate) =>
    `PHQ-9 item 9, thoughts of being better off dead or of self-harm: ${answer} (${said.toLowerCase()}) on ${shortDate(date)}.`,
  /** What page one has no room for. */
  more: (parts: readonly string[]) => `On page 2: ${parts.join(', ')}.`,
  moreAlerts: (count: number) => `${count} more ${count === 1 ? 'alert' : 'alerts'}`,
  moreOthers: 'other products',
  moreGoals: (count: number) => `${count} more ${count === 1 ? 'goal' : 'goals'}`,
  moreQuestions: (count: number) => `${count} more ${count === 1 ? 'question' : 'questions'}`,
  continued: 'From page 1',
  farAbove: (dates: string) => `${dates}: dose far above plan after lower days`,
  /** Another product than that of the plan; amounts are never added up across products. */
  other: (product: string, logged: number, mean: string) =>
    `${product} on ${days(logged)}, mean ${mean} a day`,
  others: 'Also logged',
  stepNow: (amount: string) => `${amount} now`,
  since: (date: LocalDate) => `since ${shortDate(date)}`,
  dosesADay: (count: number) => `${count} ${count === 1 ? 'dose' : 'doses'} a day`,
  /** What is tapered, in the person's words for it. */
  product: (name: string, named: boolean) => (named ? `Kratom: ${name}` : `The substance: ${name}`),
  lessSince: (fraction: number, date: LocalDate) =>
    `a day, ${wholePercent(fraction)} less since ${shortDate(date)}`,
  noChange: (date: LocalDate) => `a day since ${shortDate(date)}`,
  fromTo: (from: Amount, to: Amount, measure: Measure) =>
    `${figure(from, measure)} to ${figure(to, measure)} ${measure.unit}`,
  nextStep: (amount: string, date: LocalDate) => `${amount} on ${shortDate(date)}`,
  nextStepAbout: (end: LocalDate | null) =>
    end === null ? 'next step' : `next step; zero on ${shortDate(end)}`,
  lastStep: 'last step reached',
  adherence: ({ atOrBelow, logged }: Adherence) => `${atOrBelow} of ${logged}`,
  adherenceAbout: ({ notLogged }: Adherence) => `logged days at or below plan; ${notLogged} not logged`,
  panels: {
    dose: (unit: string) => `${unitName(unit)} a day`,
    doseMarks: (marks: { open: boolean; above: boolean; cuts: boolean; held: boolean }) =>
      [
        'line: planned',
        `dots: taken${marks.above ? ', filled where above plan' : ''}${marks.open ? ', broken where not over yet' : ''}`,
        ...(marks.cuts ? ['triangle: a cut'] : []),
        ...(marks.held ? ['bar: a hold'] : []),
      ].join('; '),
    doseLabel: (unit: string, from: string, to: string) =>
      `${unitName(unit)} a day by date from ${from} to ${to}: the planned amount as a line, the amount taken as dots`,
    withdrawal: 'Withdrawal score',
    withdrawalMarks: 'SOWS, 0 to 64',
    withdrawalLabel: 'Totals of the withdrawal scale by date',
    craving: 'Craving',
    cravingMarks: '0 none to 10 worst; gaps: not answered',
    cravingLabel: 'Ratings of craving by date',
    moderate: 'moderate',
    severe: 'severe',
  },
  nothing: 'Nothing was logged in this period.',
  lastSevenDays: 'Last seven days',
  date: 'Date',
  planned: 'Planned',
  taken: 'Taken',
  status: 'Day',
  sleep: 'Sleep',
  hours: (value: number) => `${value} h`,
  none: 'not logged',
  symptoms: 'Most bothersome in this period',
  symptom: 'Symptom',
  mean: 'mean',
  worst: 'worst',
  ratings: 'ratings',
  trend: 'trend',
  noSymptoms: 'No symptoms were rated in this period.',
  trends: { easing: 'easing', steady: 'steady', rising: 'rising', 'too-few': 'too few to say' } as const,
  scales: 'Scales, last result',
  scale: 'Scale',
  last: 'last',
  range: 'range',
  change: 'change',
  noScales: 'No scale was finished in this period.',
  /** "12 of 27". */
  ofMost: (total: number, most: number) => `${total} of ${most}`,
  bandNotValidated: '* commonly used range, not validated for this version',
  meaningful: '+ a change of a size called clinically meaningful',
  scaleChange: ({ points, since, meaningful }: ScaleChange) =>
    `${pointsText(points)} since ${shortDate(since)}${meaningful ? '+' : ''}`,
  noScaleChange: 'first result',
  goals: 'Goals',
  questions: 'Questions',
  medicines: 'Medicines and other substances, as the patient calls them',
  noMedicines: 'None are on the patient’s list.',
  talkFirst: 'Listed by the application as reasons to involve a clinician first, from the patient’s answers',
  noTalkFirst: 'None follow from what the patient answered.',
  changes: 'Changes to the plan',
  countsLine: (entries: number, doses: number) =>
    `${entries} journal ${entries === 1 ? 'entry' : 'entries'}, ${doses} logged ${doses === 1 ? 'dose' : 'doses'}.`,
  notes: 'Notes chosen by the patient',
  notAnswered: 'not answered',
  /** What was answered; nobody's silence is a "no". */
  answer: (given: boolean | null) => (given === null ? 'not answered' : given ? 'yes' : 'no'),
  history: {
    title: 'Substance history',
    product: 'Product',
    inPieces: (piece: string) => `in pieces of ${piece}`,
    countedIn: (unit: string) => `counted in ${unit}`,
    amount: 'Amount',
    amountText: (start: string, present: string) => `${start} a day at the start, ${present} now`,
    times: 'Times of day',
    useSince: 'Daily use since about',
    peak: 'Most ever a day',
    reason: 'Reason for use',
    attempts: 'Earlier attempts',
    failedTapers: (count: number) => (count === 0 ? 'none that did not last' : `${count} that did not last`),
    withdrawal: 'Earlier withdrawal',
    extracts: 'Extracts or 7-OH',
  },
  conditions: {
    title: 'Health conditions, as answered',
    allergies: 'Allergies',
    questions: {
      pregnancy: 'Pregnant, possibly, or breastfeeding',
      liverDisease: 'Liver disease',
      kidneyDisease: 'Kidney disease',
      heartDisease: 'Heart disease or irregular heartbeat',
      seizures: 'Seizure ever',
      bipolar: 'Told of bipolar disorder',
      psychosis: 'Psychosis ever',
      suicideAttempt: 'Suicide attempt ever',
    } satisfies Record<(typeof conditionQuestions)[number], string>,
  },
  functioning: {
    title: 'Function and work',
    days: 'Getting through the day',
    ratings: (mean: string, count: number) =>
      `${mean} of 10 in the mean of ${count} ${count === 1 ? 'rating' : 'ratings'} (10: as usual)`,
    work: 'Work',
    healthWork: 'Works in health care',
  },
  tests: {
    title: 'Tests that might come up',
    lines: (named: boolean) => [
      'Liver tests: liver injury has been reported with products of this kind.',
      named
        ? 'Urine drug screens: routine panels do not detect kratom; that takes a specific test.'
        : 'Urine drug screens: routine panels do not detect every substance.',
    ],
  },
  weeks: {
    title: 'Week by week',
    about:
      'Means of a day. Planned: of all days; the others: of the days with a dose or an answer. Overall and craving: 0 none to 10 worst.',
    week: 'Week of',
    logged: 'Logged',
    overall: 'Overall',
    craving: 'Craving',
    days: (logged: number, all: number) => `${logged} of ${all}`,
  },
  safetyPlan: {
    title: 'Safety plan',
    lists: {
      'safety-warning-signs': 'Warning signs',
      'safety-coping': 'What I can do by myself',
      'safety-distraction': 'People and places that take my mind off it',
      'safety-people': 'People I can ask for help',
      'safety-professionals': 'Professionals and lines',
      'safety-surroundings': 'Making my surroundings safer',
    } as Partial<Record<OwnList, string>>,
  },
  noPlan: 'No taper plan was set in this period.',
  approach: (approach: Approach, everyDays: number | null) =>
    `${approachNames[approach]}${everyDays === null ? '' : `, next steps ${days(everyDays)} apart`}`,
  notARecord: 'Not a medical record.',
  /** How a day went; a day that is not over says so. */
  statuses: { ...dayStatusWords, planned: 'not over yet' } satisfies Record<DayStatus, string>,
};

/** What a product is called where its name is not to be told. */
export function productNumber(number: number): string {
  return `Product ${number}`;
}

const tierNames = { 1: 'emergency sign', 2: 'same-day sign' } as const;

/** A fraction in whole percents, as exact as a reader needs it; next to none and to all it says more. */
function wholePercent(fraction: number): string {
  const whole = Math.round(fraction * 100);
  return fraction === 1 || (whole > 0 && whole < 100) ? `${whole} %` : percent(fraction);
}

function pointsText(points: number): string {
  if (points === 0) return 'same';
  return `${Math.abs(points)} ${points < 0 ? 'lower' : 'higher'}`;
}

const approachNames: Record<Approach, string> = {
  conservative: 'Conservative taper',
  moderate: 'Moderate taper',
  rapid: 'Rapid taper under supervision',
  own: 'Taper by a plan of the person’s own',
};

function unitName(unit: string): string {
  return { g: 'Grams', mL: 'Milliliters', mg: 'Milligrams' }[unit] ?? unit;
}

/** What a change to the plan was, with the day it began. */
export function changeText(change: PlanChange, measure: Measure): string {
  return `${shortDate(change.on)}: ${changeWords(change, measure)}`;
}
