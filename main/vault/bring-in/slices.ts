import type { OnShare } from '../backup/unpack';
import type { OpenVault } from '../open-vault';

/** Does something with a list, slice by slice of up to `size`; behind each it says how far it is, from 0 to 1. */
export async function inSlices<T>(
  list: readonly T[],
  size: number,
  onShare: OnShare,
  work: (slice: readonly T[]) => void,
): Promise<void> {
  for (let end = size; end < list.length + size; end += size) {
    work(list.slice(end - size, end));
    await onShare(Math.min(1, end / list.length));
  }
}

/** What has an instant. */
interface Placed {
  readonly at: string;
}

/**
 * Rows in the order of time, each with a new id; the ids are in order, too. So what lies together in a table or an index
 * is written together: every page of the database is encrypted when it leaves memory, and decrypted when it comes back.
 */
export function withIds<T extends Placed>(
  vault: OpenVault,
  rows: readonly T[],
): (T & { readonly id: string })[] {
  const ids = rows.map(() => vault.newId()).sort();
  const inTime = [...rows].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
  return inTime.map((row, index) => ({ ...row, id: ids[index] ?? vault.newId() }));
}
