import { doseColumns } from '../../shared/content/words/csv-columns';
import { doseTagLabel } from '../../shared/content/words/dose-tags';
import type { FileContent, FileScope, FileText, LoggedDose } from './content';
import { type Column, csvFile, listed } from './csv';
import { momentColumns } from './moment-columns';
import { productLabels } from './product-labels';

/** A line for each dose. See docs/formats/csv.md. */
export function dosesCsv(content: FileContent, scope: FileScope): FileText {
  const label = productLabels(content, scope);
  const units = new Map(content.products.map(({ id, unit }) => [id, unit]));
  const why: Column<LoggedDose> = {
    head: doseColumns.why,
    cell: ({ tags }) => listed(tags.map(doseTagLabel)),
  };
  const columns: Column<LoggedDose>[] = [
    ...momentColumns(),
    { head: doseColumns.product, cell: ({ productId }) => label(productId) },
    { head: doseColumns.amount, cell: ({ amount }) => amount / 1000 },
    { head: doseColumns.unit, cell: ({ productId }) => units.get(productId) ?? null },
    { head: doseColumns.slot, cell: ({ slot }) => slot },
    ...(scope.parts.has('why') ? [why] : []),
  ];
  return csvFile(columns, content.doses);
}
