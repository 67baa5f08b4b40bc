import { closeSync, cpSync, fstatSync, mkdtempSync, openSync, readSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '@signalapp/sqlcipher';
import { tableNames } from '../../main/vault/condition/whole';

export const pageLength = 4096;

/** A copy of a folder, for damage that nothing else shall see. */
export function copyOf(home: string): string {
  const copy = mkdtempSync(path.join(tmpdir(), 'glidepath-damaged-'));
  cpSync(home, copy, { recursive: true });
  return copy;
}

/** Turns every bit of a byte. */
export function flipByte(file: string, position: number): void {
  const handle = openSync(file, 'r+');
  const byte = Buffer.alloc(1);
  readSync(handle, byte, 0, 1, position);
  writeSync(handle, Buffer.from([(byte[0] ?? 0) ^ 0xff]), 0, 1, position);
  closeSync(handle);
}

/** Damages a page of a database, from 1 on, in its middle. */
export function damagePage(file: string, number: number): void {
  flipByte(file, (number - 1) * pageLength + 2000);
}

/** How many pages a database file has. */
export function pageCount(file: string): number {
  const handle = openSync(file, 'r');
  const { size } = fstatSync(handle);
  closeSync(handle);
  return size / pageLength;
}

/** Every row of every table with something of the person's in it, as text, by table. */
export function rowsByTable(db: Database): Record<string, string[]> {
  const tables = tableNames(db).filter((name) => !/^(search_|sqlite_|vault_facts)/.test(name));
  return Object.fromEntries(
    tables.map((table) => [
      table,
      db
        .prepare(`SELECT * FROM ${table}`)
        .all()
        .map((row) => JSON.stringify(row))
        .sort(),
    ]),
  );
}
