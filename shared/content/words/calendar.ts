import type { Adherence } from '../../contract/adherence';
import type { RangeDay } from '../../contract/days';
import type { Product } from '../../contract/products';
import { clockTime, monthName, spokenDate } from './dates';
import { dayStatusWords } from './day';
import { figure } from './quantities';

/** Words of the calendar and of a day's sheet. */
export const calendarWords = {
  product: 'Product',
  grid: (month: string) => `Days of ${monthName(month)}`,
  previousMonth: 'Month before',
  nextMonth: 'Month after',
  today: 'Today',
  goToMonth: 'Go to month',
  legend: 'What the marks mean',
  cut: 'cut',
  held: 'held',
  worst: (rating: number) => `worst ${rating}`,
  worstLegend: 'worst rating of the day',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  adherence: ({ atOrBelow, logged, notLogged }: Adherence) => {
    if (logged === 0) return 'no day logged yet';
    const missing = notLogged === 0 ? '' : `, ${notLogged} not logged`;
    return `${atOrBelow} of ${logged} logged ${logged === 1 ? 'day' : 'days'} at or below plan${missing}`;
  },
  noPlan: 'There is no plan yet. Days show what you write.',
  makePlan: 'Make a plan',

  close: 'Close',
  dayBefore: 'Day before',
  dayAfter: 'Day after',
  otherDays: 'Other days',
  beforePlan: 'Before the plan',
  planned: 'Plan lists',
  taken: 'Taken',
  nothingTaken: 'nothing logged',
  cutSentence: (from: string, to: string, share: string) =>
    `First day of a step: from ${from} to ${to}, a cut of ${share}.`,
  doses: 'Doses',
  noDoses: 'No doses are logged.',
  listed: (amount: string) => `listed ${amount}`,
  openSlots: 'Listed times without a dose',
  later: 'later',
  asPlanned: 'As planned',
  asPlannedNamed: (amount: string, time: string) => `Log ${amount} at ${clockTime(time)} as planned`,
  otherAmount: 'Other amount',
  otherAmountNamed: (time: string) => `Other amount for ${clockTime(time)}`,
  wholeDay: 'Log the whole day as planned',
  dueSoFar: 'Log what is due so far as planned',
  logAnother: 'Log another amount',
  future: 'This day is still ahead, so there is nothing to log.',
  lists: 'What the plan lists',
  journal: 'Journal',
  noEntries: 'Nothing is written about this day.',
  write: 'Write about this day',
  entry: (time: string) => `Entry of ${clockTime(time)}`,
  noAnswers: 'no ratings',
  changes: 'Plan changes',
};

const unitNames: Record<Product['unit'], string> = { g: 'grams', mL: 'milliliters', mg: 'milligrams' };

/**
 * What a day's cell is called when it is read out: "Tuesday March 3, planned 10.2 grams, taken 9.8, below
 * plan, cut, 2 entries". Days ahead say only what is planned.
 */
export function cellName(day: RangeDay, today: string, product: Product | null): string {
  const parts = [spokenDate(day.date)];
  if (day.date === today) parts.push('today');
  if (product !== null && day.planned !== null && day.status !== 'before-plan') {
    parts.push(`planned ${figure(day.planned, product)} ${unitNames[product.unit]}`);
  }
  if (product !== null && day.taken !== null) {
    const unit = day.status === 'before-plan' ? ` ${unitNames[product.unit]}` : '';
    parts.push(`taken ${figure(day.taken, product)}${unit}`);
  }
  if (day.status !== null && day.status !== 'planned') parts.push(dayStatusWords[day.status]);
  if (day.cut) parts.push('cut');
  if (day.held && day.status !== 'held') parts.push('held');
  if (day.worst !== null) parts.push(`worst rating ${day.worst}`);
  if (day.entries > 0) parts.push(`${day.entries} ${day.entries === 1 ? 'entry' : 'entries'}`);
  return parts.join(', ');
}
