import type { PlanChange } from '../../../shared/contract/plans';
import { compareDates } from '../../../shared/time';
import { cutBasis, type Projection, projectPlan } from '../../schedule/plan';
import { strategyPhases } from '../../schedule/strategies';
import type { PlanChangeRow } from '../database/tables/plans';
import { checkDates, refusing } from './plan-choices';
import { engineEvents, type ProjectedPlan } from './plan-projection';
import { type PlanRefusal, planRefused } from './plan-refusal';

/** A change that can be made: what is stored of it, and what the plan is with it. */
export interface CheckedChange {
  readonly row: Pick<PlanChangeRow, 'change' | 'phases'>;
  readonly after: Projection;
}

/**
 * Checks one more change of a plan, which begins today or later and before the plan's end. Fails with `plan-refused`
 * and the reason; for an end date that is too soon the reason ends with the earliest possible.
 */
export function checkedChange(projected: ProjectedPlan, change: PlanChange): CheckedChange {
  const { plan, events, today: asOf, projection } = projected;
  if (compareDates(change.on, asOf) < 0) throw planRefused('in-the-past');
  const { endDate } = projection;
  if (endDate !== null && compareDates(change.on, endDate) >= 0) throw planRefused('plan-has-ended');
  if (change.type === 'slots') return { row: { change, phases: null }, after: projection };
  const row = { change, phases: phasesOf(projected, change) };
  const added = engineEvents(row);
  const after = refusing(() => projectPlan(plan.spec, [...events, ...added], asOf));
  checkDates(after);
  const ignored = reasonsToIgnore(change, after);
  const reason = ignored.at(-1);
  // Others of its kind and day may have come to nothing before.
  if (reason !== undefined && ignored.length > reasonsToIgnore(change, projection).length) {
    throw planRefused(reason);
  }
  return { row, after };
}

/** The phases that an edit comes to from the amount that it cuts from; null for other changes. */
function phasesOf({ plan, events }: ProjectedPlan, change: PlanChange): CheckedChange['row']['phases'] {
  if (change.type !== 'edit') return null;
  const { strategy, alternateCycles, on } = change;
  return refusing(() => {
    const { amount: startAmount, resolution } = cutBasis(plan.spec, events, on);
    if (startAmount === 0) throw planRefused('at-zero');
    return strategyPhases(strategy, { startAmount, resolution, alternateCycles }).phases;
  });
}

/** Why changes of this kind and day come to nothing in a plan, in the order they were recorded. */
function reasonsToIgnore({ on, type }: PlanChange, { warnings }: Projection): PlanRefusal[] {
  return warnings.flatMap((warning): PlanRefusal[] => {
    if (warning.code !== 'not-applied' || warning.on !== on || warning.type !== type) return [];
    return [warning.earliest === undefined ? warning.reason : `end-too-soon-${warning.earliest}`];
  });
}
