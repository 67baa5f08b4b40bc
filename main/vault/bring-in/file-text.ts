import type { FileHandle } from 'node:fs/promises';
import { openChosen } from '../backup/open-file';
import type { OnShare } from '../backup/unpack';
import { fileRefusal } from './refusal';

/** How much of a file is in memory at a time. */
const pieceBytes = 64 * 1024;

/**
 * Reads a chosen file for as long as `use` takes; it is told its length in bytes. Fails with `not-found`, and with
 * `file-refused` for what is no file (`not-a-file`), empty (`empty`) or longer than `largest` bytes (`too-large`).
 */
export async function withFile<T>(
  file: string,
  largest: number,
  use: (handle: FileHandle, size: number) => Promise<T>,
): Promise<T> {
  const handle = await openChosen(file, fileRefusal('not-a-file'));
  try {
    const { size } = await handle.stat();
    if (size === 0) throw fileRefusal('empty');
    if (size > largest) throw fileRefusal('too-large');
    return await use(handle, size);
  } finally {
    await handle.close();
  }
}

/**
 * The text of a file in UTF-8, piece by piece, without a byte order mark; tells before each how far it is. Fails with
 * `file-refused` for any other encoding (`utf-16`, `not-utf-8`) and for what is no text (`binary`).
 */
export async function* textOf(handle: FileHandle, size: number, onShare: OnShare): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const buffer = Buffer.alloc(pieceBytes);
  // Read up to the length that was looked at, and no further, should the file grow meanwhile.
  for (let at = 0; at < size; ) {
    await onShare(at / size);
    const { bytesRead } = await handle.read(buffer, 0, Math.min(pieceBytes, size - at), at);
    if (bytesRead === 0) break;
    const bytes = buffer.subarray(0, bytesRead);
    if (at === 0 && isUtf16(bytes)) throw fileRefusal('utf-16');
    if (bytes.includes(0)) throw fileRefusal('binary');
    at += bytesRead;
    yield decoded(decoder, bytes, true);
  }
  yield decoded(decoder, new Uint8Array(), false);
}

/** Its mark, or a first letter of the alphabet in two bytes. */
function isUtf16(bytes: Uint8Array): boolean {
  const [first, second] = [bytes[0], bytes[1]];
  if (first === undefined || second === undefined) return false;
  return (
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff) ||
    (first === 0) !== (second === 0)
  );
}

function decoded(decoder: InstanceType<typeof TextDecoder>, bytes: Uint8Array, stream: boolean): string {
  try {
    return decoder.decode(bytes, { stream });
  } catch {
    throw fileRefusal('not-utf-8');
  }
}
