import type { Slot } from '../../../shared/contract/slots';
import type { Amount } from '../../../shared/quantity';
import type { LocalDate } from '../../../shared/time';
import { splitAmount } from '../../schedule/split';
import { type ProjectedPlan, resolutionOn } from './plan-projection';

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
