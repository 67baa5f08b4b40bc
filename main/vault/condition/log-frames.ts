import { closeSync, openSync, readSync } from 'node:fs';
import { added, type Checksum, isSum } from './log-checksum';
import { isLogHead, logFile } from './log-file';

// The frames of a write-ahead log, read without a key: https://www.sqlite.org/fileformat2.html, 4.1 and 4.2.

/** A frame: one page of the database, as one save left it. */
export interface LogFrame {
  /**
   * - `next`: follows from the head and every frame before it. These are what SQLite takes.
   * - `loose`: follows from what the frame before it says of itself, but a frame before it is not as it was written.
   * - `earlier`: written before the log was begun anew after a checkpoint. It means nothing any more.
   * - `unreadable`: not as it was written, or its end is missing.
   */
  readonly state: 'next' | 'loose' | 'earlier' | 'unreadable';
  /** The number of its page. */
  readonly page: number;
  /** How many pages the database has after this frame where it ends a save; 0 where the save goes on. */
  readonly pageCount: number;
  /** Where the page stands in the log. */
  readonly pageAt: number;
}

const headLength = 32;
const frameHeadLength = 24;
/** That of every SQLCipher 4 database. */
const pageSize = 4096;

/** Every frame in the log of a database, from its beginning; null where the log has no readable head. */
export function readFrames(database: string): LogFrame[] | null {
  const log = openSync(logFile(database), 'r');
  try {
    const head = Buffer.alloc(headLength);
    readSync(log, head, 0, headLength, 0);
    const littleEndian = (head.readUInt32BE(0) & 1) === 0;
    let before: Checksum = added([0, 0], head.subarray(0, 24), littleEndian);
    if (!isLogHead(head) || head.readUInt32BE(8) !== pageSize || !isSum(before, head, 24)) return null;
    const frames: LogFrame[] = [];
    const frame = Buffer.alloc(frameHeadLength + pageSize);
    let isTaken = true;
    for (let at = headLength; ; at += frame.length) {
      const length = readSync(log, frame, 0, frame.length, at);
      if (length === 0) return frames;
      const isWhole = length === frame.length;
      const sum = added(added(before, frame.subarray(0, 8), littleEndian), frame.subarray(24), littleEndian);
      const follows = isWhole && head.compare(frame, 8, 16, 16, 24) === 0 && isSum(sum, frame, 16);
      before = [frame.readUInt32BE(16), frame.readUInt32BE(20)];
      isTaken &&= follows;
      const isEarlier = isWhole && isOfEarlierRound(head, frame);
      frames.push({
        state: isTaken ? 'next' : follows ? 'loose' : isEarlier ? 'earlier' : 'unreadable',
        page: frame.readUInt32BE(0),
        pageCount: frame.readUInt32BE(4),
        pageAt: at + frameHeadLength,
      });
    }
  } finally {
    closeSync(log);
  }
}

/** Each round raises the first salt by one, and draws the second anew. */
function isOfEarlierRound(head: Buffer, frame: Buffer): boolean {
  const rounds = (head.readUInt32BE(16) - frame.readUInt32BE(8)) >>> 0;
  return rounds > 0 && rounds <= head.readUInt32BE(12) && frame.readUInt32BE(12) !== head.readUInt32BE(20);
}
