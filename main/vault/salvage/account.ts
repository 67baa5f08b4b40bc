import type { Database } from '@signalapp/sqlcipher';
import type { Salvaged } from '../../../shared/contract/condition';
import { tableNames } from '../condition/whole';
import type { EncryptedPages } from './encrypted-pages';
import { keysOf, type Outline } from './find-rows';

/** The tables of each part; the rows of the first are what is counted. All others are of `other`. */
const parts: readonly { part: Salvaged['part']; tables: readonly string[] }[] = [
  { part: 'doses', tables: ['doses'] },
  { part: 'entries', tables: ['entries', 'entry_symptoms', 'entry_versions', 'drafts'] },
  { part: 'plans', tables: ['plans', 'plan_changes', 'plan_answers'] },
  { part: 'scales', tables: ['scale_records', 'scale_reminders'] },
];

/** What a person wrote down beside these, one row each. */
const others = [
  'products',
  'batches',
  'stock_counts',
  'appointments',
  'medicines',
  'own_lines',
  'own_records',
  'recipients',
];

/**
 * What of each part is in the new database, and what is not. A table that lost pages is still known to be complete, or
 * how many rows it lost, where the index of its ids is whole.
 */
export function salvagedOf(
  db: Database,
  pages: EncryptedPages,
  outline: Outline,
  incomplete: ReadonlySet<string>,
): Salvaged[] {
  const lostOf = (table: string): number | null => {
    if (!incomplete.has(table)) return 0;
    const keys = keysOf(pages, outline, `sqlite_autoindex_${table}_1`);
    if (keys === null || !others.concat(parts.map(({ tables }) => String(tables[0]))).includes(table))
      return null;
    const saved = new Set(db.prepare(`SELECT id FROM ${table}`, { pluck: true }).all<string>());
    return [...keys].filter((key) => typeof key !== 'string' || !saved.has(key)).length;
  };
  const saved = (table: string) => Number(db.prepare(`SELECT count(*) FROM ${table}`, { pluck: true }).get());
  const named = new Set(parts.flatMap(({ tables }) => tables));
  const rest = tableNames(db).filter(
    (name) => !named.has(name) && !/^(day_answers|search_|sqlite_)/.test(name),
  );
  return [
    ...parts.map(({ part, tables: [counted = '', ...beside] }) => ({
      part,
      saved: saved(counted),
      lost: lostOf(counted) ?? 0,
      incomplete: [counted, ...beside].some((table) => lostOf(table) === null),
    })),
    {
      part: 'other' as const,
      saved: sum(others.map(saved)),
      lost: sum(others.map((table) => lostOf(table) ?? 0)),
      incomplete: rest.some((table) => lostOf(table) === null),
    },
  ];
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
}
