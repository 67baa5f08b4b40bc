import type { Migration } from '../migrator';

/** Lines that a person writes into lists of their own, and choices for a report that are kept by a name. */
export const ownLines: Migration = {
  version: 6,
  sql: `
    CREATE TABLE own_lines (
      id TEXT PRIMARY KEY,
      -- Which list: see shared/contract/own-lines.ts.
      list TEXT NOT NULL,
      position INTEGER NOT NULL,
      text TEXT NOT NULL,
      -- How to reach whom the line names; empty where it names nobody.
      reach TEXT NOT NULL,
      -- The appointment that a question is for. It may have been removed since, so it is no reference.
      appointment_id TEXT,
      -- The day on which a question was asked.
      asked_on TEXT,
      saved_at TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;
    CREATE TABLE recipients (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      -- What of a report's options is kept, as JSON: see shared/contract/recipients.ts.
      choices TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;
  `,
};
