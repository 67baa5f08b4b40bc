import { createHash, hkdfSync } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { instantField } from '../../../shared/contract/fields';
import { ExpectedFailure } from '../failure';
import { derivedKey } from '../keys/derived';
import { type Header, headerOf as vaultHeaderOf } from '../keys/header';

// The backup file as docs/formats/backup.md describes it: magic, length, header, chunks.

const currentVersion = 1;
const magic = Buffer.from('glidepath-backup', 'latin1');
/** The magic and the header's length, 4 bytes with the highest first. */
const prefixBytes = magic.length + 4;

/** A header has a few hundred bytes for each key slot; a longer one is refused before it is read. */
const longestHeader = 64 * 1024;

/** How much of the content one chunk holds; only the last may hold less. */
export const chunkBytes = 64 * 1024;
/** What AES-GCM adds to each chunk. */
export const tagBytes = 16;

const headerSchema = z.strictObject({
  format: z.literal('glidepath-backup'),
  version: z.literal(currentVersion),
  /** 16 random bytes in hex; no two backups share a key. */
  backupId: z.string().regex(/^[0-9a-f]{32}$/),
  madeAt: instantField,
  /** The length of the content, so that a file that was cut is told before any work. */
  bytes: z
    .int()
    .min(1)
    .max(2 ** 40),
  /** The header of the vault, with the slots that lead to its data key. */
  vault: z.unknown(),
});

/** What a backup says of itself. */
export interface BackupHeader {
  readonly backupId: string;
  readonly madeAt: string;
  readonly bytes: number;
  readonly vault: Header;
}

/** The beginning of a backup file. */
export interface BackupHead {
  readonly header: BackupHeader;
  /** Where the chunks begin. */
  readonly start: number;
  /** SHA-256 of all bytes before the chunks: every chunk vouches for it. */
  readonly hash: Buffer;
}

/** Why a file is refused. */
type Refusal = 'not-a-backup' | 'damaged' | 'incomplete' | 'newer' | 'another-vault' | 'foreign';

/** The failure that says why a file is refused. */
export function refusal(reason: Refusal): ExpectedFailure {
  return new ExpectedFailure('backup-refused', reason);
}

/** The bytes before the chunks. */
export function headBytes({ backupId, madeAt, bytes, vault }: BackupHeader): Buffer {
  const json = { format: 'glidepath-backup', version: currentVersion, backupId, madeAt, bytes, vault };
  const text = Buffer.from(JSON.stringify(json), 'utf8');
  const length = Buffer.alloc(4);
  length.writeUInt32BE(text.length);
  return Buffer.concat([magic, length, text]);
}

/** What every chunk vouches for besides its content. */
export function headHash(head: Uint8Array): Buffer {
  return createHash('sha256').update(head).digest();
}

/**
 * Reads the beginning of a backup and compares the file's length with what it says. Fails with `backup-refused` before
 * any work is done for a file that can't be used: no keys are derived, and at most 64 KiB are read.
 */
export async function readHead(file: FileHandle): Promise<BackupHead> {
  const { size } = await file.stat();
  const prefix = await readAt(file, 0, Math.min(size, prefixBytes));
  const known = Math.min(prefix.length, magic.length);
  if (!prefix.subarray(0, known).equals(magic.subarray(0, known))) throw refusal('not-a-backup');
  if (prefix.length < prefixBytes) throw refusal('incomplete');
  const length = prefix.readUInt32BE(magic.length);
  if (length === 0 || length > longestHeader) throw refusal('damaged');
  const start = prefixBytes + length;
  if (size < start) throw refusal('incomplete');
  const text = await readAt(file, prefixBytes, length);
  const header = headerOf(text);
  const expected = start + sealedBytes(header.bytes);
  if (size !== expected) throw refusal(size < expected ? 'incomplete' : 'damaged');
  return { header, start, hash: headHash(Buffer.concat([prefix, text])) };
}

function headerOf(bytes: Buffer): BackupHeader {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw refusal('damaged');
  }
  const named = z.looseObject({ format: z.literal('glidepath-backup'), version: z.int() }).safeParse(json);
  if (named.success && named.data.version > currentVersion) throw refusal('newer');
  const parsed = headerSchema.safeParse(json);
  if (!parsed.success) throw refusal('damaged');
  const { backupId, madeAt, bytes: content, vault } = parsed.data;
  // Refuses costly key slots as it does for a vault.
  const read = vaultHeaderOf(vault);
  if (read === 'newer' || read === 'damaged') throw refusal(read);
  return { backupId, madeAt, bytes: content, vault: read };
}

/** How many chunks hold a content of so many bytes. */
export function chunkCount(bytes: number): number {
  return Math.ceil(bytes / chunkBytes);
}

function sealedBytes(bytes: number): number {
  return bytes + chunkCount(bytes) * tagBytes;
}

/** The key of one backup: HKDF-SHA256 of the vault's backup key, salted with the backup's id. */
export function backupKey(dataKey: Uint8Array, { backupId, vault }: BackupHeader): Buffer {
  const key = derivedKey(dataKey, vault.vaultId, 'backup');
  const own = hkdfSync('sha256', key, Buffer.from(backupId, 'hex'), 'glidepath backup file', 32);
  key.fill(0);
  return Buffer.from(own);
}

/**
 * The nonce of a chunk in the STREAM construction (Hoang, Reyhanitabar, Rogaway, Vizár 2015, as used by age): its
 * number from 0 in 11 bytes, highest first, then 1 for the last chunk and 0 for every other.
 */
export function chunkNonce(index: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12);
  nonce.writeUIntBE(index, 5, 6);
  nonce[11] = last ? 1 : 0;
  return nonce;
}

/** Exactly so many bytes of a file; fails when it ends before. */
export async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(buffer, done, length - done, position + done);
    if (bytesRead === 0) throw refusal('incomplete');
    done += bytesRead;
  }
  return buffer;
}
