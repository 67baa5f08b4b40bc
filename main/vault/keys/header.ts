import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Secret } from '../../../shared/contract/secret';
import { ExpectedFailure } from '../failure';
import type { Surroundings } from '../ports';
import { newId } from '../ports';
import { derivedKey } from './derived';
import { kdfAllowed } from './kdf';
import { readRecoveryCode } from './recovery-code';
import { keySlotSchema, makeSlot, openSlot } from './slots';

/** The version of the header that this code reads and writes. */
const currentVersion = 1;

/** A header has a few hundred bytes a slot; a longer file is refused before it is read. */
export const longestHeader = 64 * 1024;

const headerSchema = z.strictObject({
  format: z.literal('glidepath-vault'),
  version: z.literal(currentVersion),
  /** 16 random bytes in hex; salts every key derived from the data key. */
  vaultId: z.string().regex(/^[0-9a-f]{32}$/),
  slots: z.array(keySlotSchema).min(1).max(8),
  /** HMAC-SHA256 over the fields above, under the header key. */
  mac: z.base64(),
  /** SHA-256 over the fields above, in hex. Anybody can make it anew: it tells damage from a wrong password, no more. */
  checksum: z.string(),
});

/** `vault.json`: how a password leads to the data key. It holds nothing about the person. */
export type Header = z.infer<typeof headerSchema>;

/** What is wrong with a header's text. */
export type HeaderProblem = 'damaged' | 'newer';

type Unsigned = Omit<Header, 'mac' | 'checksum'>;

/** The bytes that the HMAC covers: the fields in a fixed order, as JSON. */
function signedText(header: Unsigned): string {
  const slots = header.slots.map(({ kind, kdf, salt, nonce, wrappedKey }) => ({
    kind,
    kdf: { name: kdf.name, memoryKiB: kdf.memoryKiB, passes: kdf.passes, lanes: kdf.lanes },
    salt,
    nonce,
    wrappedKey,
  }));
  return JSON.stringify({ format: header.format, version: header.version, vaultId: header.vaultId, slots });
}

function macOf(header: Unsigned, dataKey: Uint8Array): Buffer {
  return createHmac('sha256', derivedKey(dataKey, header.vaultId, 'header'))
    .update(signedText(header))
    .digest();
}

function checksumOf(header: Omit<Header, 'checksum'>): string {
  return createHash('sha256')
    .update(signedText(header) + header.mac)
    .digest('hex');
}

/** Signs a header's fields under the data key. */
function signed(unsigned: Unsigned, dataKey: Uint8Array): Header {
  const header = { ...unsigned, mac: macOf(unsigned, dataKey).toString('base64') };
  return { ...header, checksum: checksumOf(header) };
}

/** Makes the header of a vault with one password slot, and its random data key. A new vault has a new id. */
export async function makeHeader(
  password: string,
  surroundings: Pick<Surroundings, 'random' | 'kdf'>,
  vaultId = newId(surroundings),
): Promise<{ header: Header; dataKey: Buffer }> {
  const dataKey = Buffer.from(surroundings.random(32));
  const unsigned = { format: 'glidepath-vault' as const, version: 1 as const, vaultId, slots: [] };
  const secret: Secret = { kind: 'password', text: password };
  return { header: await withSlot(unsigned, secret, dataKey, surroundings), dataKey };
}

/** The header with a slot for a secret in place of any other of its kind. `dataKey` has to be the header's own. */
export async function withSlot(
  header: Unsigned,
  secret: Secret,
  dataKey: Uint8Array,
  { kdf, random }: Pick<Surroundings, 'random' | 'kdf'>,
): Promise<Header> {
  const slot = await makeSlot(header, secret.kind, slotText(secret), dataKey, kdf, random);
  const others = header.slots.filter(({ kind }) => kind !== secret.kind);
  const slots = secret.kind === 'password' ? [slot, ...others] : [...others, slot];
  return signed({ format: header.format, version: header.version, vaultId: header.vaultId, slots }, dataKey);
}

/** What a slot is made of: a password as it is; of a recovery code the whole words with one blank between them. */
function slotText({ kind, text }: Secret): string {
  if (kind === 'password') return text;
  const code = readRecoveryCode(text);
  if ('problem' in code) throw new ExpectedFailure('code-malformed', code.problem);
  return code.words.join(' ');
}

/** Reads a header's text without opening anything. Costly or unknown parameters are refused before any work. */
export function readHeader(text: string): Header | HeaderProblem {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  return headerOf(json);
}

/** The same for JSON that was parsed already, whatever it is. */
export function headerOf(json: unknown): Header | HeaderProblem {
  const version = z.looseObject({ format: z.literal('glidepath-vault'), version: z.int() }).safeParse(json);
  if (version.success && version.data.version > currentVersion) return 'newer';
  const parsed = headerSchema.safeParse(json);
  if (!parsed.success || !parsed.data.slots.every((slot) => kdfAllowed(slot.kdf))) return 'damaged';
  if (parsed.data.checksum !== checksumOf(parsed.data)) return 'damaged';
  return parsed.data;
}

/**
 * The data key behind a secret. `wrong` when no slot of its kind opens; `damaged` when one opens but the header as a
 * whole was changed since it was written. Throws `code-malformed` for a text that is no recovery code.
 */
export async function openHeader(header: Header, secret: Secret): Promise<Buffer | 'wrong' | 'damaged'> {
  const text = slotText(secret);
  for (const slot of header.slots.filter(({ kind }) => kind === secret.kind)) {
    const dataKey = await openSlot(header, slot, text);
    if (dataKey === null) continue;
    const mac = Buffer.from(header.mac, 'base64');
    const expected = macOf(header, dataKey);
    return mac.length === expected.length && timingSafeEqual(mac, expected) ? dataKey : 'damaged';
  }
  return 'wrong';
}
