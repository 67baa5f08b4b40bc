import { rm, stat, statfs } from 'node:fs/promises';
import type { OutputOf } from '../../../shared/contract/contract';
import type { Secret } from '../../../shared/contract/secret';
import { exchange } from '../exchange';
import { ExpectedFailure } from '../failure';
import { present, unfinishedFiles, type VaultFiles } from '../files';
import { derivedKey } from '../keys/derived';
import type { Header } from '../keys/header';
import { headerText, readHeaderFile } from '../keys/header-file';
import { instantNow, newId } from '../ports';
import type { VaultSession } from '../vault-session';
import { writeWhole } from '../whole-file';
import type { Progress } from '../work';
import { rebuild } from './rebuild';

/**
 * Saves what can be read of the vault's database into a new one under the same keys, puts that in its place and opens
 * it. The damaged one is kept aside. A failure changes nothing of it, and an open vault is opened again. Only within
 * `session.alone`; fails as `session.trySecret` and `rebuild` do.
 */
export async function salvage(
  session: VaultSession,
  secret: Secret,
  progress: Progress,
): Promise<OutputOf<'condition.salvage'>> {
  const { files, surroundings } = session;
  const header = headerInPlace(session);
  await progress.tell(null);
  const dataKey = await session.trySecret(secret, header);
  const unfinished = unfinishedFiles(files.home, newId(surroundings));
  const key = derivedKey(dataKey, header.vaultId, 'database');
  const wasOpen = session.state().kind === 'open';
  try {
    await failUnlessRoom(files);
    // What can't be folded into the damaged file stays in its log, which is read, too.
    session.close();
    const account = await rebuild(files, unfinished, key, instantNow(surroundings.clock), (share) =>
      progress.tell(share),
    );
    await writeWhole(unfinished.header, headerText(header));
    progress.settle();
    const { opened } = await exchange(session, unfinished, header, Buffer.from(dataKey), 'damaged');
    return { opened, account };
  } catch (error) {
    // An opening needs room, too.
    await rm(unfinished.folder, { recursive: true, force: true });
    if (wasOpen && session.state().kind === 'locked') openAgain(session, header, dataKey);
    throw error;
  } finally {
    key.fill(0);
    dataKey.fill(0);
  }
}

/** The new database is written into its log first, then into its file. Said before anything is closed. */
async function failUnlessRoom({ folder, database }: VaultFiles): Promise<void> {
  const { bavail, bsize } = await statfs(folder);
  const { size } = await stat(database);
  if (bavail * bsize < 2 * size + 2 ** 20) throw new ExpectedFailure('disk-full');
}

function headerInPlace({ files }: VaultSession): Header {
  const found = present(files);
  if (!found.header && !found.database) throw new ExpectedFailure('vault-missing');
  if (!found.header) throw new ExpectedFailure('vault-incomplete', 'header');
  if (!found.database) throw new ExpectedFailure('vault-incomplete', 'database');
  const header = readHeaderFile(files.header);
  if (header === 'newer') throw new ExpectedFailure('vault-newer');
  if (header === 'damaged') throw new ExpectedFailure('vault-damaged', 'header');
  return header;
}

/** As it was before; a vault that does not open any more stays locked, which its screen then says. */
function openAgain(session: VaultSession, header: Header, dataKey: Buffer): void {
  try {
    session.open(header, Buffer.from(dataKey));
  } catch {
    return;
  }
}
