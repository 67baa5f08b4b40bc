import { fileRefusal } from './refusal';

/** The longest row in characters: the longest note, each of its characters escaped, and all else. */
const longestRow = 2_500_000;
/** How deep a row may be nested; those of Glidepath are far flatter. */
const deepest = 32;
const longestName = 60;

/** One row of a table, as JSON text. */
export interface ReadableRow {
  readonly table: string;
  /** Its number in the table, the first being 1. */
  readonly row: number;
  readonly text: string;
  /** How many members the object has, one that is there twice counted twice. */
  readonly members: number;
}

type Awaiting =
  | 'table'
  | 'colon'
  | 'rows'
  | 'row'
  | 'row-or-end'
  | 'next-row'
  | 'next-table'
  | 'end'
  | 'nothing';

/**
 * The rows of a readable file, one by one, from the text behind the brace that opens `tables`. No more than one row is
 * in memory, whatever is in the file: each is told from the next by braces and quotes alone, before any is parsed. Fails
 * with `file-refused` where the text is no JSON of that shape (`broken`), ends too early (`cut`), or has a row that is
 * too long or too deep (`row-TABLE-N`). A table that is there twice is `broken`, too.
 */
export async function* readableRows(text: AsyncGenerator<string>): AsyncGenerator<ReadableRow> {
  const tables = new Set<string>();
  let awaiting: Awaiting = 'table';
  let name: string | null = null;
  let table = '';
  let row = 0;
  let parts: string[] = [];
  let length = 0;
  let depth = 0;
  let members = 0;
  let quoted = false;
  let escaped = false;

  for await (const piece of text) {
    let begin = 0;
    for (let at = 0; at < piece.length; at += 1) {
      const char = piece.charCodeAt(at);
      if (depth > 0) {
        if (escaped) escaped = false;
        else if (quoted) {
          if (char === 0x5c) escaped = true;
          else if (char === 0x22) quoted = false;
        } else if (char === 0x22) quoted = true;
        else if (char === 0x7b || char === 0x5b) depth += 1;
        else if (char === 0x3a && depth === 1) members += 1;
        else if (char === 0x7d || char === 0x5d) depth -= 1;
        if (depth > deepest) throw fileRefusal(`row-${table}-${row}`);
        if (depth === 0) {
          parts.push(piece.slice(begin, at + 1));
          yield { table, row, text: parts.join(''), members };
          parts = [];
          awaiting = 'next-row';
        }
        continue;
      }
      if (name !== null) {
        if (char === 0x22) {
          if (tables.has(name)) throw fileRefusal('broken');
          tables.add(name);
          table = name;
          row = 0;
          name = null;
          awaiting = 'colon';
        } else {
          name += piece[at];
          if (name.length > longestName || !/[a-z_]/.test(piece[at] ?? '')) throw fileRefusal('broken');
        }
        continue;
      }
      if (char === 0x20 || char === 0x0a || char === 0x0d || char === 0x09) continue;
      const next: Awaiting | 'name' | 'in-row' | null = after(awaiting, char, tables.size === 0);
      if (next === null) throw fileRefusal('broken');
      if (next === 'name') name = '';
      else if (next === 'in-row') {
        row += 1;
        depth = 1;
        members = 0;
        length = 0;
        begin = at;
      } else awaiting = next;
    }
    if (depth > 0) {
      parts.push(piece.slice(begin));
      length += piece.length - begin;
      if (length > longestRow) throw fileRefusal(`row-${table}-${row}`);
    }
  }
  if (awaiting !== 'nothing' || name !== null || depth > 0) throw fileRefusal('cut');
}

/** What a character outside of rows and names leads to; null where it can't stand there. */
function after(awaiting: Awaiting, char: number, isFirst: boolean): Awaiting | 'name' | 'in-row' | null {
  const [quote, colon, comma, opened, closed, began, ended] = [0x22, 0x3a, 0x2c, 0x7b, 0x7d, 0x5b, 0x5d];
  switch (awaiting) {
    case 'table':
      if (char === quote) return 'name';
      return char === closed && isFirst ? 'end' : null;
    case 'colon':
      return char === colon ? 'rows' : null;
    case 'rows':
      return char === began ? 'row-or-end' : null;
    case 'row-or-end':
      if (char === ended) return 'next-table';
      return char === opened ? 'in-row' : null;
    case 'row':
      return char === opened ? 'in-row' : null;
    case 'next-row':
      if (char === comma) return 'row';
      return char === ended ? 'next-table' : null;
    case 'next-table':
      if (char === comma) return 'table';
      return char === closed ? 'end' : null;
    case 'end':
      return char === closed ? 'nothing' : null;
    case 'nothing':
      return null;
  }
}
