import type { Batch } from '../../../shared/contract/products';
import type { Supply } from '../../../shared/contract/supply';
import type { Amount } from '../../../shared/quantity';
import { addDays, compareDates } from '../../../shared/time';
import type { Step } from '../../schedule/model';
import {
  amountAhead,
  costOf,
  daysOfSupply,
  type Price,
  type StockEvent,
  savedAgainst,
  stockOnHand,
  withDaysBefore,
} from '../../schedule/supply';
import { batchesOf, purchasesOf } from '../database/tables/batches';
import { dayTotals, takenWithin } from '../database/tables/doses';
import { readSettings } from '../database/tables/settings';
import { insertCount, latestCount, removeCount } from '../database/tables/stock-counts';
import { ExpectedFailure } from '../failure';
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
    if (!removeCount(vault.db, productId, countId, now(vault))) throw new ExpectedFailure('not-found');
    return supplyOf(vault, track);
  },
};

function supplyOf(vault: OpenVault, track: Track): Supply {
  const { product } = track.row;
  const present = presentPlan(track);
  const running = present !== null && !isOver(present) ? present : null;
  const paid = paidFor(vault, product.id);
  const price = priceOf(paid);
  const ahead = running && aheadOf(running);
  return {
    productId: product.id,
    stock: stockOf(vault, product.id, running),
    ahead,
    saved: present && savedSoFar(vault, present, price),
    money: moneyOf(vault, paid, price, ahead),
  };
}

/** Null before any count or purchase. */
function stockOf(vault: OpenVault, productId: string, plan: ProjectedPlan | null): Supply['stock'] {
  const count = latestCount(vault.db, productId);
  const bought = purchasesOf(vault.db, productId);
  const first = count?.at ?? bought[0]?.at;
  if (first === undefined) return null;
  const gained: StockEvent[] = bought
    .filter(({ at }) => at >= first)
    .map(({ at, amount }) => ({ type: 'bought', at, amount: amount as Amount }));
  if (count !== undefined) gained.unshift({ type: 'counted', at: count.at, amount: count.amount as Amount });
  const stock = stockOnHand([...gained, ...takenBetween(vault, productId, gained)]);
  const lasts = plan && daysOfSupply(listedBy(plan), stock.amount, plan.today, takenToday(vault, plan));
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

/** What was taken from each count or purchase to the next: years of single doses come to the same. */
function takenBetween(vault: OpenVault, productId: string, gained: readonly StockEvent[]): StockEvent[] {
  const instants = [...new Set(gained.map(({ at }) => at))].sort();
  return instants.map((at, index) => {
    const amount = takenWithin(vault.db, productId, at, instants[index + 1] ?? null);
    return { type: 'taken', at, amount };
  });
}

/** What the plan lists from today on, the days before its first row included. */
function listedBy({ plan, projection, today: asOf }: ProjectedPlan): Step[] {
  return withDaysBefore(projection.steps, plan.spec.startAmount, asOf);
}

function takenToday(vault: OpenVault, { product, today: date }: ProjectedPlan): Amount {
  return dayTotals(vault.db, product.id, date, date).get(date) ?? (0 as Amount);
}

function aheadOf(plan: ProjectedPlan): NonNullable<Supply['ahead']> {
  const { endDate, openHold } = plan.projection;
  const openEnd = endDate === null;
  return { ...amountAhead(listedBy(plan), plan.today, openEnd ? openEndDays : 0), openEnd, openHold };
}

/** The batches whose cost is known, newest first. */
function paidFor(vault: OpenVault, productId: string): (Batch & { cents: number })[] {
  return batchesOf(vault.db, productId).flatMap((batch) =>
    batch.cents === null ? [] : [{ ...batch, cents: batch.cents }],
  );
}

/** The price of the newest batch of which both amount and cost are known. */
function priceOf(paid: readonly (Batch & { cents: number })[]): Price | null {
  for (const { cents, amount } of paid) {
    if (amount !== null) return { cents, amount: amount as Amount };
  }
  return null;
}

function moneyOf(
  vault: OpenVault,
  paid: readonly (Batch & { cents: number })[],
  price: Price | null,
  ahead: Supply['ahead'],
): Supply['money'] {
  const first = paid.at(-1);
  if (first === undefined) return null;
  return {
    currency: readSettings(vault.db).currency,
    spent: paid.reduce((sum, { cents }) => sum + cents, 0),
    since: first.day,
    price,
    ahead: ahead && price && costOf(ahead.total, price),
  };
}

/** Over the days of the plan that are over and were logged; a day without a log says nothing about what was taken. */
function savedSoFar(
  vault: OpenVault,
  { plan, product, today: asOf }: ProjectedPlan,
  price: Price | null,
): Supply['saved'] {
  const { startDate, startAmount } = plan.spec;
  if (compareDates(startDate, asOf) >= 0) return null;
  const totals = [...dayTotals(vault.db, product.id, startDate, addDays(asOf, -1)).values()];
  const days = totals.map((taken) => ({ taken }));
  // Without a price only the amount is known; any price gives the same amount.
  const saved = savedAgainst(startAmount, days, price ?? { cents: 0, amount: startAmount });
  return { amount: saved.amount, days: days.length, cents: price && saved.cents };
}
