import type { Adherence } from '../../../shared/contract/adherence';
import type { DayStatus } from '../../../shared/contract/doses';
import type { Amount } from '../../../shared/quantity';
import { addDays, compareDates, type LocalDate } from '../../../shared/time';
import { adherence, dayStatus } from '../../schedule/status';
import { dayTotals } from '../database/tables/doses';
import type { OpenVault } from '../open-vault';
import { isHeld, type ProjectedPlan, plannedOn, resolutionOn } from './plan-projection';

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

/** The counts over the days of the plan from one date to another that are over. */
export function adherenceBetween(
  vault: OpenVault,
  projected: ProjectedPlan,
  from: LocalDate,
  to: LocalDate,
): Adherence {
  const { plan, product, today } = projected;
  const first = compareDates(from, plan.spec.startDate) < 0 ? plan.spec.startDate : from;
  const totals = dayTotals(vault.db, product.id, first, to);
  const days = [];
  for (
    let date = first;
    compareDates(date, to) <= 0 && compareDates(date, today) < 0;
    date = addDays(date, 1)
  ) {
    days.push({
      planned: plannedOn(projected, date),
      taken: totals.get(date) ?? null,
      resolution: resolutionOn(projected, date),
    });
  }
  return adherence(days);
}
