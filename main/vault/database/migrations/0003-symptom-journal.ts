import type { Migration } from '../migrator';

/** Everything that version 2 did not ask in an entry, as not answered: `$.name`, JSON of the value. */
const newAnswers = `
  '$.sleepQuality', json('null'), '$.pulse', json('null'), '$.bloodPressure', json('null'),
  '$.weightKg', json('null'), '$.drinks', json('null'), '$.substances', json('[]'),
  '$.medicines', json('[]'), '$.measures', json('[]'), '$.triggers', json('[]'),
  '$.ledTo', json('null'), '$.tags', json('[]')`;

/**
 * The whole journal: more answers in an entry and what they were before each change; the person's own list of
 * symptoms; what the entries of a day come to; scales; medicines and health background; the index of the search.
 */
export const symptomJournal: Migration = {
  version: 3,
  sql: `
    ALTER TABLE entries ADD COLUMN sleep_quality INTEGER;
    ALTER TABLE entries ADD COLUMN pulse INTEGER;
    ALTER TABLE entries ADD COLUMN systolic INTEGER;
    ALTER TABLE entries ADD COLUMN diastolic INTEGER;
    ALTER TABLE entries ADD COLUMN weight_kg REAL;
    ALTER TABLE entries ADD COLUMN drinks REAL;
    ALTER TABLE entries ADD COLUMN substances TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE entries ADD COLUMN medicines TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE entries ADD COLUMN measures TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE entries ADD COLUMN triggers TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE entries ADD COLUMN led_to TEXT;
    ALTER TABLE entries ADD COLUMN tags TEXT NOT NULL DEFAULT '[]';
    UPDATE drafts SET fields = json_set(fields, ${newAnswers});
    -- What stands in boxes of the draft and is no answer yet, as JSON by box.
    ALTER TABLE drafts ADD COLUMN typed TEXT NOT NULL DEFAULT '{}';
    -- For the words used before: each holds all that is read of an entry.
    CREATE INDEX latest_tags ON entries (at, tags) WHERE tags <> '[]' AND removed_at IS NULL;
    CREATE INDEX latest_measures ON entries (at, measures) WHERE measures <> '[]' AND removed_at IS NULL;
    CREATE INDEX latest_medicines ON entries (at, medicines) WHERE medicines <> '[]' AND removed_at IS NULL;
    CREATE INDEX latest_substances ON entries (at, substances) WHERE substances <> '[]' AND removed_at IS NULL;
    CREATE INDEX latest_triggers ON entries (at, triggers) WHERE triggers <> '[]' AND removed_at IS NULL;

    -- What an entry said before it was changed, as JSON of its fields. Only ever added to.
    CREATE TABLE entry_versions (
      sequence INTEGER PRIMARY KEY AUTOINCREMENT,
      entry_id TEXT NOT NULL REFERENCES entries (id),
      fields TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT;
    CREATE INDEX entry_versions_by_entry ON entry_versions (entry_id, sequence);

    -- What was answered on each day, as sums over its entries, so that years can be drawn at once. The week, by its
    -- Monday, is a part of the key, so that weeks are summed up in the order of the key.
    CREATE TABLE day_answers (
      question TEXT NOT NULL,
      week TEXT NOT NULL,
      day TEXT NOT NULL,
      answers INTEGER NOT NULL CHECK (answers > 0),
      sum REAL NOT NULL,
      -- The highest answer, or the lowest where more is better.
      worst REAL NOT NULL,
      PRIMARY KEY (question, week, day)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX day_answers_by_day ON day_answers (day);
    INSERT INTO day_answers (question, week, day, answers, sum, worst)
      SELECT question, date(day, '-6 days', 'weekday 1'), day, count(*), sum(answer),
        CASE WHEN question IN ('function', 'sleep-hours') THEN min(answer) ELSE max(answer) END FROM (
        SELECT symptom AS question, day, rating AS answer
          FROM entry_symptoms JOIN entries ON id = entry_id WHERE removed_at IS NULL
        UNION ALL SELECT 'overall', day, overall FROM entries WHERE removed_at IS NULL AND overall IS NOT NULL
        UNION ALL SELECT 'function', day, function FROM entries WHERE removed_at IS NULL AND function IS NOT NULL
        UNION ALL SELECT 'sleep-hours', day, sleep_hours FROM entries WHERE removed_at IS NULL AND sleep_hours IS NOT NULL
      ) GROUP BY question, day;

    -- What trends read of years, without the notes beside it.
    CREATE INDEX entries_with_triggers ON entries (day, id, triggers, led_to)
      WHERE triggers <> '[]' AND removed_at IS NULL;
    CREATE INDEX entries_with_help ON entries (day, at, measures, medicines)
      WHERE (measures <> '[]' OR medicines <> '[]') AND removed_at IS NULL;
    CREATE INDEX doses_tagged_by_day ON doses (day, tags) WHERE tags <> '[]' AND removed_at IS NULL;

    -- The person's own symptoms, and for any symptom its place in the list and whether it is hidden.
    CREATE TABLE listed_symptoms (
      symptom TEXT PRIMARY KEY,
      -- Of an own symptom; null for one of the closed list, whose name is in the words.
      name TEXT,
      part TEXT NOT NULL CHECK (part IN ('body', 'mind')),
      position INTEGER NOT NULL,
      hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
      -- Of an own symptom that was never rated and was taken out of the list.
      removed_at TEXT
    ) STRICT, WITHOUT ROWID;

    -- One filling-in of a scale. It has a total once it is finished without a gap.
    CREATE TABLE scale_records (
      id TEXT PRIMARY KEY,
      scale TEXT NOT NULL,
      at TEXT NOT NULL,
      zone TEXT NOT NULL,
      day TEXT NOT NULL,
      answers TEXT NOT NULL,
      self_harm TEXT CHECK (self_harm IN ('thoughts', 'plan')),
      total INTEGER,
      finished_at TEXT,
      saved_at TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;
    CREATE INDEX scale_records_by_scale ON scale_records (scale, at, id) WHERE removed_at IS NULL;
    CREATE INDEX scale_records_by_day ON scale_records (day, at) WHERE removed_at IS NULL;

    -- When the person wants to be asked; the scale's own rhythm where there is no row.
    CREATE TABLE scale_reminders (
      scale TEXT PRIMARY KEY,
      every_days INTEGER CHECK (every_days > 0),
      daily_after_cut INTEGER NOT NULL CHECK (daily_after_cut IN (0, 1)),
      -- Not asked again before this day.
      not_before TEXT
    ) STRICT, WITHOUT ROWID;

    -- Medicines and other substances beside the product that is tapered.
    CREATE TABLE medicines (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      amount TEXT NOT NULL,
      often TEXT,
      since TEXT NOT NULL,
      why TEXT NOT NULL,
      kinds TEXT NOT NULL,
      stopped_on TEXT,
      saved_at TEXT NOT NULL,
      removed_at TEXT
    ) STRICT;

    -- Answers about health and earlier use; a question without a row is not answered.
    CREATE TABLE background_answers (
      question TEXT PRIMARY KEY,
      answer TEXT NOT NULL,
      saved_at TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;

    -- What the search finds. The id grows with the day and the instant, so that the newest come first without sorting.
    CREATE TABLE search_records (
      id INTEGER PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('entry', 'dose')),
      record TEXT NOT NULL UNIQUE
    ) STRICT;
    -- The words of each, told apart and folded by the code; the tokenizer only parts them at blanks.
    CREATE VIRTUAL TABLE search_words USING fts5 (
      words, content = '', contentless_delete = 1, prefix = '1 2 3', tokenize = "ascii tokenchars '.:-'"
    );
    CREATE VIRTUAL TABLE search_vocabulary USING fts5vocab (search_words, 'row');
    -- The names and labels, by key, that the words were made from. Empty until the index is first made.
    CREATE TABLE search_names (
      key TEXT PRIMARY KEY,
      name TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    -- Entries and doses whose words are still to be taken into the index.
    CREATE TABLE search_queue (
      record TEXT PRIMARY KEY,
      kind TEXT NOT NULL CHECK (kind IN ('entry', 'dose'))
    ) STRICT, WITHOUT ROWID;
    -- What is under way in the index: see tables/search.ts.
    CREATE TABLE search_work (
      work TEXT PRIMARY KEY CHECK (work IN ('making', 'merging', 'leftovers'))
    ) STRICT, WITHOUT ROWID;
  `,
};
