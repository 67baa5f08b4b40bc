import type { Product } from '../../../shared/contract/plans';
import type { Amount } from '../../../shared/quantity';
import { addDays, compareDates, type LocalDate } from '../../../shared/time';
import { type Projection, projectPlan, type Step } from '../../schedule/plan';
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
}

/** The present plan as its changes have made it, or null before there is one. */
export function projectedPlan(vault: OpenVault): ProjectedPlan | null {
  const plan = latestPlan(vault.db);
  if (plan === undefined) return null;
  const product = findProduct(vault.db, plan.productId);
  if (product === undefined) throw new Error('a plan without its product');
  const changes = changesOf(vault.db, plan.id);
  const asOf = today(vault);
  const projection = projectPlan(
    plan.spec,
    changes.map(({ change }) => change),
    asOf,
  );
  return { plan, product, changes, today: asOf, projection };
}

/** The step that a date lies in, or null before the plan starts. */
export function stepOn(steps: readonly Step[], date: LocalDate): Step | null {
  let found: Step | null = null;
  for (const step of steps) {
    if (compareDates(step.from, date) > 0) break;
    found = step;
  }
  return found;
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

/** True on a day that a hold keeps at its amount. An open hold reaches to the day before it is resumed, or to today. */
export function isHeld({ changes, today: asOf }: ProjectedPlan, date: LocalDate): boolean {
  return changes.some(({ change }, index) => {
    if (compareDates(date, change.on) < 0) return false;
    if (change.type === 'hold') return compareDates(date, addDays(change.on, change.days)) < 0;
    if (change.type !== 'openHold') return false;
    const resumed = changes.slice(index + 1).find((later) => later.change.type === 'resume');
    return resumed ? compareDates(date, resumed.change.on) < 0 : compareDates(date, asOf) <= 0;
  });
}
