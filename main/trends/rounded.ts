/** A number to a hundredth: finer than any answer, and short in transit. */
export function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
