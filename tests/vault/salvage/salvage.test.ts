import { readFileSync, truncateSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/vault/database/connection';
import { unfinishedFiles, type VaultFiles, vaultFiles } from '../../../main/vault/files';
import { derivedKey } from '../../../main/vault/keys/derived';
import { rebuild } from '../../../main/vault/salvage/rebuild';
import type { Account } from '../../../shared/contract/condition';
import { copyOf, damagePage, pageCount, pageLength, rowsByTable } from '../../support/damaged-vault';
import { oneMonth } from '../../support/ten-years';
import { day, entryFields, freshId } from '../../support/vault';

type Rows = Record<string, string[]>;

let healthy: VaultFiles;
let key: Buffer;
let rows: Rows;
const longNote = 'a long night, and every hour of it. '.repeat(400);

beforeAll(async () => {
  const { vault } = await oneMonth();
  const fields = entryFields({ day: day('2026-11-21'), note: longNote });
  await vault.call('journal.save', { id: freshId(), fields });
  const { header, dataKey } = vault.session.keys();
  key = derivedKey(dataKey, header.vaultId, 'database');
  rows = rowsByTable(vault.session.opened().db);
  healthy = vault.session.files;
  vault.session.close();
});

interface Salvage {
  account: Account;
  saved: Rows;
}

/** What comes of a copy of the healthy vault after some damage. */
async function salvaged(damage: (files: VaultFiles) => void): Promise<Salvage> {
  const files = vaultFiles(copyOf(healthy.home));
  damage(files);
  const unfinished = unfinishedFiles(files.home, freshId());
  const before = readFileSync(files.database);
  const account = await rebuild(files, unfinished, key, '2026-11-22T20:40:00.000Z', () => Promise.resolve());
  expect(readFileSync(files.database).equals(before)).toBe(true);
  const db = openDatabase(unfinished.database, key);
  const saved = rowsByTable(db);
  db.close();
  return { account, saved };
}

const tablesOfParts: Record<string, readonly string[]> = {
  doses: ['doses'],
  entries: ['entries', 'entry_symptoms', 'entry_versions', 'drafts'],
  plans: ['plans', 'plan_changes', 'plan_answers'],
  scales: ['scale_records', 'scale_reminders'],
};

/** The rows of some tables that are not in what was saved. */
function lostRows({ saved }: Salvage, tables = Object.keys(rows)): string[] {
  return tables.flatMap((table) => {
    const kept = new Set(saved[table]);
    return (rows[table] ?? []).filter((row) => !kept.has(row));
  });
}

/** Rows that were not there before; the sums of days follow from the rest and may differ. */
function inventedRows({ saved }: Salvage): string[] {
  return Object.entries(saved).flatMap(([table, found]) => {
    const known = new Set(rows[table]);
    return table === 'day_answers'
      ? []
      : found.filter((row) => !known.has(row) && !row.includes('(name lost)'));
  });
}

/** Parts of which something was lost though the account says that nothing was. */
function unsaid(salvage: Salvage): string[] {
  return salvage.account.salvaged
    .filter(({ part, lost, incomplete }) => {
      const tables = tablesOfParts[part];
      return tables !== undefined && lost === 0 && !incomplete && lostRows(salvage, [...tables]).length > 0;
    })
    .map(({ part }) => part);
}

const whole = { lost: 0, incomplete: false };

describe('salvage', () => {
  it('brings back every row of a database without damage, and says that nothing is lost', async () => {
    const salvage = await salvaged(() => undefined);
    expect(salvage.saved).toEqual(rows);
    expect(salvage.account).toEqual({
      at: '2026-11-22T20:40:00.000Z',
      salvaged: [
        { part: 'doses', saved: rows.doses?.length, ...whole },
        { part: 'entries', saved: rows.entries?.length, ...whole },
        { part: 'plans', saved: rows.plans?.length, ...whole },
        { part: 'scales', saved: rows.scale_records?.length, ...whole },
        { part: 'other', saved: expect.any(Number), ...whole },
      ],
      namelessProducts: 0,
    });
  });

  it('saves the first half of a database that was cut off', async () => {
    const cut = Math.floor(pageCount(healthy.database) / 2) * pageLength;
    const salvage = await salvaged(({ database }) => truncateSync(database, cut + 1000));
    expect(inventedRows(salvage)).toEqual([]);
    expect(unsaid(salvage)).toEqual([]);
    expect(lostRows(salvage).length).toBeGreaterThan(0);
  });

  it('loses no row but those of a damaged page, whichever page it is, and hides no loss', async () => {
    const count = pageCount(healthy.database);
    let unharmed = 0;
    const pages = Array.from({ length: count }, (_, index) => index + 1);
    const tried = pages.filter((page) => page <= 3 || page % 14 === 0);
    for (const page of tried) {
      const salvage = await salvaged(({ database }) => damagePage(database, page));
      const lost = lostRows(salvage).filter((row) => !row.includes('"week"'));
      expect([page, inventedRows(salvage)]).toEqual([page, []]);
      expect([page, unsaid(salvage)]).toEqual([page, []]);
      if (lost.length === 0) unharmed += 1;
    }
    // Most pages belong to indexes and the search, which are made anew.
    expect(unharmed).toBeGreaterThan(tried.length / 3);
  });
});
