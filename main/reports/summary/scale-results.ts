import type { Summary } from '../../../shared/contract/reports/summary';
import { changeBetween } from '../../../shared/scales/change';
import { bandOf } from '../../../shared/scales/registry';
import { filledScaleIds } from '../../../shared/scales/scale';
import type { SummarySource } from './source';

/** The last total of each scale in the period, in words where they are published, and how it stands to the one before. */
export function scaleResults({ scales, scalesBefore }: SummarySource): NonNullable<Summary['scales']> {
  return filledScaleIds.flatMap((scale) => {
    const last = scales.filter((record) => record.scale === scale && record.total !== null).at(-1);
    if (last === undefined || last.total === null) return [];
    const before = scalesBefore.find((record) => record.scale === scale);
    const { day: date, total } = last;
    return [{ scale, date, total, band: bandOf(scale, total), change: changeBetween(before, last) }];
  });
}
