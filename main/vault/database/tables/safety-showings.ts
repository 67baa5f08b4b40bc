import type { Database } from '@signalapp/sqlcipher';
import type { SafetyShowing } from '../../../../shared/contract/journal';
import type { BackgroundRuleId } from '../../../../shared/safety/rule';
import type { LocalDate } from '../../../../shared/time';
import type { Moved } from './moved-days';

/**
 * Records that rules were shown for a record: an entry, a scale or the health background. A rule counts once for
 * each. Gives back those that are recorded for the first time.
 */
export function recordShowings(
  db: Database,
  recordId: string,
  showings: readonly SafetyShowing[],
  day: LocalDate,
  shownAt: string,
): SafetyShowing[] {
  const record = db.prepare(
    'INSERT INTO safety_showings (entry_id, rule, tier, day, shown_at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  return showings.filter(({ rule, tier }) => record.run([recordId, rule, tier, day, shownAt]).changes > 0);
}

/** Records that the warning of lost tolerance was shown for a dose. It asks for care, not for a doctor: it has no tier. */
export function recordLostTolerance(db: Database, doseId: string, day: LocalDate, shownAt: string): void {
  db.prepare(
    "INSERT INTO safety_showings (entry_id, rule, tier, day, shown_at) VALUES (?, 'lost-tolerance', 0, ?, ?) ON CONFLICT DO NOTHING",
  ).run([doseId, day, shownAt]);
}

/** Records that rules of tier 3 were shown for the health background, each once. */
export function recordTalkFirst(
  db: Database,
  rules: readonly BackgroundRuleId[],
  day: LocalDate,
  shownAt: string,
): void {
  const record = db.prepare(
    "INSERT INTO safety_showings (entry_id, rule, tier, day, shown_at) VALUES ('background', ?, 3, ?, ?) ON CONFLICT DO NOTHING",
  );
  for (const rule of rules) record.run([rule, day, shownAt]);
}

/** The days from one to another, both included, with a dose for which the warning of lost tolerance was shown. */
export function lostToleranceDays(
  db: Database,
  productId: string,
  from: LocalDate,
  to: LocalDate,
): LocalDate[] {
  return db
    .prepare(
      `SELECT DISTINCT doses.day FROM doses JOIN safety_showings ON entry_id = doses.id AND rule = 'lost-tolerance'
       WHERE doses.day BETWEEN ? AND ? AND product_id = ? AND removed_at IS NULL ORDER BY doses.day`,
      { pluck: true },
    )
    .all<LocalDate>([from, to, productId]);
}

/** Which rules of the first or second tier were shown on the days from one to another, both included; each once a day. */
export function showingsBetween(
  db: Database,
  from: LocalDate,
  to: LocalDate,
): (SafetyShowing & { day: LocalDate })[] {
  return db
    .prepare(
      'SELECT DISTINCT day, tier, rule FROM safety_showings WHERE tier IN (1, 2) AND day BETWEEN ? AND ? ORDER BY day, tier, rule',
    )
    .all([from, to]) as unknown as (SafetyShowing & { day: LocalDate })[];
}

/** Moves what was shown for doses and entries with them, where it was shown on the day that they had. */
export function moveShowings(db: Database, moved: readonly Moved[]): void {
  const shown = new Set(
    db.prepare('SELECT DISTINCT entry_id FROM safety_showings', { pluck: true }).all<string>(),
  );
  const set = db.prepare('UPDATE safety_showings SET day = ? WHERE entry_id = ? AND day = ?');
  for (const { id, from, to } of moved) if (shown.has(id)) set.run([to, id, from]);
}
