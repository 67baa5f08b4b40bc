import { scaleColumns } from '../../shared/content/words/csv-columns';
import { bandOf, highestTotal, scales } from '../../shared/scales/registry';
import { filledScaleIds } from '../../shared/scales/scale';
import type { FileContent, FileScope, FileText, FilledScale } from './content';
import { type Column, csvFile } from './csv';
import { momentColumns } from './moment-columns';

/** A line for each scale that was filled in. See docs/formats/csv.md. */
export function scalesCsv(content: FileContent, scope: FileScope): FileText {
  const filled = new Set(content.scales.map(({ scale }) => scale));
  const most = Math.max(
    0,
    ...filledScaleIds.filter((id) => filled.has(id)).map((id) => scales[id].items.length),
  );
  const answers = Array.from(
    { length: most },
    (_, index): Column<FilledScale> => ({
      head: scaleColumns.answer(index + 1),
      cell: (row) => row.answers[index] ?? null,
    }),
  );
  const columns: Column<FilledScale>[] = [
    ...momentColumns(),
    { head: scaleColumns.scale, cell: ({ scale }) => scales[scale].name },
    { head: scaleColumns.total, cell: ({ total }) => total },
    { head: scaleColumns.highest, cell: ({ scale }) => highestTotal(scale) },
    { head: scaleColumns.band, cell: ({ scale, total }) => (total === null ? null : bandOf(scale, total)) },
    ...(scope.parts.has('answers') ? answers : []),
  ];
  return csvFile(columns, content.scales);
}
