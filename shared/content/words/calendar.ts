import type { Adherence } from '../../contract/adherence';
import type { RangeDay } from '../../contract/days';
import type { Product } from '../../contract/products';
import type { LocalDate } from '../../time';
import { spokenAppointment } from './appointments';
import { clockTime, fullDate, monthName, shortDate, spokenDate } from './dates';
import { dayStatusWords } from './day';
import { milestoneWords } from './milestones';
import { figure } from './quantities';

const viewNames = { month: 'Month', week: 'Week', list: 'List', year: 'Year' };

/** Words of the calendar and of a day's sheet. */
export const calendarWords = {
  product: 'Product',
  view: 'View',
  views: viewNames,
  grid: (title: string) => `Days of ${title}`,
  before: { month: 'Month before', week: 'Week before', list: 'Month before', year: 'Year before' },
  after: { month: 'Month after', week: 'Week after', list: 'Month after', year: 'Year after' },
  today: 'Today',
  goToDate: 'Go to date',
  weekOf: (from: LocalDate, to: LocalDate) => {
    const end = from.slice(0, 7) === to.slice(0, 7) ? Number(to.slice(8)) : shortDate(to);
    return `${shortDate(from)} to ${end}, ${to.slice(0, 4)}`;
  },
  listTitle: (month: string) => `From ${monthName(month)}`,
  shown: (view: keyof typeof viewNames, title: string) => `${viewNames[view]}: ${title}`,
  keys: 'Keys: M, W, L, Y or 1 to 4 for the view; T for today; arrows move; Enter opens the day.',
  legend: 'What the marks mean',
  cut: 'cut',
  held: 'held',
  milestone: 'milestone',
  stair: 'planned amount, day by day',
  appointments: (count: number) => (count === 1 ? 'appointment' : `${count} appointments`),
  worst: (rating: number) => `worst ${rating}`,
  worstLegend: 'worst rating of the day',
  fromTo: (from: string, to: string) => `${from} → ${to}`,
  adherence: ({ atOrBelow, logged, notLogged }: Adherence) => {
    if (logged === 0) return 'no day before today is logged';
    const missing = notLogged === 0 ? '' : `, ${notLogged} not logged`;
    return `${atOrBelow} of ${logged} logged ${logged === 1 ? 'day' : 'days'} at or below plan${missing}`;
  },
  noProduct: 'Nothing is planned yet. Days show what you write and your appointments.',
  noPlanFor: (product: string) => `There is no plan for ${product} yet. Days show what was logged.`,
  noPlan: 'There is no plan yet.',
  makePlan: 'Make a plan',

  close: 'Close',
  dayBefore: 'Day before',
  dayAfter: 'Day after',
  otherDays: 'Other days',
  beforePlan: 'Before the plan',
  planned: 'Plan lists',
  taken: 'Taken',
  nothingTaken: 'nothing logged',
  heldSentence: 'The plan holds on this day.',
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
  changes: 'What the plan does on this day',
  ofProduct: (part: string, product: string) => `${part}: ${product}`,
  logOther: (product: string) => `Log ${product}`,

  /** A figure with what it is: "planned 10.2 g", "taken 9.8 g". */
  plannedLine: (amount: string) => `planned ${amount}`,
  logged: 'logged',
  takenLine: (amount: string) => `taken ${amount}`,
  entries: (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'}`,

  showEarlier: 'Show earlier',
  showLater: 'Show later',
  days: 'Days with something in them',
  nothingListed: (from: LocalDate, to: LocalDate) => `Nothing from ${fullDate(from)} to ${fullDate(to)}.`,
  cutLine: (from: string, to: string, share: string) => `cut from ${from} to ${to}, ${share}`,

  saveMonth: 'Save month as PDF',
  saveMonthTitle: (month: string) => `${monthName(month)} as PDF`,
  saveMonthAbout:
    'A page to print or to keep: each day with what is listed, what was taken and what is on it.',
  nameProduct: 'Print the name of the product',
  nameProductHint: 'Without it, the page says amounts only.',
  paper: 'Paper',
  papers: { letter: 'US letter', a4: 'A4' },
  save: 'Save as PDF',
  saving: 'Making the page…',
  saved: (fileName: string) => `Saved ${fileName}.`,

  strip: (year: string) => `Days of ${year}`,
  heat: 'Height shows',
  heats: { planned: 'planned', taken: 'taken' },
  heatLegend: (amount: string) => `A full cell is ${amount}.`,
  monthsLeftOut: 'Months before and after with nothing in them are left out.',
};

const unitNames: Record<Product['unit'], string> = { g: 'grams', mL: 'milliliters', mg: 'milligrams' };

/**
 * What a day's cell is called when it is read out: "Tuesday March 3, planned 10.2 grams, taken 9.8, below
 * plan, cut, milestone: half less, appointment Checkup at 2:30 PM, 2 entries". Days ahead say only what is planned.
 */
export function cellName(day: RangeDay, today: string, product: Product | null): string {
  const parts = [spokenDate(day.date)];
  if (day.date === today) parts.push('today');
  if (product !== null && day.planned !== null && day.status !== 'before-plan') {
    parts.push(`planned ${figure(day.planned, product)} ${unitNames[product.unit]}`);
  }
  if (product !== null && day.taken !== null) {
    const unit = day.planned === null || day.status === 'before-plan' ? ` ${unitNames[product.unit]}` : '';
    parts.push(`taken ${figure(day.taken, product)}${unit}`);
  }
  if (day.status !== null && day.status !== 'planned') parts.push(dayStatusWords[day.status]);
  if (day.cut !== null) parts.push('cut');
  if (day.held && day.status !== 'held') parts.push('held');
  for (const kind of day.milestones) parts.push(`milestone: ${milestoneWords[kind]}`);
  for (const appointment of day.appointments) parts.push(spokenAppointment(appointment));
  if (day.worst !== null) parts.push(`worst rating ${day.worst}`);
  if (day.entries > 0) parts.push(`${day.entries} ${day.entries === 1 ? 'entry' : 'entries'}`);
  return parts.join(', ');
}
