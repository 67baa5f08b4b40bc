import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Secret } from '../../../shared/contract/secret';
import { syncFolder } from '../files';
import { writeWhole } from '../whole-file';
import { type Header, type HeaderProblem, longestHeader, openHeader, readHeader } from './header';

/** Reads the header's file; one that is longer than any header, or no file, is not read. */
export function readHeaderFile(file: string): Header | HeaderProblem {
  const status = statSync(file);
  if (!status.isFile() || status.size > longestHeader) return 'damaged';
  return readHeader(readFileSync(file, 'utf8'));
}

/** The text of a header's file. */
export function headerText(header: Header): string {
  return JSON.stringify(header, null, 1);
}

/**
 * Puts a header in the place of the one in the file, once it was read back from the disk and `secret` opened it to the
 * same data key. `mayStill` is asked last of all, and throws where the file must not change any more. Until then, and
 * after a power cut at any moment, one of the two is there, whole.
 */
export async function replaceHeaderFile(
  file: string,
  header: Header,
  secret: Secret,
  dataKey: Uint8Array,
  mayStill: () => void,
): Promise<void> {
  await writeProven(file, header, secret, dataKey, mayStill);
  await syncFolder(path.dirname(file));
}

/** Writes a header's file that takes its place only once it was read back and `secret` opened it to `dataKey`. */
export async function writeProven(
  file: string,
  header: Header,
  secret: Secret,
  dataKey: Uint8Array,
  mayStill: () => void = () => undefined,
): Promise<void> {
  await writeWhole(file, headerText(header), async (temporary) => {
    const written = readHeaderFile(temporary);
    const key = typeof written === 'string' ? written : await openHeader(written, secret);
    if (typeof key === 'string' || !key.equals(dataKey)) throw new Error('the new header does not open');
    key.fill(0);
    mayStill();
  });
}
