import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { foldLog } from '../../main/vault/condition/opening-log';
import { derivedKey } from '../../main/vault/keys/derived';
import { symptomIds } from '../../shared/content/symptoms';
import { selectByAnotherReader } from '../support/another-reader';
import { madeUpEntry } from '../support/made-up-entry';
import { note } from '../support/reliability';
import { sequence } from '../support/sequence';
import { day, freshId, newVault, planChoices } from '../support/vault';

// A vault must outlive Glidepath: its database is a standard one, which other programs open with the raw key.

type Rows = Record<string, unknown>[];

/** Rows in an order that both readers agree on, bytes as hex. */
function comparable(rows: Rows): string[] {
  const plain = (value: unknown) =>
    value instanceof Uint8Array ? Buffer.from(value).toString('hex') : value;
  return rows
    .map((row) => JSON.stringify(Object.entries(row).map(([name, value]) => [name, plain(value)])))
    .sort();
}

it('reads every row of every table as Glidepath does', async () => {
  const vault = await newVault();
  const { product } = await vault.call('plans.create', planChoices('2026-11-08'));
  expect(product.name).toBe('Leaf');
  const random = sequence(11);
  const told = { day: day('2026-11-20'), time: '08:00', roughness: 5, symptoms: [...symptomIds.slice(0, 6)] };
  for (let count = 0; count < 20; count += 1) {
    await vault.call('journal.save', { id: freshId(), fields: madeUpEntry(random, told) });
  }
  const { db } = vault.session.opened();
  // The vault notes in one of its tables that it is open; this says that it is not, as closing will.
  foldLog(db);
  const tables = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type IN ('table', 'shadow')")
    .all()
    .map(({ name }) => String(name));
  const ours = new Map(
    tables.map((name) => [name, comparable(db.prepare(`SELECT * FROM "${name}"`).all() as Rows)]),
  );
  const { header, dataKey } = vault.session.keys();
  const key = derivedKey(dataKey, header.vaultId, 'database');
  vault.session.close();

  const database = readFileSync(vault.session.files.database);
  let rows = 0;
  const different: string[] = [];
  for (const [name, expected] of ours) {
    const found = await selectByAnotherReader(database, key, `SELECT * FROM "${name}"`);
    if (JSON.stringify(comparable(found ?? [])) !== JSON.stringify(expected)) different.push(name);
    rows += expected.length;
  }
  note('independent-reader', {
    bar: 'opens, every row the same',
    figure: `${tables.length} tables, ${rows} rows, ${different.length} tables different`,
    ok: different.length === 0 && rows > 0,
  });
  expect(different).toEqual([]);
});
