import type { Amount } from '../../shared/quantity';
import { LONGEST_INTERVAL_DAYS, LONGEST_PLAN_DAYS } from './limits';
import { cutBetween } from './makeable';
import type { CustomPhase, FixedPhase, Phase } from './model';
import { isStepAmount } from './phases/ranges';
import { isWhole, refuseUnless } from './plan-refused';
import { MOST_PHASES } from './validation';

/** A step made by hand. */
export interface HandMadeStep {
  amount: Amount;
  /** How long it lasts, 1 to 366. Of the last one before an open end: how long it would. */
  days: number;
}

/** The most runs of steps that last as long. Two phases are kept for zero and an alternate-day finish. */
export const MOST_RUNS = MOST_PHASES - 2;

/**
 * The phases that make up steps made by hand: lists of the cuts between them, one list for each run of steps
 * that last as long, without a cap, so that every amount comes out as it was written and every cut is still
 * held against the limits.
 *
 * In: the steps from the first reduced day down, and what they start from, already checked.
 * @throws PlanRefused when a step is not below the one before (`step-not-lower`), is no multiple of the
 * resolution (`step-off-scale`), is no amount or length (`bad-amount`, `bad-interval`), or when there are
 * none (`bad-steps`), or more of them or of their changes of length than a plan can hold (`too-many-steps`).
 */
export function handMadePhases(
  { steps, toZero }: { steps: readonly HandMadeStep[]; toZero: boolean },
  { startAmount, resolution }: { startAmount: Amount; resolution: Amount },
): Phase[] {
  refuseUnless(Array.isArray(steps) && steps.length > 0, 'bad-steps');
  refuseUnless(steps.length <= LONGEST_PLAN_DAYS, 'too-many-steps');
  const lists: { everyDays: number; cuts: number[] }[] = [];
  let before = startAmount;
  for (const { amount, days } of steps) {
    refuseUnless(isStepAmount(amount), 'bad-amount');
    refuseUnless(isWhole(days, 1, LONGEST_INTERVAL_DAYS), 'bad-interval');
    refuseUnless(amount % resolution === 0, 'step-off-scale');
    refuseUnless(amount < before, 'step-not-lower');
    const list = lists.at(-1);
    const cut = cutBetween(before, amount);
    if (list !== undefined && list.everyDays === days) list.cuts.push(cut);
    else lists.push({ everyDays: days, cuts: [cut] });
    before = amount;
  }
  refuseUnless(lists.length <= MOST_RUNS, 'too-many-steps');
  const phases: Phase[] = lists.map((list): CustomPhase => ({ kind: 'custom', name: 'main', ...list }));
  return toZero ? [...phases, zeroAfter(before, lists.at(-1)?.everyDays ?? 1)] : phases;
}

/**
 * Zero after a last amount: a phase of steps of that size, so that there is none left to make. After a
 * restart at more the person goes down by that much at a time, not to zero at once.
 */
export function zeroAfter(last: Amount, everyDays: number): FixedPhase {
  return { kind: 'fixed', name: 'final', amount: last, everyDays };
}
