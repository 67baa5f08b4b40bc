import { createHash } from 'node:crypto';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { recoveryWords } from '../../../shared/contract/keys';

// The recovery code: 160 random bits and a checksum as 15 words of 11 bits, as BIP39 writes them
// (https://github.com/bitcoin/bips/blob/master/bip-0039.mediawiki, English list of 2,048 words).

const entropyBytes = 20;
const bitsAWord = 11;
/** BIP39: one bit of SHA-256 for each 32 bits of entropy. */
const checksumBits = (entropyBytes * 8) / 32;
/** No two words of the list begin with the same four letters. */
const tellingLetters = 4;

/** What is wrong with a typed code: not 15 words, the Nth is none of the list, or they do not belong together. */
export type CodeProblem = 'count' | `word-${number}` | 'checksum';

/** A new code. `random` gives cryptographically strong bytes. */
export function makeRecoveryCode(random: (length: number) => Uint8Array): string[] {
  return wordsOf(random(entropyBytes));
}

/** The words of 20 bytes of entropy. */
export function wordsOf(entropy: Uint8Array): string[] {
  const value =
    (BigInt(`0x${Buffer.from(entropy).toString('hex')}`) << BigInt(checksumBits)) | checksum(entropy);
  return Array.from({ length: recoveryWords }, (_, at) => {
    const shift = BigInt(bitsAWord * (recoveryWords - 1 - at));
    return wordlist[Number((value >> shift) & 0x7ffn)] as string;
  });
}

function checksum(entropy: Uint8Array): bigint {
  const [first] = createHash('sha256').update(entropy).digest();
  return BigInt(first as number) >> BigInt(8 - checksumBits);
}

/**
 * The words of a code as somebody typed it: in any case, with numbers, commas or line breaks between them, each whole
 * or by four of its first letters or more.
 */
export function readRecoveryCode(typed: string): { words: string[] } | { problem: CodeProblem } {
  const tokens = typed
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((token) => token !== '');
  if (tokens.length !== recoveryWords) return { problem: 'count' };
  const places: number[] = [];
  for (const [at, token] of tokens.entries()) {
    const place = placeOf(token);
    if (place === -1) return { problem: `word-${at + 1}` };
    places.push(place);
  }
  const words = places.map((place) => wordlist[place] as string);
  return isWhole(places) ? { words } : { problem: 'checksum' };
}

function placeOf(token: string): number {
  const whole = wordlist.indexOf(token);
  if (whole !== -1 || token.length < tellingLetters) return whole;
  return wordlist.findIndex((word) => word.startsWith(token));
}

function isWhole(places: readonly number[]): boolean {
  const value = places.reduce((bits, place) => (bits << BigInt(bitsAWord)) | BigInt(place), 0n);
  const hex = (value >> BigInt(checksumBits)).toString(16).padStart(entropyBytes * 2, '0');
  return checksum(Buffer.from(hex, 'hex')) === (value & ((1n << BigInt(checksumBits)) - 1n));
}
