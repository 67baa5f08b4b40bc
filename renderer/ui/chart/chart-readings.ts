/** One point of a chart in words: what its table shows and what is read out. */
export interface Reading {
  /** Where it lies on the axis across; the number of the bar for bars. */
  x: number;
  /** What its row of the table is called, such as "Sun, Nov 8". */
  name: string;
  /** The same to be read out, such as "Sunday November 8". */
  spokenName: string;
  /** One for each column; null where nothing is known. */
  cells: readonly (string | null)[];
}

/** One kind of value. */
export interface Column {
  label: string;
  /** How it begins when it is read out, '' where its cells say it all; null where the table alone has it. */
  spoken: string | null;
}

/** Everything that a chart shows, in words, in the order of its axis. */
export interface Readings {
  /** What the table is called. */
  caption: string;
  /** What the rows are, such as "Day". */
  head: string;
  columns: readonly Column[];
  rows: readonly Reading[];
  /** How far Page Up and Page Down go along the axis. */
  page: number;
}

/** A point as a sentence: "Sunday November 8: planned 12.8 g, craving 4". `nothing` is said of a point without values. */
export function spokenReading({ columns }: Readings, row: Reading, nothing: string): string {
  const parts = row.cells.flatMap((cell, index) => {
    const spoken = columns[index]?.spoken ?? null;
    if (cell === null || spoken === null) return [];
    return [spoken === '' ? cell : `${spoken} ${cell}`];
  });
  return `${row.spokenName}: ${parts.length === 0 ? nothing : parts.join(', ')}`;
}

/**
 * Which point a key leads to from another, by the number of its row: arrows to the neighbour, Home and End to the
 * edges, Page Up and Page Down as far as a page, as on a slider. Where `upright`, rows go down and so do the keys.
 * Null for any other key.
 */
export function rowAfterKey(
  key: string,
  { rows, page }: Pick<Readings, 'rows' | 'page'>,
  row: number,
  upright: boolean,
): number | null {
  const last = rows.length - 1;
  const from = rows[row]?.x ?? 0;
  const onward = () => {
    const next = rows.findIndex(({ x }, index) => index > row && x >= from + page);
    return next === -1 ? last : next;
  };
  const back = () => {
    const before = rows.slice(0, row).filter(({ x }) => x <= from - page).length;
    return Math.max(0, before - 1);
  };
  switch (key) {
    case 'ArrowRight':
      return Math.min(row + 1, last);
    case 'ArrowLeft':
      return Math.max(row - 1, 0);
    case 'ArrowUp':
      return upright ? Math.max(row - 1, 0) : Math.min(row + 1, last);
    case 'ArrowDown':
      return upright ? Math.min(row + 1, last) : Math.max(row - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return last;
    case 'PageUp':
      return upright ? back() : onward();
    case 'PageDown':
      return upright ? onward() : back();
    default:
      return null;
  }
}

/** The row whose point lies nearest to a place on the axis; the earlier of two; -1 without rows. */
export function nearestRow(rows: readonly Reading[], x: number): number {
  let nearest = -1;
  let least = Number.POSITIVE_INFINITY;
  rows.forEach((row, index) => {
    const distance = Math.abs(row.x - x);
    if (distance < least) [nearest, least] = [index, distance];
  });
  return nearest;
}
