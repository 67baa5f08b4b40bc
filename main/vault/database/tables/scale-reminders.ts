import type { Database } from '@signalapp/sqlcipher';
import type { Rhythm, ScaleId } from '../../../../shared/scales/scale';
import type { LocalDate } from '../../../../shared/time';

/** When the person wants to be asked to fill in a scale. */
export interface ReminderRow {
  rhythm: Rhythm;
  /** Not asked before this day. */
  notBefore: LocalDate | null;
}

/** Saves when a scale is asked over what was chosen before. */
export function saveReminder(db: Database, scale: ScaleId, { rhythm, notBefore }: ReminderRow): void {
  db.prepare(
    `INSERT INTO scale_reminders (scale, every_days, daily_after_cut, not_before) VALUES (?, ?, ?, ?)
     ON CONFLICT (scale) DO UPDATE SET every_days = excluded.every_days,
       daily_after_cut = excluded.daily_after_cut, not_before = excluded.not_before`,
  ).run([scale, rhythm.everyDays, rhythm.dailyAfterCut ? 1 : 0, notBefore]);
}

/** What was chosen for a scale, if anything. */
export function findReminder(db: Database, scale: ScaleId): ReminderRow | undefined {
  const row = db
    .prepare('SELECT every_days, daily_after_cut, not_before FROM scale_reminders WHERE scale = ?')
    .get([scale]);
  if (row === undefined) return undefined;
  return {
    rhythm: { everyDays: row.every_days as number | null, dailyAfterCut: row.daily_after_cut === 1 },
    notBefore: row.not_before as LocalDate | null,
  };
}
