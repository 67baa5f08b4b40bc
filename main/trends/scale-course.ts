import type { ScaleCourse } from '../../shared/contract/trend-findings';
import { isMeaningful } from '../../shared/scales/change';
import { bandOf, highestTotal, scales } from '../../shared/scales/registry';
import type { FilledScaleId } from '../../shared/scales/scale';
import type { LocalDate } from '../../shared/time';

/**
 * The totals of one scale with the bands behind them. A filling-in with a gap is counted, and has no total: nothing
 * is made up for it. In: what was finished, in order. Out: null where nothing was.
 */
export function scaleCourse(
  scale: FilledScaleId,
  finished: readonly { date: LocalDate; total: number | null }[],
): ScaleCourse | null {
  if (finished.length === 0) return null;
  const results = finished.flatMap(({ date, total }) =>
    total === null ? [] : { date, total, band: bandOf(scale, total) },
  );
  return {
    scale,
    highest: highestTotal(scale),
    bands: scales[scale].bands.map(({ band, from, to }) => ({ band, from, to })),
    results,
    withoutTotal: finished.length - results.length,
    change: changeOf(scale, results),
  };
}

function changeOf(scale: FilledScaleId, results: ScaleCourse['results']): ScaleCourse['change'] {
  const [first, last] = [results[0], results.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return {
    first: first.total,
    last: last.total,
    meaningful: isMeaningful(scale, last.total - first.total),
  };
}
