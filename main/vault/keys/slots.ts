import { createCipheriv, createDecipheriv } from 'node:crypto';
import { z } from 'zod';
import type { KdfParameters } from '../ports';
import { passwordKey } from './kdf';

const base64 = (bytes: number) => z.base64().refine((text) => Buffer.from(text, 'base64').length === bytes);

/** One way to the data key: a secret of the person's, and the data key encrypted under it. */
export const keySlotSchema = z.strictObject({
  kind: z.enum(['password', 'recovery-code']),
  kdf: z.strictObject({
    name: z.literal('argon2id'),
    memoryKiB: z.int(),
    passes: z.int(),
    lanes: z.int(),
  }),
  salt: base64(16),
  nonce: base64(12),
  /** The data key under AES-256-GCM, 32 bytes, followed by the 16-byte tag. */
  wrappedKey: base64(48),
});
export type KeySlot = z.infer<typeof keySlotSchema>;

/** What the encryption of a slot vouches for besides the key: nothing of it can be changed unnoticed. */
function additionalData(vaultId: string, version: number, slot: Pick<KeySlot, 'kind' | 'kdf'>): Buffer {
  const { kdf } = slot;
  return Buffer.from(
    ['glidepath slot', version, vaultId, slot.kind, kdf.name, kdf.memoryKiB, kdf.passes, kdf.lanes].join('|'),
    'utf8',
  );
}

interface SlotContext {
  vaultId: string;
  /** The header's version. */
  version: number;
}

/**
 * Wraps the data key under a secret. The slot key is Argon2id of the secret; a fresh salt and nonce each time.
 */
export async function makeSlot(
  context: SlotContext,
  kind: KeySlot['kind'],
  secret: string,
  dataKey: Uint8Array,
  kdf: KdfParameters,
  random: (length: number) => Uint8Array,
): Promise<KeySlot> {
  const salt = random(16);
  const nonce = random(12);
  const head = { kind, kdf: { name: 'argon2id' as const, ...kdf } };
  const key = await passwordKey(secret, salt, kdf);
  const cipher = createCipheriv('aes-256-gcm', key, nonce);
  cipher.setAAD(additionalData(context.vaultId, context.version, head));
  const wrapped = Buffer.concat([cipher.update(dataKey), cipher.final(), cipher.getAuthTag()]);
  key.fill(0);
  return {
    ...head,
    salt: Buffer.from(salt).toString('base64'),
    nonce: Buffer.from(nonce).toString('base64'),
    wrappedKey: wrapped.toString('base64'),
  };
}

/** The data key, or null when the secret does not open the slot. */
export async function openSlot(context: SlotContext, slot: KeySlot, secret: string): Promise<Buffer | null> {
  const key = await passwordKey(secret, Buffer.from(slot.salt, 'base64'), slot.kdf);
  const wrapped = Buffer.from(slot.wrappedKey, 'base64');
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(slot.nonce, 'base64'));
  decipher.setAAD(additionalData(context.vaultId, context.version, slot));
  decipher.setAuthTag(wrapped.subarray(32));
  try {
    return Buffer.concat([decipher.update(wrapped.subarray(0, 32)), decipher.final()]);
  } catch {
    // GCM says only that the tag does not fit: a wrong secret.
    return null;
  } finally {
    key.fill(0);
  }
}
