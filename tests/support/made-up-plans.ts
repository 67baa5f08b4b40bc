import type { InputOf } from '../../shared/contract/contract';
import type { PlanChange } from '../../shared/contract/plans';
import type { Strategy } from '../../shared/contract/strategies';
import { addDays, compareDates, type LocalDate } from '../../shared/time';
import { grams, planChoices, type TestVault } from './vault';

const slots: InputOf<'plans.create'>['slots'] = ['07:00', '11:00', '15:00', '19:00', '22:30'].map((time) => ({
  time,
  weight: 1,
}));
const otherSlots = slots.map((slot) => (slot.time === '07:00' ? { ...slot, weight: 2 } : slot));

/** A plan lasts about so many days with its changes, and the next one begins so many after it began. */
const daysOfPlan = 390;

/** Slowly to zero, or down to a small amount that stays. */
const waysDown: readonly Strategy[] = [
  { kind: 'custom', cuts: Array(22).fill(0.06), everyDays: 13, toZero: false },
  { kind: 'percentage', cut: 0.1, everyDays: 9, stabiliseEvery: 6, stabiliseDays: 5 },
];

/** What people do to a plan on the way, by the day of the plan. */
const changes: readonly (readonly [number, (on: LocalDate) => PlanChange])[] = [
  [12, (on) => ({ type: 'hold', on, days: 5 })],
  [45, (on) => ({ type: 'openHold', on })],
  [59, (on) => ({ type: 'resume', on })],
  [80, (on) => ({ type: 'slots', on, slots: otherSlots })],
  [110, (on) => ({ type: 'pace', on, factor: 1.1 })],
  [135, (on) => ({ type: 'hold', on, days: 7 })],
  [200, (on) => ({ type: 'stepBack', on })],
];

/**
 * Makes plans that follow one another for one product, each with its changes at the time they were made; the last one
 * runs on the day `last` and began at most `daysOfLast` days before. Leaves the clock of the vault on some earlier day.
 * Gives back the product's id.
 */
export async function makePlans(
  vault: TestVault,
  first: LocalDate,
  last: LocalDate,
  daysOfLast: number,
): Promise<string> {
  const lastStart = addDays(last, -daysOfLast);
  const starts: LocalDate[] = [];
  for (let start = addDays(first, 7); compareDates(addDays(start, daysOfPlan), lastStart) <= 0; ) {
    starts.push(start);
    start = addDays(start, daysOfPlan);
  }
  starts.push(compareDates(lastStart, first) > 0 ? lastStart : addDays(first, 7));
  let product: InputOf<'plans.create'>['product'] = planChoices(first).product;
  let id = '';
  for (const [index, startDate] of starts.entries()) {
    vault.setNow(`${startDate}T14:00:00Z`);
    // Counted from the last, which is thus the same however long the history is.
    const fromLast = starts.length - 1 - index;
    const strategy = waysDown[fromLast % waysDown.length] as Strategy;
    const dailyAmount = grams(20 - (fromLast % 4));
    const plan = await vault.call('plans.create', {
      ...planChoices(startDate),
      dailyAmount,
      strategy,
      product,
      slots,
    });
    id = plan.product.id;
    product = { kind: 'known', id };
    for (const [day, changeOn] of changes) {
      const on = addDays(startDate, day);
      if (compareDates(on, last) >= 0) break;
      vault.setNow(`${on}T14:00:00Z`);
      await vault.call('plans.change', { planId: plan.id, change: changeOn(on) });
    }
  }
  return id;
}
