import type { LocalDate } from '../../../shared/time';
import { compareDates } from '../../../shared/time';
import { plansOf } from '../database/tables/plans';
import { allProducts, findProduct, type ProductRow } from '../database/tables/products';
import { ExpectedFailure } from '../failure';
import { type OpenVault, today } from '../open-vault';
import { isOver, type ProjectedPlan, projectPlanRow } from './plan-projection';

/** A product with its plans, oldest first; each counts until the next one begins to. */
export interface Track {
  readonly row: ProductRow;
  readonly plans: readonly ProjectedPlan[];
}

/** Every product with its plans: those with a running plan first, hidden ones last, else as they were added. */
export function allTracks(vault: OpenVault): Track[] {
  const asOf = today(vault);
  return allProducts(vault.db)
    .map((row) => trackFor(vault, row, asOf))
    .sort((a, b) => rank(a) - rank(b));
}

/**
 * The track of a product, or without one of the first that has a plan; null when there is no product at all. Fails
 * with `not-found` for a product that there is none.
 */
export function trackOf(vault: OpenVault, productId: string | null): Track | null {
  if (productId !== null) return theTrack(vault, productId);
  const tracks = allTracks(vault).filter(({ row }) => !row.hidden);
  return tracks.find(({ plans }) => plans.length > 0) ?? tracks[0] ?? null;
}

/** The track of a product that must be there. Fails with `not-found`. */
export function theTrack(vault: OpenVault, productId: string): Track {
  const row = findProduct(vault.db, productId);
  if (row === undefined) throw new ExpectedFailure('not-found');
  return trackFor(vault, row, today(vault));
}

/** The plan that a product has now, also one that is over; null when it never had one. */
export function presentPlan({ plans }: Track): ProjectedPlan | null {
  return plans.at(-1) ?? null;
}

/** The plan that counts for a date; for a date before all plans the first one. */
export function planOn({ plans }: Track, date: LocalDate): ProjectedPlan | null {
  const begun = plans.filter(({ plan }) => plan.fromDay === null || compareDates(plan.fromDay, date) <= 0);
  return begun.at(-1) ?? null;
}

/** Whether the present plan still has days ahead. */
export function isTapering(track: Track): boolean {
  const plan = presentPlan(track);
  return plan !== null && !isOver(plan);
}

function trackFor(vault: OpenVault, row: ProductRow, asOf: LocalDate): Track {
  const plans = plansOf(vault.db, row.product.id);
  return { row, plans: plans.map((plan) => projectPlanRow(vault, plan, row.product, asOf)) };
}

function rank(track: Track): number {
  if (track.row.hidden) return 3;
  if (isTapering(track)) return 0;
  return track.plans.length > 0 || track.row.baselineSince !== null ? 1 : 2;
}
