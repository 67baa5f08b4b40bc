import type { Migration } from '../migrator';

/** Files that were brought in, and which doses and entries each brought. The file's name is not kept: it serves nothing. */
export const imports: Migration = {
  version: 7,
  sql: `
    CREATE TABLE imports (
      id TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('doses', 'entries')),
      made_at TEXT NOT NULL,
      -- Rows that were new, that were there already, and that could not be read.
      brought INTEGER NOT NULL CHECK (brought > 0),
      there INTEGER NOT NULL CHECK (there >= 0),
      unreadable INTEGER NOT NULL CHECK (unreadable >= 0),
      -- When all of it was taken out again; the records have the same instant in removed_at.
      taken_out_at TEXT
    ) STRICT;

    -- The record is the id of a dose or an entry, as the import's kind says.
    CREATE TABLE import_rows (
      import_id TEXT NOT NULL REFERENCES imports (id),
      record_id TEXT NOT NULL,
      PRIMARY KEY (import_id, record_id)
    ) STRICT, WITHOUT ROWID;
  `,
};
