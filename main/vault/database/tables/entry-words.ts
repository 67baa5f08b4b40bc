import type { Database } from '@signalapp/sqlcipher';
import type { EntryFields } from '../../../../shared/contract/journal';

/** The lists of an entry that hold words of the person's own. */
export type WordList = 'tags' | 'measures' | 'medicines' | 'substances' | 'triggers';

/**
 * One list of each of the latest entries in which it is not empty, put one after the other: the newest entry first,
 * in an entry as written. Reads `entries` of them at most, from an index that holds nothing else.
 */
export function latestWords<L extends WordList>(
  db: Database,
  list: L,
  entries: number,
): EntryFields[L][number][] {
  // Named, since the planner would walk the index of all entries and read each of them, note and all.
  return db
    .prepare(
      `SELECT ${list} FROM entries INDEXED BY latest_${list} WHERE ${list} <> '[]' AND removed_at IS NULL ORDER BY at DESC LIMIT ?`,
      { pluck: true },
    )
    .all<string>([entries])
    .flatMap((json) => JSON.parse(json) as EntryFields[L][number][]);
}
