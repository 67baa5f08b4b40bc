import { open } from 'node:fs/promises';
import type { Database } from '@signalapp/sqlcipher';
import { isWhole } from '../condition/whole';
import { openDatabase } from '../database/connection';
import { makePrivateFile, makePrivateFolder, type VaultFiles } from '../files';
import { derivedKey } from '../keys/derived';
import { openInto } from './chunks';
import { readHead, refusal } from './format';
import { openBackup } from './open-file';
import { type TableCounts, tableCounts } from './proof';

/** Hears how far it is, from 0 to 1. What it throws ends the work. */
export type OnShare = (share: number) => Promise<void>;

/** A part of the way, of which the work inside it knows only its own share. */
export function shareOf(onShare: OnShare, from: number, to: number): OnShare {
  return (share) => onShare(from + share * (to - from));
}

/**
 * Decrypts a backup into the database of an unfinished vault, whose header is not written. Fails with
 * `backup-refused` where the file is not what was written under this data key.
 */
export async function unpack(
  backup: string,
  dataKey: Uint8Array,
  unfinished: VaultFiles,
  onShare: OnShare,
): Promise<void> {
  makePrivateFolder(unfinished.folder);
  makePrivateFile(unfinished.database);
  const source = await openBackup(backup);
  try {
    const head = await readHead(source);
    const target = await open(unfinished.database, 'r+');
    try {
      await openInto(target, head, dataKey, source, onShare);
      await target.sync();
    } finally {
      await target.close();
    }
  } finally {
    await source.close();
  }
}

/**
 * Opens the database of an unfinished vault and checks all of it; gives back the rows of its tables. It fails with
 * `backup-refused` where something is amiss. `whenWhole` may do more with the database before it is closed.
 */
export async function proveUnpacked(
  unfinished: VaultFiles,
  vaultId: string,
  dataKey: Uint8Array,
  onShare: OnShare,
  whenWhole: (db: Database) => void = () => undefined,
): Promise<TableCounts> {
  const key = derivedKey(dataKey, vaultId, 'database');
  const db = opened(unfinished.database, key);
  try {
    if (!(await isWhole(db, onShare))) throw refusal('damaged');
    const counts = tableCounts(db);
    whenWhole(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
    return counts;
  } finally {
    db.close();
  }
}

/** Also damaged: a content that was sealed properly and is no database of this vault. */
function opened(file: string, key: Buffer): Database {
  try {
    return openDatabase(file, key);
  } catch (error) {
    if (error instanceof Error && 'code' in error && /^SQLITE_(NOTADB|CORRUPT)/.test(String(error.code)))
      throw refusal('damaged');
    throw error;
  } finally {
    key.fill(0);
  }
}
