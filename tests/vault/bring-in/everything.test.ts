import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { exportedTables } from '../../../main/vault/backup/exported-tables';
import { openDatabase } from '../../../main/vault/database/connection';
import { migrate, migrations } from '../../../main/vault/database/migrator';
import { emptyFolder } from '../../support/backups';
import { contentsOf } from '../../support/contents';
import { livedVault, screenReads } from '../../support/lived-vault';
import { day, newVault, type TestVault } from '../../support/vault';

async function exported(vault: TestVault): Promise<string> {
  const file = path.join(emptyFolder(), 'all.json');
  await vault.call('backups.exportOpen', { place: vault.place('export-to-save', file) });
  return readFileSync(file, 'utf8').replace(/"madeAt": "[^"]*"/, '"madeAt": null');
}

function chosen(vault: TestVault, text: string): string {
  const file = path.join(emptyFolder(), 'all.json');
  writeFileSync(file, text.replace('"madeAt": null', '"madeAt": "2026-11-22T20:40:00.000Z"'));
  return vault.place('file-to-bring-in', file);
}

test('a readable file read back into another vault gives the same file again, and every screen the same', async () => {
  const lived = await livedVault();
  const file = await exported(lived);
  const other = await newVault({ now: '2026-11-22T20:40:00Z' });
  const place = chosen(other, file);
  expect(await other.call('bringIn.look', { place })).toEqual({
    kind: 'everything',
    madeAt: '2026-11-22T20:40:00.000Z',
  });
  const opened = await other.call('bringIn.replaceAll', { place });
  expect(opened).toMatchObject({ doses: 63 });
  expect(await exported(other)).toBe(file);
  for (const [method, input] of screenReads) {
    if (method === 'keys.overview') continue;
    const [here, there] = [
      await lived.call(method, input as never),
      await other.call(method, input as never),
    ];
    expect(there, method).toEqual(here);
  }
  await other.reopen();
  expect(await exported(other)).toBe(file);
});

test('the vault before is kept aside and can be put back', async () => {
  const file = await exported(await livedVault());
  const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  await vault.call('settings.set', { idleMinutes: 9 });
  const before = contentsOf(vault.session);
  await vault.call('bringIn.replaceAll', { place: chosen(vault, file) });
  expect(contentsOf(vault.session)).not.toBe(before);
  const { asides } = await vault.call('backups.overview', {});
  expect(asides).toMatchObject([{ kind: 'replaced' }]);
  await vault.call('backups.putBack', { id: asides[0]?.id ?? '' });
  await vault.reopen();
  expect(contentsOf(vault.session)).toBe(before);
});

/** The columns of each table at a version. */
function columnsAt(version: number): Map<string, string[]> {
  const db = openDatabase(path.join(emptyFolder(), 'journal.db'), randomBytes(32));
  migrate(db, migrations.slice(0, version));
  const columns = exportedTables.map(({ table }): [string, string[]] => [
    table,
    db.prepare('SELECT name FROM pragma_table_info(?)', { pluck: true }).all<string>([table]),
  ]);
  db.close();
  return new Map(columns);
}

test.each([2, 4])('a readable file of version %i is brought up to date', async (version) => {
  const content = JSON.parse(await exported(await livedVault()));
  const columns = columnsAt(version);
  const tables = Object.entries(content.tables as Record<string, Record<string, unknown>[]>).flatMap(
    ([table, rows]) => {
      const known = columns.get(table) ?? [];
      const kept = (row: Record<string, unknown>) => known.map((name) => [name, row[name]]);
      return known.length === 0 ? [] : [[table, rows.map((row) => Object.fromEntries(kept(row)))]];
    },
  );
  const older = { ...content, madeAt: null, databaseVersion: version, tables: Object.fromEntries(tables) };
  const vault = await newVault({ now: '2026-11-22T20:40:00Z' });
  const text = JSON.stringify(older).replace('"madeAt":null', '"madeAt": null');
  const opened = await vault.call('bringIn.replaceAll', { place: chosen(vault, text) });
  expect(opened).toMatchObject({ doses: 63, entries: 22 });
  const { days } = await vault.call('days.range', {
    from: day('2026-11-02'),
    to: day('2026-11-02'),
    productId: null,
  });
  expect(days[0]).toMatchObject({ taken: 13_500, entries: 1 });
});
