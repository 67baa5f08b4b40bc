import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { vaultFiles } from '../../main/vault/files';
import { chosenPlaces } from '../../main/vault/places';
import { router } from '../../main/vault/router';
import { vaultSession } from '../../main/vault/vault-session';
import { workOf } from '../../main/vault/work';
import { blankEntry } from '../../shared/blank-entry';
import type { LocalDate } from '../../shared/time';
import { dataKeyBehind, macOf, purposeKey } from '../support/another-header-reader';
import { selectByAnotherReader } from '../support/another-reader';
import { password, testSurroundings } from '../support/surroundings';

// Reads a vault with other code than wrote it: the header by its page alone, the database by SQLite3 Multiple Ciphers.

async function closedVault() {
  const surroundings = testSurroundings();
  const vault = vaultSession(surroundings);
  await vault.create(password);
  // Indexed for the search, which keeps every word of it once more.
  const entry = { ...blankEntry('2026-11-22' as LocalDate, '09:00'), note: 'hushword '.repeat(200) };
  const route = router(
    vault,
    workOf(() => undefined),
    chosenPlaces(),
    () => undefined,
    () => undefined,
  );
  await route('app', 'journal.save', { id: '0'.repeat(32), fields: entry });
  const search = { words: 'hushword', kind: null, from: null, to: null, symptom: null, tag: null };
  const reply = await route('app', 'search.find', { ...search, withNote: false, after: null, limit: 1 });
  expect(reply).toMatchObject({ ok: true, value: { count: 1 } });
  vault
    .opened()
    .db.prepare('INSERT INTO settings (name, value) VALUES (?, ?)')
    .run(['theme', '"marker-7f3a"']);
  vault.close();
  const files = vaultFiles(surroundings.home);
  return {
    header: JSON.parse(readFileSync(files.header, 'utf8')),
    database: readFileSync(files.database),
    files,
  };
}

const settings = 'SELECT name, value FROM settings';

const secret = Buffer.from(password.normalize('NFKC'));

describe('the vault’s files', () => {
  it('are a standard SQLCipher 4 database that a second reader opens with the derived key and no other', async () => {
    const { header, database } = await closedVault();
    const key = await purposeKey(header, await dataKeyBehind(header, 'password', secret), 'database');
    expect(await selectByAnotherReader(database, key, settings)).toEqual([
      { name: 'theme', value: '"marker-7f3a"' },
    ]);
    key[0] = (key[0] ?? 0) ^ 1;
    expect(await selectByAnotherReader(database, key, settings)).toBeNull();
  });

  it('carry an authentication code over the header that a second implementation finds the same', async () => {
    const { header } = await closedVault();
    expect(await macOf(header, await dataKeyBehind(header, 'password', secret))).toBe(header.mac);
  });

  it('hold no plain text: neither SQLite’s own words nor what was saved', async () => {
    const { database, header } = await closedVault();
    for (const word of [
      'SQLite format 3',
      'CREATE TABLE',
      'settings',
      'marker-7f3a',
      'search_words',
      'hushword',
    ]) {
      expect(database.includes(Buffer.from(word)), word).toBe(false);
      expect(JSON.stringify(header).includes(word), word).toBe(false);
    }
  });
});
