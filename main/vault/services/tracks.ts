import { compareDates, type LocalDate } from '../../../shared/time';
import { type PlanOutline, planOutlines } from '../database/tables/plans';
import { allProducts, findProduct, type ProductRow } from '../database/tables/products';
import { ExpectedFailure } from '../failure';
import { type OpenVault, today } from '../open-vault';
import { isOver, type ProjectedPlan, projectPlanRow } from './plan-projection';

/** A product with its plans. */
export interface Track {
  readonly row: ProductRow;
  /** Oldest first; each counts until the next one begins to. */
  readonly plans: readonly PlanOutline[];
  /** What one of its plans comes to today. Worked out when it is first asked for: of years of plans few days need more than one. */
  readonly projected: (plan: PlanOutline) => ProjectedPlan;
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
export function presentPlan(track: Track): ProjectedPlan | null {
  const last = track.plans.at(-1);
  return last === undefined ? null : track.projected(last);
}

/** The plan that counts for a date; for a date before all plans the first one. */
export function planOn(track: Track, date: LocalDate): ProjectedPlan | null {
  let found: PlanOutline | undefined;
  for (const plan of track.plans) {
    if (plan.fromDay === null || compareDates(plan.fromDay, date) <= 0) found = plan;
  }
  return found === undefined ? null : track.projected(found);
}

/** The plans that count on a day from one to another, both included (null for no end), oldest first. */
export function plansBetween(track: Track, from: LocalDate, to: LocalDate | null): ProjectedPlan[] {
  return track.plans
    .filter((plan, index) => {
      const next = track.plans[index + 1]?.fromDay ?? null;
      const begins = to === null || plan.fromDay === null || compareDates(plan.fromDay, to) <= 0;
      return begins && (next === null || compareDates(next, from) > 0);
    })
    .map(track.projected);
}

/** Whether the present plan still has days ahead. */
export function isTapering(track: Track): boolean {
  const plan = presentPlan(track);
  return plan !== null && !isOver(plan);
}

function trackFor(vault: OpenVault, row: ProductRow, asOf: LocalDate): Track {
  const known = new Map<string, ProjectedPlan>();
  return {
    row,
    plans: planOutlines(vault.db, row.product.id),
    projected({ id }) {
      const projected = known.get(id) ?? projectPlanRow(vault, id, row.product, asOf);
      known.set(id, projected);
      return projected;
    },
  };
}

function rank(track: Track): number {
  if (track.row.hidden) return 3;
  if (isTapering(track)) return 0;
  return track.plans.length > 0 || track.row.baselineSince !== null ? 1 : 2;
}
