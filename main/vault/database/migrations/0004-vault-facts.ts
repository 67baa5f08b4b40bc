import type { Migration } from '../migrator';

/** What the vault notes of itself: its backups, checks, keys, and which opening it is in. */
export const vaultFacts: Migration = {
  version: 4,
  sql: `
    -- By name, each as JSON: see tables/vault-facts.ts.
    CREATE TABLE vault_facts (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
  `,
};
