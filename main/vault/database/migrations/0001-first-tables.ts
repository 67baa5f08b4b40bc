import type { Migration } from '../migrator';

/**
 * Settings, products, plans with their changes, doses, the journal with drafts, and what the safety rules showed.
 * Amounts are integer thousandths of the product's unit; instants are ISO 8601 with Z; days are logical dates.
 */
export const firstTables: Migration = {
  version: 1,
  sql: `
    CREATE TABLE settings (
      name TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;

    CREATE TABLE products (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      unit TEXT NOT NULL CHECK (unit IN ('g', 'mL', 'mg')),
      resolution INTEGER NOT NULL CHECK (resolution > 0),
      piece INTEGER CHECK (piece > 0),
      created_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE plans (
      id TEXT PRIMARY KEY,
      product_id TEXT NOT NULL REFERENCES products (id),
      approach TEXT NOT NULL,
      spec TEXT NOT NULL,
      slots TEXT NOT NULL,
      created_at TEXT NOT NULL
    ) STRICT;

    -- Only ever added to: a change that is taken back stays, with the time it was withdrawn.
    CREATE TABLE plan_changes (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      plan_id TEXT NOT NULL REFERENCES plans (id),
      from_day TEXT NOT NULL,
      change TEXT NOT NULL,
      recorded_on TEXT NOT NULL,
      recorded_at TEXT NOT NULL,
      withdrawn_at TEXT
    ) STRICT;

    CREATE TABLE doses (
      id TEXT PRIMARY KEY,
      product_id TEXT NOT NULL REFERENCES products (id),
      taken_at TEXT NOT NULL,
      zone TEXT NOT NULL,
      day TEXT NOT NULL,
      amount INTEGER NOT NULL CHECK (amount > 0),
      slot TEXT,
      saved_at TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;
    CREATE INDEX doses_by_day ON doses (day, product_id) WHERE removed_at IS NULL;
    CREATE INDEX doses_by_saved ON doses (saved_at);

    CREATE TABLE entries (
      id TEXT PRIMARY KEY,
      at TEXT NOT NULL,
      zone TEXT NOT NULL,
      day TEXT NOT NULL,
      overall INTEGER,
      function INTEGER,
      sleep_hours REAL,
      temperature_c REAL,
      self_harm TEXT,
      signs TEXT NOT NULL,
      note TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;
    CREATE INDEX entries_by_at ON entries (at) WHERE removed_at IS NULL;
    CREATE INDEX entries_by_day ON entries (day) WHERE removed_at IS NULL;
    CREATE INDEX entries_by_saved ON entries (saved_at);

    CREATE TABLE entry_symptoms (
      entry_id TEXT NOT NULL REFERENCES entries (id),
      symptom TEXT NOT NULL,
      rating INTEGER NOT NULL CHECK (rating BETWEEN 0 AND 10),
      PRIMARY KEY (entry_id, symptom)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE drafts (
      entry_id TEXT PRIMARY KEY,
      fields TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE safety_showings (
      entry_id TEXT NOT NULL,
      rule TEXT NOT NULL,
      tier INTEGER NOT NULL,
      day TEXT NOT NULL,
      shown_at TEXT NOT NULL,
      PRIMARY KEY (entry_id, rule)
    ) STRICT, WITHOUT ROWID;
  `,
};
