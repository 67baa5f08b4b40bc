import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../main/vault/database/connection';
import { databaseVersion, migrate, migrations } from '../../../main/vault/database/migrator';
import { recordsOf } from '../../../main/vault/database/tables/own-records';
import { emptyFolder } from '../../support/backups';

test('a vault of version 7 comes up with what it held, and with no records', () => {
  const db = openDatabase(path.join(emptyFolder(), 'journal.db'), randomBytes(32));
  migrate(db, migrations.slice(0, 7));
  db.exec("INSERT INTO settings VALUES ('idleMinutes', '9')");
  migrate(db, migrations.slice(0, 8));
  expect(databaseVersion(db)).toBe(8);
  expect(db.prepare('SELECT * FROM settings').all()).toEqual([{ name: 'idleMinutes', value: '9' }]);
  expect(recordsOf(db, 'urge', null)).toEqual([]);
  db.close();
});
