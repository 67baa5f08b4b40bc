import type { ScaleChange, ScaleRecord } from '../contract/scales';
import { scales } from './registry';

type Result = Pick<ScaleRecord, 'scale' | 'day' | 'total'>;

/** How a result stands to the one before it; null without two totals. */
export function changeBetween(before: Result | undefined, last: Result | undefined): ScaleChange | null {
  if (before === undefined || last === undefined || before.total === null || last.total === null) return null;
  const points = last.total - before.total;
  const { meaningfulChange } = scales[last.scale];
  return {
    points,
    since: before.day,
    meaningful: meaningfulChange && Math.abs(points) >= meaningfulChange.points,
  };
}
