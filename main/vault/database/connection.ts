import { Database } from '@signalapp/sqlcipher';

/**
 * Opens a SQLCipher 4 database with a raw 32-byte key; makes it when it does not exist. One connection at a time:
 * a second one, here or in another process, gets SQLITE_BUSY.
 */
export function openDatabase(file: string, key: Uint8Array): Database {
  const db = new Database(file, { cacheStatements: true });
  try {
    setKey(db, key);
    db.pragma('locking_mode = EXCLUSIVE');
    db.pragma('trusted_schema = OFF');
    db.pragma('cell_size_check = ON');
    db.pragma('mmap_size = 0');
    db.pragma('temp_store = MEMORY');
    db.pragma('foreign_keys = ON');
    db.pragma('secure_delete = ON');
    db.pragma('journal_mode = WAL');
    // NORMAL loses acknowledged commits in a power cut.
    db.pragma('synchronous = FULL');
    // macOS calls a file synced while its drive still holds it back; no effect elsewhere.
    db.pragma('fullfsync = ON');
    // The first read proves the key; the first write takes the lock.
    db.pragma('user_version');
    db.exec('BEGIN IMMEDIATE; COMMIT');
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

/** Gives a connection its raw key, before anything is read. */
export function setKey(db: Database, key: Uint8Array): void {
  db.pragma('cipher_log_level = NONE');
  db.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`);
  db.pragma('cipher_memory_security = ON');
}

/** Folds the write-ahead log into the database and closes it. */
export function closeDatabase(db: Database): void {
  try {
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}
