import { closeSync, existsSync, fstatSync, openSync, readSync } from 'node:fs';
import { added, type Checksum, isSum } from './log-checksum';

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

/** The head of a database's log: `none` where there is no log or an empty one, `unreadable` where it is no log. */
export function logHead(database: string): LogHead | 'none' | 'unreadable' {
  const file = logFile(database);
  if (!existsSync(file)) return 'none';
  const head = Buffer.alloc(headLength);
  const handle = openSync(file, 'r');
  try {
    const length = readSync(handle, head, 0, headLength, 0);
    if (length === 0) return 'none';
    if (length < headLength || head.readUInt32BE(0) >>> 1 !== 0x377f0682 >>> 1) return 'unreadable';
  } finally {
    closeSync(handle);
  }
  const round = head.readUInt32BE(12);
  return { round, mark: (head.readUInt32BE(16) - round) >>> 0 };
}

const frameHeadLength = 24;

/**
 * Whether all that was written to a database's log can be read. SQLite takes a log up to the first frame whose checksum
 * does not fit and passes over the rest without a word; what was saved from there on is lost then. Not told: a log
 * that was cut exactly between two frames, which looks like one of an earlier moment.
 */
export function logReads(database: string): boolean {
  const handle = openSync(logFile(database), 'r');
  try {
    const { size } = fstatSync(handle);
    const head = Buffer.alloc(headLength);
    readSync(handle, head, 0, headLength, 0);
    const littleEndian = (head.readUInt32BE(0) & 1) === 0;
    let sum: Checksum = added([0, 0], head.subarray(0, 24), littleEndian);
    if (!isSum(sum, head, 24)) return false;
    const frame = Buffer.alloc(frameHeadLength + head.readUInt32BE(8));
    let reading = true;
    for (let at = headLength; at < size; at += frame.length) {
      if (readSync(handle, frame, 0, frame.length, at) < frame.length) return false;
      if (reading) {
        const next = added(added(sum, frame.subarray(0, 8), littleEndian), frame.subarray(24), littleEndian);
        reading = head.compare(frame, 8, 16, 16, 24) === 0 && isSum(next, frame, 16);
        sum = next;
      }
      // Beyond the end may lie what was written before the log was begun anew.
      if (!reading && !isOfEarlierRound(head, frame)) return false;
    }
    return true;
  } finally {
    closeSync(handle);
  }
}

/** Each round raises the first salt by one, and draws the second anew. */
function isOfEarlierRound(head: Buffer, frame: Buffer): boolean {
  const rounds = (head.readUInt32BE(16) - frame.readUInt32BE(8)) >>> 0;
  return rounds > 0 && rounds <= head.readUInt32BE(12) && frame.readUInt32BE(12) !== head.readUInt32BE(20);
}
