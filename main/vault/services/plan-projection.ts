import type { Product } from '../../../shared/contract/plans';
import type { Amount } from '../../../shared/quantity';
import { addDays, compareDates, type LocalDate } from '../../../shared/time';
import { type HeldSpan, heldSpans, type Projection, projectPlan, stepOn } from '../../schedule/plan';
import { changesOf, latestPlan, type PlanChangeRow, type PlanRow } from '../database/tables/plans';
import { findProduct } from '../database/tables/products';
import { type OpenVault, today } from '../open-vault';

/** A stored plan together with what it comes to today. */
export interface ProjectedPlan {
  readonly plan: PlanRow;
  readonly product: Product;
  readonly changes: readonly PlanChangeRow[];
  readonly today: LocalDate;
  readonly projection: Projection;
  readonly held: readonly HeldSpan[];
}

/** The present plan as its changes have made it, or null before there is one. */
export function projectedPlan(vault: OpenVault): ProjectedPlan | null {
  const plan = latestPlan(vault.db);
  if (plan === undefined) return null;
  const product = findProduct(vault.db, plan.productId);
  if (product === undefined) throw new Error('a plan without its product');
  const changes = changesOf(vault.db, plan.id);
  const asOf = today(vault);
  const events = changes.map(({ change }) => change);
  return {
    plan,
    product,
    changes,
    today: asOf,
    projection: projectPlan(plan.spec, events, asOf),
    held: heldSpans(plan.spec, events, asOf),
  };
}

/** What the plan lists for a date; before the plan starts, the amount that it starts from. */
export function plannedOn({ plan, projection }: ProjectedPlan, date: LocalDate): Amount {
  return stepOn(projection.steps, date)?.amount ?? plan.spec.startAmount;
}

/** A change from one amount to the next, with the day it begins. */
export interface Cut {
  date: LocalDate;
  from: Amount;
  to: Amount;
  /** The fraction of the amount before. */
  cut: number;
}

/** Every cut of the plan, oldest first. Off days of an alternate-day finish are none; nor is a step back. */
export function cutsOf({ plan, projection }: ProjectedPlan): Cut[] {
  const cuts: Cut[] = [];
  let before = plan.spec.startAmount;
  for (const step of projection.steps) {
    if (step.off) continue;
    if (step.amount < before) {
      cuts.push({ date: step.from, from: before, to: step.amount, cut: (before - step.amount) / before });
    }
    before = step.amount;
  }
  return cuts;
}

/** True on a day that a hold keeps at its amount; the days of an open hold reach to today. */
export function isHeld({ held }: ProjectedPlan, date: LocalDate): boolean {
  return held.some(
    ({ from, days }) => compareDates(date, from) >= 0 && compareDates(date, addDays(from, days)) < 0,
  );
}

/** The smallest amount that could be made on a date. */
export function resolutionOn({ plan, changes }: ProjectedPlan, date: LocalDate): Amount {
  let resolution = plan.spec.resolution;
  for (const { change } of changes) {
    if (change.type === 'resolution' && compareDates(change.on, date) <= 0) resolution = change.resolution;
  }
  return resolution;
}
