import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { mostColumns, mostRows } from '../../../shared/contract/bring-in';
import { fileRefusal } from './refusal';

/** The longest row in characters: the longest note, each of its characters a quote, and all else. */
const longestRow = 500_000;

/** One row of a file. */
export interface CsvRow {
  /** Its number as a spreadsheet counts, the header being 1. A line that is all blank counts, too. */
  readonly row: number;
  readonly cells: readonly string[];
}

/** What is above the rows, and the rows below. */
export interface CsvRows {
  readonly header: readonly string[];
  /** Rows with something in them, in the order of the file. */
  readonly rows: AsyncGenerator<CsvRow>;
}

/**
 * Reads CSV after RFC 4180 from the pieces of a text: cells parted by commas, semicolons or tabs, whichever the first
 * line has most of; rows by CRLF, LF or CR, also mixed. Fails with `file-refused` at the first thing that can be read in
 * two ways: quotes that don't fit (`quotes-ROW`), two columns of one header (`header-twice`), none (`no-header`);
 * and above the limits: `too-many-columns`, `too-many-rows`, `row-too-long-ROW`.
 */
export async function csvRows(text: AsyncGenerator<string>): Promise<CsvRows> {
  const records = recordsOf(text);
  const first = await records.next();
  const header = first.done ? [] : first.value.map((cell) => cell.trim());
  if (header.every((cell) => cell === '')) throw fileRefusal('no-header');
  if (header.length > mostColumns) throw fileRefusal('too-many-columns');
  const named = header.filter((cell) => cell !== '').map((cell) => cell.toLocaleLowerCase('en-US'));
  if (new Set(named).size < named.length) throw fileRefusal('header-twice');
  return { header, rows: numbered(records) };
}

async function* numbered(records: AsyncGenerator<string[]>): AsyncGenerator<CsvRow> {
  let row = 1;
  let count = 0;
  for await (const cells of records) {
    row += 1;
    if (cells.every((cell) => cell.trim() === '')) continue;
    count += 1;
    if (count > mostRows) throw fileRefusal('too-many-rows');
    yield { row, cells };
  }
}

async function* recordsOf(text: AsyncGenerator<string>): AsyncGenerator<string[]> {
  const first = await text.next();
  if (first.done) return;
  const source = Readable.from(joined(first.value, text));
  const parser = parse({
    delimiter: delimiterOf(first.value),
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    max_record_size: longestRow,
  });
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const record of source.pipe(parser)) yield record as string[];
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error.records) + 1;
    throw fileRefusal(error.code === 'CSV_MAX_RECORD_SIZE' ? `row-too-long-${row}` : `quotes-${row}`);
  } finally {
    source.destroy();
  }
}

async function* joined(first: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  yield first;
  yield* rest;
}

const delimiters = [',', ';', '\t'] as const;

/** What most likely parts the cells: of comma, semicolon and tab the one that stands in the first line most often, quotes left out. */
export function delimiterOf(text: string): string {
  const line = (/^(?:"[^"]*"|[^"\r\n])*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '');
  const counts = delimiters.map((delimiter) => line.split(delimiter).length);
  return delimiters[counts.indexOf(Math.max(...counts))] ?? ',';
}
