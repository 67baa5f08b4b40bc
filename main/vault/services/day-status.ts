import type { Adherence } from '../../../shared/contract/adherence';
import type { DayStatus } from '../../../shared/contract/doses';
import type { Amount } from '../../../shared/quantity';
import { compareDates, daysBetween, daysFrom, type LocalDate } from '../../../shared/time';
import { adherence, dayStatus } from '../../schedule/status';
import { dayTotals } from '../database/tables/doses';
import type { OpenVault } from '../open-vault';
import { isHeld, type ProjectedPlan, plannedOn, resolutionOn } from './plan-projection';
import { planOn, presentPlan, type Track } from './tracks';

/** How a date stands against the plan, with what was taken on it (null when nothing was logged). */
export function statusOn(projected: ProjectedPlan, date: LocalDate, taken: Amount | null): DayStatus {
  if (compareDates(date, projected.plan.spec.startDate) < 0) return 'before-plan';
  return dayStatus({
    planned: plannedOn(projected, date),
    taken,
    resolution: resolutionOn(projected, date),
    held: isHeld(projected, date),
    over: compareDates(date, projected.today) < 0,
  });
}

/** A day with the plan that counts for it and what was taken on it; null where nothing was logged. */
interface PlannedDay {
  readonly date: LocalDate;
  readonly projected: ProjectedPlan | null;
  readonly taken: Amount | null;
}

/** The counts over those of some days that are over and lie in a plan. */
export function adherenceOf(days: readonly PlannedDay[]): Adherence {
  return adherence(
    days.flatMap(({ date, projected, taken }) => {
      if (projected === null || compareDates(date, projected.today) >= 0) return [];
      if (compareDates(date, projected.plan.spec.startDate) < 0) return [];
      return { planned: plannedOn(projected, date), taken, resolution: resolutionOn(projected, date) };
    }),
  );
}

/** The counts over the days of a product's plans from one date to another that are over; null without a plan. */
export function adherenceBetween(
  vault: OpenVault,
  track: Track,
  from: LocalDate,
  to: LocalDate,
): Adherence | null {
  if (presentPlan(track) === null) return null;
  const totals = dayTotals(vault.db, track.row.product.id, from, to);
  return adherenceOf(
    daysFrom(from, Math.max(daysBetween(from, to) + 1, 0)).map((date) => ({
      date,
      projected: planOn(track, date),
      taken: totals.get(date) ?? null,
    })),
  );
}
