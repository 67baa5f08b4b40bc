import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeRecoveryCode, readRecoveryCode, wordsOf } from '../../../main/vault/keys/recovery-code';

const words = makeRecoveryCode((length) => new Uint8Array(length).fill(0x5a));
const text = words.join(' ');

describe('a recovery code', () => {
  it('is what another implementation of BIP39 makes of the same bytes, and reads back whole', () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 20, maxLength: 20 }), (entropy) => {
        const made = wordsOf(entropy);
        expect(made.join(' ')).toBe(entropyToMnemonic(entropy, wordlist));
        expect(Buffer.from(mnemonicToEntropy(made.join(' '), wordlist)).equals(entropy)).toBe(true);
        expect(readRecoveryCode(made.join(' '))).toEqual({ words: made });
      }),
    );
  });

  it.each<[string, string]>([
    ['as it was shown', text],
    ['in capitals', text.toUpperCase()],
    ['with numbers', words.map((word, at) => `${at + 1}. ${word}`).join('\n')],
    ['with commas and too many blanks', `  ${words.join(' ,  ')} `],
    ['by the first four letters of each word', words.map((word) => word.slice(0, 4)).join(' ')],
    ['by the first five letters of each word', words.map((word) => word.slice(0, 5)).join(' ')],
    ['with blanks that do not break', words.join('\u00a0')],
  ])('is read %s', (_how, typed) => {
    expect(readRecoveryCode(typed)).toEqual({ words });
  });

  const changed = (at: number, word: string) =>
    words.map((own, place) => (place === at ? word : own)).join(' ');
  it.each<[string, string, string]>([
    ['nothing', '', 'count'],
    ['one word too few', words.slice(1).join(' '), 'count'],
    ['one word too many', `${text} zoo`, 'count'],
    ['two words without a blank between them', text.replace(' ', ''), 'count'],
    ['a first word that is none', changed(0, 'kratom'), 'word-1'],
    ['a last word that is none', changed(14, 'zzzz'), 'word-15'],
    ['three letters of a longer word', changed(4, 'aba'), 'word-5'],
    ['a word with a wrong end', changed(4, 'abandom'), 'word-5'],
    ['a letter of another alphabet', changed(2, 'аbandon'), 'word-3'],
    ['another word of the list', changed(7, words[7] === 'zoo' ? 'zone' : 'zoo'), 'checksum'],
  ])('with %s is refused with a reason', (_what, typed, problem) => {
    expect(readRecoveryCode(typed)).toEqual({ problem });
  });
});
