/** How long an urge is waited through (ours; the guide and the library say that most have passed by then). */
export const urgeSeconds = 15 * 60;

/** Where on the clock that nobody can set an urge began. */
export interface Anchor {
  readonly begunAt: string;
  /** Milliseconds on the monotonic clock of this page; below zero where it began before the page did. */
  readonly began: number;
}

/**
 * The anchor of an urge that began at an instant. `known` is kept while it is of the same urge, so that a wall clock
 * that is set meanwhile changes nothing; after a lock it comes from the wall clock. `wall` and `monotonic` are now, in
 * milliseconds. One that would begin in the future begins now.
 */
export function anchorOf(known: Anchor | null, begunAt: string, wall: number, monotonic: number): Anchor {
  if (known?.begunAt === begunAt) return known;
  return { begunAt, began: monotonic - Math.max(0, wall - Date.parse(begunAt)) };
}

/** Whole seconds since an urge began. */
export function secondsSince({ began }: Anchor, monotonic: number): number {
  return Math.floor((monotonic - began) / 1000);
}

/** Whole seconds that are left, 0 once it is over. */
export function secondsLeft(since: number): number {
  return Math.max(0, urgeSeconds - since);
}

/** Where in a breath one is: four seconds in, six out, counted from 1. */
export function breathAt(since: number): { phase: 'in' | 'out'; count: number } {
  const second = since % 10;
  return second < 4 ? { phase: 'in', count: second + 1 } : { phase: 'out', count: second - 3 };
}
