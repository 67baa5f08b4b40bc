import type { Database } from '@signalapp/sqlcipher';
import {
  type Approach,
  approachField,
  type PlanChange,
  planChangeSchema,
} from '../../../../shared/contract/plans';
import { type Slot, slotsField } from '../../../../shared/contract/slots';
import type { Strategy } from '../../../../shared/contract/strategies';
import type { LocalDate } from '../../../../shared/time';
import type { Phase } from '../../../schedule/model';
import type { PlanSpec } from '../../../schedule/plan';

/** The way down that a person chose. */
export interface PlanChoices {
  strategy: Strategy;
  alternateCycles: number;
}

/** A plan as it was made. Later changes are rows of their own. */
export interface PlanRow {
  id: string;
  productId: string;
  approach: Approach;
  spec: PlanSpec;
  /** Null for a plan from before choices were kept. */
  choices: PlanChoices | null;
  slots: Slot[];
  /** The first day that it counts for; null for a product's first plan. */
  fromDay: LocalDate | null;
}

/** Which plan it is, and from when on it counts. */
export type PlanOutline = Pick<PlanRow, 'id' | 'fromDay'>;

/** A change to a plan, in the order it was recorded. */
export interface PlanChangeRow {
  id: string;
  change: PlanChange;
  /** The phases that an edit came to; null for other changes. */
  phases: readonly Phase[] | null;
  /** The logical date on which it was recorded. */
  recordedOn: LocalDate;
}

/** Saves a new plan. */
export function insertPlan(db: Database, plan: PlanRow, createdAt: string): void {
  db.prepare(
    `INSERT INTO plans (id, product_id, approach, spec, choices, slots, from_day, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run([
    plan.id,
    plan.productId,
    plan.approach,
    JSON.stringify(plan.spec),
    plan.choices && JSON.stringify(plan.choices),
    JSON.stringify(plan.slots),
    plan.fromDay,
    createdAt,
  ]);
}

/** The plans of a product, oldest first. */
export function planOutlines(db: Database, productId: string): PlanOutline[] {
  return db
    .prepare('SELECT id, from_day AS fromDay FROM plans WHERE product_id = ? ORDER BY rowid')
    .all([productId]) as unknown as PlanOutline[];
}

/** A plan and its changes that stand, as the database gives them. */
export interface StoredPlan {
  readonly plan: Record<string, unknown>;
  /** In the order they were recorded. */
  readonly changes: readonly Record<string, unknown>[];
}

/** A plan that must be there, with its changes. */
export function storedPlan(db: Database, id: string): StoredPlan {
  const plan = db
    .prepare('SELECT id, product_id, approach, spec, choices, slots, from_day FROM plans WHERE id = ?')
    .get([id]);
  if (plan === undefined) throw new Error('a plan that is listed is not there');
  const changes = db
    .prepare(
      'SELECT id, change, phases, recorded_on FROM plan_changes WHERE plan_id = ? AND withdrawn_at IS NULL ORDER BY sequence',
    )
    .all([id]);
  return { plan, changes };
}

/** What a stored plan says. */
export function planOfStored({ plan, changes }: StoredPlan): { plan: PlanRow; changes: PlanChangeRow[] } {
  return { plan: planOf(plan), changes: changes.map(changeOf) };
}

function planOf(row: StoredPlan['plan']): PlanRow {
  return {
    id: String(row.id),
    productId: String(row.product_id),
    approach: approachField.parse(row.approach),
    // Only this code writes them, and the engine checks every spec it is given.
    spec: JSON.parse(String(row.spec)) as PlanSpec,
    choices: row.choices === null ? null : (JSON.parse(String(row.choices)) as PlanChoices),
    slots: slotsField.parse(JSON.parse(String(row.slots))),
    fromDay: row.from_day as LocalDate | null,
  };
}

function changeOf(row: StoredPlan['plan']): PlanChangeRow {
  return {
    id: String(row.id),
    change: planChangeSchema.parse(JSON.parse(String(row.change))),
    phases: row.phases === null ? null : (JSON.parse(String(row.phases)) as Phase[]),
    recordedOn: row.recorded_on as LocalDate,
  };
}

/** The product of a plan, or undefined when there is no such plan. */
export function productIdOfPlan(db: Database, planId: string): string | undefined {
  return db.prepare('SELECT product_id FROM plans WHERE id = ?', { pluck: true }).get<string>([planId]);
}

/** Adds a change to a plan's history. */
export function insertChange(db: Database, planId: string, row: PlanChangeRow, recordedAt: string): void {
  db.prepare(
    `INSERT INTO plan_changes (id, plan_id, from_day, change, phases, recorded_on, recorded_at)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run([
    row.id,
    planId,
    row.change.on,
    JSON.stringify(row.change),
    row.phases && JSON.stringify(row.phases),
    row.recordedOn,
    recordedAt,
  ]);
}

/** Takes a change back; it stays in the history with the time it was withdrawn. */
export function withdrawChange(db: Database, id: string, withdrawnAt: string): void {
  db.prepare('UPDATE plan_changes SET withdrawn_at = ? WHERE id = ?').run([withdrawnAt, id]);
}
