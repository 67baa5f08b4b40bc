import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { entropyToMnemonic, mnemonicToEntropy } from '@scure/bip39';
import { wordlist } from '@scure/bip39/wordlists/english.js';
import { describe, expect, it } from 'vitest';
import { derivedKey } from '../../../main/vault/keys/derived';
import { makeHeader, openHeader, readHeader, withSlot } from '../../../main/vault/keys/header';
import { headerText } from '../../../main/vault/keys/header-file';
import { makeRecoveryCode, readRecoveryCode, wordsOf } from '../../../main/vault/keys/recovery-code';
import {
  checksumOf,
  coveredText,
  type ForeignHeader,
  macOf,
  purposeKey,
  slotKeyOf,
  unwrap,
} from '../../support/another-header-reader';

// The vectors of docs/formats/vault.md: made again by the code that writes vaults, read by other code.

const folder = path.join(import.meta.dirname, '../../../docs/formats/vectors');
const published = (name: string) => readFileSync(path.join(folder, name), 'utf8');

const headerFile = published('vault.json');
const expected = JSON.parse(published('vault-keys.json')) as {
  password: { typed: string; bytes: string; slotKey: string };
  recoveryCode: { typed: string; bytes: string; slotKey: string };
  dataKey: string;
  keys: { database: string; header: string; backup: string };
  covered: string;
};
const codes = JSON.parse(published('recovery-codes.json')) as {
  wordListSha256: string;
  codes: { entropy: string; words: string; typed: string[] }[];
  refused: { typed: string; problem: string }[];
};

const secrets = {
  password: { kind: 'password' as const, text: expected.password.typed },
  code: { kind: 'recovery-code' as const, text: expected.recoveryCode.typed },
};

/** Random bytes that are not: 00 01 02 … ff 00 …, over all calls. */
function counting(): (length: number) => Uint8Array {
  let next = 0;
  return (length) => Uint8Array.from({ length }, () => next++ % 256);
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

describe('the published header', () => {
  it('is what this code writes when its randomness counts from 0', async () => {
    const random = counting();
    const cheap = { memoryKiB: 64 * 1024, passes: 1, lanes: 1 };
    const made = await makeHeader(secrets.password.text, { random, kdf: cheap });
    const words = makeRecoveryCode(random);
    expect(words.join(' ')).toBe(expected.recoveryCode.typed);
    const kdf = { memoryKiB: 64 * 1024 + 8, passes: 2, lanes: 4 };
    const header = await withSlot(made.header, secrets.code, made.dataKey, { random, kdf });
    expect(JSON.parse(headerText(header))).toEqual(JSON.parse(headerFile));
    expect(hex(made.dataKey)).toBe(expected.dataKey);
    for (const purpose of ['database', 'header', 'backup'] as const) {
      expect(hex(derivedKey(made.dataKey, header.vaultId, purpose))).toBe(expected.keys[purpose]);
    }
  });

  it('opens here with the password and with the recovery code, each in another form of writing', async () => {
    const header = readHeader(headerFile);
    if (typeof header === 'string') throw new Error(header);
    for (const secret of [
      secrets.password,
      { kind: 'password' as const, text: secrets.password.text.normalize('NFKC') },
      secrets.code,
      { kind: 'recovery-code' as const, text: secrets.code.text.toUpperCase().replaceAll(' ', ', ') },
    ]) {
      expect(await openHeader(header, secret)).toEqual(Buffer.from(expected.dataKey, 'hex'));
    }
  });

  it.each(['password', 'recoveryCode'] as const)(
    'is opened by a second implementation with the %s',
    async (which) => {
      const header = JSON.parse(headerFile) as ForeignHeader;
      const slot = header.slots[which === 'password' ? 0 : 1];
      if (slot === undefined) throw new Error('a slot is missing');
      const secret = Buffer.from(expected[which].bytes, 'hex');
      expect(secret.toString('utf8')).toBe(expected[which].typed.normalize('NFKC'));
      const slotKey = await slotKeyOf(slot, secret);
      const dataKey = await unwrap(header, slot, slotKey);
      const keyFor = async (purpose: string) => hex(await purposeKey(header, dataKey, purpose));
      expect({
        slotKey: hex(slotKey),
        dataKey: hex(dataKey),
        keys: {
          database: await keyFor('database'),
          header: await keyFor('header'),
          backup: await keyFor('backup'),
        },
        covered: coveredText(header),
        mac: await macOf(header, dataKey),
        checksum: checksumOf(header),
      }).toEqual({
        slotKey: expected[which].slotKey,
        dataKey: expected.dataKey,
        keys: expected.keys,
        covered: expected.covered,
        mac: header.mac,
        checksum: header.checksum,
      });
    },
  );
});

describe('the published recovery codes', () => {
  it('are made of the word list of BIP39', () => {
    const list = createHash('sha256')
      .update(`${wordlist.join('\n')}\n`)
      .digest('hex');
    expect(list).toBe(codes.wordListSha256);
  });

  it.each(codes.codes)(
    'of $entropy are the same words here and by another implementation',
    ({ entropy, words, typed }) => {
      const bytes = new Uint8Array(Buffer.from(entropy, 'hex'));
      expect(wordsOf(bytes).join(' ')).toBe(words);
      expect(entropyToMnemonic(bytes, wordlist)).toBe(words);
      expect(hex(mnemonicToEntropy(words, wordlist))).toBe(entropy);
      for (const text of [words, ...typed]) {
        expect(readRecoveryCode(text)).toEqual({ words: words.split(' ') });
      }
    },
  );

  it.each(codes.refused)('leave out $problem: $typed', ({ typed, problem }) => {
    expect(readRecoveryCode(typed)).toEqual({ problem });
    expect(() => mnemonicToEntropy(typed, wordlist)).toThrow();
  });
});
