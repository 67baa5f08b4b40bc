import { wordlist } from '@scure/bip39/wordlists/english.js';

/** Six words of a list of 2,048: 66 bits, some 10^19 guesses on average. */
const wordsInPassphrase = 6;

/** A passphrase of random words with blanks between them. `random` gives cryptographically strong bytes. */
export function makePassphrase(random: (length: number) => Uint8Array): string {
  const bytes = Buffer.from(random(wordsInPassphrase * 2));
  // 65,536 is a multiple of 2,048: each word is as likely as any other.
  return Array.from(
    { length: wordsInPassphrase },
    (_, at) => wordlist[bytes.readUInt16BE(at * 2) % wordlist.length],
  ).join(' ');
}
