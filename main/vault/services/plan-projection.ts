import type { Cut } from '../../../shared/contract/plans';
import type { Product } from '../../../shared/contract/products';
import type { Slot } from '../../../shared/contract/slots';
import type { Amount } from '../../../shared/quantity';
import { compareDates, daysBetween, type LocalDate } from '../../../shared/time';
import {
  type HeldSpan,
  heldSpans,
  type PlanEvent,
  type Projection,
  projectPlan,
  projectRevisions,
  type Step,
  stepOn,
} from '../../schedule/plan';
import { type StepFlag, stepFlags } from '../../schedule/step-flags';
import { approachOf } from '../../schedule/strategies';
import {
  type PlanChangeRow,
  type PlanRow,
  planOfStored,
  type StoredPlan,
  storedPlan,
} from '../database/tables/plans';
import type { OpenVault } from '../open-vault';

/** A stored plan together with what it comes to today. */
export interface ProjectedPlan {
  readonly plan: PlanRow;
  readonly product: Product;
  readonly changes: readonly PlanChangeRow[];
  /** What the engine makes of the changes. */
  readonly events: readonly PlanEvent[];
  readonly today: LocalDate;
  readonly projection: Projection;
  readonly held: readonly HeldSpan[];
  /** What is said of each step; worked out when it is first asked for. */
  readonly flags: () => StepFlag[][];
  /** What the plan came to before each change, oldest first; worked out when it is first asked for. */
  readonly earlier: () => readonly Projection[];
}

/** A projection with everything that it was made from, as text. */
export interface KeptProjection {
  readonly madeFrom: string;
  readonly projected: Omit<ProjectedPlan, 'product'>;
}

/**
 * A stored plan with its changes applied, as it is seen on a day. The engine makes the same of the same, so it is asked
 * again only when the plan, its changes or the day are others than at the last time.
 */
export function projectPlanRow(
  vault: OpenVault,
  planId: string,
  product: Product,
  asOf: LocalDate,
): ProjectedPlan {
  const stored = storedPlan(vault.db, planId);
  const madeFrom = JSON.stringify([stored, asOf]);
  const kept = vault.projections.get(planId);
  if (kept?.madeFrom === madeFrom) return { ...kept.projected, product };
  const projected = project(stored, asOf);
  vault.projections.set(planId, { madeFrom, projected });
  return { ...projected, product };
}

function project(stored: StoredPlan, asOf: LocalDate): KeptProjection['projected'] {
  const { plan, changes } = planOfStored(stored);
  const events = changes.flatMap(engineEvents);
  return {
    plan,
    changes,
    events,
    today: asOf,
    projection: projectPlan(plan.spec, events, asOf),
    held: heldSpans(plan.spec, events, asOf),
    flags: once(() => stepFlags(plan.spec, events, asOf)),
    earlier: once(() => projectRevisions(plan.spec, events, asOf).slice(0, -1)),
  };
}

function once<T extends object>(work: () => T): () => T {
  let done: T | null = null;
  return () => {
    done ??= work();
    return done;
  };
}

/** A stored change as the schedule engine takes it; none where it leaves the amounts as they are. */
export function engineEvents({ change, phases }: Pick<PlanChangeRow, 'change' | 'phases'>): PlanEvent[] {
  if (change.type === 'slots') return [];
  if (change.type !== 'edit') return [change];
  if (phases === null) throw new Error('an edit without its phases');
  return [{ type: 'edit', on: change.on, phases, approach: approachOf(change.strategy) ?? null }];
}

/** Whether no other amount is ahead any more: the plan is at zero, at its open end, or was stopped before its start. */
export function isOver(projected: ProjectedPlan): boolean {
  const { projection, today } = projected;
  const present = plannedOn(projected, today);
  const isAhead = ({ from, amount }: Step) => compareDates(from, today) > 0 && amount !== present;
  return !projection.openHold && !projection.steps.some(isAhead);
}

/** The plan's first day at zero for good; null for none, and while a hold has no end. */
export function zeroOn({ projection: { endDate, openHold } }: ProjectedPlan): LocalDate | null {
  return openHold ? null : endDate;
}

/** The first day that a plan of the same product can count for: nothing of this one happened from then on. */
export function freeFrom({ projection, changes }: ProjectedPlan): LocalDate | null {
  const last = projection.steps.at(-1)?.from ?? null;
  return changes.reduce(
    (latest, { change }) => (latest === null || change.on > latest ? change.on : latest),
    last,
  );
}

/** The times of day that count on a date, in the order they were given. */
export function slotsOn({ plan, changes }: ProjectedPlan, date: LocalDate): readonly Slot[] {
  let slots: readonly Slot[] = plan.slots;
  for (const { change } of changes) {
    if (change.type === 'slots' && compareDates(change.on, date) <= 0) slots = change.slots;
  }
  return slots;
}

/** What the plan lists for a date; before the plan starts, the amount that it starts from. */
export function plannedOn({ plan, projection }: ProjectedPlan, date: LocalDate): Amount {
  return stepOn(projection.steps, date)?.amount ?? plan.spec.startAmount;
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
  // Asked for each day of a year: only a hold that began before is reckoned with.
  return held.some(({ from, days }) => compareDates(date, from) >= 0 && daysBetween(from, date) < days);
}

/** The smallest amount that could be made on a date. */
export function resolutionOn({ plan, changes }: ProjectedPlan, date: LocalDate): Amount {
  let resolution = plan.spec.resolution;
  for (const { change } of changes) {
    if (change.type === 'resolution' && compareDates(change.on, date) <= 0) resolution = change.resolution;
  }
  return resolution;
}
