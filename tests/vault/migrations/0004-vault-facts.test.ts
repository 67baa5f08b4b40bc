import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '@signalapp/sqlcipher';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/vault/database/connection';
import { databaseVersion, migrate, migrations } from '../../../main/vault/database/migrator';
import { noteFacts, readFacts } from '../../../main/vault/database/tables/vault-facts';
import { rowsByTable } from '../../support/damaged-vault';

// A database as version 3 left it, by frozen SQL: no code of today writes it.

const id = (digit: string) => digit.repeat(32);

const versionThree = `
  INSERT INTO settings VALUES ('idleMinutes', '9');
  INSERT INTO products (id, name, unit, resolution, piece, created_at) VALUES
    ('${id('1')}', 'Leaf', 'g', 100, NULL, '2026-09-30T20:00:00.000Z');
  INSERT INTO doses (id, product_id, taken_at, zone, day, amount, slot, saved_at) VALUES
    ('${id('5')}', '${id('1')}', '2026-11-19T12:00:00.000Z', 'America/New_York', '2026-11-19', 8000, '07:00',
      '2026-11-19T12:00:05.000Z');
  INSERT INTO entries (id, at, zone, day, overall, signs, note, saved_at, pulse, tags) VALUES
    ('${id('a')}', '2026-11-19T13:00:00.000Z', 'America/New_York', '2026-11-19', 6, '[]', 'a hard morning',
      '2026-11-19T13:05:00.000Z', 88, '["work"]');
  INSERT INTO entry_symptoms VALUES ('${id('a')}', 'craving', 7);
  INSERT INTO scale_records VALUES ('${id('b')}', 'phq-9', '2026-11-18T13:00:00.000Z', 'America/New_York', '2026-11-18',
    '{}', NULL, NULL, NULL, '2026-11-18T13:05:00.000Z', NULL);
`;

let db: Database;
let before: Record<string, string[]>;

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'glidepath-migration-'));
  db = openDatabase(path.join(folder, 'journal.db'), randomBytes(32));
  migrate(db, migrations.slice(0, 3));
  db.exec(versionThree);
  expect(databaseVersion(db)).toBe(3);
  before = rowsByTable(db);
  migrate(db, migrations.slice(0, 4));
});

afterEach(() => db.close());

describe('a vault of version 3', () => {
  it('has every row as it was after the migration, and every reference leads somewhere', () => {
    expect(databaseVersion(db)).toBe(4);
    expect(rowsByTable(db)).toEqual(before);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  it('knows nothing of itself yet: no backup, no check, no opening, and backs up by itself', () => {
    expect(readFacts(db)).toEqual({
      passwordSetAt: null,
      recoveryCodeMadeAt: null,
      automaticBackups: true,
      backupFolder: null,
      backedUpAt: null,
      backupFailure: null,
      lastCheck: null,
      salvage: null,
      salvageRead: false,
      opening: 0,
      logMark: null,
      open: false,
      doorCard: { on: false, title: 'Notes', steps: [], people: [] },
    });
  });

  it('notes what it is told, and leaves the rest', () => {
    const lastCheck = { at: '2026-11-22T20:40:00.000Z', ok: true };
    noteFacts(db, { lastCheck, automaticBackups: false });
    noteFacts(db, { automaticBackups: true, opening: 3 });
    expect(readFacts(db)).toMatchObject({
      lastCheck,
      automaticBackups: true,
      opening: 3,
      backupFolder: null,
    });
  });
});
