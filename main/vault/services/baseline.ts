import type { OutputOf } from '../../../shared/contract/contract';
import type { Product } from '../../../shared/contract/products';
import type { Amount } from '../../../shared/quantity';
import { addDays, compareDates, type LocalDate } from '../../../shared/time';
import { baselineOf } from '../../schedule/baseline';
import { dayTotals } from '../database/tables/doses';
import { readSettings } from '../database/tables/settings';
import { type OpenVault, today } from '../open-vault';
import { loggedDays } from './logged-days';

/** What the days from `since` to yesterday come to. Today is left out: more may follow. */
export function baselineSince(
  vault: OpenVault,
  product: Product,
  since: LocalDate,
): NonNullable<OutputOf<'products.baseline'>> {
  const { dayStartsAt } = readSettings(vault.db);
  const date = today(vault);
  const yesterday = addDays(date, -1);
  const hasDays = compareDates(since, yesterday) <= 0;
  const logged = hasDays ? loggedDays(vault, product.id, since, yesterday) : [];
  const totals = hasDays ? dayTotals(vault.db, product.id, since, yesterday) : new Map<LocalDate, Amount>();
  return {
    since,
    today: date,
    takenToday: dayTotals(vault.db, product.id, date, date).get(date) ?? (0 as Amount),
    totals: [...totals].map(([of, amount]) => ({ date: of, amount })),
    ...baselineOf(logged, product.resolution, dayStartsAt),
  };
}
