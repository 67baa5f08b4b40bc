import { minutesIntoDay } from '../../../shared/open-slot';
import { type LocalDate, wallTime } from '../../../shared/time';
import type { LoggedDay } from '../../schedule/baseline';
import type { LoggedDose } from '../../schedule/steady-times';
import { dosesBetween } from '../database/tables/doses';
import { readSettings } from '../database/tables/settings';
import type { OpenVault } from '../open-vault';

/** The days from one to another, both included, on which a product was logged, oldest first, with their doses. */
export function loggedDays(vault: OpenVault, productId: string, from: LocalDate, to: LocalDate): LoggedDay[] {
  const { dayStartsAt } = readSettings(vault.db);
  const days = new Map<LocalDate, LoggedDose[]>();
  for (const { day, takenAt, zone, amount } of dosesBetween(vault.db, productId, from, to)) {
    const doses = days.get(day) ?? [];
    doses.push({ minutes: minutesIntoDay(wallTime(takenAt, zone), dayStartsAt), amount });
    days.set(day, doses);
  }
  return [...days].map(([date, doses]) => ({ date, doses })).sort((a, b) => (a.date < b.date ? -1 : 1));
}
