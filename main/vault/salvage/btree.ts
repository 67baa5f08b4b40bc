import { usablePage } from './encrypted-pages';
import { readRecord, readVarint, type SqlValue } from './record';

// Pages of SQLite's b-trees as https://www.sqlite.org/fileformat2.html, 1.6, describes them.

/** What a cell holds: a row of a table, or the key of an index or of a table without row ids. */
export interface Cell {
  /** Null in an index and in a table without row ids. */
  readonly rowId: number | null;
  /** Null where a part of it lies on a page that can't be read. */
  readonly values: readonly SqlValue[] | null;
}

/** A page of a b-tree. */
export interface TreePage {
  /** Whether it is of a table with row ids, or of an index or a table without them. */
  readonly kind: 'table' | 'index';
  readonly children: readonly number[];
  readonly cells: readonly Cell[];
}

/** The content of a page by its number, or null where it can't be read. */
export type ReadPage = (number: number) => Buffer | null;

const kinds: Readonly<Record<number, { kind: TreePage['kind']; leaf: boolean }>> = {
  2: { kind: 'index', leaf: false },
  5: { kind: 'table', leaf: false },
  10: { kind: 'index', leaf: true },
  13: { kind: 'table', leaf: true },
};

/** The length of a database's own header, before the b-tree of the first page. */
const fileHeaderLength = 100;

/** Reads a page as one of a b-tree; null where it is of another kind, such as free or the rest of a long row. */
export function readTreePage(bytes: Buffer, number: number, readPage: ReadPage): TreePage | null {
  const start = number === 1 ? fileHeaderLength : 0;
  const found = kinds[bytes[start] ?? 0];
  if (found === undefined) return null;
  const { kind, leaf } = found;
  const cellCount = bytes.readUInt16BE(start + 3);
  const headLength = leaf ? 8 : 12;
  if (start + headLength + 2 * cellCount > usablePage) return null;
  const children: number[] = [];
  const cells: Cell[] = [];
  for (let index = 0; index < cellCount; index += 1) {
    let at = bytes.readUInt16BE(start + headLength + 2 * index);
    if (at + 4 > usablePage) return null;
    if (!leaf) {
      children.push(bytes.readUInt32BE(at));
      at += 4;
    }
    if (kind === 'table' && !leaf) continue;
    cells.push(readCell(bytes, at, kind, readPage));
  }
  if (!leaf) children.push(bytes.readUInt32BE(start + 8));
  return { kind, children, cells };
}

function readCell(bytes: Buffer, start: number, kind: TreePage['kind'], readPage: ReadPage): Cell {
  const [length, afterLength] = readVarint(bytes, start);
  const [rowId, begin] = kind === 'table' ? readVarint(bytes, afterLength) : [null, afterLength];
  const local = localLength(length, kind);
  const parts = [bytes.subarray(begin, begin + local)];
  let missing = length - local;
  let next = missing > 0 ? bytes.readUInt32BE(begin + local) : 0;
  while (missing > 0) {
    const page = next === 0 ? null : readPage(next);
    if (page === null) return { rowId, values: null };
    const part = page.subarray(4, 4 + Math.min(missing, usablePage - 4));
    parts.push(part);
    missing -= part.length;
    next = page.readUInt32BE(0);
  }
  return { rowId, values: readRecord(Buffer.concat(parts)) };
}

/** How much of a row or key lies on its own page; see "the calculation of the amount of payload" there. */
function localLength(length: number, kind: TreePage['kind']): number {
  const most = kind === 'table' ? usablePage - 35 : Math.floor(((usablePage - 12) * 64) / 255) - 23;
  if (length <= most) return length;
  const least = Math.floor(((usablePage - 12) * 32) / 255) - 23;
  const wanted = least + ((length - least) % (usablePage - 4));
  return wanted <= most ? wanted : least;
}
