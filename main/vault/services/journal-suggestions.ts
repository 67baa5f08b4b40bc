import type { Database } from '@signalapp/sqlcipher';
import { mostSuggestions, type Suggestions } from '../../../shared/contract/journal';
import { isOwnWords } from '../../../shared/contract/own-words';
import { latestOwnTags } from '../database/tables/doses';
import { latestWords } from '../database/tables/entry-words';

/** Words are offered from so many of the latest entries, or doses, that have such words. */
const latest = 200;

/** Words of earlier entries, and of doses, to choose from. */
export function suggestions(db: Database): Suggestions {
  const triggers = [...latestWords(db, 'triggers', latest).filter(isOwnWords), ...latestOwnTags(db, latest)];
  return {
    tags: distinct(latestWords(db, 'tags', latest), (tag) => tag),
    measures: distinct(latestWords(db, 'measures', latest), ({ what }) => what).map(({ what }) => what),
    medicines: distinct(latestWords(db, 'medicines', latest), ({ name }) => name).map(({ name, amount }) => ({
      name,
      amount,
    })),
    substances: distinct(latestWords(db, 'substances', latest), (substance) => substance),
    triggers: distinct(triggers, (trigger) => trigger),
  };
}

/** The first of those that are called the same, in capitals or not; as many as are offered. */
function distinct<T>(items: readonly T[], called: (item: T) => string): T[] {
  const found = new Map<string, T>();
  for (const item of items) {
    const key = called(item).toLowerCase();
    if (!found.has(key)) found.set(key, item);
    if (found.size === mostSuggestions) break;
  }
  return [...found.values()];
}
