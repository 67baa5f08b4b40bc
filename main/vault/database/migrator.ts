import type { Database } from '@signalapp/sqlcipher';
import { ExpectedFailure } from '../failure';
import { firstTables } from './migrations/0001-first-tables';
import { severalProducts } from './migrations/0002-several-products';
import { symptomJournal } from './migrations/0003-symptom-journal';
import { vaultFacts } from './migrations/0004-vault-facts';
import { halfTyped } from './migrations/0005-half-typed';
import { ownLines } from './migrations/0006-own-lines';
import { imports } from './migrations/0007-imports';
import { ownRecords } from './migrations/0008-own-records';

/** A frozen step from one version of the tables to the next. */
export interface Migration {
  readonly version: number;
  readonly sql: string;
}

/** Every migration, oldest first. */
export const migrations: readonly Migration[] = [
  firstTables,
  severalProducts,
  symptomJournal,
  vaultFacts,
  halfTyped,
  ownLines,
  imports,
  ownRecords,
];

/** The version that this code works with. */
export const currentVersion = migrations.length;

/** The version of the tables in a database; 0 in an empty one. */
export function databaseVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
}

/**
 * Brings the tables to the current version, each step in a transaction of its own.
 * Throws `vault-newer`, having written nothing, when a newer Glidepath made them.
 */
export function migrate(db: Database, steps: readonly Migration[] = migrations): void {
  const found = databaseVersion(db);
  if (found > steps.length) throw new ExpectedFailure('vault-newer');
  for (const step of steps.slice(found)) {
    db.transaction(() => {
      db.exec(step.sql);
      db.pragma(`user_version = ${step.version}`);
    })();
  }
}
