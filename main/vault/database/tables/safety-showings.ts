import type { Database } from '@signalapp/sqlcipher';
import type { SafetyShowing } from '../../../../shared/contract/journal';
import type { LocalDate } from '../../../../shared/time';

/** Records that rules were shown while an entry was written; a rule counts once for an entry. */
export function recordShowings(
  db: Database,
  entryId: string,
  showings: readonly SafetyShowing[],
  day: LocalDate,
  shownAt: string,
): void {
  const record = db.prepare(
    'INSERT INTO safety_showings (entry_id, rule, tier, day, shown_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  for (const { rule, tier } of showings) record.run([entryId, rule, tier, day, shownAt]);
}
