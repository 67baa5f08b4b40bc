/** Where numbers went; `too-few` while there are not enough to tell. */
export type Trend = 'down' | 'steady' | 'up' | 'too-few';

/** A trend with the means that it compares, null with `too-few`. */
export interface Comparison {
  trend: Trend;
  before: number | null;
  after: number | null;
}

/** A change of the mean by less than this is called steady (ours): half a point, or half an hour of sleep. */
const steadyWithin = 0.5;
/** A half of the values needs this many for a trend to be named (ours). */
const leastInHalf = 3;

/**
 * Compares the mean of the later half of some values, given in the order of time, with that of the earlier half. Of
 * an odd number the middle one counts in neither.
 */
export function compareHalves(values: readonly number[]): Comparison {
  const half = Math.floor(values.length / 2);
  if (half < leastInHalf) return { trend: 'too-few', before: null, after: null };
  const [before, after] = [meanOf(values.slice(0, half)), meanOf(values.slice(-half))];
  return { trend: trendBetween(before, after), before, after };
}

/** The mean of at least one value. */
export function meanOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function trendBetween(before: number, after: number): Trend {
  if (Math.abs(after - before) < steadyWithin) return 'steady';
  return after < before ? 'down' : 'up';
}
