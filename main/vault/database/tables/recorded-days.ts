import type { Database } from '@signalapp/sqlcipher';
import type { LocalDate } from '../../../../shared/time';

/** The first day after another (null for the first of all) with a dose or an entry; null when there is none. */
export function nextRecordedDay(db: Database, after: LocalDate | null): LocalDate | null {
  const day = db
    .prepare(
      `SELECT min(day) FROM (
         SELECT min(day) AS day FROM entries WHERE removed_at IS NULL AND day > $after
         UNION ALL SELECT min(day) FROM doses WHERE removed_at IS NULL AND day > $after)`,
      { pluck: true },
    )
    .get<LocalDate | null>({ after: after ?? '' });
  return day ?? null;
}
