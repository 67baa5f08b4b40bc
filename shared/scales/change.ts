import type { ScaleChange, ScaleRecord } from '../contract/scales';
import { scales } from './registry';
import type { ScaleId } from './scale';

type Result = Pick<ScaleRecord, 'scale' | 'day' | 'total'>;

/** How a result stands to the one before it; null without two totals. */
export function changeBetween(before: Result | undefined, last: Result | undefined): ScaleChange | null {
  if (before === undefined || last === undefined || before.total === null || last.total === null) return null;
  const points = last.total - before.total;
  return { points, since: before.day, meaningful: isMeaningful(last.scale, points) };
}

/** Whether a source calls a change by so many points, up or down, clinically meaningful; null where none does. */
export function isMeaningful(scale: ScaleId, points: number): boolean | null {
  const { meaningfulChange } = scales[scale];
  return meaningfulChange && Math.abs(points) >= meaningfulChange.points;
}
