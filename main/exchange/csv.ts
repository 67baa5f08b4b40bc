import { stringify } from 'csv-stringify/sync';
import type { FileText } from './content';
import { formulaSafe } from './formula-safe';

/** What stands in a cell; null for nothing. A number is written with a decimal point. */
export type Cell = string | number | null;

/** A column: the word in the first line, and what it has of an item. */
export interface Column<T> {
  readonly head: string;
  readonly cell: (item: T) => Cell;
}

/** How many lines a piece of the file has. */
const linesAtOnce = 300;

/**
 * A table as CSV by RFC 4180: every field quoted, CRLF behind each line, a byte order mark at the start (else Excel
 * takes the text for another encoding), and texts that no spreadsheet runs as formulas.
 */
export function csvFile<T>(columns: readonly Column<T>[], items: readonly T[]): FileText {
  return {
    pieces: 1 + Math.ceil(items.length / linesAtOnce),
    piece(index) {
      if (index === 0) return `\ufeff${lines([columns.map(({ head }) => head)])}`;
      const some = items.slice((index - 1) * linesAtOnce, index * linesAtOnce);
      return lines(some.map((item) => columns.map(({ cell }) => cell(item))));
    },
  };
}

function lines(rows: Cell[][]): string {
  const texts = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? formulaSafe(cell) : String(cell ?? ''))),
  );
  return stringify(texts, { quoted: true, quoted_empty: true, record_delimiter: 'windows' });
}

/** Several words in one cell. */
export function listed(words: readonly string[]): string {
  return words.join('; ');
}
