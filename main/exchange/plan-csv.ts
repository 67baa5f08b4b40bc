import { csvWords, planColumns } from '../../shared/content/words/csv-columns';
import type { FileContent, FileScope, FileText } from './content';
import { type Column, csvFile } from './csv';
import { type PlanDay, planDays } from './plan-days';
import { productLabels } from './product-labels';

/** A line for each day of each plan. See docs/formats/csv.md. */
export function planCsv(content: FileContent, scope: FileScope): FileText {
  const label = productLabels(content, scope);
  const totals = new Map(content.totals.map(({ product, days }) => [product.id, days]));
  const taken: Column<PlanDay> = {
    head: planColumns.taken,
    cell: ({ day, plan }) => {
      const total = totals.get(plan.product.id)?.get(day);
      return total === undefined ? null : total / 1000;
    },
  };
  const columns: Column<PlanDay>[] = [
    { head: planColumns.day, cell: ({ day }) => day },
    { head: planColumns.product, cell: ({ plan }) => label(plan.product.id) },
    { head: planColumns.planned, cell: ({ planned }) => planned / 1000 },
    ...(scope.parts.has('taken') ? [taken] : []),
    { head: planColumns.unit, cell: ({ plan }) => plan.product.unit },
    { head: planColumns.step, cell: ({ step }) => step },
    { head: planColumns.held, cell: ({ held }) => (held ? csvWords.held : null) },
  ];
  return csvFile(columns, planDays(content, scope));
}
