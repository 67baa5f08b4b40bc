import type { Migration } from '../migrator';

/**
 * Several products, each with plans that follow one another; the choices behind a plan; tags of doses; batches and
 * counts of what is on hand; appointments; answers to the questions of a plan in the making. Costs are integer hundredths of the currency of the settings.
 */
export const severalProducts: Migration = {
  version: 2,
  sql: `
    ALTER TABLE products ADD COLUMN note TEXT NOT NULL DEFAULT '';
    ALTER TABLE products ADD COLUMN hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1));
    -- The day since which doses are logged to find the usual amount; null when they are not.
    ALTER TABLE products ADD COLUMN baseline_since TEXT;

    -- What the person chose; null for plans from before it was kept.
    ALTER TABLE plans ADD COLUMN choices TEXT;
    -- The first day that a plan counts for; null for the first plan of a product, which counts for all days before it.
    ALTER TABLE plans ADD COLUMN from_day TEXT;
    CREATE INDEX plans_by_product ON plans (product_id);

    -- The phases that an edit came to when it was made.
    ALTER TABLE plan_changes ADD COLUMN phases TEXT;
    CREATE INDEX plan_changes_by_plan ON plan_changes (plan_id, sequence) WHERE withdrawn_at IS NULL;

    ALTER TABLE doses ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
    CREATE INDEX doses_by_product ON doses (product_id, day, amount) WHERE removed_at IS NULL;
    CREATE INDEX doses_by_instant ON doses (product_id, taken_at, amount) WHERE removed_at IS NULL;
    CREATE INDEX doses_with_tags ON doses (taken_at) WHERE tags <> '[]';

    CREATE TABLE batches (
      id TEXT PRIMARY KEY,
      product_id TEXT NOT NULL REFERENCES products (id),
      day TEXT NOT NULL,
      at TEXT NOT NULL,
      vendor TEXT NOT NULL,
      strain TEXT NOT NULL,
      label TEXT NOT NULL,
      note TEXT NOT NULL,
      amount INTEGER CHECK (amount > 0),
      cents INTEGER CHECK (cents >= 0),
      saved_at TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;
    CREATE INDEX batches_by_product ON batches (product_id, day) WHERE removed_at IS NULL;

    CREATE TABLE stock_counts (
      id TEXT PRIMARY KEY,
      product_id TEXT NOT NULL REFERENCES products (id),
      at TEXT NOT NULL,
      amount INTEGER NOT NULL CHECK (amount >= 0),
      removed_at TEXT
    ) STRICT;
    CREATE INDEX stock_counts_by_product ON stock_counts (product_id, at) WHERE removed_at IS NULL;

    CREATE TABLE appointments (
      id TEXT PRIMARY KEY,
      day TEXT NOT NULL,
      time TEXT,
      title TEXT NOT NULL,
      place TEXT NOT NULL,
      note TEXT NOT NULL,
      saved_at TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;
    CREATE INDEX appointments_by_day ON appointments (day) WHERE removed_at IS NULL;

    -- Answers to the questions of a plan that is not made yet; product is an id, or 'new'.
    CREATE TABLE plan_answers (
      product TEXT PRIMARY KEY,
      answers TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    CREATE INDEX safety_showings_by_day ON safety_showings (day, tier, rule);
  `,
};
