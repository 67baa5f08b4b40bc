import type { DayProduct } from '../../shared/contract/days';
import type { DayStatus } from '../../shared/contract/doses';
import type { Amount } from '../../shared/quantity';

/** A product on a day that a plan lists something for. */
export interface PlannedDay extends DayProduct {
  planId: string;
  planned: Amount;
  status: DayStatus;
}

/** The day of a product with its plan, or null where it has none. */
export function plannedDay(ofDay: DayProduct): PlannedDay | null {
  const { planId, planned, status } = ofDay;
  return planId === null || planned === null || status === null
    ? null
    : { ...ofDay, planId, planned, status };
}
