import type { Curve } from '../../shared/contract/plans';
import { dayNumber } from '../../shared/time';
import type { Rect } from './taper-curve-labels';

/** A place of the drawing, in CSS pixels from its top left. */
export interface Point {
  x: number;
  y: number;
}

/** Where a step begins, with its day as a number. */
interface DrawnStep extends Point {
  day: number;
}

/**
 * Pixels, across and down, within which steps are drawn as one: no eye tells them apart, and a plan of thousands of
 * steps is drawn as quickly as one of dozens.
 */
const LEAST_STEP = 1;

/** The first point of each step that can be told from the one drawn before it; always of the last step. */
export function drawnSteps(
  { steps }: Curve,
  xOf: (day: number) => number,
  yOf: (amount: number) => number,
): DrawnStep[] {
  const drawn: DrawnStep[] = [];
  for (const [index, { from, amount: value }] of steps.entries()) {
    const day = dayNumber(from);
    const step = { day, x: xOf(day), y: yOf(value) };
    const before = drawn.at(-1);
    const isSeen =
      before === undefined || step.x - before.x >= LEAST_STEP || Math.abs(step.y - before.y) >= LEAST_STEP;
    if (isSeen || index === steps.length - 1) drawn.push(step);
  }
  return drawn;
}

/** The corners of the stairs between two days, from the height before the first step. */
export function stairPoints(
  startY: number,
  steps: readonly DrawnStep[],
  from: number,
  to: number,
  xOf: (day: number) => number,
): Point[] {
  let level = startY;
  const points: Point[] = [];
  for (const { day, x, y } of steps) {
    if (day >= to) break;
    if (day > from) {
      if (points.length === 0) points.push({ x: xOf(from), y: level });
      points.push({ x, y: level }, { x, y });
    }
    level = y;
  }
  if (points.length === 0) points.push({ x: xOf(from), y: level });
  points.push({ x: xOf(to), y: level });
  return points;
}

/** The path of a line through some points. */
export function pathOf(points: readonly Point[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? 'M' : 'L'}${x} ${y}`).join('');
}

/** The pieces of a line through some points, each as the box around it. */
export function segmentsOf(points: readonly Point[]): Rect[] {
  return points.slice(1).map((point, index) => {
    const before = points[index] ?? point;
    return {
      left: Math.min(before.x, point.x),
      right: Math.max(before.x, point.x),
      top: Math.min(before.y, point.y),
      bottom: Math.max(before.y, point.y),
    };
  });
}
