import { hashRaw } from '@node-rs/argon2';
import type { KdfParameters } from '../ports';

/** What new password slots cost: RFC 9106's second recommended option, with four times its memory. */
export const defaultKdf: KdfParameters = { memoryKiB: 256 * 1024, passes: 3, lanes: 4 };

/** The only parameters accepted from a file: a forged header can't ask for endless work, nor for none. */
const limits = {
  memoryKiB: { least: 64 * 1024, most: 1024 * 1024 },
  passes: { least: 1, most: 16 },
  lanes: { least: 1, most: 16 },
};

/** True when the parameters are whole numbers inside the limits. */
export function kdfAllowed(kdf: KdfParameters): boolean {
  return (Object.keys(limits) as (keyof KdfParameters)[]).every(
    (name) =>
      Number.isInteger(kdf[name]) && kdf[name] >= limits[name].least && kdf[name] <= limits[name].most,
  );
}

/**
 * The 32-byte key that a password gives: Argon2id (RFC 9106) over the password in NFKC, UTF-8, nothing cut off.
 * Takes about half a second with the default parameters; runs off the main thread.
 */
export async function passwordKey(password: string, salt: Uint8Array, kdf: KdfParameters): Promise<Buffer> {
  return hashRaw(Buffer.from(password.normalize('NFKC'), 'utf8'), {
    algorithm: 2, // Argon2id
    version: 1, // 0x13
    salt,
    memoryCost: kdf.memoryKiB,
    timeCost: kdf.passes,
    parallelism: kdf.lanes,
    outputLen: 32,
  });
}

/**
 * What a slot should cost where `now` is what new ones cost: at least that in memory and in passes, and never less than
 * it costs. Null when it costs enough.
 */
export function raisedKdf(slot: KdfParameters, now: KdfParameters): KdfParameters | null {
  const memoryKiB = Math.max(slot.memoryKiB, now.memoryKiB);
  const passes = Math.max(slot.passes, now.passes);
  if (memoryKiB === slot.memoryKiB && passes === slot.passes) return null;
  return { memoryKiB, passes, lanes: now.lanes };
}
