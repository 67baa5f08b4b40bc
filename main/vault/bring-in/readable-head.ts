import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { instantField } from '../../../shared/contract/fields';
import { fileRefusal } from './refusal';

/** The head is far shorter. */
const longestHead = 4096;

/** What a readable file says of itself, before its tables. */
const headSchema = z.strictObject({
  format: z.literal('glidepath-export'),
  version: z.int(),
  madeAt: instantField,
  databaseVersion: z.int().min(1),
});
export type ReadableHead = z.infer<typeof headSchema>;

/** The version of the format that this code reads. */
const formatVersion = 1;

/**
 * What a readable file says of itself; null where it is no JSON at all. Fails with `file-refused` for JSON of another
 * kind (`not-an-export`), and for a format of a newer Glidepath (`newer`).
 */
export async function readHead(handle: FileHandle, size: number): Promise<ReadableHead | null> {
  const buffer = Buffer.alloc(Math.min(size, longestHead));
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
  const text = buffer.toString('utf8', 0, bytesRead).replace(/^\ufeff/, '');
  if (!/^\s*[{[]/.test(text)) return null;
  const end = /,\s*"tables"\s*:/.exec(text);
  const parsed = end === null ? undefined : headSchema.safeParse(parsedJson(`${text.slice(0, end.index)}}`));
  if (!parsed?.success) throw fileRefusal('not-an-export');
  if (parsed.data.version > formatVersion) throw fileRefusal('newer');
  return parsed.data;
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
