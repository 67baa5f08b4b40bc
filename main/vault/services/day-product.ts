import type { DayProduct } from '../../../shared/contract/days';
import type { DaySlot, Dose, DoseStanding } from '../../../shared/contract/doses';
import type { Amount } from '../../../shared/quantity';
import { doseRules } from '../../../shared/safety/registry';
import { addDays, daysFrom, instantOf, type LocalDate } from '../../../shared/time';
import { milestonesOf } from '../../schedule/milestones';
import { dayTotals, dosesBetween } from '../database/tables/doses';
import { readSettings } from '../database/tables/settings';
import type { OpenVault } from '../open-vault';
import { inDayOrder, sharesOf } from './day-slots';
import { statusOn } from './day-status';
import { doseOf } from './dose-view';
import { cutsOf, isHeld, type ProjectedPlan, plannedOn, resolutionOn, slotsOn } from './plan-projection';
import { planOn, type Track } from './tracks';

/** Days before a day that its total is compared with. */
const comparedDays = 14;

/** What the plan of a product lists for a day, if there is one, and what was logged, by slot. */
export function dayProduct(vault: OpenVault, track: Track, date: LocalDate): DayProduct {
  const { product } = track.row;
  const projected = planOn(track, date);
  const doses = dosesBetween(vault.db, product.id, date, date).map(doseOf);
  const taken = doses.reduce((sum, dose) => sum + dose.amount, 0) as Amount;
  const base = { product, taken, standing: standingOf(vault, track, date, taken) };
  if (projected === null) {
    const none = { planId: null, planned: null, status: null, cut: null };
    return { ...base, ...none, slots: [], otherDoses: doses, held: false, milestones: [], changes: [] };
  }
  return {
    ...base,
    planId: projected.plan.id,
    planned: plannedOn(projected, date),
    status: statusOn(projected, date, doses.length === 0 ? null : taken),
    ...matchSlots(vault, projected, date, doses),
    cut: cutsOf(projected).find((cut) => cut.date === date) ?? null,
    held: isHeld(projected, date),
    milestones: milestonesOfPlan(projected).flatMap((milestone) =>
      milestone.date === date ? milestone.kind : [],
    ),
    changes: projected.changes.flatMap(({ change }) => (change.on === date ? change : [])),
  };
}

/** How a total of a day stands against its plan and the days before it. */
export function standingOf(vault: OpenVault, track: Track, date: LocalDate, dayTotal: Amount): DoseStanding {
  const projected = planOn(track, date);
  if (projected === null || dayTotal === 0) return 'none';
  return doseRules['lost-tolerance'].judge({
    planned: plannedOn(projected, date),
    dayTotal,
    resolution: resolutionOn(projected, date),
    earlier: earlierTotals(vault, track, date),
  });
}

/** The milestones of a plan as its changes have made it. */
export function milestonesOfPlan({ plan, projection }: ProjectedPlan) {
  return milestonesOf(projection.steps, plan.spec.startAmount, plan.spec.startDate);
}

/** The totals of the logged days before a day, newest first. At zero a day without a log counts as nothing taken. */
function earlierTotals(vault: OpenVault, track: Track, date: LocalDate): Amount[] {
  const { id } = track.row.product;
  const from = addDays(date, -comparedDays);
  const totals = dayTotals(vault.db, id, from, addDays(date, -1));
  const newestFirst = daysFrom(from, comparedDays).reverse();
  return newestFirst.flatMap((day) => {
    const total = totals.get(day);
    if (total !== undefined) return total;
    const projected = planOn(track, day);
    return projected !== null && plannedOn(projected, day) === 0 ? (0 as Amount) : [];
  });
}

/** Puts each slot's dose beside what the plan lists for it; doses of no slot are left over. */
function matchSlots(
  vault: OpenVault,
  projected: ProjectedPlan,
  date: LocalDate,
  doses: readonly Dose[],
): { slots: DaySlot[]; otherDoses: Dose[] } {
  const { today } = projected;
  const { dayStartsAt } = readSettings(vault.db);
  const ordered = inDayOrder(slotsOn(projected, date), dayStartsAt);
  const shares = sharesOf(projected, plannedOn(projected, date), date, ordered);
  const zone = vault.zone();
  const rest = [...doses];
  const slots = ordered.map((slot, index): DaySlot => {
    const found = rest.findIndex((dose) => dose.slot === slot.time);
    const [dose] = found === -1 ? [] : rest.splice(found, 1);
    return {
      time: slot.time,
      amount: shares[index] as Amount,
      dose: dose ?? null,
      inMinutes: date === today ? minutesUntil(vault, instantOf(date, slot.time, zone, dayStartsAt)) : null,
    };
  });
  return { slots, otherDoses: rest };
}

function minutesUntil({ clock }: OpenVault, instant: string): number {
  return Math.round((Date.parse(instant) - clock.now()) / 60_000);
}
