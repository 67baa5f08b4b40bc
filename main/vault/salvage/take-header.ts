import { copyFile, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import type { Secret } from '../../../shared/contract/secret';
import type { Opened } from '../../../shared/contract/vault';
import { refusal } from '../backup/format';
import { headOf } from '../backup/inspect';
import { ExpectedFailure } from '../failure';
import { present, syncFolder, type VaultFiles } from '../files';
import { derivedKey } from '../keys/derived';
import { replaceHeaderFile } from '../keys/header-file';
import { newId } from '../ports';
import type { VaultSession } from '../vault-session';
import { encryptedPages } from './encrypted-pages';

/**
 * Puts the header of a backup in the place of a lost or damaged one, and opens the vault. Before, the key that it leads
 * to has to fit the database: otherwise it fails with `backup-refused: another-vault`, having changed nothing. A
 * damaged header is kept in the folder as `set-aside-ID.json`. Only within `session.alone`.
 */
export async function takeHeader(session: VaultSession, backup: string, secret: Secret): Promise<Opened> {
  const { files } = session;
  const { kind } = session.state();
  if (kind === 'open') throw new ExpectedFailure('vault-in-use');
  if (kind === 'newer') throw new ExpectedFailure('vault-newer');
  if (kind === 'unwritable') throw new ExpectedFailure('vault-unwritable');
  const found = present(files);
  if (!found.database)
    throw new ExpectedFailure(
      found.header ? 'vault-incomplete' : 'vault-missing',
      found.header ? 'database' : undefined,
    );
  const header = (await headOf(backup)).head.header.vault;
  const dataKey = await trySecret(session, header, secret);
  try {
    const key = derivedKey(dataKey, header.vaultId, 'database');
    const fits = opensSomething(files.database, key);
    key.fill(0);
    if (!fits) throw refusal('another-vault');
    const replace = () => replaceHeaderFile(files.header, header, secret, dataKey, () => undefined);
    if (found.header) await withCopy(files, newId(session.surroundings), replace);
    else await replace();
    return session.open(header, Buffer.from(dataKey));
  } finally {
    dataKey.fill(0);
  }
}

/** Replaces the header while a copy of it is kept; where nothing was replaced, no copy is left either. */
async function withCopy(files: VaultFiles, id: string, replace: () => Promise<void>): Promise<void> {
  const copy = path.join(files.folder, `set-aside-${id}.json`);
  const before = await readFile(files.header);
  try {
    await copyFile(files.header, copy);
    await syncFolder(files.folder);
    await replace();
  } catch (error) {
    if (before.equals(await readFile(files.header))) await rm(copy, { force: true });
    throw error;
  }
}

/** The data key behind a secret of the backup's header; one that was changed is the backup's matter. */
async function trySecret(
  session: VaultSession,
  header: Parameters<VaultSession['open']>[0],
  secret: Secret,
): Promise<Buffer> {
  try {
    return await session.trySecret(secret, header);
  } catch (error) {
    if (error instanceof ExpectedFailure && error.code === 'vault-damaged') throw refusal('damaged');
    throw error;
  }
}

/** Whether a key fits a database, of which parts may be damaged: one page that it opens is enough. */
function opensSomething(database: string, key: Uint8Array): boolean {
  const pages = encryptedPages(database, key, true);
  try {
    for (let number = 1; number <= pages.count; number += 1) if (pages.page(number) !== null) return true;
    return false;
  } finally {
    pages.close();
  }
}
