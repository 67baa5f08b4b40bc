import type { DayRange, RangeDay } from '../../../shared/contract/days';
import { daysBetween, daysFrom, type LocalDate } from '../../../shared/time';
import { appointmentsBetween } from '../database/tables/appointments';
import { dayEntriesBetween } from '../database/tables/day-entries';
import { dayTotals } from '../database/tables/doses';
import { type OpenVault, today } from '../open-vault';
import { milestonesOfPlan } from './day-product';
import { adherenceOf, statusOn } from './day-status';
import { cutsOf, isHeld, plannedOn } from './plan-projection';
import { planOn, type Track } from './tracks';

/** The days from one date to another, both included, for one product; `counted` are the days that adherence is of. */
export function dayRange(
  vault: OpenVault,
  track: Track | null,
  { from, to }: { from: LocalDate; to: LocalDate },
  counted: { from: LocalDate; to: LocalDate },
): DayRange {
  const totals = track ? dayTotals(vault.db, track.row.product.id, from, to) : new Map<LocalDate, never>();
  const entries = dayEntriesBetween(vault.db, from, to);
  const appointments = grouped(appointmentsBetween(vault.db, from, to), ({ day }) => day);
  const dated = daysFrom(from, daysBetween(from, to) + 1).map((date) => ({
    date,
    projected: track && planOn(track, date),
    taken: totals.get(date) ?? null,
  }));
  const plans = [...new Set(dated.flatMap(({ projected }) => projected ?? []))];
  const cuts = new Map(
    plans.flatMap((plan) => cutsOf(plan).map((cut) => [keyOf(plan.plan.id, cut.date), cut] as const)),
  );
  const milestones = grouped(
    plans.flatMap((plan) => milestonesOfPlan(plan).map((one) => ({ ...one, planId: plan.plan.id }))),
    ({ planId, date }) => keyOf(planId, date),
  );
  return {
    today: today(vault),
    product: track?.row.product ?? null,
    days: dated.map(({ date, projected, taken }): RangeDay => {
      const ofDay = entries.get(date);
      const key = projected ? keyOf(projected.plan.id, date) : '';
      return {
        date,
        planned: projected && plannedOn(projected, date),
        taken,
        status: projected && statusOn(projected, date, taken),
        cut: cuts.get(key) ?? null,
        held: projected !== null && isHeld(projected, date),
        milestones: (milestones.get(key) ?? []).map(({ kind }) => kind),
        changes: projected?.changes.flatMap(({ change }) => (change.on === date ? change : [])) ?? [],
        worst: ofDay?.worst ?? null,
        entries: ofDay?.entries ?? 0,
        appointments: appointments.get(date) ?? [],
      };
    }),
    adherence:
      track && track.plans.length > 0
        ? adherenceOf(dated.filter(({ date }) => date >= counted.from && date <= counted.to))
        : null,
  };
}

/** A plan's day: another plan of the product may have something on the same date. */
function keyOf(planId: string, date: LocalDate): string {
  return `${planId} ${date}`;
}

function grouped<T, K>(items: readonly T[], keyOfItem: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOfItem(item));
    if (group === undefined) groups.set(keyOfItem(item), [item]);
    else group.push(item);
  }
  return groups;
}
