import type { OutputOf } from '../../../shared/contract/contract';
import type { Product } from '../../../shared/contract/products';
import { minutesIntoDay } from '../../../shared/open-slot';
import { addDays, compareDates, type LocalDate, wallTime } from '../../../shared/time';
import { baselineOf } from '../../schedule/baseline';
import { dosesBetween } from '../database/tables/doses';
import { readSettings } from '../database/tables/settings';
import { type OpenVault, today } from '../open-vault';

/** What the days from `since` to yesterday come to. Today is left out: more may follow. */
export function baselineSince(
  vault: OpenVault,
  product: Product,
  since: LocalDate,
): NonNullable<OutputOf<'products.baseline'>> {
  const { dayStartsAt } = readSettings(vault.db);
  const days = new Map<LocalDate, { minutes: number; amount: Product['resolution'] }[]>();
  const yesterday = addDays(today(vault), -1);
  const doses =
    compareDates(since, yesterday) > 0 ? [] : dosesBetween(vault.db, product.id, since, yesterday);
  for (const { day, takenAt, zone, amount } of doses) {
    const ofDay = days.get(day) ?? [];
    ofDay.push({ minutes: minutesIntoDay(wallTime(takenAt, zone), dayStartsAt), amount });
    days.set(day, ofDay);
  }
  const found = baselineOf(
    [...days].map(([date, ofDay]) => ({ date, doses: ofDay })),
    product.resolution,
    dayStartsAt,
  );
  return { since, ...found };
}
