import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '@signalapp/sqlcipher';
import { afterEach, describe, expect, it } from 'vitest';
import { closeDatabase, openDatabase } from '../../main/vault/database/connection';
import { currentVersion, databaseVersion, migrate, migrations } from '../../main/vault/database/migrator';

const open: Database[] = [];

function emptyDatabase(): Database {
  const folder = mkdtempSync(path.join(tmpdir(), 'glidepath-database-'));
  const db = openDatabase(path.join(folder, 'journal.db'), randomBytes(32));
  open.push(db);
  return db;
}

afterEach(() => {
  for (const db of open.splice(0)) db.close();
});

describe('the database', () => {
  it('runs with the settings that security asks for', () => {
    const db = emptyDatabase();
    const setting = (name: string) => Object.values(db.pragma(name)[0] ?? {})[0];
    expect({
      cipher_memory_security: Number(setting('cipher_memory_security')),
      secure_delete: setting('secure_delete'),
      temp_store: setting('temp_store'),
      journal_mode: setting('journal_mode'),
      synchronous: setting('synchronous'),
      fullfsync: setting('fullfsync'),
      foreign_keys: setting('foreign_keys'),
      trusted_schema: setting('trusted_schema'),
      cell_size_check: setting('cell_size_check'),
      mmap_size: setting('mmap_size'),
    }).toEqual({
      cipher_memory_security: 1,
      secure_delete: 1,
      temp_store: 2,
      journal_mode: 'wal',
      synchronous: 2,
      fullfsync: 1,
      foreign_keys: 1,
      trusted_schema: 0,
      cell_size_check: 1,
      mmap_size: 0,
    });
  });

  it('numbers its migrations without a gap', () => {
    expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
  });

  it('comes to the current version from nothing, with strict tables only, and again changes nothing', () => {
    const db = emptyDatabase();
    migrate(db);
    expect(databaseVersion(db)).toBe(currentVersion);
    const tables = db
      .prepare(
        "SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND name NOT LIKE 'sqlite_%'",
      )
      .all();
    expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
    const before = db.prepare('SELECT sql FROM sqlite_master').all();
    migrate(db);
    expect(db.prepare('SELECT sql FROM sqlite_master').all()).toEqual(before);
  });

  it('leaves the version and the tables as they were when a migration fails half way', () => {
    const db = emptyDatabase();
    migrate(db);
    const broken = {
      version: currentVersion + 1,
      sql: 'CREATE TABLE extra (id TEXT) STRICT; CREATE TABLE extra (id TEXT) STRICT;',
    };
    expect(() => migrate(db, [...migrations, broken])).toThrow();
    expect(databaseVersion(db)).toBe(currentVersion);
    expect(db.prepare("SELECT name FROM sqlite_master WHERE name = 'extra'").all()).toEqual([]);
  });

  it.each([
    [
      'doses of a day',
      "SELECT * FROM doses WHERE day BETWEEN 'a' AND 'b' AND product_id = 'p' AND removed_at IS NULL",
    ],
    ['entries of a day', "SELECT * FROM entries WHERE removed_at IS NULL AND day BETWEEN 'a' AND 'b'"],
    ['newest entries', "SELECT * FROM entries WHERE removed_at IS NULL AND at < 'a' ORDER BY at DESC"],
    ['ratings of an entry', "SELECT * FROM entry_symptoms WHERE entry_id = 'e'"],
    ['the last saved dose', 'SELECT max(saved_at) FROM doses'],
    ['the last saved entry', 'SELECT max(saved_at) FROM entries'],
  ])('finds %s by an index', (_name, sql) => {
    const db = emptyDatabase();
    migrate(db);
    const plan = db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail));
    expect(plan.join('; ')).toMatch(/USING (COVERING )?INDEX|USING PRIMARY KEY/);
    expect(plan.join('; ')).not.toMatch(/TEMP B-TREE/);
  });

  it('leaves no write-ahead log behind when it is closed', () => {
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'glidepath-database-')), 'journal.db');
    const db = openDatabase(file, randomBytes(32));
    migrate(db);
    closeDatabase(db);
    expect(existsSync(`${file}-wal`)).toBe(false);
  });
});
