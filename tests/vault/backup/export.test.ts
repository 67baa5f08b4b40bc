import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportedTables, leftOutTables } from '../../../main/vault/backup/exported-tables';
import { emptyFolder, note, usedVault } from '../../support/backups';
import { newVault, type TestVault } from '../../support/vault';

async function exported(vault: TestVault): Promise<Record<string, unknown>> {
  const file = path.join(emptyFolder(), 'all.json');
  const made = await vault.call('backups.exportOpen', { place: vault.place('export-to-save', file) });
  const text = readFileSync(file, 'utf8');
  expect(made).toEqual({ name: 'all.json', bytes: Buffer.byteLength(text) });
  expect(readdirSync(path.dirname(file))).toEqual(['all.json']);
  expect(readdirSync(vault.home)).toEqual(['vault']);
  return JSON.parse(text);
}

describe('the readable export', () => {
  it('leaves out no table but those that hold nothing a person wrote', async () => {
    const vault = await newVault();
    const schema = vault.session
      .opened()
      .db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
      .all()
      .map((row) => String(row.name))
      // The hidden tables of the search belong to it.
      .filter((name) => !/^search_words_/.test(name));
    const known = [...exportedTables.map(({ table }) => table), ...leftOutTables];
    expect(known.sort()).toEqual(schema.sort());
  });

  it('names only columns that there are', async () => {
    const { db } = (await newVault()).session.opened();
    for (const { table, kinds } of exportedTables) {
      const columns = db
        .prepare('SELECT name FROM pragma_table_info(?)')
        .all([table])
        .map(({ name }) => name);
      expect(columns, table).toEqual(expect.arrayContaining(Object.keys(kinds)));
    }
  });

  it('holds every row of every exported table, with amounts in units and lists as lists', async () => {
    const vault = await usedVault();
    await note(vault, 'said "so" – and\nthen some');
    const counts = exportedTables.map(({ table }) => [
      table,
      vault.session.opened().db.prepare(`SELECT count(*) AS rows FROM ${table}`).get()?.rows,
    ]);
    const all = await exported(vault);
    const tables = all.tables as Record<string, Record<string, unknown>[]>;
    expect(all).toMatchObject({ format: 'glidepath-export', version: 1, madeAt: '2026-11-22T20:40:00.000Z' });
    expect(Object.entries(tables).map(([name, rows]) => [name, rows.length])).toEqual(counts);
    expect(tables.products).toMatchObject([
      { name: 'Leaf', unit: 'g', resolution: 0.1, piece: null, hidden: false },
    ]);
    expect(tables.doses).toMatchObject([{ amount: 5, day: '2026-11-21', tags: [], removed_at: null }]);
    expect(tables.entries?.map((row) => row.note).sort()).toEqual([
      'a quiet day',
      'said "so" – and\nthen some',
    ]);
    expect(tables.plans).toMatchObject([{ choices: { strategy: { kind: 'conservative' } } }]);
  });

  it('is valid JSON of an empty vault, too', async () => {
    const { tables } = await exported(await newVault());
    expect(Object.keys(tables as object)).toEqual(exportedTables.map(({ table }) => table));
  });

  it('says that a place can’t be written, and leaves nothing', async () => {
    const vault = await usedVault();
    const gone = vault.place('export-to-save', path.join(emptyFolder(), 'gone', 'all.json'));
    expect(await vault.reply('backups.exportOpen', { place: gone })).toMatchObject({
      code: 'target-unwritable',
    });
    const inside = vault.place('export-to-save', path.join(vault.home, 'vault', 'vault.json'));
    expect(await vault.reply('backups.exportOpen', { place: inside })).toMatchObject({
      code: 'target-unwritable',
    });
    expect(readdirSync(vault.home)).toEqual(['vault']);
  });
});
