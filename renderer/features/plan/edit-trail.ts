/** What is being edited, with the states before and after it that one can go back and forth to. */
export interface Trail<T> {
  readonly past: readonly T[];
  readonly now: T;
  readonly future: readonly T[];
  /** What the last edit was in; further edits in the same place are one step back together. */
  readonly place: string | null;
}

/** The beginning of a trail. */
export function trailFrom<T>(now: T): Trail<T> {
  return { past: [], now, future: [], place: null };
}

/**
 * The trail after an edit. `place` names the field that was typed in, so that a word typed letter by letter is one
 * step back; null for an edit that is a step of its own. What was taken back before is gone.
 */
export function edited<T>(trail: Trail<T>, now: T, place: string | null): Trail<T> {
  const goesOn = place !== null && place === trail.place;
  return { past: goesOn ? trail.past : [...trail.past, trail.now], now, future: [], place };
}

/** The trail one step back; the same where there is none. */
export function undone<T>(trail: Trail<T>): Trail<T> {
  const now = trail.past.at(-1);
  if (now === undefined) return trail;
  return { past: trail.past.slice(0, -1), now, future: [trail.now, ...trail.future], place: null };
}

/** The trail one step forth again; the same where there is none. */
export function redone<T>(trail: Trail<T>): Trail<T> {
  const [now, ...future] = trail.future;
  return now === undefined ? trail : { past: [...trail.past, trail.now], now, future, place: null };
}
