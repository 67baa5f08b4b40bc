import { createHash } from 'node:crypto';

/**
 * A UUID of a name within a vault, version 5 (RFC 9562): the same of the same name, and in no way the name itself.
 * In: the vault's id as 32 hex digits.
 */
export function nameUuid(vaultId: string, name: string): string {
  const hash = createHash('sha1').update(Buffer.from(vaultId, 'hex')).update(name, 'utf8').digest();
  hash[6] = ((hash[6] ?? 0) & 0x0f) | 0x50;
  hash[8] = ((hash[8] ?? 0) & 0x3f) | 0x80;
  return hash.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
