import {
  type CsvChoices,
  type DryRun,
  largestCsv,
  mostNamedProblems,
  mostNames,
  type RowProblem,
} from '../../../shared/contract/bring-in';
import { readable } from '../../../shared/contract/fields';
import type { Result } from '../../../shared/result';
import type { OnShare } from '../backup/unpack';
import { type ChosenColumns, chosenColumns } from './chosen-columns';
import { type CsvRow, csvRows } from './csv-rows';
import { textOf, withFile } from './file-text';

/** What was read of a file, and what could not be. */
export interface ReadRows<T> {
  readonly rows: readonly T[];
  readonly unreadable: number;
  readonly problems: DryRun['problems'];
  readonly unknownProducts: DryRun['unknownProducts'];
}

/** Reads one row. */
export interface RowReader<T> {
  read(row: CsvRow): Result<T, RowProblem>;
  /** The product that a row names; empty where it names none. */
  nameIn(row: CsvRow): string;
}

/** Reads a whole file of CSV by what `readerOf` makes of its columns. Fails with `file-refused` and as that does. */
export function readRows<T>(
  file: string,
  choices: CsvChoices,
  readerOf: (columns: ChosenColumns, header: readonly string[]) => RowReader<T>,
  onShare: OnShare,
): Promise<ReadRows<T>> {
  return withFile(file, largestCsv, async (handle, size) => {
    const { header, rows } = await csvRows(textOf(handle, size, onShare));
    const reader = readerOf(chosenColumns(header, choices), header);
    const found: T[] = [];
    const problems: DryRun['problems'] = [];
    const unknown = new Map<string, number>();
    let unreadable = 0;
    for await (const row of rows) {
      const result = reader.read(row);
      if (result.ok) {
        found.push(result.value);
        continue;
      }
      unreadable += 1;
      if (problems.length < mostNamedProblems) problems.push({ row: row.row, problem: result.code });
      if (result.code === 'unknown-product') count(unknown, shownName(reader.nameIn(row)));
    }
    const unknownProducts = [...unknown].map(([name, rows]) => ({ name, rows }));
    return { rows: found, unreadable, problems, unknownProducts };
  });
}

function count(counts: Map<string, number>, name: string): void {
  if (counts.has(name) || counts.size < mostNames) counts.set(name, (counts.get(name) ?? 0) + 1);
}

/** A name as it can be shown; one that is too long to be given a product is shown by its beginning. */
function shownName(name: string): string {
  return readable(name.slice(0, 200));
}
