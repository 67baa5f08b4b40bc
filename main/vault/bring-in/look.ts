import { type DateOrder, type Looked, largestCsv, largestReadable } from '../../../shared/contract/bring-in';
import { readable } from '../../../shared/contract/fields';
import type { OnShare } from '../backup/unpack';
import type { OpenVault } from '../open-vault';
import { symptomList } from '../services/symptoms';
import { columnOrder, dateOrderOf } from './cell-dates';
import { decimalSignOf } from './cell-numbers';
import { type CsvRows, csvRows } from './csv-rows';
import { textOf, withFile } from './file-text';
import { guessColumns, guessRows } from './guess-columns';
import { readHead } from './readable-head';
import { fileRefusal } from './refusal';

/** Cells that are longer hold neither a date nor a number. */
const longestValue = 40;
const longestShown = 60;
const samples = 3;

/** Reads a file through, and says what it is: what its columns look like, and what they are likely to mean. */
export function look(vault: OpenVault, file: string, onShare: OnShare): Promise<Looked> {
  return withFile(file, largestReadable, async (handle, size): Promise<Looked> => {
    const head = await readHead(handle, size);
    if (head !== null) return { kind: 'everything', madeAt: head.madeAt };
    if (size > largestCsv) throw fileRefusal('too-large');
    const seen = await seenIn(await csvRows(textOf(handle, size, onShare)));
    const dated = seen.columns.map(({ orders }) => columnOrder(orders) !== null && !orders.has(null));
    const guesses = guessColumns(seen.header, dated, symptomList(vault.db));
    return {
      kind: 'csv',
      rows: seen.rows,
      of: guessRows(guesses),
      columns: seen.columns.map(({ sample, orders, signs }, index) => ({
        header: shown(seen.header[index] ?? ''),
        sample,
        dates: columnOrder(orders),
        comma: signs.has('comma') && !signs.has('point'),
        doses: guesses[index]?.doses ?? 'none',
        entries: guesses[index]?.entries ?? 'none',
      })),
    };
  });
}

interface SeenColumn {
  readonly sample: string[];
  readonly orders: Set<DateOrder | 'unclear' | null>;
  readonly signs: Set<'comma' | 'point' | null>;
}

async function seenIn({ header, rows }: CsvRows): Promise<{
  header: readonly string[];
  rows: number;
  columns: SeenColumn[];
}> {
  const columns = header.map((): SeenColumn => ({ sample: [], orders: new Set(), signs: new Set() }));
  let count = 0;
  for await (const { cells } of rows) {
    count += 1;
    for (const [index, column] of columns.entries()) see(column, cells[index] ?? '');
  }
  if (count === 0) throw fileRefusal('no-rows');
  return { header, rows: count, columns };
}

function see({ sample, orders, signs }: SeenColumn, cell: string): void {
  if (cell.trim() === '') return;
  if (sample.length < samples) sample.push(shown(cell));
  if (cell.length > longestValue) return;
  orders.add(dateOrderOf(cell));
  signs.add(decimalSignOf(cell));
}

/** The beginning of a cell, as it can be shown on one line. */
function shown(cell: string): string {
  return [...readable(cell.slice(0, 4 * longestShown)).trim()].slice(0, longestShown).join('');
}
