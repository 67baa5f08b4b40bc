import { existsSync } from 'node:fs';
import { logFile } from '../condition/log-file';
import { type LogFrame, readFrames } from '../condition/log-frames';

/** The newest state of the pages that a log holds. */
export interface LoggedPages {
  /** Where it stands in the log, by the number of the page. */
  readonly places: ReadonlyMap<number, number>;
  /** How many pages the database had after the last save; null where the log holds none. */
  readonly pageCount: number | null;
}

/** The pages of every whole save in the log of a database, as SQLite would take them; none where there is no log. */
export function loggedPages(database: string): LoggedPages {
  const frames = existsSync(logFile(database)) ? (readFrames(database) ?? []) : [];
  const places = new Map<number, number>();
  let pageCount: number | null = null;
  let save: LogFrame[] = [];
  for (const frame of frames) {
    if (frame.state !== 'next') break;
    save.push(frame);
    if (frame.pageCount === 0) continue;
    for (const { page, pageAt } of save) places.set(page, pageAt);
    pageCount = frame.pageCount;
    save = [];
  }
  return { places, pageCount };
}
