import { hkdfSync } from 'node:crypto';

/** What the data key is used for; each purpose has a key of its own. */
export type Purpose = 'database' | 'header' | 'backup';

/** A 32-byte key for one purpose: HKDF-SHA256 (RFC 5869) of the data key, salted with the vault's id. */
export function derivedKey(dataKey: Uint8Array, vaultId: string, purpose: Purpose): Buffer {
  return Buffer.from(hkdfSync('sha256', dataKey, Buffer.from(vaultId, 'hex'), `glidepath ${purpose}`, 32));
}
