export interface Rect {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** A text with the left end of its baseline, in CSS pixels. */
export interface Label {
  text: string;
  x: number;
  y: number;
}

/** Space between a label and whatever it stands beside. */
const CLEAR = 4;
/** From the plot's top to the baseline of a label above it, so that letters below the line stay clear of it. */
const ABOVE_PLOT = 7;

/** "today" above the plot, right of its line or, where there is no room, left of it. */
export function placeTodayLabel(text: string, width: number, x: number, plot: Rect): Label {
  const right = x + CLEAR + width <= plot.right;
  return { text, x: right ? x + CLEAR : Math.max(0, x - CLEAR - width), y: plot.top - ABOVE_PLOT };
}

/** What the label of the plan's end must keep away from. */
export interface Occupied {
  /** The plan's own line with all that is below it. */
  curve: readonly Rect[];
  /** Ghost lines and dots. */
  others: readonly Rect[];
  /** The line of today, which the label may cross where there is no other place. */
  today: readonly Rect[];
}

/**
 * The label of the plan's end: above the curve, as near to the end as it can be without touching a line, a
 * dot or the plot's edge. Where everything is taken it stands in the upper right corner.
 */
export function placeEndLabel(
  text: string,
  size: { width: number; height: number },
  point: { x: number; y: number },
  plot: Rect,
  { curve, others, today }: Occupied,
): Label {
  const places = placesByDistance(size, point, plot);
  const free = (taboo: readonly Rect[]) =>
    places.find((place) => !taboo.some((rect) => touches(place, rect)));
  const corner = { left: plot.right - size.width, bottom: plot.top + size.height };
  const { left, bottom } = free([...curve, ...others, ...today]) ?? free([...curve, ...others]) ?? corner;
  // Letters below the line take about a fifth of the height.
  return { text, x: round(left), y: round(bottom - size.height / 5) };
}

/** Places for a label inside the plot on a grid of a few pixels, nearest to the point first. */
function placesByDistance(
  size: { width: number; height: number },
  point: { x: number; y: number },
  plot: Rect,
) {
  const places: (Rect & { distance: number })[] = [];
  for (let bottom = plot.bottom - CLEAR; bottom - size.height >= plot.top; bottom -= 3) {
    for (let left = plot.right - size.width; left >= plot.left; left -= 8) {
      const right = left + size.width;
      const aside = Math.max(0, left - point.x, point.x - right);
      const distance = Math.hypot(aside, point.y - bottom);
      places.push({ left, right, bottom, top: bottom - size.height, distance });
    }
  }
  return places.sort((a, b) => a.distance - b.distance);
}

function round(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}

function touches(a: Rect, b: Rect): boolean {
  return (
    a.left - CLEAR < b.right &&
    a.right + CLEAR > b.left &&
    a.top - CLEAR < b.bottom &&
    a.bottom + CLEAR > b.top
  );
}
