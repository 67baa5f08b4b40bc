import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { instantField } from '../../../shared/contract/fields';
import { currentVersion } from '../database/migrator';
import { fileRefusal } from './refusal';

/** The head is far shorter. */
const longestHead = 4096;

/** What a readable file says of itself, before its tables. */
const headSchema = z.strictObject({
  format: z.literal('glidepath-export'),
  version: z.int().min(1),
  madeAt: instantField,
  databaseVersion: z.int().min(1),
});

/** What a readable file says of itself, and where in its text the first table begins. */
interface ReadableHead extends z.infer<typeof headSchema> {
  readonly tablesAt: number;
}

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
  const end = /,\s*"tables"\s*:\s*\{/.exec(text);
  if (end === null) throw fileRefusal('not-an-export');
  const parsed = headSchema.safeParse(parsedJson(`${text.slice(0, end.index)}}`));
  if (!parsed.success) throw fileRefusal('not-an-export');
  const { version, databaseVersion } = parsed.data;
  if (version > formatVersion || databaseVersion > currentVersion) throw fileRefusal('newer');
  return { ...parsed.data, tablesAt: end.index + end[0].length };
}

function parsedJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
