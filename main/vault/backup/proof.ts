import type { Database } from '@signalapp/sqlcipher';
import { quoted, tableNames } from '../condition/whole';

/** How many rows each table has, by its name. */
export type TableCounts = Readonly<Record<string, number>>;

/** How many rows each table of a database has. */
export function tableCounts(db: Database): TableCounts {
  return Object.fromEntries(
    tableNames(db).map((name) => {
      const row = db.prepare(`SELECT count(*) AS rows FROM ${quoted(name)}`).get();
      return [name, Number(row?.rows)];
    }),
  );
}
