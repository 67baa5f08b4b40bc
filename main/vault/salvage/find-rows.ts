import { readTreePage } from './btree';
import type { EncryptedPages } from './encrypted-pages';
import type { SqlValue } from './record';
import { mayBeRow, type TableShape } from './shapes';

/** How the pages of a database hang together, as far as they can be read. */
export interface Outline {
  /** Of every readable page of a b-tree the pages below it. */
  readonly children: ReadonlyMap<number, readonly number[]>;
  readonly readable: number;
  readonly unreadable: number;
  /** The first page of each table and index that the schema names, by its name. */
  readonly roots: ReadonlyMap<string, number>;
  /** The version of the tables; null where the first page can't be read. */
  readonly version: number | null;
}

/** A row that was found. */
export interface FoundRow {
  readonly table: TableShape;
  readonly rowId: number | null;
  readonly values: readonly SqlValue[];
}

/** Hears how far it is, from 0 to 1. What it throws ends the work. */
export type OnShare = (share: number) => Promise<void>;

/** So many pages are read between two turns of other calls: about 10 ms. */
const pagesOfSlice = 250;
const versionAt = 60;

/** Looks at every page once. */
export async function outlineOf(pages: EncryptedPages, onShare: OnShare): Promise<Outline> {
  const children = new Map<number, readonly number[]>();
  const roots = new Map<string, number>();
  let readable = 0;
  let version: number | null = null;
  await eachPage(pages.count, onShare, (number) => {
    const bytes = pages.page(number);
    if (bytes === null) return;
    readable += 1;
    if (number === 1) version = bytes.readUInt32BE(versionAt);
    const page = readTreePage(bytes, number, pages.page);
    if (page === null) return;
    children.set(number, page.children);
    // The schema is a table itself, told by its rows: the page above them may be lost.
    for (const { values } of page.cells) {
      const [type, name, table, root, sql] = values ?? [];
      const isObject = (type === 'table' || type === 'index') && values?.length === 5;
      if (isObject && typeof name === 'string' && typeof table === 'string' && typeof root === 'number') {
        if (root > 0 && (sql === null || typeof sql === 'string')) roots.set(name, root);
      }
    }
  });
  return { children, roots, version, readable, unreadable: pages.count - readable };
}

/** The readable pages of a table or index, and whether they are all of it. */
export function pagesOf(outline: Outline, name: string): { found: Set<number>; whole: boolean } {
  const found = new Set<number>();
  const root = outline.roots.get(name);
  if (root === undefined) return { found, whole: false };
  let whole = true;
  for (const pending = [root]; pending.length > 0; ) {
    const number = pending.pop();
    if (number === undefined || found.has(number)) continue;
    const below = outline.children.get(number);
    if (below === undefined) whole = false;
    else {
      found.add(number);
      pending.push(...below);
    }
  }
  return { found, whole };
}

/**
 * Hands every readable row of some tables to `onRow`, and to `onLost` the name of a table for each row of which a part
 * can't be read. Pages that hang on a lost one are told by what is on them, after all others. Gives back the names of
 * the tables of which pages are missing, or may be.
 */
export async function findRows(
  pages: EncryptedPages,
  outline: Outline,
  tables: readonly TableShape[],
  onRow: (row: FoundRow) => void,
  onLost: (table: string) => void,
  onShare: OnShare,
): Promise<Set<string>> {
  const owners = new Map<number, TableShape | null>();
  const incomplete = new Set<string>();
  const byName = new Map(tables.map((table) => [table.name, table]));
  for (const name of ['sqlite_schema', ...outline.roots.keys()]) {
    for (const number of pagesOf(outline, name).found) owners.set(number, byName.get(name) ?? null);
  }
  for (const { name } of tables) if (!pagesOf(outline, name).whole) incomplete.add(name);

  const owned = [...owners].filter((owner): owner is [number, TableShape] => owner[1] !== null);
  await eachOf(
    owned,
    (share) => onShare(share / 2),
    ([number, table]) => {
      for (const { rowId, values } of cellsOf(pages, number)) {
        if (values === null) onLost(table.name);
        else onRow({ table, rowId, values });
      }
    },
  );
  // In a database without damage nothing hangs loose.
  const loose =
    outline.unreadable === 0 && incomplete.size === 0
      ? []
      : [...outline.children.keys()].filter((number) => !owners.has(number));
  await eachOf(
    loose,
    (share) => onShare(0.5 + share / 2),
    (number) => {
      const cells = cellsOf(pages, number);
      const [table, another] = tables.filter((shape) => cells.every((cell) => mayBeRow(cell, shape)));
      if (table === undefined || another !== undefined) return;
      for (const { rowId, values } of cells) if (values !== null) onRow({ table, rowId, values });
    },
  );
  return incomplete;
}

/** The keys of an index, by its first column; null where a part of it can't be read. */
export function keysOf(pages: EncryptedPages, outline: Outline, index: string): Set<SqlValue> | null {
  const { found, whole } = pagesOf(outline, index);
  if (!whole) return null;
  const keys = new Set<SqlValue>();
  for (const number of found) {
    for (const { values } of cellsOf(pages, number)) {
      if (values === null) return null;
      keys.add(values[0] ?? null);
    }
  }
  return keys;
}

function cellsOf(pages: EncryptedPages, number: number) {
  const bytes = pages.page(number);
  return (bytes === null ? null : readTreePage(bytes, number, pages.page))?.cells ?? [];
}

function eachPage(count: number, onShare: OnShare, look: (number: number) => void): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  return eachOf(numbers, onShare, look);
}

async function eachOf<T>(all: readonly T[], onShare: OnShare, look: (each: T) => void): Promise<void> {
  for (const [index, each] of all.entries()) {
    if (index % pagesOfSlice === 0) await onShare(index / all.length);
    look(each);
  }
}
