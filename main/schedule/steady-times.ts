import type { Amount } from '../../shared/quantity';
import type { Slot } from './split';

/** A dose and when in the person's day it was taken. */
export interface LoggedDose {
  /** Minutes that the clock showed after the start of the day: 0 to 1439. */
  minutes: number;
  amount: Amount;
}

/** More times than this nobody keeps. */
const MOST_TIMES = 12;

/** Times are proposed to the quarter of an hour. */
const QUARTER = 15;

const DAY = 1440;

/** Weights are shares of the day in thousandths. */
const WHOLE_DAY = 1000;

/** What was taken at one quarter of an hour, all days together. */
interface Point {
  /** Minutes on the clock, counted on past midnight. */
  at: number;
  amount: number;
}

/**
 * The times around which doses usually lie, in the order of the person's day, each with its share of what
 * is taken, in thousandths, at least 1.
 *
 * As many as there are doses on a usual day: the median over the days with a dose, half rounded up, at most
 * twelve, and no more than there are different times. The doses of all days, to the quarter of an hour, are
 * parted by time into that many groups such that in total they lie as near to the middle of their group as
 * possible (one-dimensional k-medians, solved exactly), larger doses counting for more. The middle is the
 * time before which half of the group's amount is taken: a single late dose hardly moves it.
 *
 * In: days in any order; when the day starts (`HH:MM`). A dose of nothing counts nowhere.
 */
export function steadyTimes(days: readonly { doses: readonly LoggedDose[] }[], dayStartsAt: string): Slot[] {
  const taken = days.map(({ doses }) => doses.filter((dose) => dose.amount > 0));
  const points = pointsOf(taken.flat(), dayStartsAt);
  const counts = taken.map((doses) => doses.length).filter((count) => count > 0);
  const groups = nearestGroups(points, Math.min(medianOf(counts), MOST_TIMES, points.length));
  const total = sumOf(points);
  return groups.map((group) => ({
    time: clock(middleOf(group)),
    weight: Math.max(Math.round((WHOLE_DAY * sumOf(group)) / total), 1),
  }));
}

/** The doses by quarter of an hour, in the order of the day; none leaves its day by rounding. */
function pointsOf(doses: readonly LoggedDose[], dayStartsAt: string): Point[] {
  const start = 60 * Number(dayStartsAt.slice(0, 2)) + Number(dayStartsAt.slice(3, 5));
  const first = Math.ceil(start / QUARTER) * QUARTER;
  const last = first + DAY - QUARTER;
  const byTime = new Map<number, number>();
  for (const { minutes, amount } of doses) {
    const at = Math.min(Math.max(toQuarter(start + minutes), first), last);
    byTime.set(at, (byTime.get(at) ?? 0) + amount);
  }
  return [...byTime].map(([at, amount]) => ({ at, amount })).sort((a, b) => a.at - b.at);
}

/**
 * Parts points in order into `count` groups of neighbours with the least total distance from their middles.
 * Among equals, the groups that begin earliest.
 */
function nearestGroups(points: readonly Point[], count: number): Point[][] {
  const distance = distances(points);
  // least[n]: the least total of the first n points in the groups so far; begins: where the last one begins.
  let least = points.map((_, index) => distance(0, index + 1));
  least.unshift(0);
  const begins: number[][] = [];
  for (let group = 2; group <= count; group += 1) {
    const [nextLeast, nextBegins]: [number[], number[]] = [[], []];
    for (let end = 0; end <= points.length; end += 1) {
      let [best, bestBegin] = [Number.POSITIVE_INFINITY, 0];
      for (let begin = group - 1; begin < end; begin += 1) {
        const sum = (least[begin] ?? 0) + distance(begin, end);
        if (sum < best) [best, bestBegin] = [sum, begin];
      }
      nextLeast.push(best);
      nextBegins.push(bestBegin);
    }
    least = nextLeast;
    begins.push(nextBegins);
  }
  const groups: Point[][] = [];
  let end = points.length;
  for (const at of begins.reverse()) {
    const begin = at[end] ?? 0;
    groups.unshift(points.slice(begin, end));
    end = begin;
  }
  return end > 0 ? [points.slice(0, end), ...groups] : groups;
}

/** The distance of the points from `begin` to before `end` from their middle, each computed once. */
function distances(points: readonly Point[]): (begin: number, end: number) => number {
  const known = new Map<number, number>();
  return (begin, end) => {
    const key = begin * (points.length + 1) + end;
    const found = known.get(key);
    if (found !== undefined) return found;
    const group = points.slice(begin, end);
    const middle = middleOf(group);
    const distance = group.reduce((sum, { at, amount }) => sum + amount * Math.abs(at - middle), 0);
    known.set(key, distance);
    return distance;
  };
}

/**
 * The quarter of an hour by which half of a group's amount is taken; where exactly half is, halfway to the
 * next point.
 */
function middleOf(group: readonly Point[]): number {
  const total = sumOf(group);
  let sum = 0;
  for (const [index, { at, amount }] of group.entries()) {
    sum += amount;
    if (2 * sum === total) return toQuarter((at + (group[index + 1]?.at ?? at)) / 2);
    if (2 * sum > total) return at;
  }
  throw new RangeError('A group has at least one dose');
}

function sumOf(points: readonly Point[]): number {
  return points.reduce((sum, { amount }) => sum + amount, 0);
}

/** The median of some counts, half rounded up; 0 for none. */
function medianOf(counts: readonly number[]): number {
  const inOrder = [...counts].sort((a, b) => a - b);
  const half = Math.floor(inOrder.length / 2);
  const upper = inOrder[half] ?? 0;
  const lower = inOrder.length % 2 === 1 ? upper : (inOrder[half - 1] ?? 0);
  return Math.ceil((lower + upper) / 2);
}

function toQuarter(minutes: number): number {
  return Math.round(minutes / QUARTER) * QUARTER;
}

/** Minutes on the clock as `HH:MM`. */
function clock(minutes: number): string {
  const [hour, minute] = [Math.floor(minutes / 60) % 24, minutes % 60];
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
