/** The middle of some figures, and the one that 95 of 100 stay below. */
export function spread(figures: readonly number[]): { median: number; p95: number } {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95) };
}

/** Prints figures as a line of a table. */
export function printFigures(name: string, figures: readonly number[]): void {
  const { median, p95 } = spread(figures);
  const column = (value: number) => `${Math.round(value)} ms`.padStart(9);
  process.stdout.write(
    `${name.padEnd(54)} median ${column(median)}   p95 ${column(p95)}   n ${figures.length}\n`,
  );
}
