import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../main/vault/database/connection';
import { databaseVersion, migrate, migrations } from '../../../main/vault/database/migrator';
import { addLine, linesOf } from '../../../main/vault/database/tables/own-lines';
import { allRecipients } from '../../../main/vault/database/tables/recipients';

test('a vault of version 5 comes up with what it held, and with no lines and no recipients', () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'glidepath-vault-')), 'journal.db');
  const db = openDatabase(file, randomBytes(32));
  migrate(db, migrations.slice(0, 5));
  db.exec(`INSERT INTO settings VALUES ('idleMinutes', '9');
    INSERT INTO appointments (id, day, time, title, place, note, saved_at)
      VALUES ('${'a'.repeat(32)}', '2026-11-30', '09:00', 'Check-up', '', '', '2026-11-22T20:40:00.000Z')`);
  const held = () => ['settings', 'appointments'].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  const before = held();
  migrate(db, migrations.slice(0, 6));
  expect(databaseVersion(db)).toBe(6);
  expect(held()).toEqual(before);
  expect([linesOf(db, 'questions'), allRecipients(db)]).toEqual([[], []]);
  const line = {
    id: 'b'.repeat(32),
    list: 'questions' as const,
    text: 'What should I watch for?',
    reach: '',
    appointmentId: 'a'.repeat(32),
    askedOn: null,
  };
  addLine(db, line, '2026-11-22T20:41:00.000Z');
  expect(linesOf(db, 'questions')).toEqual([line]);
  db.close();
});
