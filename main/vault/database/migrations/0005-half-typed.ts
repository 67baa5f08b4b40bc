import type { Migration } from '../migrator';

/** What stands in forms that were neither saved nor cancelled when the vault was locked. */
export const halfTyped: Migration = {
  version: 5,
  sql: `
    CREATE TABLE half_typed (
      -- Which form, and what it is about: see shared/contract/half-typed.ts.
      kind TEXT NOT NULL,
      about TEXT NOT NULL,
      -- The address inside the application where the form stands.
      at TEXT NOT NULL,
      -- The page's own JSON.
      text TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      PRIMARY KEY (kind, about)
    ) STRICT, WITHOUT ROWID;
  `,
};
