import { type FileHandle, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Database } from '@signalapp/sqlcipher';
import { openDatabase } from '../database/connection';
import { databaseVersion } from '../database/migrator';
import { syncFolder, unfinishedFiles } from '../files';
import { derivedKey } from '../keys/derived';
import { now } from '../open-vault';
import type { VaultSession } from '../vault-session';
import { openNew, partFile } from '../whole-file';
import type { Progress } from '../work';
import { exportedTables, exportedValue } from './exported-tables';
import { atPlace, copyInto } from './make';

/** How many rows are written between two turns of other calls. */
const rowsAtOnce = 5000;

/**
 * Writes everything in the open vault to a file as JSON that anyone can read: see docs/formats/export.md. It is what
 * the vault held at one moment; whole or absent. Gives back the file's length in bytes.
 */
export async function exportOpen(session: VaultSession, file: string, progress: Progress): Promise<number> {
  const vault = session.opened();
  const copy = unfinishedFiles(session.files.home, vault.newId());
  const { header, dataKey } = session.keys();
  const key = derivedKey(dataKey, header.vaultId, 'database');
  const part = partFile(file);
  let begun = false;
  let db: Database | null = null;
  try {
    await progress.tell(0);
    copyInto(copy, vault);
    const copied = openDatabase(copy.database, key);
    db = copied;
    begun = true;
    await atPlace('target-unwritable', async () => {
      const target = await openNew(part);
      try {
        await writeTables(target, copied, now(vault), progress);
        await target.sync();
      } finally {
        await target.close();
      }
      progress.settle();
      await rename(part, file);
      await syncFolder(path.dirname(file));
    });
    return (await stat(file)).size;
  } finally {
    key.fill(0);
    db?.close();
    await rm(copy.folder, { recursive: true, force: true });
    if (begun) await rm(part, { force: true }).catch(() => undefined);
  }
}

async function writeTables(
  target: FileHandle,
  db: Database,
  madeAt: string,
  progress: Progress,
): Promise<void> {
  const head = { format: 'glidepath-export', version: 1, madeAt, databaseVersion: databaseVersion(db) };
  const text = JSON.stringify(head, null, 1);
  await target.writeFile(`${text.slice(0, -2)},\n "tables": {\n`);
  for (const [index, { table, order, kinds }] of exportedTables.entries()) {
    await target.writeFile(`${index === 0 ? '' : ',\n'}"${table}": [`);
    const read = db.prepare(`SELECT * FROM ${table} ORDER BY ${order} LIMIT ? OFFSET ?`);
    for (let from = 0; ; from += rowsAtOnce) {
      await progress.tell(index / exportedTables.length);
      const rows = read.all([rowsAtOnce, from]);
      const lines = rows.map((row) => {
        const values = Object.entries(row).map(([name, value]) => [name, exportedValue(kinds[name], value)]);
        return JSON.stringify(Object.fromEntries(values));
      });
      if (lines.length > 0) await target.writeFile(`${from === 0 ? '\n' : ',\n'}${lines.join(',\n')}`);
      if (rows.length < rowsAtOnce) break;
    }
    await target.writeFile(']');
  }
  await target.writeFile('\n }\n}\n');
}
