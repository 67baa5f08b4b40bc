/**
 * Whether a time of day lies in a sleep from `from` up to, and not with, `to`; all of them `HH:MM`. A sleep may go over
 * midnight; one that begins and ends at the same time is none.
 */
export function isAsleep(time: string, from: string, to: string): boolean {
  if (from === to) return false;
  return from < to ? time >= from && time < to : time >= from || time < to;
}
