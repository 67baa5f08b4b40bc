/** Where things lie on a printed panel, in hundredths of an inch. The panels of a page share their x positions. */
export interface Panel {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A panel as wide as the page between its margins, with room for values at the left, words at the right, and dates below where it has them. */
export function panel(height: number, hasDates: boolean): Panel {
  return { width: 700, height, left: 34, right: 640, top: 8, bottom: height - (hasDates ? 18 : 6) };
}

/** The middle of day `index` out of `count`. */
export function xOf({ left, right }: Panel, index: number, count: number): number {
  return left + ((index + 0.5) / count) * (right - left);
}

/** The left edge of day `index` out of `count`. */
export function edgeOf({ left, right }: Panel, index: number, count: number): number {
  return left + (index / count) * (right - left);
}

/** The height of a value between 0 and `most`. */
export function yOf({ top, bottom }: Panel, value: number, most: number): number {
  return bottom - (value / most) * (bottom - top);
}

/** Round values for an axis from 0 to at least `most`, up to `wanted` steps. */
export function ticksUpTo(most: number, wanted = 4): number[] {
  if (most <= 0) return [0, 1];
  const rough = most / wanted;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = ([1, 2, 2.5, 5, 10].find((factor) => factor * power >= rough) ?? 10) * power;
  return Array.from({ length: Math.ceil(most / step - 1e-9) + 1 }, (_, index) =>
    Number((index * step).toPrecision(6)),
  );
}

/** Which days carry a date label: the first, the last, and some between at even distances. */
export function labelledDays(count: number): number[] {
  const wanted = Math.min(count, 6);
  const indexes = Array.from({ length: wanted }, (_, k) =>
    Math.round((k * (count - 1)) / Math.max(1, wanted - 1)),
  );
  return [...new Set(indexes)];
}

/** An SVG path through points; null breaks it, so that gaps stay gaps. */
export function pathThrough(points: readonly ({ x: number; y: number } | null)[]): string {
  let path = '';
  let pen = false;
  for (const point of points) {
    if (point !== null) path += `${pen ? 'L' : 'M'}${point.x.toFixed(1)} ${point.y.toFixed(1)}`;
    pen = point !== null;
  }
  return path;
}
