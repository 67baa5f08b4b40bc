import type { Day } from '../../../shared/contract/days';
import type { DaySlot, Dose } from '../../../shared/contract/doses';
import type { Slot } from '../../../shared/contract/plans';
import type { Amount } from '../../../shared/quantity';
import { instantOf, type LocalDate } from '../../../shared/time';
import { splitAmount } from '../../schedule/split';
import { dosesBetween } from '../database/tables/doses';
import { readSettings } from '../database/tables/settings';
import type { OpenVault } from '../open-vault';
import { statusOn } from './day-status';
import { doseOf } from './dose-view';
import { cutsOf, type ProjectedPlan, plannedOn, projectedPlan, resolutionOn } from './plan-projection';

type DayPlan = NonNullable<Day['plan']>;

/** What the plan lists for a day and what was logged, by slot; null before there is a plan. */
export function dayPlanOf(vault: OpenVault, date: LocalDate): DayPlan | null {
  const projected = projectedPlan(vault);
  return projected && dayPlan(vault, projected, date);
}

/** The same for a plan that was projected already. */
export function dayPlan(vault: OpenVault, projected: ProjectedPlan, date: LocalDate): DayPlan {
  const { product } = projected;
  const planned = plannedOn(projected, date);
  const doses = dosesBetween(vault.db, product.id, date, date).map(doseOf);
  const taken = doses.reduce((sum, dose) => sum + dose.amount, 0) as Amount;
  const { slots, otherDoses } = matchSlots(vault, projected, date, doses);
  return {
    product,
    planned,
    taken,
    status: statusOn(projected, date, doses.length === 0 ? null : taken),
    slots,
    otherDoses,
    cut: cutsOf(projected).find((cut) => cut.date === date) ?? null,
  };
}

/** Puts each slot's dose beside what the plan lists for it; doses of no slot are left over. */
function matchSlots(
  vault: OpenVault,
  projected: ProjectedPlan,
  date: LocalDate,
  doses: readonly Dose[],
): { slots: DaySlot[]; otherDoses: Dose[] } {
  const { plan, today } = projected;
  const { dayStartsAt } = readSettings(vault.db);
  const ordered = inDayOrder(plan.slots, dayStartsAt);
  const shares = sharesOf(projected, plannedOn(projected, date), date, ordered);
  const rest = [...doses];
  const slots = ordered.map((slot, index): DaySlot => {
    const found = rest.findIndex((dose) => dose.slot === slot.time);
    const [dose] = found === -1 ? [] : rest.splice(found, 1);
    const at = instantOf(date, slot.time, vault.zone(), dayStartsAt);
    return {
      time: slot.time,
      amount: shares[index] as Amount,
      dose: dose ?? null,
      inMinutes: date === today ? Math.round((Date.parse(at) - vault.clock.now()) / 60_000) : null,
    };
  });
  return { slots, otherDoses: rest };
}

/** Slots by the day as the person lives it: one before the time at which the day starts is among its last. */
export function inDayOrder(slots: readonly Slot[], dayStartsAt: string): Slot[] {
  const late = ({ time }: Slot) => Number(time < dayStartsAt);
  return [...slots].sort((a, b) => late(a) - late(b) || a.time.localeCompare(b.time));
}

/**
 * An amount that is listed from a date on, over some slots. One that was made more finely than the scale of
 * that date is split as it was made.
 */
export function sharesOf(
  projected: ProjectedPlan,
  amount: Amount,
  date: LocalDate,
  slots: readonly Slot[],
): Amount[] {
  const resolutions = [resolutionOn(projected, date), projected.plan.spec.resolution];
  const resolution = resolutions.find((step) => amount % step === 0) ?? (1 as Amount);
  return splitAmount(amount, resolution, slots);
}
