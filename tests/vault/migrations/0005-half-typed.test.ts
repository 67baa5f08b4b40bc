import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../main/vault/database/connection';
import { databaseVersion, migrate, migrations } from '../../../main/vault/database/migrator';
import { allHalfTyped, saveHalfTyped } from '../../../main/vault/database/tables/half-typed';

test('a vault of version 4 comes up with what it held, and with nothing half typed', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'glidepath-vault-')), 'journal.db');
  const db = openDatabase(file, randomBytes(32));
  migrate(db, migrations.slice(0, 4));
  db.exec(`INSERT INTO settings VALUES ('idleMinutes', '9');
    INSERT INTO vault_facts VALUES ('backedUpAt', '"2026-11-22T20:40:00.000Z"')`);
  const before = [db.prepare('SELECT * FROM settings').all(), db.prepare('SELECT * FROM vault_facts').all()];
  migrate(db, migrations.slice(0, 5));
  expect(databaseVersion(db)).toBe(5);
  expect([db.prepare('SELECT * FROM settings').all(), db.prepare('SELECT * FROM vault_facts').all()]).toEqual(
    before,
  );
  expect(allHalfTyped(db)).toEqual([]);
  const typed = {
    form: { kind: 'symptom' as const, about: 'body' },
    at: '/journal/symptoms',
    text: '"Rest"',
    savedAt: '2026-11-22T20:41:00.000Z',
  };
  saveHalfTyped(db, typed);
  expect(allHalfTyped(db)).toEqual([typed]);
  db.close();
});
