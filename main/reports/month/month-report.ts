import type { Month } from '../../../shared/contract/days';
import type { MonthReport } from '../../../shared/contract/reports/month';
import type { Paper } from '../../../shared/contract/reports/paper';

/** A month of the calendar for paper; without `named` its product has no name anywhere in it. */
export function monthReport(month: Month, { named, paper }: { named: boolean; paper: Paper }): MonthReport {
  const productName = named ? (month.product?.name ?? null) : null;
  const product = month.product && { ...month.product, name: '' };
  return { kind: 'month', month: { ...month, product }, productName, paper };
}
