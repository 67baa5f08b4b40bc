import type { EntryFields } from '../../shared/contract/journal';
import { type Help, type Helped, leastTimes, type TrendHelped } from '../../shared/contract/trend-findings';
import { meanAndCount } from './mean';

/** What an entry says of what was done and taken. */
export type HelpedEntry = Pick<EntryFields, 'measures' | 'medicines'>;

/**
 * Everything that was done or taken for comfort, with how much it helped: those that were rated `leastTimes` and more
 * by their mean, the best first, then the others by how often they were used. Own words count as the same when only
 * their case differs, and stand as they were last written. In: entries in the order of time.
 */
export function helpedOf(entries: readonly HelpedEntry[]): TrendHelped {
  const found = new Map<string, { what: Help; used: number; ratings: number[] }>();
  const note = (key: string, what: Help, helped: number | null) => {
    const known = found.get(key);
    const ratings = helped === null ? [] : [helped];
    if (known === undefined) found.set(key, { what, used: 1, ratings });
    else {
      known.what = what;
      known.used += 1;
      known.ratings.push(...ratings);
    }
  };
  for (const { measures, medicines } of entries) {
    for (const { what, helped } of measures)
      note(keyOf('measure', what), { kind: 'measure', measure: what }, helped);
    for (const { name, helped } of medicines)
      note(keyOf('medicine', name), { kind: 'medicine', name }, helped);
  }
  const helped = [...found.values()]
    .map(
      ({ what, used, ratings }): Helped => ({
        what,
        used,
        rated: ratings.length,
        mean: meanAndCount(ratings)?.mean ?? null,
        best: ratings.length === 0 ? null : Math.max(...ratings),
        isEnough: ratings.length >= leastTimes,
      }),
    )
    .sort(compare);
  const [first] = helped;
  const most =
    first?.isEnough && first.mean !== null
      ? { what: first.what, mean: first.mean, rated: first.rated }
      : null;
  return { helped, most };
}

function compare(a: Helped, b: Helped): number {
  if (a.isEnough !== b.isEnough) return a.isEnough ? -1 : 1;
  return (a.isEnough ? (b.mean ?? 0) - (a.mean ?? 0) : 0) || b.used - a.used;
}

function keyOf(kind: Help['kind'], words: string): string {
  return `${kind} ${words.normalize('NFC').toLowerCase()}`;
}
