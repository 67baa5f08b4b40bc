/** The middle of some figures, and those that 95 and 99 of 100 stay below. */
export function spread(figures: readonly number[]): { median: number; p95: number; p99: number } {
  const sorted = [...figures].sort((a, b) => a - b);
  const at = (share: number) =>
    sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** Prints figures as a line of a table. */
export function printFigures(name: string, figures: readonly number[]): void {
  const { median, p95, p99 } = spread(figures);
  const column = (value: number) => `${Math.round(value)} ms`.padStart(9);
  process.stdout.write(
    `${name.padEnd(54)} median ${column(median)}   p95 ${column(p95)}   p99 ${column(p99)}   n ${figures.length}\n`,
  );
}

/** How long each of some runs takes, in milliseconds. */
export function timed(runs: number, work: () => unknown): number[] {
  return Array.from({ length: runs }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
}

/** Prints the heading of a table of `printTimes`. */
export function printHeading(name: string): void {
  const columns = ['first', 'median', 'p95', 'max'].map((column) => column.padStart(12)).join('');
  process.stdout.write(`${name.padEnd(50)}${columns}   median / bare loop\n`);
}

/**
 * Prints times as a line of a table, in milliseconds to a thousandth: the first run, then the others. With
 * `bare` also how many times as long as those the median takes.
 */
export function printTimes(name: string, times: readonly number[], bare?: readonly number[]): void {
  const [first = Number.NaN, ...warm] = times;
  const { median, p95 } = spread(warm);
  const columns = [first, median, p95, Math.max(...warm)].map((time) => `${time.toFixed(3)} ms`.padStart(12));
  const ratio = bare === undefined ? '' : `   ${(median / spread(bare).median).toFixed(0)} x`;
  process.stdout.write(`${name.padEnd(50)}${columns.join('')}${ratio}\n`);
}
