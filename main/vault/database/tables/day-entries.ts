import type { Database } from '@signalapp/sqlcipher';
import type { LocalDate } from '../../../../shared/time';

/** The entries of one day. */
export interface DayEntries {
  entries: number;
  /** The worst rating of any symptom or of the day overall; null where none was given. */
  worst: number | null;
}

/** The worst rating of an entry's symptoms. Asked entry by entry: grouping them all takes many times as long. */
const worstSymptom = '(SELECT max(rating) FROM entry_symptoms WHERE entry_id = entries.id)';

/** What the entries of each logical day come to, from one to another, both included; days without one are left out. */
export function dayEntriesBetween(db: Database, from: LocalDate, to: LocalDate): Map<LocalDate, DayEntries> {
  const rows = db
    .prepare(
      `SELECT day, count(*) AS entries,
         nullif(max(max(coalesce(overall, -1), coalesce(${worstSymptom}, -1))), -1) AS worst
       FROM entries WHERE removed_at IS NULL AND day BETWEEN ? AND ? GROUP BY day ORDER BY day`,
    )
    .all([from, to]) as unknown as ({ day: LocalDate } & DayEntries)[];
  return new Map(rows.map(({ day, ...ofDay }) => [day, ofDay]));
}
