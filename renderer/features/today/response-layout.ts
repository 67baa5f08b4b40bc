import type { OwnResponse } from '../../../shared/contract/readiness';

/** The drawing's own size; it is shown as wide as the card. */
export const responseSize = { width: 320, height: 104 };

/** Room around the line, for the label of today above and the days below. */
const room = { left: 40, right: 14, top: 18, bottom: 24 };

/** The least that the upright axis goes up to, so that small waves stay small. */
const leastTop = 4;

/** The least days that the axis goes on for. */
const leastDays = 7;

interface Point {
  x: number;
  y: number;
}

export interface ResponseLayout {
  /** The line through the logged days. */
  points: Point[];
  /** The height of how it was before the cuts. */
  before: number;
  /** The days that are named below. */
  ticks: { x: number; day: number }[];
  /** Where today is on the line, and on which side of it the line leaves room; null when the line does not reach it. */
  today: (Point & { side: 'left' | 'right' }) | null;
}

/** Lays out the days after a cut. `today` counts from the last cut, or is null. */
export function responseLayout({ before, days }: OwnResponse, today: number | null): ResponseLayout {
  const lastDay = Math.max(leastDays, ...days.map(({ day }) => day));
  const top = Math.max(leastTop, before, ...days.map(({ mean }) => mean));
  const { width, height } = responseSize;
  const x = (day: number) => room.left + (day / lastDay) * (width - room.left - room.right);
  const y = (mean: number) => room.top + (1 - mean / top) * (height - room.top - room.bottom);
  const every = lastDay > leastDays ? 2 : 1;
  const mean = today === null ? null : meanOn(days, today);
  return {
    points: days.map(({ day, mean }) => ({ x: x(day), y: y(mean) })),
    before: y(before),
    ticks: Array.from({ length: Math.floor(lastDay / every) + 1 }, (_, index) => ({
      x: x(index * every),
      day: index * every,
    })),
    today:
      today === null || mean === null
        ? null
        : { x: x(today), y: y(mean), side: cameDown(days, today, mean) ? 'right' : 'left' },
  };
}

/** Whether the line comes from above on a day, so that it is in the way on the left. */
function cameDown(days: OwnResponse['days'], day: number, mean: number): boolean {
  const before = days.filter((each) => each.day < day).at(-1);
  return before !== undefined && before.mean > mean;
}

/** The mean on a day, between its neighbours where it was not logged; null outside of them. */
function meanOn(days: OwnResponse['days'], day: number): number | null {
  const before = days.filter((each) => each.day <= day).at(-1);
  const after = days.find((each) => each.day >= day);
  if (before === undefined || after === undefined) return null;
  if (before.day === after.day) return before.mean;
  return before.mean + ((after.mean - before.mean) * (day - before.day)) / (after.day - before.day);
}
