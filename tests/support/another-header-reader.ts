import { createHash } from 'node:crypto';
import { argon2id } from 'hash-wasm';

// Reads a vault's header by docs/formats/vault.md alone: Argon2id by hash-wasm, all other keys by WebCrypto.

interface ForeignSlot {
  kind: string;
  kdf: { name: string; memoryKiB: number; passes: number; lanes: number };
  salt: string;
  nonce: string;
  wrappedKey: string;
}

/** A header as its JSON says, trusted: only vectors and files that were just made are read with it. */
export interface ForeignHeader {
  format: string;
  version: number;
  vaultId: string;
  slots: ForeignSlot[];
  mac: string;
  checksum: string;
}

type Bytes = Uint8Array<ArrayBuffer>;
const { subtle } = crypto;
const text = (plain: string): Bytes => new TextEncoder().encode(plain);

/** Bytes out of hex or base64. */
export function bytesOf(encoded: string, encoding: 'hex' | 'base64'): Bytes {
  return new Uint8Array(Buffer.from(encoded, encoding));
}

/** The 32 bytes that open a slot, from the secret's own bytes. */
export async function slotKeyOf({ kdf, salt }: ForeignSlot, secret: Uint8Array): Promise<Bytes> {
  const key = await argon2id({
    password: secret,
    salt: bytesOf(salt, 'base64'),
    memorySize: kdf.memoryKiB,
    iterations: kdf.passes,
    parallelism: kdf.lanes,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(key);
}

/** The data key that a slot holds. Throws where the slot key, or anything that the slot vouches for, is another. */
export async function unwrap(header: ForeignHeader, slot: ForeignSlot, slotKey: Bytes): Promise<Bytes> {
  const { name, memoryKiB, passes, lanes } = slot.kdf;
  const bound = `glidepath slot|${header.version}|${header.vaultId}|${slot.kind}|${name}|${memoryKiB}|${passes}|${lanes}`;
  return decryptGcm(slotKey, bytesOf(slot.nonce, 'base64'), text(bound), bytesOf(slot.wrappedKey, 'base64'));
}

/** The data key behind a secret's bytes, out of the first slot of a kind. */
export async function dataKeyBehind(header: ForeignHeader, kind: string, secret: Uint8Array): Promise<Bytes> {
  const slot = header.slots.find((one) => one.kind === kind);
  if (slot === undefined) throw new Error(`no slot of the kind ${kind}`);
  return unwrap(header, slot, await slotKeyOf(slot, secret));
}

/** AES-256-GCM: plain bytes out of ciphertext with its tag behind it. */
export async function decryptGcm(
  key: Bytes,
  iv: Bytes,
  additionalData: Bytes,
  sealed: Bytes,
): Promise<Bytes> {
  const imported = await subtle.importKey('raw', key, 'AES-GCM', false, ['decrypt']);
  return new Uint8Array(await subtle.decrypt({ name: 'AES-GCM', iv, additionalData }, imported, sealed));
}

/** HKDF-SHA256, 32 bytes. */
export async function hkdf(key: Bytes, salt: Bytes, info: string): Promise<Bytes> {
  const from = await subtle.importKey('raw', key, 'HKDF', false, ['deriveBits']);
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt, info: text(info) };
  return new Uint8Array(await subtle.deriveBits(parameters, from, 256));
}

/** The key for one purpose of a vault. */
export async function purposeKey(header: ForeignHeader, dataKey: Bytes, purpose: string): Promise<Bytes> {
  return hkdf(dataKey, bytesOf(header.vaultId, 'hex'), `glidepath ${purpose}`);
}

/** The text that the header's code covers, put together field by field. */
export function coveredText({
  format,
  version,
  vaultId,
  slots,
}: Omit<ForeignHeader, 'mac' | 'checksum'>): string {
  const covered = slots.map(
    ({ kind, kdf, salt, nonce, wrappedKey }) =>
      `{"kind":"${kind}","kdf":{"name":"${kdf.name}","memoryKiB":${kdf.memoryKiB},"passes":${kdf.passes},"lanes":${kdf.lanes}},` +
      `"salt":"${salt}","nonce":"${nonce}","wrappedKey":"${wrappedKey}"}`,
  );
  return `{"format":"${format}","version":${version},"vaultId":"${vaultId}","slots":[${covered.join(',')}]}`;
}

/** HMAC-SHA256 over the header's covered text, in base64. */
export async function macOf(header: ForeignHeader, dataKey: Bytes): Promise<string> {
  const key = await purposeKey(header, dataKey, 'header');
  const imported = await subtle.importKey('raw', key, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return Buffer.from(await subtle.sign('HMAC', imported, text(coveredText(header)))).toString('base64');
}

/** The checksum that anybody can make anew, a forger too: SHA-256 over the covered text and the code behind it, in hex. */
export function checksumOf(header: Omit<ForeignHeader, 'checksum'>): string {
  return createHash('sha256')
    .update(coveredText(header) + header.mac)
    .digest('hex');
}
