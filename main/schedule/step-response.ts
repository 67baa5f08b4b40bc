import { addDays, daysBetween, type LocalDate } from '../../shared/time';
import { STACKING_DAYS } from './limits';

/** The mean on the days that are equally long after a cut. */
export interface ResponseDay {
  /** Days since the cut: 0 is the day of the cut, 14 the last that is looked at. */
  day: number;
  mean: number;
  /** How many logged days the mean is of, one or more. */
  n: number;
  /** Their sample standard deviation, in the value's own unit; null for a single day. */
  spread: number | null;
}

/** How a symptom went after the cuts so far. */
export interface StepResponse {
  /** The logged days of the weeks before the cuts; null when there is none. */
  before: { mean: number; n: number } | null;
  /** Only days on which something was logged, in order. */
  days: ResponseDay[];
  /**
   * The first logged day after the peak from which the mean stays back at `before`, as `isSettled` means it;
   * 0 when it never left. Null when it is not back yet, or nothing is known.
   */
  easedAfter: number | null;
}

/** The last day after a cut that is looked at: twice the week that a cut needs to settle. */
const LAST_DAY = 14;

/** How far back the time before a cut goes. */
export const DAYS_BEFORE = 7;

/** Back within 20 % of before (the engine's rule). */
const NEAR_SHARE = 0.2;

/** And at least within half a point, so that a symptom that was not there before can be gone again (ours). */
const NEAR_POINTS = 0.5;

/** Two calm days are the least that "before" can be told from (ours). */
const LEAST_BEFORE = 2;

/** Four of the days after a cut are the least that have a shape: up, and down again (ours). */
const LEAST_AFTER = 4;

/** Values closer than this are equal: it is only the noise of binary fractions. */
const NOISE = 1e-9;

/** Whether a mean is back at what it was: at most 20 % above it, or half a point where that is more. */
export function isSettled(mean: number, before: number): boolean {
  return mean - before <= Math.max(NEAR_SHARE * before, NEAR_POINTS) + NOISE;
}

/**
 * How a symptom goes in the days after a cut, over all cuts so far: it answers how long a cut hurts.
 *
 * In: the days of the cuts in any order, and the logged values by day, of which a higher one is worse (0–10
 * for a symptom). A day that is absent was not logged, and counts nowhere.
 *
 * A day counts toward its latest cut alone, so what a cut did is never read as the end of the one before it.
 * For the same reason `before` takes only days that are a week or more after an earlier cut: the days of a
 * week that follows a cut are its response (the acute part lasts five to seven days, and cuts closer than a
 * week stack), and measured against them every cut would seem to have eased. With weekly cuts that leaves
 * the week before the first cut, and those after a hold.
 */
export function stepResponse(
  cuts: readonly LocalDate[],
  values: ReadonlyMap<LocalDate, number>,
): StepResponse {
  const inOrder = [...cuts].sort();
  const before: number[] = [];
  const after = new Map<number, number[]>();
  for (const [date, value] of values) {
    const next = inOrder.findIndex((cut) => cut > date);
    const [last, coming] = [inOrder.at(next === -1 ? -1 : next - 1), inOrder[next]];
    const since = last !== undefined && next !== 0 ? daysBetween(last, date) : null;
    if (since !== null && since <= LAST_DAY) after.set(since, [...(after.get(since) ?? []), value]);
    const isClear = since === null || since >= STACKING_DAYS;
    if (isClear && coming !== undefined && addDays(coming, -DAYS_BEFORE) <= date) before.push(value);
  }
  const days = [...after]
    .sort(([a], [b]) => a - b)
    .map(([day, logged]) => ({ day, mean: meanOf(logged), n: logged.length, spread: spreadOf(logged) }));
  const baseline = before.length === 0 ? null : { mean: meanOf(before), n: before.length };
  return { before: baseline, days, easedAfter: baseline === null ? null : easedAfter(days, baseline.mean) };
}

/** Whether enough was logged before and after cuts to tell a person how theirs went. */
export function isTelling({ before, days }: StepResponse): boolean {
  return before !== null && before.n >= LEAST_BEFORE && days.length >= LEAST_AFTER;
}

function easedAfter(days: readonly ResponseDay[], before: number): number | null {
  if (days.length === 0) return null;
  const above = days.filter(({ mean }) => !isSettled(mean, before));
  const lastAbove = above.at(-1);
  if (lastAbove === undefined) return 0;
  // The peak is one of the days above, so a day after the last of them is after the peak.
  return days.find(({ day }) => day > lastAbove.day)?.day ?? null;
}

/** The mean of at least one value. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function spreadOf(values: readonly number[]): number | null {
  if (values.length < 2) return null;
  const mean = meanOf(values);
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1));
}
