import type { LocalDate } from '../../shared/time';

let offsetMs = 0;

/** Sets how far the application's clock is from the computer's: zero except in tests and demonstrations. */
export function setClockOffset(ms: number): void {
  offsetMs = ms;
}

/** Now, by the application's clock. */
export function now(): Date {
  return new Date(Date.now() + offsetMs);
}

/** What a clock on the wall here shows at a moment, `HH:MM`. */
export function wallClock(moment: Date): string {
  return [moment.getHours(), moment.getMinutes()].map((part) => String(part).padStart(2, '0')).join(':');
}

/** The date that a calendar on the wall here shows at a moment, `YYYY-MM-DD`. */
export function wallDate(moment: Date): LocalDate {
  const parts = [moment.getMonth() + 1, moment.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${moment.getFullYear()}-${parts.join('-')}` as LocalDate;
}
