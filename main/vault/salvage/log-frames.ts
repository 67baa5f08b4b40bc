import { readSync } from 'node:fs';

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
  const bigEndian = (head.readUInt32BE(0) & 1) === 1;
  let sum = checksum(head.subarray(0, 24), [0, 0], bigEndian);
  if (!isSum(head, 24, sum)) return { pages, pageCount: null };
  const salts = head.subarray(16, 24);
  const length = frameHeadLength + pageSize;
  let pending: [number, number][] = [];
  let pageCount: number | null = null;
  for (let at = headLength; at + length <= size; at += length) {
    const frame = read(log, at, length);
    if (frame === null || !frame.subarray(8, 16).equals(salts)) break;
    sum = checksum(frame.subarray(0, 8), sum, bigEndian);
    sum = checksum(frame.subarray(frameHeadLength), sum, bigEndian);
    if (!isSum(frame, 16, sum)) break;
    pending.push([frame.readUInt32BE(0), at + frameHeadLength]);
    const committed = frame.readUInt32BE(4);
    if (committed === 0) continue;
    for (const [page, offset] of pending) pages.set(page, offset);
    pending = [];
    pageCount = committed;
  }
  return { pages, pageCount };
}

type Sum = readonly [number, number];

/** Adds whole pairs of 32-bit words to a checksum: see 4.2 there. */
function checksum(bytes: Buffer, [first, second]: Sum, bigEndian: boolean): Sum {
  let a = first;
  let b = second;
  for (let at = 0; at < bytes.length; at += 8) {
    a = (a + word(bytes, at, bigEndian) + b) >>> 0;
    b = (b + word(bytes, at + 4, bigEndian) + a) >>> 0;
  }
  return [a, b];
}

function word(bytes: Buffer, at: number, bigEndian: boolean): number {
  return bigEndian ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at);
}

function isSum(bytes: Buffer, at: number, [a, b]: Sum): boolean {
  return bytes.readUInt32BE(at) === a && bytes.readUInt32BE(at + 4) === b;
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
