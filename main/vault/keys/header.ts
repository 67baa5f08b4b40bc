import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Surroundings } from '../ports';
import { newId } from '../ports';
import { derivedKey } from './derived';
import { kdfAllowed } from './kdf';
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
  /** HMAC-SHA256 over all other fields, under the header key. */
  mac: z.base64(),
});

/** `vault.json`: how a password leads to the data key. It holds nothing about the person. */
export type Header = z.infer<typeof headerSchema>;

/** What is wrong with a header's text. */
export type HeaderProblem = 'damaged' | 'newer';

/** The bytes that the HMAC covers: the fields in a fixed order, as JSON. */
function signedText(header: Omit<Header, 'mac'>): string {
  const slots = header.slots.map(({ kind, kdf, salt, nonce, wrappedKey }) => ({
    kind,
    kdf: { name: kdf.name, memoryKiB: kdf.memoryKiB, passes: kdf.passes, lanes: kdf.lanes },
    salt,
    nonce,
    wrappedKey,
  }));
  return JSON.stringify({ format: header.format, version: header.version, vaultId: header.vaultId, slots });
}

function macOf(header: Omit<Header, 'mac'>, dataKey: Uint8Array): Buffer {
  return createHmac('sha256', derivedKey(dataKey, header.vaultId, 'header'))
    .update(signedText(header))
    .digest();
}

/** Makes the header of a new vault with one password slot, and its random data key. */
export async function makeHeader(
  password: string,
  surroundings: Pick<Surroundings, 'random' | 'kdf'>,
): Promise<{ header: Header; dataKey: Buffer }> {
  const vaultId = newId(surroundings);
  const dataKey = Buffer.from(surroundings.random(32));
  const { kdf, random } = surroundings;
  const slot = await makeSlot(
    { vaultId, version: currentVersion },
    'password',
    password,
    dataKey,
    kdf,
    random,
  );
  const unsigned = { format: 'glidepath-vault' as const, version: 1 as const, vaultId, slots: [slot] };
  return { header: { ...unsigned, mac: macOf(unsigned, dataKey).toString('base64') }, dataKey };
}

/** Reads a header's text without opening anything. Costly or unknown parameters are refused before any work. */
export function readHeader(text: string): Header | HeaderProblem {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return 'damaged';
  }
  const version = z.looseObject({ format: z.literal('glidepath-vault'), version: z.int() }).safeParse(json);
  if (version.success && version.data.version > currentVersion) return 'newer';
  const parsed = headerSchema.safeParse(json);
  if (!parsed.success || !parsed.data.slots.every((slot) => kdfAllowed(slot.kdf))) return 'damaged';
  return parsed.data;
}

/**
 * The data key behind a password. `wrong` when no password slot opens; `damaged` when one opens but the header
 * as a whole was changed since it was written.
 */
export async function openHeader(header: Header, password: string): Promise<Buffer | 'wrong' | 'damaged'> {
  for (const slot of header.slots.filter(({ kind }) => kind === 'password')) {
    const dataKey = await openSlot(header, slot, password);
    if (dataKey === null) continue;
    const mac = Buffer.from(header.mac, 'base64');
    const expected = macOf(header, dataKey);
    return mac.length === expected.length && timingSafeEqual(mac, expected) ? dataKey : 'damaged';
  }
  return 'wrong';
}
