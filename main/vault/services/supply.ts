import type { Supply } from '../../../shared/contract/supply';
import type { Amount } from '../../../shared/quantity';
import { addDays, compareDates } from '../../../shared/time';
import { amountAhead, costOf, daysOfSupply, savedAgainst, stockOnHand } from '../../schedule/supply';
import { batchesOf, purchasesOf } from '../database/tables/batches';
import { dayTotals, dosesSince } from '../database/tables/doses';
import { readSettings } from '../database/tables/settings';
import { insertCount, latestCount, removeCount } from '../database/tables/stock-counts';
import { now, type OpenVault } from '../open-vault';
import type { Handlers } from '../router';
import { isOver, type ProjectedPlan } from './plan-projection';
import { presentPlan, type Track, theTrack } from './tracks';

/** What an open end is taken to go on for. */
const openEndDays = 28;

export const supplyHandlers: Handlers<'supply'> = {
  'supply.get': (vault, { productId }) => supplyOf(vault, theTrack(vault, productId)),

  'supply.count': (vault, { productId, amount }) => {
    const track = theTrack(vault, productId);
    insertCount(vault.db, productId, { id: vault.newId(), at: now(vault), amount });
    return supplyOf(vault, track);
  },

  'supply.uncount': (vault, { productId, countId }) => {
    const track = theTrack(vault, productId);
    removeCount(vault.db, productId, countId, now(vault));
    return supplyOf(vault, track);
  },
};

function supplyOf(vault: OpenVault, track: Track): Supply {
  const { product } = track.row;
  const present = presentPlan(track);
  const running = present !== null && !isOver(present) ? present : null;
  const ahead = running && aheadOf(running);
  return {
    productId: product.id,
    stock: stockOf(vault, product.id, running),
    ahead,
    money: moneyOf(vault, product.id, present, ahead),
  };
}

/** Null before any count or purchase. */
function stockOf(vault: OpenVault, productId: string, plan: ProjectedPlan | null): Supply['stock'] {
  const count = latestCount(vault.db, productId);
  const bought = purchasesOf(vault.db, productId);
  const first = count?.at ?? bought[0]?.at;
  if (first === undefined) return null;
  const stock = stockOnHand([
    ...(count === undefined
      ? []
      : [{ type: 'counted' as const, at: count.at, amount: count.amount as Amount }]),
    ...bought
      .filter(({ at }) => at >= first)
      .map(({ at, amount }) => ({ type: 'bought' as const, at, amount: amount as Amount })),
    ...dosesSince(vault.db, productId, first).map((dose) => ({ type: 'taken' as const, ...dose })),
  ]);
  const lasts =
    plan && daysOfSupply(plan.projection.steps, stock.amount, plan.today, takenToday(vault, plan));
  return {
    amount: stock.amount,
    short: stock.short,
    countedAt: count?.at ?? null,
    countId: count?.id ?? null,
    days: lasts?.days ?? null,
    runsOut: lasts?.runsOut ?? null,
    left: lasts === null || lasts.runsOut !== null ? null : lasts.left,
  };
}

function takenToday(vault: OpenVault, { product, today: date }: ProjectedPlan): Amount {
  return dayTotals(vault.db, product.id, date, date).get(date) ?? (0 as Amount);
}

function aheadOf({ projection, today: asOf }: ProjectedPlan): Supply['ahead'] {
  const openEnd = projection.endDate === null;
  return { ...amountAhead(projection.steps, asOf, openEnd ? openEndDays : 0), openEnd };
}

/** Null before a purchase with its amount and its cost is known. */
function moneyOf(
  vault: OpenVault,
  productId: string,
  plan: ProjectedPlan | null,
  ahead: Supply['ahead'],
): Supply['money'] {
  const paid = batchesOf(vault.db, productId).filter(({ cents }) => cents !== null);
  const priced = paid.find(({ amount }) => amount !== null);
  const first = paid.at(-1);
  if (priced === undefined || first === undefined) return null;
  const price = { cents: priced.cents as number, amount: priced.amount as Amount };
  return {
    currency: readSettings(vault.db).currency,
    price,
    spent: paid.reduce((sum, { cents }) => sum + (cents as number), 0),
    since: first.day,
    ahead: ahead && costOf(ahead.total, price),
    saved: plan && savedSoFar(vault, plan, price),
  };
}

/** Over the days of the plan that are over and were logged; a day without a log says nothing about what was taken. */
function savedSoFar(
  vault: OpenVault,
  { plan, product, today: asOf }: ProjectedPlan,
  price: { cents: number; amount: Amount },
): NonNullable<Supply['money']>['saved'] {
  const { startDate, startAmount } = plan.spec;
  if (compareDates(startDate, asOf) >= 0) return null;
  const totals = [...dayTotals(vault.db, product.id, startDate, addDays(asOf, -1)).values()];
  return {
    ...savedAgainst(
      startAmount,
      totals.map((taken) => ({ taken })),
      price,
    ),
    days: totals.length,
  };
}
