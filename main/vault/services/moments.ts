import { instantOf, type LocalDate, wallTime } from '../../../shared/time';
import { readSettings } from '../database/tables/settings';
import { ExpectedFailure } from '../failure';
import { dayHere, now, type OpenVault, today } from '../open-vault';

/** Something may lie this far ahead of the clock: somebody logs while swallowing, or clocks differ a little. */
export const leewayMs = 5 * 60_000;

/** Where something lies in time: its instant, the zone it happened in, and its logical day there. */
export interface Place {
  at: string;
  zone: string;
  day: LocalDate;
}

/**
 * The place of a time on a logical day, or of now without both. What was saved `before` with the same day and time
 * stays where it was, to the second and in the zone it was made in. Fails with `in-the-future` if it has not come yet.
 */
export function placeOf(
  vault: OpenVault,
  day: LocalDate | null,
  time: string | null,
  before?: Place | undefined,
): Place {
  if (before !== undefined && before.day === day && wallTime(before.at, before.zone) === time) {
    return { at: before.at, zone: before.zone, day };
  }
  const at = momentOf(vault, day, time);
  return { at, zone: vault.zone(), day: dayHere(vault, at) };
}

function momentOf(vault: OpenVault, day: LocalDate | null, time: string | null): string {
  if (day === null && time === null) return now(vault);
  const { dayStartsAt } = readSettings(vault.db);
  const clockTime = time ?? wallTime(now(vault), vault.zone());
  const ms = Date.parse(instantOf(day ?? today(vault), clockTime, vault.zone(), dayStartsAt));
  if (ms > vault.clock.now() + leewayMs) throw new ExpectedFailure('in-the-future');
  // Always with milliseconds: instants are compared as text.
  return new Date(ms).toISOString();
}
