import type { Opened } from '../../shared/contract/vault';
import type { VaultFiles } from './files';
import type { Header } from './keys/header';
import { newId } from './ports';
import { type AsideKind, swapIn, undoSwap } from './swap';
import type { VaultSession } from './vault-session';

/**
 * Puts an unfinished vault, which is whole and proven to open, in the place of the session's, and opens it; the one
 * before is kept aside as `kind` says, in the folder `aside`. Takes over `dataKey`. Where it fails, the vault before is in
 * place and open or closed as it was, and the other one unfinished. Closes the vault before it gives other calls a turn.
 * Only within `session.alone`.
 */
export async function exchange(
  session: VaultSession,
  unfinished: VaultFiles,
  header: Header,
  dataKey: Buffer,
  kind: AsideKind,
): Promise<{ opened: Opened; aside: string | null }> {
  const { files } = session;
  const before = session.state().kind === 'open' ? session.keys() : null;
  const keyBefore = before === null ? null : Buffer.from(before.dataKey);
  let swapped = false;
  let aside: string | null = null;
  try {
    session.close();
    aside = await swapIn(unfinished, files, newId(session.surroundings), kind);
    swapped = true;
    return { opened: session.open(header, dataKey), aside };
  } catch (error) {
    dataKey.fill(0);
    if (swapped) await undoSwap(unfinished, files, aside);
    if (before !== null && keyBefore !== null) session.open(before.header, Buffer.from(keyBefore));
    throw error;
  } finally {
    keyBefore?.fill(0);
  }
}
