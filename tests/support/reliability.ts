import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Figure, Length, RowName } from '../../scripts/reliability-rows.mjs';

/** Where a test of reliability keeps what it makes and reads anew. May be deleted at any time. */
export const reliabilityFolder = path.resolve('node_modules', '.cache', 'reliability');

/** A folder in memory, where the system has one: for what is not about the drive itself. */
export const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** How much the rows do in this run: little for every change, what the bars ask for, or a night's worth. */
const length = (process.env.GLIDEPATH_RELIABILITY ?? 'short') as Length;

/** A count for this run's length. */
export function ofLength(counts: Record<Length, number>): number {
  return counts[length];
}

/** Where this run's random numbers begin; printed by the runner, and given again with `--seed=N`. */
export const seed = Number(process.env.GLIDEPATH_SEED ?? 1);

/**
 * Notes that a row could not be run here, and why. That is let pass in the short cut alone: at full length a row holds
 * only when it ran.
 */
export function noteNotRun(row: RowName, bar: string, why: string): void {
  note(row, { bar, figure: `NOT RUN: ${why}`, ok: length === 'short' });
}

let noted = 0;

/** Notes what a row reached, for the table. A row may have several figures. Give it before expecting anything of it. */
export function note(row: RowName, figure: Omit<Figure, 'row'>): void {
  mkdirSync(reliabilityFolder, { recursive: true });
  const name = `${row}-${process.pid}-${String(noted).padStart(3, '0')}.json`;
  noted += 1;
  writeFileSync(path.join(reliabilityFolder, name), JSON.stringify({ row, ...figure } satisfies Figure));
}
