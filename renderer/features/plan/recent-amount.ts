import type { Plan } from '../../../shared/contract/plans';
import { type Amount, amount } from '../../../shared/quantity';
import { addDays } from '../../../shared/time';

/** So many of the last logged days, none longer ago than a week. */
const mostDays = 3;
const furthestBack = 7;

/** What a product really came to a day lately. */
export interface RecentAmount {
  /** The mean, to the nearest amount that can be made; a half goes up, the gentler side. */
  mean: Amount;
  /** How many logged days it is of. */
  days: number;
}

/** The mean of the last three logged days before today, of those in the last week; null without one. */
export function recentAmount({
  taken,
  today,
  product,
}: Pick<Plan, 'taken' | 'today' | 'product'>): RecentAmount | null {
  const first = addDays(today, -furthestBack);
  const totals = taken.filter(({ date }) => date >= first && date < today).slice(-mostDays);
  if (totals.length === 0) return null;
  const sum = totals.reduce((total, day) => total + day.amount, 0);
  const units = Math.floor(sum / totals.length / product.resolution + 0.5);
  return { mean: amount(Math.max(units, 1) * product.resolution), days: totals.length };
}
