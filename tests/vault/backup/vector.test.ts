import { readFileSync } from 'node:fs';
import path from 'node:path';
import sqlite3InitModule from '@evolu/sqlite-wasm';
import { describe, expect, it } from 'vitest';
import { drill } from '../../../main/vault/backup/restore';
import { vaultSession } from '../../../main/vault/vault-session';
import { bytesOf, dataKeyBehind, decryptGcm, hkdf, purposeKey } from '../../support/another-header-reader';
import { emptyFolder } from '../../support/backups';
import { password, testSurroundings } from '../../support/surroundings';

// Reads the published backup by its page alone: WebCrypto, Argon2id by hash-wasm, the database by SQLite3 Multiple Ciphers.

const vectors = path.join(import.meta.dirname, '../../../docs/formats/vectors');
const file = path.join(vectors, 'small.backup');
const expected = JSON.parse(readFileSync(path.join(vectors, 'small.json'), 'utf8')) as {
  dataKey: string;
  databaseKey: string;
  backupKey: string;
  fileKey: string;
  contentSha256: string;
  settings: { name: string; value: string }[];
};

const { subtle } = crypto;
const hex = (bytes: ArrayBuffer | Uint8Array<ArrayBuffer>) =>
  Buffer.from(bytes as ArrayBuffer).toString('hex');

async function read() {
  const all = new Uint8Array(readFileSync(file));
  expect(Buffer.from(all.subarray(0, 16)).toString('ascii')).toBe('glidepath-backup');
  const start = 20 + new DataView(all.buffer).getUint32(16);
  const header = JSON.parse(new TextDecoder().decode(all.subarray(20, start)));
  const { vault } = header;
  const secret = new TextEncoder().encode(password.normalize('NFKC'));
  const dataKey = await dataKeyBehind(vault, 'password', secret);
  const backupKey = await purposeKey(vault, dataKey, 'backup');
  const fileKey = await hkdf(backupKey, bytesOf(header.backupId, 'hex'), 'glidepath backup file');
  const hash = new Uint8Array(await subtle.digest('SHA-256', all.subarray(0, start)));
  const content: Uint8Array[] = [];
  const count = Math.ceil(header.bytes / 65_536);
  for (let index = 0; index < count; index += 1) {
    const from = start + index * (65_536 + 16);
    const nonce = new Uint8Array(12);
    new DataView(nonce.buffer).setUint32(7, index);
    nonce[11] = index === count - 1 ? 1 : 0;
    const to = index === count - 1 ? all.length : from + 65_536 + 16;
    content.push(await decryptGcm(fileKey, nonce, hash, all.slice(from, to)));
  }
  return {
    header,
    dataKey,
    backupKey,
    fileKey,
    databaseKey: await purposeKey(vault, dataKey, 'database'),
    content: new Uint8Array(Buffer.concat(content)),
  };
}

async function settingsOf(content: Uint8Array, key: string) {
  const sqlite = await sqlite3InitModule();
  sqlite.capi.sqlite3_js_posix_create_file('vector.db', content);
  const db = new sqlite.oo1.DB('file:vector.db?vfs=multipleciphers-unix-none', 'w');
  try {
    for (const pragma of [
      "cipher = 'sqlcipher'",
      'legacy = 4',
      `key = 'raw:${key}'`,
      'locking_mode = EXCLUSIVE',
    ])
      db.exec(`PRAGMA ${pragma}`);
    return db.selectObjects('SELECT name, value FROM settings ORDER BY name');
  } finally {
    db.close();
  }
}

describe('the published backup', () => {
  it('is read by a second implementation as its page says', async () => {
    const { header, content, dataKey, databaseKey, backupKey, fileKey } = await read();
    expect(content.length).toBe(header.bytes);
    expect({
      dataKey: hex(dataKey),
      databaseKey: hex(databaseKey),
      backupKey: hex(backupKey),
      fileKey: hex(fileKey),
      contentSha256: hex(await subtle.digest('SHA-256', content)),
      settings: await settingsOf(content, hex(databaseKey)),
    }).toEqual(expected);
  });

  it('opens here, too', async () => {
    const session = vaultSession(testSurroundings({ home: emptyFolder() }));
    const progress = { tell: async () => undefined, settle: () => undefined };
    const held = await drill(session, file, { kind: 'password', text: password }, progress);
    expect(held).toMatchObject({ entries: 0, doses: 0 });
  });
});
