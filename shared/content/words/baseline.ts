import type { OutputOf } from '../../contract/contract';
import type { LocalDate } from '../../time';
import { clockTime, days, fullDate, longDate } from './dates';

type Baseline = NonNullable<OutputOf<'products.baseline'>>;

/** How many days give a good picture; three are enough to start from. */
export const goodDays = 7;

/** Words about logging for some days, to start or restart a plan from what is really taken. */
export const baselineWords = {
  title: (product: string) => `Log first: ${product}`,
  about: 'Log what you take, as you take it. Change nothing yet.',
  aboutPlan: 'Log what you take, as you take it. A few days show what the plan could go on from.',
  progress,
  today: (amount: string | null) =>
    amount === null ? 'Today counts once it is over.' : `Today counts once it is over: ${amount} so far.`,

  log: 'Log a dose',
  logTitle: (product: string) => `Log ${product}`,
  close: 'Close',
  makePlan: 'Make a plan from this',
  restart: (amount: string) => `Restart the plan from ${amount}`,
  begun: (product: string) => `${product} is logged first from today. It stands on Today.`,
  stop: 'Stop logging for a baseline',
  stopped: 'Stopped. What you logged stays in the log.',
  undo: 'Undo',
  undone: 'That is undone.',

  mean: 'Mean of a day',
  range: 'Least to most',
  rangeOf: (least: string, most: string) => `${least} to ${most}`,
  trend: 'From day to day',
  trends: {
    steady: 'about the same',
    rising: 'higher in the later days',
    falling: 'lower in the later days',
  } satisfies Record<Baseline['trend'], string>,
  moving: 'The amount still moves. A few more days would show where it settles.',
  times: 'Usual times',
  timesOf: (times: readonly string[]) => `around ${list(times.map(clockTime))}`,

  eachDay: 'Each day',
  caption: 'What each day came to, the latest first',
  day: 'Day',
  amount: 'Logged',
  notLogged: 'not logged, left out',
  showAll: (count: number) => `Show all ${count} days`,

  restartTitle: 'Restart the plan',
  restartAbout: (mean: string, count: number) =>
    `Over ${days(count)} you logged ${mean} a day. The plan can go on from there.`,
  now: (listed: string) => `The plan lists ${listed} today.`,
  afterwards: (listed: string, next: LocalDate) =>
    `It would list ${listed} from today until ${longDate(next)}, then go on down.`,
  afterwardsHeld: (listed: string) =>
    `It would list ${listed} from today. It stays held until you choose Resume on the Plan page.`,
  endMoves: (from: LocalDate, to: LocalDate) =>
    `This moves your end from ${fullDate(from)} to ${fullDate(to)}.`,
  endStays: (on: LocalDate) => `Your end stays on ${fullDate(on)}.`,
  endIs: (on: LocalDate) => `Your end is then ${fullDate(on)}.`,
  before: 'Days before today stay as they are.',
  cancel: 'Cancel',
  restarted: (amount: string) => `The plan goes on from ${amount}.`,
};

/** How far it is: "2 days logged; 3 are enough, 7 are better." */
function progress({ days: count, enough }: Pick<Baseline, 'days' | 'enough'>): string {
  const logged = count === 0 ? 'No full day logged yet' : `${days(count)} logged`;
  if (!enough) return `${logged}; 3 are enough, ${goodDays} are better.`;
  return count < goodDays
    ? `${logged}. That is enough to start from; ${goodDays} are better.`
    : `${logged}. That is a good picture.`;
}

/** "7:00 AM", "7:00 AM and 9:00 PM", "7:00 AM, 1:00 PM and 9:00 PM". */
function list(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('');
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
