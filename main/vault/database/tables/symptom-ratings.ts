import type { Database } from '@signalapp/sqlcipher';
import type { SymptomKey } from '../../../../shared/contract/symptom-keys';
import type { LocalDate } from '../../../../shared/time';

/** One rating of a symptom, with the entry that it is part of. */
export interface RatingRow {
  /** Of the entry. */
  id: string;
  at: string;
  zone: string;
  day: LocalDate;
  rating: number;
  savedAt: string;
}

/**
 * Up to `limit` ratings of one symptom in entries that come after a place in the journal (null for its top), newest
 * first.
 */
export function ratingsAfter(
  db: Database,
  symptom: SymptomKey,
  place: { at: string; id: string } | null,
  limit: number,
): RatingRow[] {
  return db
    .prepare(
      `SELECT id, at, zone, day, rating, saved_at AS savedAt
       FROM entries CROSS JOIN entry_symptoms ON entry_id = id AND symptom = $symptom
       WHERE removed_at IS NULL AND ($at IS NULL OR (at, id) < ($at, $id))
       ORDER BY at DESC, id DESC LIMIT $limit`,
    )
    .all({ symptom, at: place?.at ?? null, id: place?.id ?? null, limit }) as unknown as RatingRow[];
}
