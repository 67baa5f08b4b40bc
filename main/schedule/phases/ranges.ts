import { LARGEST_AMOUNT } from '../../../shared/quantity';
import { LONGEST_INTERVAL_DAYS, LONGEST_PLAN_DAYS } from '../limits';
import { isWhole, refuseUnless } from '../plan-refused';

// Checks of the fields that several kinds of phase share.

/** An interval: 1 day to a year. */
export function checkInterval(everyDays: number): void {
  refuseUnless(isWhole(everyDays, 1, LONGEST_INTERVAL_DAYS), 'bad-interval');
}

/** A length: 1 day to the longest plan. */
export function checkDays(days: number): void {
  refuseUnless(isWhole(days, 1, LONGEST_PLAN_DAYS), 'bad-days');
}

/** A cut: above 0, up to 1. */
export function checkCut(cut: number): void {
  refuseUnless(isFraction(cut), 'bad-cut');
}

/** A cap: none, or above 0, up to 1. */
export function checkCap(cap: number | undefined): void {
  refuseUnless(cap === undefined || isFraction(cap), 'bad-cap');
}

/** An amount above zero, up to the largest that can be entered. */
export function isStepAmount(amount: number): boolean {
  return isWhole(amount, 1, LARGEST_AMOUNT);
}

function isFraction(value: number): boolean {
  return Number.isFinite(value) && value > 0 && value <= 1;
}
