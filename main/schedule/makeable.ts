import type { Amount } from '../../shared/quantity';

/** An amount that can be made, and whether its cut is larger than the phase's cap. */
export interface Makeable {
  amount: Amount;
  coarse: boolean;
}

/**
 * The amount to make for a target below the amount before it: the nearer of the two multiples of the
 * resolution around the target (the higher one on a tie), if it lies below `previous` and above zero. Where
 * its cut is above `cap` and the other's is not, the other; where no cut stays within the cap, the higher,
 * marked coarse. Without a multiple around the target that fits, the next one below `previous`.
 *
 * In: `target` below `previous` (0 or less counts as just above zero); `cap` a fraction or undefined for no
 * limit. Out: always less than `previous`, or null when only zero would be left.
 */
export function makeableAmount(
  target: number,
  previous: Amount,
  resolution: Amount,
  cap: number | undefined,
): Makeable | null {
  const lower = Math.floor(Math.max(target, 0) / resolution) * resolution;
  const higher = lower + resolution;
  const isHigherNearer = higher - target <= target - lower;
  const nearer = isHigherNearer ? higher : lower;
  const other = isHigherNearer ? lower : higher;
  if (fits(nearer, previous) && isWithin(cap, previous, nearer))
    return { amount: nearer as Amount, coarse: false };
  if (fits(other, previous) && isWithin(cap, previous, other))
    return { amount: other as Amount, coarse: false };
  const around = fits(higher, previous) ? higher : lower;
  const gentlest = fits(around, previous) ? around : multipleBelow(previous, resolution);
  return gentlest > 0 ? { amount: gentlest as Amount, coarse: !isWithin(cap, previous, gentlest) } : null;
}

function fits(amount: number, previous: number): boolean {
  return amount > 0 && amount < previous;
}

function isWithin(cap: number | undefined, previous: number, amount: number): boolean {
  return cap === undefined || cutBetween(previous, amount) <= cap;
}

/** The fraction cut from `previous` to `amount`; 0 when there was nothing to cut from. */
export function cutBetween(previous: number, amount: number): number {
  return previous > 0 ? (previous - amount) / previous : 0;
}

/** The highest multiple of the resolution below an amount. */
function multipleBelow(amount: number, resolution: number): number {
  return (Math.ceil(amount / resolution) - 1) * resolution;
}

/** The highest multiple of the resolution that is not above an amount, but at least one resolution. */
export function makeableAtMost(amount: number, resolution: number): Amount {
  return Math.max(Math.floor(amount / resolution) * resolution, resolution) as Amount;
}

/** Parts of one: fractions are taken to nine decimals, so that targets and ties are exact. */
const PARTS = 1_000_000_000;

/** What is left of an amount after a cut by a fraction, free of the noise of binary fractions. */
export function afterCut(amount: number, cut: number): number {
  return (amount * (PARTS - Math.round(cut * PARTS))) / PARTS;
}
