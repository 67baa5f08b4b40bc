import type { Summary } from '../../../shared/contract/reports/summary';
import type { Amount } from '../../../shared/quantity';
import type { SummarySource } from './source';

/** What else was logged beside the product of the plan, so that its line is not taken for everything. */
export function others(products: SummarySource['others']): Summary['others'] {
  return products.map(({ product, totals }) => {
    const sum = [...totals.values()].reduce((total, amount) => total + amount, 0);
    return { product, days: totals.size, mean: Math.round(sum / totals.size) as Amount };
  });
}
