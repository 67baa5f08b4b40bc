import type { Database } from '@signalapp/sqlcipher';
import type { Craving } from '../../../../shared/contract/recovery';
import { type LocalDate, wallTime } from '../../../../shared/time';

/** The entries from a logical day on that rate craving at 1 or more, the newest first, so many at most. */
export function cravingEntries(db: Database, from: LocalDate, most: number): Craving[] {
  return db
    .prepare(
      `SELECT id, at, zone, day, triggers, rating FROM entries
       JOIN entry_symptoms ON entry_id = id AND symptom = 'craving' AND rating >= 1
       WHERE day >= ? AND removed_at IS NULL ORDER BY at DESC LIMIT ?`,
    )
    .all([from, most])
    .map(({ rating, triggers, zone, ...entry }) => ({
      ...(entry as Pick<Craving, 'id' | 'at' | 'day'>),
      time: wallTime(String(entry.at), String(zone)),
      triggers: JSON.parse(String(triggers)) as Craving['triggers'],
      said: { kind: 'entry', craving: Number(rating) },
    }));
}
