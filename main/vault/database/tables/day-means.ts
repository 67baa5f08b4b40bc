import type { Database } from '@signalapp/sqlcipher';
import type { LocalDate } from '../../../../shared/time';

/** What the entries of one day come to; null where nothing was answered. */
export interface DayMeans {
  entries: number;
  /** The worst rating of any symptom or of the day overall. */
  worst: number | null;
  overall: number | null;
  function: number | null;
  sleepHours: number | null;
  /** The mean of every symptom that was rated. */
  symptoms: number | null;
}

/** Something of an entry's ratings. Asked entry by entry: grouping them all takes many times as long. */
function ofRatings(what: string): string {
  return `(SELECT ${what} FROM entry_symptoms WHERE entry_id = entries.id)`;
}

/** The means of each logical day that has an entry, from one to another, both included, oldest first. */
export function dayMeansBetween(db: Database, from: LocalDate, to: LocalDate): Map<LocalDate, DayMeans> {
  const rows = db
    .prepare(
      `SELECT day, count(*) AS entries,
         nullif(max(max(coalesce(overall, -1), coalesce(${ofRatings('max(rating)')}, -1))), -1) AS worst,
         avg(overall) AS overall, avg(function) AS function, avg(sleep_hours) AS sleepHours,
         sum(${ofRatings('sum(rating)')}) * 1.0 / sum(${ofRatings('count(*)')}) AS symptoms
       FROM entries WHERE removed_at IS NULL AND day BETWEEN ? AND ? GROUP BY day ORDER BY day`,
    )
    .all([from, to]) as unknown as ({ day: LocalDate } & DayMeans)[];
  return new Map(rows.map(({ day, ...means }) => [day, means]));
}
