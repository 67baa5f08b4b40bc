import type { Database } from '@signalapp/sqlcipher';
import type { LocalDate } from '../../../../shared/time';

/** The first and the last day with a dose, an entry, a finished scale or an appointment; null when there is none. */
export function recordedSpan(db: Database): { first: LocalDate; last: LocalDate } | null {
  const one = (table: string, more = '') =>
    `SELECT min(day) AS first, max(day) AS last FROM ${table} WHERE removed_at IS NULL ${more}`;
  const tables = [
    one('doses'),
    one('entries'),
    one('scale_records', 'AND finished_at IS NOT NULL'),
    one('appointments'),
  ];
  const span = db
    .prepare(`SELECT min(first) AS first, max(last) AS last FROM (${tables.join(' UNION ALL ')})`)
    .get() as unknown as { first: LocalDate | null; last: LocalDate };
  return span.first === null ? null : { first: span.first, last: span.last };
}
