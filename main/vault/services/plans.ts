import type { InputOf } from '../../../shared/contract/contract';
import { lastDate } from '../../../shared/contract/fields';
import type { Plan } from '../../../shared/contract/plans';
import { compareDates, daysBetween, type LocalDate } from '../../../shared/time';
import { fitStrategy } from '../../schedule/fit';
import { stepFlags } from '../../schedule/step-flags';
import { readBackgroundAnswers } from '../database/tables/background-answers';
import { deletePlanAnswers } from '../database/tables/plan-answers';
import { insertChange, insertPlan, productIdOfPlan, withdrawChange } from '../database/tables/plans';
import { insertProduct, setBaselineSince, setHidden, setResolution } from '../database/tables/products';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault, today } from '../open-vault';
import type { Handlers } from '../router';
import { type CheckedChange, checkedChange } from './plan-change';
import { approachOf, checkResolution, chosenPlan, refusing } from './plan-choices';
import { freeFrom, isOver, type ProjectedPlan, resolutionOn } from './plan-projection';
import { planRefused } from './plan-refusal';
import { canUndo, curveOf, planOf, splitAfter } from './plan-view';
import { newProduct } from './products';
import { presentPlan, theTrack, trackOf } from './tracks';
import { usualTimes } from './usual-times';

export const plansHandlers: Handlers<'plans'> = {
  'plans.sketch': (vault, choices) => {
    const asOf = today(vault);
    const { spec, projection } = chosenPlan(choices, asOf);
    return { ...curveOf(spec, projection), flags: stepFlags(spec, [], asOf) };
  },

  'plans.fit': (_vault, { endDate, startDate, dailyAmount: startAmount, resolution, ...choices }) => {
    checkResolution(startAmount, resolution);
    const from = { startDate, startAmount, resolution, alternateCycles: choices.alternateCycles };
    const fit = refusing(() => fitStrategy(choices.strategy, from, endDate));
    if ((fit.ok ? fit.endDate : fit.earliest) > lastDate) throw planRefused('too-long');
    if (!fit.ok) return { ok: false, earliest: fit.earliest, binding: fit.binding };
    // Every field but the fitted one is the person's, the supervision of a rapid taper among them.
    const strategy = { ...choices.strategy, ...fit.strategy } as typeof choices.strategy;
    return { ok: true, strategy, endDate: fit.endDate };
  },

  'plans.create': (vault, input) => {
    const { strategy, alternateCycles, slots } = input;
    if (readBackgroundAnswers(vault.db).under18 === true) throw planRefused('under-18');
    const { spec, projection } = chosenPlan(input, today(vault));
    const { endDate } = projection;
    if (endDate !== null && compareDates(endDate, today(vault)) <= 0) throw planRefused('over-already');
    return vault.db.transaction(() => {
      const { productId, fromDay } = productFor(vault, input);
      const choices = { strategy, alternateCycles };
      const approach = approachOf(strategy);
      insertPlan(
        vault.db,
        { id: vault.newId(), productId, approach, spec, choices, slots, fromDay },
        now(vault),
      );
      deletePlanAnswers(vault.db, input.product.kind === 'new' ? null : productId);
      return planNow(vault, productId);
    })();
  },

  'plans.current': (vault, { productId }) => {
    const track = trackOf(vault, productId);
    const projected = track && presentPlan(track);
    return projected && planOf(vault, projected);
  },

  'plans.preview': (vault, { planId, change }) => {
    const projected = thePlan(vault, planId);
    const { after } = checkedChange(projected, change);
    const before = projected.projection.endDate;
    return {
      after: curveOf(projected.plan.spec, after),
      endMovesByDays: before !== null && after.endDate !== null ? daysBetween(before, after.endDate) : null,
      split: splitAfter(vault, projected, change, after),
    };
  },

  'plans.steadyTimes': (vault, { productId }) => {
    theTrack(vault, productId);
    return usualTimes(vault, productId);
  },

  'plans.change': (vault, { planId, change }) => {
    const projected = thePlan(vault, planId);
    const { row } = checkedChange(projected, change);
    vault.db.transaction(() => {
      if (change.type === 'resolution') setResolution(vault.db, projected.product.id, change.resolution);
      record(vault, projected, row);
      showAgain(vault, projected);
    })();
    return planNow(vault, projected.product.id);
  },

  'plans.setResolution': (vault, { productId, resolution }) => {
    const track = theTrack(vault, productId);
    const { product } = track.row;
    const projected = presentPlan(track);
    if (product.resolution === resolution) return projected && planOf(vault, projected);
    vault.db.transaction(() => {
      setResolution(vault.db, productId, resolution);
      if (projected === null || isOver(projected)) return;
      const { row } = checkedChange(projected, { type: 'resolution', on: projected.today, resolution });
      record(vault, projected, row);
    })();
    return projected && planNow(vault, productId);
  },

  'plans.undo': (vault, { planId }) => {
    const projected = thePlan(vault, planId);
    const last = projected.changes.at(-1);
    if (last === undefined || !canUndo(vault, projected)) throw new ExpectedFailure('nothing-to-undo');
    vault.db.transaction(() => {
      withdrawChange(vault.db, last.id, now(vault));
      const before = { ...projected, changes: projected.changes.slice(0, -1) };
      setResolution(vault.db, projected.product.id, resolutionOn(before, last.change.on));
      showAgain(vault, projected);
    })();
    return planNow(vault, projected.product.id);
  },
};

