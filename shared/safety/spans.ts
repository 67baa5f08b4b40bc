const hour = 3_600_000;

/**
 * Hours from one instant to another, negative if `to` is the earlier one. Instants are ISO 8601 with `Z`,
 * so neither midnight nor a change of the clocks matters.
 * Throws on text that is no instant.
 */
export function hoursBetween(from: string, to: string): number {
  return (milliseconds(to) - milliseconds(from)) / hour;
}

function milliseconds(instant: string): number {
  const value = Date.parse(instant);
  // A comparison with NaN is false, which would keep a rule silent.
  if (Number.isNaN(value)) throw new RangeError('not an instant');
  return value;
}
