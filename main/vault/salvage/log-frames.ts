import { readSync } from 'node:fs';
import { added, type Checksum, isSum } from '../condition/log-checksum';

// The write-ahead log as https://www.sqlite.org/fileformat2.html, 4, describes it.

const headLength = 32;
const frameHeadLength = 24;

/** Where the newest state of some pages lies in a log: offsets of their bytes, by the page's number. */
export interface LogFrames {
  readonly pages: ReadonlyMap<number, number>;
  /** How many pages the database had after the last transaction; null where the log holds none. */
  readonly pageCount: number | null;
}

/**
 * The pages of every whole transaction of a log, as SQLite would take them. It ends where a checksum does not follow
 * from the one before: what comes after is of an earlier round, or damaged.
 */
export function readLogFrames(log: number, size: number, pageSize: number): LogFrames {
  const head = read(log, 0, headLength);
  const pages = new Map<number, number>();
  if (head === null || head.readUInt32BE(0) >>> 1 !== 0x377f0682 >>> 1 || head.readUInt32BE(8) !== pageSize)
    return { pages, pageCount: null };
  const littleEndian = (head.readUInt32BE(0) & 1) === 0;
  let sum: Checksum = added([0, 0], head.subarray(0, 24), littleEndian);
  if (!isSum(sum, head, 24)) return { pages, pageCount: null };
  const salts = head.subarray(16, 24);
  const length = frameHeadLength + pageSize;
  let pending: [number, number][] = [];
  let pageCount: number | null = null;
  for (let at = headLength; at + length <= size; at += length) {
    const frame = read(log, at, length);
    if (frame === null || !frame.subarray(8, 16).equals(salts)) break;
    sum = added(sum, frame.subarray(0, 8), littleEndian);
    sum = added(sum, frame.subarray(frameHeadLength), littleEndian);
    if (!isSum(sum, frame, 16)) break;
    pending.push([frame.readUInt32BE(0), at + frameHeadLength]);
    const committed = frame.readUInt32BE(4);
    if (committed === 0) continue;
    for (const [page, offset] of pending) pages.set(page, offset);
    pending = [];
    pageCount = committed;
  }
  return { pages, pageCount };
}

/** So many bytes of a file, or null where it ends before. */
export function read(file: number, position: number, length: number): Buffer | null {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const count = readSync(file, buffer, done, length - done, position + done);
    if (count === 0) return null;
    done += count;
  }
  return buffer;
}
