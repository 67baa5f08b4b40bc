import type { Database } from '@signalapp/sqlcipher';
import {
  approachField,
  type PlanChange,
  planEventSchema,
  type Slot,
  slotsField,
} from '../../../../shared/contract/plans';
import type { LocalDate } from '../../../../shared/time';
import type { PlanSpec } from '../../../schedule/plan';

/** A plan as it was made. Later changes are rows of their own. */
export interface PlanRow {
  id: string;
  productId: string;
  approach: 'conservative' | 'moderate';
  spec: PlanSpec;
  slots: Slot[];
}

/** A change to a plan, in the order it was recorded. */
export interface PlanChangeRow {
  id: string;
  change: PlanChange;
  /** The logical date on which it was recorded. */
  recordedOn: LocalDate;
}

/** Saves a new plan. */
export function insertPlan(db: Database, plan: PlanRow, createdAt: string): void {
  db.prepare(
    'INSERT INTO plans (id, product_id, approach, spec, slots, created_at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run([
    plan.id,
    plan.productId,
    plan.approach,
    JSON.stringify(plan.spec),
    JSON.stringify(plan.slots),
    createdAt,
  ]);
}

/** The plan that was made last, if any. */
export function latestPlan(db: Database): PlanRow | undefined {
  const row = db
    .prepare('SELECT id, product_id, approach, spec, slots FROM plans ORDER BY rowid DESC LIMIT 1')
    .get();
  return (
    row && {
      id: String(row.id),
      productId: String(row.product_id),
      approach: approachField.parse(row.approach),
      // Only this code writes it, and the engine checks every spec it is given.
      spec: JSON.parse(String(row.spec)) as PlanSpec,
      slots: slotsField.parse(JSON.parse(String(row.slots))),
    }
  );
}

/** The changes of a plan that stand, in the order they were recorded. */
export function changesOf(db: Database, planId: string): PlanChangeRow[] {
  return db
    .prepare(
      'SELECT id, change, recorded_on FROM plan_changes WHERE plan_id = ? AND withdrawn_at IS NULL ORDER BY sequence',
    )
    .all([planId])
    .map((row) => ({
      id: String(row.id),
      change: planEventSchema.parse(JSON.parse(String(row.change))),
      recordedOn: row.recorded_on as LocalDate,
    }));
}

/** Adds a change to a plan's history. */
export function insertChange(db: Database, planId: string, row: PlanChangeRow, recordedAt: string): void {
  db.prepare(
    'INSERT INTO plan_changes (id, plan_id, from_day, change, recorded_on, recorded_at) VALUES (?, ?, ?, ?, ?, ?)',
  ).run([row.id, planId, row.change.on, JSON.stringify(row.change), row.recordedOn, recordedAt]);
}

/** Takes a change back; it stays in the history with the time it was withdrawn. */
export function withdrawChange(db: Database, id: string, withdrawnAt: string): void {
  db.prepare('UPDATE plan_changes SET withdrawn_at = ? WHERE id = ?').run([withdrawnAt, id]);
}
