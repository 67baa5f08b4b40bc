import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';

// What can be read of a write-ahead log without a key. Its format: https://www.sqlite.org/walformat.html, 1.

/** Where SQLite keeps the write-ahead log of a database. */
export function logFile(database: string): string {
  return `${database}-wal`;
}

/** The head of a log. */
export interface LogHead {
  /**
   * The same from the making of a log to its end, and by chance for each: the first salt is raised together with the
   * number of the checkpoint, so that their difference stays.
   */
  readonly mark: number;
  /** How often the log was begun anew after a checkpoint. */
  readonly round: number;
}

const headLength = 32;

/**
 * The head of a database's log: `none` where there is no log or nothing behind its head, `unreadable` where it is no
 * log.
 */
export function logHead(database: string): LogHead | 'none' | 'unreadable' {
  const file = logFile(database);
  if (!existsSync(file)) return 'none';
  const head = Buffer.alloc(headLength);
  const handle = openSync(file, 'r');
  try {
    if (fstatSync(handle).size <= headLength) return 'none';
    readSync(handle, head, 0, headLength, 0);
  } finally {
    closeSync(handle);
  }
  if (!isLogHead(head)) return 'unreadable';
  const round = head.readUInt32BE(12);
  return { round, mark: (head.readUInt32BE(16) - round) >>> 0 };
}

/** Whether a log begins like this. */
export function isLogHead(bytes: Buffer): boolean {
  return bytes.readUInt32BE(0) >>> 1 === 0x377f0682 >>> 1;
}
