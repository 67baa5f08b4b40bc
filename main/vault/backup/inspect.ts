import { existsSync } from 'node:fs';
import type { VaultFiles } from '../files';
import { readHeaderFile } from '../keys/header-file';
import { type BackupHead, readHead } from './format';
import { openBackup } from './open-file';

/** What can be told of a backup without its password. */
interface BackupFacts {
  readonly madeAt: string;
  readonly bytes: number;
  readonly recoveryCode: boolean;
  readonly ofThisVault: boolean;
}

/** Looks at a backup beside the vault that is in place, open or closed. Nothing of it is proven before it is opened. */
export async function inspectBackup(file: string, files: VaultFiles): Promise<BackupFacts> {
  const { head, bytes } = await headOf(file);
  const { madeAt, vault } = head.header;
  const here = existsSync(files.header) ? readHeaderFile(files.header) : 'damaged';
  return {
    madeAt,
    bytes,
    recoveryCode: vault.slots.some(({ kind }) => kind === 'recovery-code'),
    ofThisVault: typeof here === 'object' && here.vaultId === vault.vaultId,
  };
}

/** Reads the beginning of a backup file. Fails as `openBackup` and `readHead` do. */
export async function headOf(file: string): Promise<{ head: BackupHead; bytes: number }> {
  const handle = await openBackup(file);
  try {
    const head = await readHead(handle);
    return { head, bytes: (await handle.stat()).size };
  } finally {
    await handle.close();
  }
}
