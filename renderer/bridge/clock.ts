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

/** The month that a calendar on the wall here shows at a moment, `YYYY-MM`. */
export function wallMonth(moment: Date): string {
  return `${moment.getFullYear()}-${String(moment.getMonth() + 1).padStart(2, '0')}`;
}
