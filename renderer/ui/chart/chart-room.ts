import type { Plot, TextWidth } from './chart-data';

/** Space around the plots, in CSS pixels; the same for all of a stack, so that they stand exactly above each other. */
export interface ChartRoom {
  left: number;
  right: number;
}

/** Between a label of the upright axis and its plot. */
export const LABEL_GAP = 8;
/** Half a dot, so that the last one is whole. */
const RIGHT = 8;

/** The room that the longest label of any plot needs at its left, and the names of bands and levels at its right. */
export function roomFor(plots: readonly Plot[], textWidth: TextWidth): ChartRoom {
  const ticks = plots.flatMap(({ axis }) => axis.ticks.map(({ label }) => textWidth(label)));
  const beside = plots.flatMap(({ bands = [], level }) =>
    [...bands, ...(level === undefined ? [] : [level])].flatMap(({ label }) =>
      sideLines(label).map(textWidth),
    ),
  );
  return {
    left: Math.ceil(Math.max(0, ...ticks)) + LABEL_GAP,
    right: beside.length === 0 ? RIGHT : Math.ceil(Math.max(...beside)) + LABEL_GAP,
  };
}

/** What stands right of a plot, a word a line: there is little room. */
export function sideLines(label: string): string[] {
  return label.split(' ');
}

/** Where a pixel of a stack `width` pixels wide lies on the axis across. */
export function placeAcross(
  pixel: number,
  width: number,
  room: ChartRoom,
  axis: { first: number; last: number },
): number {
  const share = (pixel - room.left) / Math.max(1, width - room.left - room.right);
  return axis.first + share * (axis.last - axis.first);
}

/** A text on a line, from its left edge. */
export interface PlacedText {
  text: string;
  x: number;
}

/**
 * Words on one line, each right of its place or, at the right edge, as far left as needed. A text that would touch
 * the one before it is left out: the table and the reading line have it.
 */
export function placeInLine(
  texts: readonly PlacedText[],
  right: number,
  textWidth: TextWidth,
  gap: number,
): PlacedText[] {
  const placed: PlacedText[] = [];
  let free = Number.NEGATIVE_INFINITY;
  for (const { text, x } of [...texts].sort((one, other) => one.x - other.x)) {
    const width = textWidth(text);
    const left = Math.min(x, right - width);
    if (left < free) continue;
    placed.push({ text, x: left });
    free = left + width + gap;
  }
  return placed;
}
