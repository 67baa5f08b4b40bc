import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openDatabase } from '../../../main/vault/database/connection';
import { databaseVersion, migrate, migrations } from '../../../main/vault/database/migrator';
import { allImports } from '../../../main/vault/database/tables/imports';
import { emptyFolder } from '../../support/backups';

test('a vault of version 6 comes up with what it held, and with nothing brought in', () => {
  const db = openDatabase(path.join(emptyFolder(), 'journal.db'), randomBytes(32));
  migrate(db, migrations.slice(0, 6));
  db.exec("INSERT INTO settings VALUES ('idleMinutes', '9')");
  migrate(db, migrations.slice(0, 7));
  expect(databaseVersion(db)).toBe(7);
  expect(db.prepare('SELECT * FROM settings').all()).toEqual([{ name: 'idleMinutes', value: '9' }]);
  expect(allImports(db)).toEqual([]);
  db.close();
});
