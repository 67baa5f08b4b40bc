import type { ScalesReport } from '../../../shared/contract/reports/scales';
import type { Reveal } from '../../../shared/contract/reveals';
import { counted, told } from '../reveals';

/** What the pages of scale results tell. */
export function scalesReveals({ scales }: ScalesReport): Reveal[] {
  const results = scales.flatMap((scale) => scale.results);
  return [
    ...counted('scales', scales.length),
    ...told(
      'single-answers',
      results.some(({ answers }) => answers !== null),
    ),
    ...told(
      'item-9',
      scales.some(({ statesSelfHarm }) => statesSelfHarm),
    ),
  ];
}
