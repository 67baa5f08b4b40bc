// The checksums of a write-ahead log: https://www.sqlite.org/fileformat2.html, 4.2.

/** A running checksum. */
export type Checksum = readonly [first: number, second: number];

/** The running checksum of a log with more bytes, eight at a time. */
export function added(sum: Checksum, bytes: Buffer, littleEndian: boolean): Checksum {
  let [first, second] = sum;
  const word = (at: number) => (littleEndian ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  for (let at = 0; at < bytes.length; at += 8) {
    first = (first + word(at) + second) >>> 0;
    second = (second + word(at + 4) + first) >>> 0;
  }
  return [first, second];
}

/** Whether a checksum stands at a place. */
export function isSum([first, second]: Checksum, bytes: Buffer, at: number): boolean {
  return bytes.readUInt32BE(at) === first && bytes.readUInt32BE(at + 4) === second;
}
