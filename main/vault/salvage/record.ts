// SQLite's records as https://www.sqlite.org/fileformat2.html, 2.1, describes them.

/** A value of a column. */
export type SqlValue = null | number | string | Uint8Array<ArrayBuffer>;

/** A number of 1 to 9 bytes at a place, and the place behind it. Larger ones than a length or a row id lose their end. */
export function readVarint(bytes: Buffer, start: number): [value: number, after: number] {
  let value = 0;
  for (let index = 0; index < 8; index += 1) {
    const byte = bytes[start + index] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) return [value, start + index + 1];
  }
  return [value * 256 + (bytes[start + 8] ?? 0), start + 9];
}

/** The values of a record; null where it is none. */
export function readRecord(bytes: Buffer): SqlValue[] | null {
  const [headLength, begin] = readVarint(bytes, 0);
  if (headLength > bytes.length) return null;
  const values: SqlValue[] = [];
  let at = headLength;
  for (let head = begin; head < headLength; ) {
    const [type, after] = readVarint(bytes, head);
    const length = lengthOf(type);
    if (length === null || at + length > bytes.length) return null;
    values.push(readValue(bytes.subarray(at, at + length), type));
    at += length;
    head = after;
  }
  return values;
}

const lengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function lengthOf(type: number): number | null {
  return type >= 12 ? Math.floor((type - 12) / 2) : (lengths[type] ?? null);
}

function readValue(bytes: Buffer, type: number): SqlValue {
  if (type >= 12) return type % 2 === 0 ? new Uint8Array(bytes) : bytes.toString('utf8');
  switch (type) {
    case 0:
      return null;
    case 6:
      return Number(bytes.readBigInt64BE());
    case 7:
      return bytes.readDoubleBE();
    case 8:
      return 0;
    case 9:
      return 1;
    default:
      return bytes.readIntBE(0, bytes.length);
  }
}
