import type { Database } from '@signalapp/sqlcipher';
import type { LocalDate } from '../../../../shared/time';
import type { HelpedEntry } from '../../../trends/helped';
import type { TaggedDose, TriggeredEntry } from '../../../trends/triggers';

// What trends read of doses and entries of years: rows with something to tell only, found by partial indexes.

/** The doses with tags from one logical day to another, both included, in the order of the days. */
export function taggedDosesBetween(db: Database, from: LocalDate, to: LocalDate): TaggedDose[] {
  return db
    .prepare(
      `SELECT day, tags FROM doses
       WHERE tags <> '[]' AND removed_at IS NULL AND day BETWEEN ? AND ? ORDER BY day`,
    )
    .all([from, to])
    .map(({ day, tags }) => ({ day: day as LocalDate, tags: JSON.parse(String(tags)) }));
}

/** The entries that name a trigger from one logical day to another, both included, in the order of the days. */
export function triggeredEntriesBetween(db: Database, from: LocalDate, to: LocalDate): TriggeredEntry[] {
  return db
    .prepare(
      `SELECT day, triggers, led_to AS ledTo,
         (SELECT rating FROM entry_symptoms WHERE entry_id = entries.id AND symptom = 'craving') AS craving
       FROM entries INDEXED BY entries_with_triggers WHERE triggers <> '[]' AND removed_at IS NULL AND day BETWEEN ? AND ? ORDER BY day`,
    )
    .all([from, to])
    .map(
      ({ triggers, ...entry }) => ({ ...entry, triggers: JSON.parse(String(triggers)) }) as TriggeredEntry,
    );
}

/** What was done and taken in the entries from one logical day to another, both included, in the order of time. */
export function helpedEntriesBetween(db: Database, from: LocalDate, to: LocalDate): HelpedEntry[] {
  return db
    .prepare(
      `SELECT measures, medicines FROM entries INDEXED BY entries_with_help
       WHERE (measures <> '[]' OR medicines <> '[]') AND removed_at IS NULL AND day BETWEEN ? AND ? ORDER BY day, at`,
    )
    .all([from, to])
    .map(({ measures, medicines }) => ({
      measures: JSON.parse(String(measures)),
      medicines: JSON.parse(String(medicines)),
    }));
}

/** The logical days from one to another, both included, with a dose, an entry or a scale. */
export function loggedDaysBetween(db: Database, from: LocalDate, to: LocalDate): Set<LocalDate> {
  const days = ['doses', 'entries', 'scale_records'].flatMap((table) =>
    db
      .prepare(`SELECT DISTINCT day FROM ${table} WHERE removed_at IS NULL AND day BETWEEN ? AND ?`, {
        pluck: true,
      })
      .all<LocalDate>([from, to]),
  );
  return new Set(days);
}

/** The first logical day with a dose, an entry or a finished scale; null when there is none. */
export function firstDayWithAnything(db: Database): LocalDate | null {
  const first = ['doses', 'entries', 'scale_records'].flatMap(
    (table) =>
      db
        .prepare(`SELECT min(day) FROM ${table} WHERE removed_at IS NULL`, { pluck: true })
        .get<LocalDate | null>() ?? [],
  );
  return first.sort()[0] ?? null;
}
