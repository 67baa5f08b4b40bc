import type { Dose } from '../../../shared/contract/doses';
import { wallTime } from '../../../shared/time';
import type { DoseRow } from '../database/tables/doses';

/** A dose as the pages see it: with the time on the wall where it was taken. */
export function doseOf(row: DoseRow): Dose {
  const { zone, ...dose } = row;
  return { ...dose, time: wallTime(row.takenAt, zone) };
}
