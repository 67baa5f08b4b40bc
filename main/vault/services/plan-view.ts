import type { OutputOf } from '../../../shared/contract/contract';
import type { Approach, Curve, Plan, PlanChange } from '../../../shared/contract/plans';
import type { Amount } from '../../../shared/quantity';
import { addDays, compareDates } from '../../../shared/time';
import type { PlanSpec, Projection } from '../../schedule/plan';
import { dayTotals, latestDoseDay } from '../database/tables/doses';
import { readSettings } from '../database/tables/settings';
import type { OpenVault } from '../open-vault';
import { inDayOrder, sharesOf } from './day-slots';
import { approachOf } from './plan-choices';
import { isHeld, isOver, type ProjectedPlan, plannedOn, slotsOn } from './plan-projection';

/** Totals are shown on the curve for this many days before the plan started. */
const shownBeforeStart = 14;

/** A plan as the pages see it. */
export function planOf(vault: OpenVault, projected: ProjectedPlan): Plan {
  const { plan, product, changes, projection, flags, earlier, today: asOf } = projected;
  const from = addDays(plan.spec.startDate, -shownBeforeStart);
  const { dayStartsAt } = readSettings(vault.db);
  const slots = inDayOrder(slotsOn(projected, asOf), dayStartsAt);
  const chosen = choicesNow(projected);
  return {
    id: plan.id,
    product,
    approach: approachNow(projected),
    strategy: chosen?.strategy ?? null,
    alternateCycles: chosen?.alternateCycles ?? 0,
    startDate: plan.spec.startDate,
    slots,
    current: curveOf(plan.spec, projection),
    splits: projection.steps.map((step) => sharesOf(projected, step.amount, step.from, slots)),
    flags: flags(),
    isHeld: isHeld(projected, asOf),
    earlier: earlier().map((revision) => curveOf(plan.spec, revision)),
    events: changes.map(({ id, change, recordedOn }) => ({ id, change, recordedOn })),
    canUndo: canUndo(vault, projected),
    isOver: isOver(projected),
    today: asOf,
    taken: [...dayTotals(vault.db, product.id, from, asOf)].map(([date, amount]) => ({ date, amount })),
  };
}

/** What each time of day gets on the day that a change begins, once it is made, in the order of the person's day. */
export function splitAfter(
  vault: OpenVault,
  before: ProjectedPlan,
  change: PlanChange,
  after: Projection,
): OutputOf<'plans.preview'>['split'] {
  const { dayStartsAt } = readSettings(vault.db);
  const changed = { ...before, projection: after };
  const slots = inDayOrder(change.type === 'slots' ? change.slots : slotsOn(before, change.on), dayStartsAt);
  const shares = sharesOf(changed, plannedOn(changed, change.on), change.on, slots);
  return slots.map(({ time }, index) => ({ time, amount: shares[index] ?? (0 as Amount) }));
}

/** A projection as the pages see it. */
export function curveOf(spec: PlanSpec, { steps, endDate, weeks, warnings, openHold }: Projection): Curve {
  return {
    startAmount: spec.startAmount,
    // Written out: copies made by spreading are many times as slow to make and to check, which a long plan shows.
    steps: steps.map(({ from, days, amount, cut, phase, coarse, off = false }) => ({
      from,
      days,
      amount,
      cut,
      phase,
      coarse,
      off,
    })),
    endDate,
    weeks,
    warnings: countedWarnings(warnings),
    openHold,
  };
}

/** The last change can go while nothing is logged on a later day than the one it begins on. */
export function canUndo(vault: OpenVault, { changes, product }: ProjectedPlan): boolean {
  const last = changes.at(-1);
  if (last === undefined) return false;
  const logged = latestDoseDay(vault.db, product.id);
  return logged === null || compareDates(logged, last.change.on) <= 0;
}

/** The approach of the way down that was chosen last. */
export function approachNow(projected: ProjectedPlan): Approach {
  const chosen = choicesNow(projected);
  return chosen === null ? projected.plan.approach : approachOf(chosen.strategy);
}

/** The way down that was chosen last. */
function choicesNow({ plan, changes }: ProjectedPlan): ProjectedPlan['plan']['choices'] {
  const edits = changes.flatMap(({ change }) => (change.type === 'edit' ? change : []));
  return edits.at(-1) ?? plan.choices;
}

/** Each kind of warning once, with how often it applies. */
function countedWarnings(warnings: Projection['warnings']): Curve['warnings'] {
  const counts = new Map<string, number>();
  for (const { code } of warnings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
}
