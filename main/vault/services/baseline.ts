import type { OutputOf } from '../../../shared/contract/contract';
import type { Product } from '../../../shared/contract/products';
import { minutesIntoDay } from '../../../shared/open-slot';
import type { Amount } from '../../../shared/quantity';
import { addDays, compareDates, type LocalDate, wallTime } from '../../../shared/time';
import { baselineOf } from '../../schedule/baseline';
import { dayTotals, dosesBetween } from '../database/tables/doses';
import { readSettings } from '../database/tables/settings';
import { type OpenVault, today } from '../open-vault';

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
  const days = new Map<LocalDate, { minutes: number; amount: Amount }[]>();
  for (const dose of hasDays ? dosesBetween(vault.db, product.id, since, yesterday) : []) {
    const ofDay = days.get(dose.day) ?? [];
    ofDay.push({
      minutes: minutesIntoDay(wallTime(dose.takenAt, dose.zone), dayStartsAt),
      amount: dose.amount,
    });
    days.set(dose.day, ofDay);
  }
  const logged = [...days].map(([of, doses]) => ({ date: of, doses }));
  const totals = hasDays ? dayTotals(vault.db, product.id, since, yesterday) : new Map<LocalDate, Amount>();
  return {
    since,
    today: date,
    takenToday: dayTotals(vault.db, product.id, date, date).get(date) ?? (0 as Amount),
    totals: [...totals].map(([of, amount]) => ({ date: of, amount })),
    ...baselineOf(logged, product.resolution, dayStartsAt),
  };
}
