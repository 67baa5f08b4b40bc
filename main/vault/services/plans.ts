import type { InputOf } from '../../../shared/contract/contract';
import type { Curve, Plan, PlanChange } from '../../../shared/contract/plans';
import { addDays, compareDates, daysBetween } from '../../../shared/time';
import { type PlanSpec, type Projection, projectPlan, projectRevisions } from '../../schedule/plan';
import { PlanRefused } from '../../schedule/plan-refused';
import { presetPhases, solveForDays } from '../../schedule/presets';
import { dayTotals, latestDoseDay } from '../database/tables/doses';
import { insertChange, insertPlan, withdrawChange } from '../database/tables/plans';
import { insertProduct, setResolution } from '../database/tables/products';
import { readSettings } from '../database/tables/settings';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';
import { inDayOrder, sharesOf } from './day-plan';
import { type ProjectedPlan, projectedPlan, resolutionOn } from './plan-projection';

/** Totals are shown on the curve for this many days before the plan started. */
const shownBeforeStart = 14;

export const plansHandlers: Handlers<'plans'> = {
  'plans.sketch': (vault, choices) => {
    const spec = specOf(choices);
    return refusing(() => curveOf(spec, projectPlan(spec, [], today(vault))));
  },

  'plans.create': (vault, input) => {
    if (projectedPlan(vault) !== null) throw new ExpectedFailure('plan-refused', 'one-plan-for-a-product');
    const { productName: name, unit, piece, slots, resolution, approach } = input;
    const spec = specOf(input);
    const { endDate } = refusing(() => projectPlan(spec, [], today(vault)));
    if (endDate !== null && compareDates(endDate, today(vault)) <= 0)
      throw new ExpectedFailure('plan-refused', 'over-already');
    const product = { id: vault.newId(), name, unit, resolution, piece };
    vault.db.transaction(() => {
      insertProduct(vault.db, product, now(vault));
      insertPlan(vault.db, { id: vault.newId(), productId: product.id, approach, spec, slots }, now(vault));
    })();
    return planNow(vault);
  },

  'plans.current': (vault) => {
    const projected = projectedPlan(vault);
    return projected && planOf(vault, projected);
  },

  'plans.preview': (vault, { planId, change }) => {
    const projected = thePlan(vault, planId);
    const after = afterChange(projected, change);
    const before = projected.projection.endDate;
    return {
      after: curveOf(projected.plan.spec, after),
      endMovesByDays: before !== null && after.endDate !== null ? daysBetween(before, after.endDate) : null,
    };
  },

  'plans.change': (vault, { planId, change }) => {
    const projected = thePlan(vault, planId);
    afterChange(projected, change);
    insertChange(vault.db, planId, { id: vault.newId(), change, recordedOn: projected.today }, now(vault));
    return planNow(vault);
  },

  'plans.setResolution': (vault, { productId, resolution }) => {
    const projected = projectedPlan(vault);
    if (projected === null || projected.product.id !== productId) throw new ExpectedFailure('not-found');
    const { plan, product, today: on, projection } = projected;
    if (product.resolution === resolution) return planOf(vault, projected);
    const change = { type: 'resolution' as const, on, resolution };
    const isRunning = projection.endDate === null || compareDates(on, projection.endDate) < 0;
    if (isRunning) afterChange(projected, change);
    vault.db.transaction(() => {
      setResolution(vault.db, productId, resolution);
      if (isRunning)
        insertChange(vault.db, plan.id, { id: vault.newId(), change, recordedOn: on }, now(vault));
    })();
    return planNow(vault);
  },

  'plans.undo': (vault, { planId }) => {
    const projected = thePlan(vault, planId);
    const last = projected.changes.at(-1);
    if (last === undefined || !canUndo(vault, projected)) throw new ExpectedFailure('nothing-to-undo');
    vault.db.transaction(() => {
      withdrawChange(vault.db, last.id, now(vault));
      const before = { ...projected, changes: projected.changes.slice(0, -1) };
      setResolution(vault.db, projected.product.id, resolutionOn(before, last.change.on));
    })();
    return planNow(vault);
  },
};

