let offsetMs = 0;

/** Sets how far the application's clock is from the computer's: zero except in tests and demonstrations. */
export function setClockOffset(ms: number): void {
  offsetMs = ms;
}

/** Now, by the application's clock. */
export function now(): Date {
  return new Date(Date.now() + offsetMs);
}
