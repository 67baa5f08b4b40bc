import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { FailureCode } from '../../../shared/contract/errors';
import { ExpectedFailure, failureOf } from '../failure';
import { makePrivateFile, makePrivateFolder, syncFolder, unfinishedFiles, type VaultFiles } from '../files';
import type { Header } from '../keys/header';
import type { OpenVault } from '../open-vault';
import { now } from '../open-vault';
import { openNew, partFile } from '../whole-file';
import type { Progress } from '../work';
import { sealInto } from './chunks';
import type { BackupHeader } from './format';
import { type TableCounts, tableCounts } from './proof';
import { type OnShare, proveUnpacked, shareOf, unpack } from './unpack';

/** What a backup is made of. */
export interface BackupSource {
  readonly vault: OpenVault;
  readonly files: VaultFiles;
  readonly header: Header;
  /** A copy of its own: the vault may be locked meanwhile. */
  readonly dataKey: Uint8Array;
}

/**
 * Makes a backup of the open vault in `file`, and reads it back completely before it takes that name; gives back its
 * length in bytes. Whole or absent: where it fails or is ended, nothing is left, and a file of that name stays as it
 * was. Fails with `unreachable` where the place can't be written.
 */
export async function makeBackup(
  source: BackupSource,
  file: string,
  unreachable: FailureCode,
  progress: Progress,
): Promise<number> {
  const { vault, files } = source;
  const copy = unfinishedFiles(files.home, vault.newId());
  const readBack = unfinishedFiles(files.home, vault.newId());
  const part = partFile(file);
  const onShare: OnShare = (share) => progress.tell(share);
  let begun = false;
  try {
    await onShare(0);
    const counts = copyInto(copy, vault);
    const { size } = await stat(copy.database);
    const header = {
      backupId: vault.newId(),
      madeAt: now(vault),
      bytes: size,
      vault: source.header,
    };
    begun = true;
    await seal(part, header, source, copy, unreachable, shareOf(onShare, 0.1, 0.5));
    await rm(copy.folder, { recursive: true });
    await unpack(part, source.dataKey, readBack, shareOf(onShare, 0.5, 0.8));
    const found = await proveUnpacked(
      readBack,
      source.header.vaultId,
      source.dataKey,
      shareOf(onShare, 0.8, 1),
    );
    if (!isDeepStrictEqual(found, counts)) throw new Error('the backup has other rows than the vault');
    await onShare(1);
    progress.settle();
    const { size: bytes } = await stat(part);
    await atPlace(unreachable, async () => {
      await rename(part, file);
      await syncFolder(path.dirname(file));
    });
    return bytes;
  } finally {
    for (const { folder } of [copy, readBack]) await rm(folder, { recursive: true, force: true });
    // A drive that was taken away takes its unfinished file with it.
    if (begun) await rm(part, { force: true }).catch(() => undefined);
  }
}

/**
 * Writes all that the vault holds now into the database of an unfinished one, under the same key. Counts the rows of
 * the vault in the same turn, so that nothing is saved in between.
 */
export function copyInto(copy: VaultFiles, { db }: OpenVault): TableCounts {
  makePrivateFolder(copy.folder);
  makePrivateFile(copy.database);
  db.prepare('VACUUM INTO ?').run([copy.database]);
  return tableCounts(db);
}

async function seal(
  part: string,
  header: BackupHeader,
  { dataKey }: BackupSource,
  copy: VaultFiles,
  unreachable: FailureCode,
  onShare: OnShare,
): Promise<void> {
  const content = await open(copy.database, 'r');
  try {
    await atPlace(unreachable, async () => {
      const target = await openNew(part);
      try {
        await sealInto(target, header, dataKey, content, onShare);
        await target.sync();
      } finally {
        await target.close();
      }
    });
  } finally {
    await content.close();
  }
}

/** Says of the place that a person chose what it says of the vault's own folder otherwise. */
export async function atPlace<T>(unreachable: FailureCode, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ExpectedFailure || !(error instanceof Error) || !('syscall' in error)) throw error;
    throw new ExpectedFailure(failureOf(error).code === 'disk-full' ? 'disk-full' : unreachable);
  }
}
