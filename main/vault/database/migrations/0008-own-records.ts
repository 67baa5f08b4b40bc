import type { Migration } from '../migrator';

/** Things that a person writes down one by one: urges, people, weekly intentions, letters, answers of an assessment. */
export const ownRecords: Migration = {
  version: 8,
  sql: `
    CREATE TABLE own_records (
      id TEXT PRIMARY KEY,
      -- Which kind, and what it says as JSON without its kind: see shared/contract/own-records.ts.
      kind TEXT NOT NULL,
      fields TEXT NOT NULL,
      -- When it was first saved, in which zone, and the person's day that it is about.
      at TEXT NOT NULL,
      zone TEXT NOT NULL,
      day TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;
    CREATE INDEX own_records_by_kind ON own_records (kind, day);
  `,
};
