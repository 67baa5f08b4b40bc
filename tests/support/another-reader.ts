import { createHash } from 'node:crypto';
import sqlite3InitModule from '@evolu/sqlite-wasm';

/**
 * Opens a SQLCipher 4 database from memory with other code than wrote it, SQLite3 Multiple Ciphers, by the raw key, and
 * selects from it. Null when the key does not fit.
 */
export async function selectByAnotherReader(
  database: Buffer,
  key: Uint8Array,
  sql: string,
): Promise<Record<string, unknown>[] | null> {
  const hex = Buffer.from(key).toString('hex');
  const sqlite = await sqlite3InitModule();
  const name = `journal-${createHash('sha256').update(hex).digest('hex').slice(0, 8)}.db`;
  sqlite.capi.sqlite3_js_posix_create_file(name, new Uint8Array(database));
  const db = new sqlite.oo1.DB(`file:${name}?vfs=multipleciphers-unix-none`, 'w');
  try {
    for (const pragma of [
      "cipher = 'sqlcipher'",
      'legacy = 4',
      `key = 'raw:${hex}'`,
      'locking_mode = EXCLUSIVE',
    ]) {
      db.exec(`PRAGMA ${pragma}`);
    }
    return db.selectObjects(sql);
  } catch (error) {
    if (!String(error).includes('SQLITE_NOTADB')) throw error;
    return null;
  } finally {
    db.close();
  }
}
