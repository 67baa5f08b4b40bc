import { readFrames } from './log-frames';

/** How the log of a database ends. */
export interface LogEnd {
  /**
   * - `whole`: everything that was saved in it can be read. A save that had not come to its end is not in it.
   * - `unfinished`: its last save can't be read. A power cut leaves that where it came while something was being saved;
   *   it was not called saved then. A flipped bit in the last save, or at the end of the one before, looks the same.
   * - `damaged`: more than that can't be read. It had been called saved.
   */
  readonly end: 'whole' | 'unfinished' | 'damaged';
  /** How many saves can be read. */
  readonly saves: number;
}

/**
 * Looks at the end of a log. SQLite takes a log up to the first frame that does not follow from those before, and passes
 * over the rest without a word. Not told: a log that was cut exactly between two frames, which looks like one of an
 * earlier moment.
 */
export function logEnd(database: string): LogEnd {
  const frames = readFrames(database);
  if (frames === null) return { end: 'damaged', saves: 0 };
  const saves = frames.filter(({ state, pageCount }) => state === 'next' && pageCount > 0).length;
  const rest = frames.filter(({ state }) => state === 'loose' || state === 'unreadable');
  if (rest.length === 0) return { end: 'whole', saves };
  // What a save ends with reaches the drive before the next one begins.
  const ended = rest.findIndex(({ state, pageCount }) => state === 'loose' && pageCount > 0);
  const isLast = ended === -1 || ended === rest.length - 1;
  return { end: isLast ? 'unfinished' : 'damaged', saves };
}