/**
 * The product that a plan is made for, added when it is new, and the first day that the plan counts for: with a plan
 * before it, the earlier of today and its own start, but nothing that the one before listed or changed is lost.
 */
function productFor(
  vault: OpenVault,
  { product, resolution, startDate }: InputOf<'plans.create'>,
): { productId: string; fromDay: LocalDate | null } {
  if (product.kind === 'new') {
    const { kind: _kind, ...said } = product;
    return { productId: insertNew(vault, { ...said, resolution }), fromDay: null };
  }
  const before = presentPlan(theTrack(vault, product.id));
  if (before !== null && !isOver(before)) throw planRefused('one-plan-for-a-product');
  setResolution(vault.db, product.id, resolution);
  setBaselineSince(vault.db, product.id, null);
  setHidden(vault.db, product.id, false);
  return { productId: product.id, fromDay: before && fromDayAfter(before, startDate) };
}

function fromDayAfter(before: ProjectedPlan, startDate: LocalDate): LocalDate {
  const free = freeFrom(before);
  const earliest = free !== null && free > startDate ? free : startDate;
  return earliest < before.today ? earliest : before.today;
}

/** Adds a change that was checked to the history of a plan. */
function record(
  vault: OpenVault,
  { plan, today: recordedOn }: ProjectedPlan,
  row: CheckedChange['row'],
): void {
  insertChange(vault.db, plan.id, { ...row, id: vault.newId(), recordedOn }, now(vault));
}

/** A product can be put aside once its plan is over; a change may let the plan run again. */
function showAgain(vault: OpenVault, { product }: ProjectedPlan): void {
  setHidden(vault.db, product.id, false);
}

function insertNew(vault: OpenVault, said: Parameters<typeof newProduct>[1]): string {
  const product = newProduct(vault, said);
  insertProduct(vault.db, product, now(vault));
  return product.id;
}

/** The present plan of its product. Fails with `no-plan` for one that is gone or was followed by another. */
function thePlan(vault: OpenVault, planId: string): ProjectedPlan {
  const productId = productIdOfPlan(vault.db, planId);
  const projected = productId === undefined ? null : presentPlan(theTrack(vault, productId));
  if (projected === null || projected.plan.id !== planId) throw new ExpectedFailure('no-plan');
  return projected;
}

function planNow(vault: OpenVault, productId: string): Plan {
  const projected = presentPlan(theTrack(vault, productId));
  if (projected === null) throw new Error('the plan was saved but is not there');
  return planOf(vault, projected);
}
