import { logicalDate, wallTime } from '../../../shared/time';
import type { Moment } from '../content';

/** An instant as the clock on the wall showed it, with how far that is from UTC: `2026-11-22T15:40:07-05:00`. */
export function zonedDateTime({ at, zone }: Pick<Moment, 'at' | 'zone'>): string {
  const shown = `${logicalDate(at, zone, '00:00')}T${wallTime(at, zone)}`;
  const seconds = at.slice(17, 19);
  const ahead = (Date.parse(`${shown}:00Z`) - Date.parse(`${at.slice(0, 16)}:00Z`)) / 60_000;
  const [hours, minutes] = [Math.floor(Math.abs(ahead) / 60), Math.abs(ahead) % 60];
  const offset = [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
  return `${shown}:${/^\d\d$/.test(seconds) ? seconds : '00'}${ahead < 0 ? '-' : '+'}${offset}`;
}