/** The specification that a person's choices come to. Fails with `plan-refused` and what binds. */
function specOf(choices: InputOf<'plans.sketch'>): PlanSpec {
  const {
    startDate,
    dailyAmount: startAmount,
    resolution,
    approach,
    everyDays,
    initialCut,
    targetDays,
  } = choices;
  if (resolution > startAmount) throw new ExpectedFailure('plan-refused', 'resolution-above-amount');
  const options = { startAmount, resolution, ...(everyDays === null ? {} : { every: everyDays }) };
  return refusing(() => {
    if (approach === 'conservative') {
      const cut = initialCut === null ? {} : { initialCut: initialCut / 1000 };
      return {
        startDate,
        startAmount,
        resolution,
        approach,
        phases: presetPhases(approach, { ...options, ...cut }),
      };
    }
    const solved = solveForDays(approach, { ...options, targetDays: targetDays ?? usualDays[approach] });
    if (!solved.ok) throw new ExpectedFailure('plan-refused', `earliest-days-${solved.earliestDays}`);
    return { startDate, startAmount, resolution, approach, phases: solved.phases };
  });
}

/** How long a solved approach takes unless the person says otherwise: six weeks for moderate. */
const usualDays = { moderate: 42 };

/** Runs the engine; a specification that it refuses becomes an expected failure with the engine's code. */
function refusing<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof PlanRefused) throw new ExpectedFailure('plan-refused', error.code);
    throw error;
  }
}

function thePlan(vault: OpenVault, planId: string): ProjectedPlan {
  const projected = projectedPlan(vault);
  if (projected === null || projected.plan.id !== planId) throw new ExpectedFailure('no-plan');
  return projected;
}

/** What the plan would be with one more change, which begins today or later and before the plan's end. */
function afterChange(projected: ProjectedPlan, change: PlanChange): Projection {
  const { plan, changes, today: asOf, projection } = projected;
  if (compareDates(change.on, asOf) < 0) throw new ExpectedFailure('plan-refused', 'in-the-past');
  const { endDate } = projection;
  if (endDate !== null && compareDates(change.on, endDate) >= 0)
    throw new ExpectedFailure('plan-refused', 'plan-has-ended');
  const after = refusing(() => projectPlan(plan.spec, [...changes.map((row) => row.change), change], asOf));
  const ignored = reasonsToIgnore(change, after);
  // Others of its kind and day may have come to nothing before.
  if (ignored.length > reasonsToIgnore(change, projection).length) {
    throw new ExpectedFailure('plan-refused', ignored.at(-1));
  }
  return after;
}

/** Why changes of this kind and day come to nothing in a plan, in the order they were recorded. */
function reasonsToIgnore({ on, type }: PlanChange, { warnings }: Projection): string[] {
  return warnings.flatMap((warning) =>
    warning.code === 'not-applied' && warning.on === on && warning.type === type ? [warning.reason] : [],
  );
}

/** The last change can go while nothing is logged on a later day than the one it begins on. */
function canUndo(vault: OpenVault, { changes, product }: ProjectedPlan): boolean {
  const last = changes.at(-1);
  if (last === undefined) return false;
  const logged = latestDoseDay(vault.db, product.id);
  return logged === null || compareDates(logged, last.change.on) <= 0;
}

function planNow(vault: OpenVault): Plan {
  const projected = projectedPlan(vault);
  if (projected === null) throw new Error('the plan was saved but is not there');
  return planOf(vault, projected);
}

function planOf(vault: OpenVault, projected: ProjectedPlan): Plan {
  const { plan, product, changes, projection, today: asOf } = projected;
  const events = changes.map(({ change }) => change);
  const from = addDays(plan.spec.startDate, -shownBeforeStart);
  const slots = inDayOrder(plan.slots, readSettings(vault.db).dayStartsAt);
  return {
    id: plan.id,
    product,
    approach: plan.approach,
    slots,
    current: curveOf(plan.spec, projection),
    splits: projection.steps.map((step) => sharesOf(projected, step.amount, step.from, slots)),
    earlier: projectRevisions(plan.spec, events, asOf)
      .slice(0, -1)
      .map((revision) => curveOf(plan.spec, revision)),
    events: changes.map(({ id, change, recordedOn }) => ({ id, change, recordedOn })),
    canUndo: canUndo(vault, projected),
    today: asOf,
    taken: [...dayTotals(vault.db, product.id, from, asOf)].map(([date, amount]) => ({ date, amount })),
  };
}

/** A projection as the pages see it. */
export function curveOf(spec: PlanSpec, { steps, endDate, weeks, warnings, openHold }: Projection): Curve {
  return {
    startAmount: spec.startAmount,
    steps: steps.map((step) => ({ ...step, off: step.off ?? false })),
    endDate,
    weeks,
    warnings: countedWarnings(warnings),
    openHold,
  };
}

/** Each kind of warning once, with how often it applies. */
function countedWarnings(warnings: Projection['warnings']): Curve['warnings'] {
  const counts = new Map<string, number>();
  for (const { code } of warnings) counts.set(code, (counts.get(code) ?? 0) + 1);
  return [...counts].map(([code, count]) => ({ code, count }));
}
