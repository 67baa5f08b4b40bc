const hour = 3_600_000;
const day = 24 * hour;

/**
 * Hours from one instant to another, negative if `to` is the earlier one. Instants are ISO 8601 with `Z`,
 * so neither midnight nor a change of the clocks matters.
 * Throws on text that is no instant.
 */
export function hoursBetween(from: string, to: string): number {
  return (milliseconds(to) - milliseconds(from)) / hour;
}

/** Whether two logical dates (`YYYY-MM-DD`) follow one another, in either order. Throws on text that is no date. */
export function areNeighbours(one: string, other: string): boolean {
  return Math.abs(milliseconds(one) - milliseconds(other)) === day;
}

function milliseconds(text: string): number {
  // A date alone is read as midnight UTC, where every day has 24 hours.
  const value = Date.parse(text);
  if (Number.isNaN(value)) throw new RangeError('not an instant or a date');
  return value;
}
