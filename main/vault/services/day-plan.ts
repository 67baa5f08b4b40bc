import type { Day } from '../../../shared/contract/days';
import type { DaySlot, Dose } from '../../../shared/contract/doses';
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
  const shares = sharesOf(projected, date);
  const rest = [...doses];
  const slots = plan.slots.map((slot, index): DaySlot => {
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
  // The day begins when the person says: a slot before that time is among the day's last.
  const late = (slot: DaySlot) => Number(slot.time < dayStartsAt);
  slots.sort((a, b) => late(a) - late(b) || a.time.localeCompare(b.time));
  return { slots, otherDoses: rest };
}

/** The day's amount over its slots. An amount that was made more finely than today's scale is split as it was made. */
function sharesOf(projected: ProjectedPlan, date: LocalDate): number[] {
  const { plan } = projected;
  const planned = plannedOn(projected, date);
  const resolutions = [resolutionOn(projected, date), plan.spec.resolution, 1 as Amount];
  const resolution = resolutions.find((step) => planned % step === 0) ?? (1 as Amount);
  return splitAmount(planned, resolution, plan.slots);
}
