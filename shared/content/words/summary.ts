import type { Adherence } from '../../contract/adherence';
import type { DayStatus } from '../../contract/doses';
import type { Approach, PlanChange } from '../../contract/plans';
import type { ScaleChange } from '../../contract/scales';
import type { Amount } from '../../quantity';
import type { LocalDate } from '../../time';
import { days, shortDate } from './dates';
import { dayStatusWords } from './day';
import { changeWords } from './plan-changes';
import { figure, type Measure, percent } from './quantities';

/** Words of the doctor's summary. It states; it never advises or diagnoses. */
export const summaryWords = {
  title: 'Taper summary',
  unverified: 'written by the patient, not verified',
  daysLogged: (logged: number, all: number) => `${logged} of ${days(all)} logged`,
  alerts: 'Alerts',
  /** The days of an alert, each by its date while they are few. */
  alertDates: (dates: readonly LocalDate[]) => {
    const [first, last] = [dates[0], dates.at(-1)];
    if (first === undefined || last === undefined || dates.length <= 4)
      return dates.map(shortDate).join(', ');
    return `${days(dates.length)} from ${shortDate(first)} to ${shortDate(last)}`;
  },
  noAlerts: 'No danger signs were entered in this period.',
  tier: { 1: 'emergency sign', 2: 'same-day sign' } as const,
  farAbove: (dates: readonly LocalDate[]) =>
    `Dose far above plan after lower days: ${dates.map(shortDate).join(', ')}`,
  /** Another product than that of the plan; amounts are never added up across products. */
  other: (product: string, logged: number, mean: string) =>
    `${product} on ${days(logged)}, mean ${mean} a day`,
  others: 'Also logged',
  stepNow: (amount: string) => `${amount} now`,
  since: (date: LocalDate) => `since ${shortDate(date)}`,
  dosesADay: (count: number, product: string) =>
    `${count} ${count === 1 ? 'dose' : 'doses'} a day, ${product}`,
  lessSince: (fraction: number, date: LocalDate) =>
    `a day, ${percent(fraction)} less since ${shortDate(date)}`,
  noChange: (date: LocalDate) => `a day since ${shortDate(date)}`,
  fromTo: (from: Amount, to: Amount, measure: Measure) =>
    `${figure(from, measure)} to ${figure(to, measure)} ${measure.unit}`,
  nextStep: (amount: string, date: LocalDate) => `${amount} on ${shortDate(date)}`,
  nextStepAbout: (end: LocalDate | null) =>
    end === null ? 'next step' : `next step; zero on ${shortDate(end)}`,
  lastStep: 'last step reached',
  adherence: ({ atOrBelow, logged }: Adherence) => `${atOrBelow} of ${logged}`,
  adherenceAbout: ({ notLogged }: Adherence) => `logged days at or below plan; ${notLogged} not logged`,
  /** `isOpen` when the last day is not over. */
  chartTitle: (unit: string, isOpen: boolean) =>
    `${unitName(unit)} a day: planned (line), taken (dots${isOpen ? '; broken: not over yet' : ''})`,
  chartLabel: (unit: string, from: string, to: string) =>
    `${unitName(unit)} a day by date: the planned amount as a line from ${from} to ${to}, the amount taken as dots`,
  ratingsTitle: 'Overall (line) and craving (dashes), 0 none to 10 worst; gaps were not answered',
  ratingsLabel: 'Overall and craving ratings by date',
  overall: 'overall',
  craving: 'craving',
  lastSevenDays: 'Last seven days',
  date: 'Date',
  planned: 'Planned',
  taken: 'Taken',
  status: 'Day',
  sleep: 'Sleep',
  hours: (value: number) => `${value} h`,
  none: 'not logged',
  blank: 'not answered',
  symptoms: 'Most bothersome in this period',
  symptom: 'Symptom',
  mean: 'mean',
  worst: 'worst',
  ratings: 'ratings',
  trend: 'trend',
  noSymptoms: 'No symptoms were rated in this period.',
  trends: { easing: 'easing', steady: 'steady', rising: 'rising', 'too-few': 'too few to say' } as const,
  scales: 'Scales, last result in this period',
  noScales: 'No scale was finished in this period.',
  /** "PHQ-9: 12 of 27, moderate, on Nov 20; 4 lower than on Nov 6". */
  scale: (name: string, total: number, highest: number, band: string | null, date: LocalDate) =>
    `${name}: ${total} of ${highest}${band === null ? '' : `, ${band}`}, on ${shortDate(date)}`,
  bandNotValidated: 'band in common use, not validated for this version',
  scaleChange: ({ points, since, meaningful }: ScaleChange) =>
    `${pointsText(points)} ${points === 0 ? 'as' : 'than'} on ${shortDate(since)}${
      meaningful ? ', a change of a size called clinically meaningful' : ''
    }`,
  noScaleChange: 'no earlier result',
  medicines: 'Medicines and other substances, as the patient calls them',
  noMedicines: 'None are on the patient’s list.',
  talkFirst: 'Listed by the application as reasons to involve a clinician first, from the patient’s answers',
  noTalkFirst: 'None follow from what the patient answered.',
  changes: 'Changes to the plan',
  counts: 'Counts',
  countsLine: (entries: number, doses: number) =>
    `${entries} journal ${entries === 1 ? 'entry' : 'entries'}, ${doses} logged ${doses === 1 ? 'dose' : 'doses'}.`,
  notes: 'Notes chosen by the patient',
  noPlan: 'No taper plan was set in this period.',
  approach: (approach: Approach, everyDays: number | null) =>
    `${approachNames[approach]}${everyDays === null ? '' : `, next steps ${days(everyDays)} apart`}`,
  notARecord: 'not a medical record',
  /** How a day went; a day that is not over says so. */
  statuses: { ...dayStatusWords, planned: 'not over yet' } satisfies Record<DayStatus, string>,
};

function pointsText(points: number): string {
  if (points === 0) return 'the same';
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
