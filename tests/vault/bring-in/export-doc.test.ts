import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exportedRows } from '../../../main/vault/backup/exported-rows';
import { exportedTables } from '../../../main/vault/backup/exported-tables';
import { newVault } from '../../support/vault';

test('what is read of a row are the columns that the database has, and each table is in the document', async () => {
  const { db } = (await newVault()).session.opened();
  const names = exportedTables.map(({ table }) => table);
  expect(Object.keys(exportedRows).sort()).toEqual([...names].sort());
  const document = readFileSync(path.join(import.meta.dirname, '../../../docs/formats/export.md'), 'utf8');
  for (const table of names) {
    const columns = db.prepare('SELECT name FROM pragma_table_info(?)', { pluck: true }).all<string>([table]);
    const { shape } = exportedRows[table] as unknown as { shape: Record<string, unknown> };
    expect(Object.keys(shape).sort(), table).toEqual([...columns].sort());
    expect(document, table).toMatch(new RegExp(`^\\|.*\\b${table}\\b.*\\|`, 'm'));
  }
});
