import { instantOf, type LocalDate, logicalDate, wallTime } from '../../../shared/time';
import { readSettings } from '../database/tables/settings';
import { ExpectedFailure } from '../failure';
import { now, type OpenVault, today } from '../open-vault';

/** Something may lie this far ahead of the clock: somebody logs while swallowing, or clocks differ a little. */
const leewayMs = 5 * 60_000;

/** The instant of a time on a logical day, or now without both. Fails with `in-the-future` if it has not come yet. */
export function momentOf(vault: OpenVault, day: LocalDate | null, time: string | null): string {
  if (day === null && time === null) return now(vault);
  const { dayStartsAt } = readSettings(vault.db);
  const clockTime = time ?? wallTime(now(vault), vault.zone());
  const ms = Date.parse(instantOf(day ?? today(vault), clockTime, vault.zone(), dayStartsAt));
  if (ms > vault.clock.now() + leewayMs) throw new ExpectedFailure('in-the-future');
  // Always with milliseconds: instants are compared as text.
  return new Date(ms).toISOString();
}

/** Where an instant belongs: the zone it happened in and its logical day. */
export function placed(vault: OpenVault, takenAt: string): { takenAt: string; zone: string; day: LocalDate } {
  const zone = vault.zone();
  return { takenAt, zone, day: logicalDate(takenAt, zone, readSettings(vault.db).dayStartsAt) };
}
