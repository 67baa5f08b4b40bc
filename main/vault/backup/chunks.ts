import { createCipheriv, createDecipheriv } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import {
  type BackupHead,
  type BackupHeader,
  backupKey,
  chunkBytes,
  chunkCount,
  chunkNonce,
  headBytes,
  headHash,
  readAt,
  refusal,
  tagBytes,
} from './format';

/** Hears how far it is, from 0 to 1, before each chunk; what it throws ends the work. */
type OnShare = (share: number) => Promise<void>;

/**
 * Writes a backup of a file into an empty one, chunk by chunk. The content has as many bytes as the header says. No
 * more than a chunk is in memory at a time.
 */
export async function sealInto(
  target: FileHandle,
  header: BackupHeader,
  dataKey: Uint8Array,
  content: FileHandle,
  onShare: OnShare,
): Promise<void> {
  const head = headBytes(header);
  const hash = headHash(head);
  await target.writeFile(head);
  const key = backupKey(dataKey, header);
  try {
    const count = chunkCount(header.bytes);
    for (let index = 0; index < count; index += 1) {
      await onShare(index / count);
      const position = index * chunkBytes;
      const plain = await readAt(content, position, Math.min(chunkBytes, header.bytes - position));
      const cipher = createCipheriv('aes-256-gcm', key, chunkNonce(index, index === count - 1));
      cipher.setAAD(hash);
      await target.writeFile(Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()]));
    }
  } finally {
    key.fill(0);
  }
}

/**
 * Writes the content of a backup into an empty file, chunk by chunk. Fails with `backup-refused` at the first chunk
 * that is not what was written; what came before it is then in the target.
 */
export async function openInto(
  target: FileHandle,
  head: BackupHead,
  dataKey: Uint8Array,
  backup: FileHandle,
  onShare: OnShare,
): Promise<void> {
  const { header, start, hash } = head;
  const key = backupKey(dataKey, header);
  try {
    const count = chunkCount(header.bytes);
    for (let index = 0; index < count; index += 1) {
      await onShare(index / count);
      const length = Math.min(chunkBytes, header.bytes - index * chunkBytes);
      const sealed = await readAt(backup, start + index * (chunkBytes + tagBytes), length + tagBytes);
      const decipher = createDecipheriv('aes-256-gcm', key, chunkNonce(index, index === count - 1));
      decipher.setAAD(hash);
      decipher.setAuthTag(sealed.subarray(length));
      const plain = decipher.update(sealed.subarray(0, length));
      try {
        decipher.final();
      } catch {
        throw refusal('damaged');
      }
      await target.writeFile(plain);
    }
  } finally {
    key.fill(0);
  }
}
