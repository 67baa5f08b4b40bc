import { closeSync, fstatSync, openSync, readSync, statSync, truncateSync, writeSync } from 'node:fs';

/** What happens to a file: a bit turns over, a sector reads as zeros, or its end is gone. */
export type DamageKind = 'flip' | 'zeros' | 'cut';

const sector = 512;

/** Does a damage to a file at a place drawn by chance, and says which, so that it can be done again. */
export function damage(file: string, kind: DamageKind, random: () => number): string {
  const at = Math.floor(random() * statSync(file).size);
  if (kind === 'cut') {
    truncateSync(file, at);
    return `cut at ${at}`;
  }
  if (kind === 'flip') {
    const bit = Math.floor(random() * 8);
    change(file, at, 1, (bytes) => void bytes.writeUInt8(bytes.readUInt8(0) ^ (1 << bit), 0));
    return `bit ${bit} of byte ${at}`;
  }
  const from = at - (at % sector);
  change(file, from, sector, (bytes) => void bytes.fill(0));
  return `zeros at ${from}`;
}

function change(file: string, at: number, length: number, how: (bytes: Buffer) => void): void {
  const handle = openSync(file, 'r+');
  try {
    const bytes = Buffer.alloc(Math.min(length, fstatSync(handle).size - at));
    readSync(handle, bytes, 0, bytes.length, at);
    how(bytes);
    writeSync(handle, bytes, 0, bytes.length, at);
  } finally {
    closeSync(handle);
  }
}
