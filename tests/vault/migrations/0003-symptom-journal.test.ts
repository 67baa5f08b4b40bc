import { randomBytes } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Database } from '@signalapp/sqlcipher';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openDatabase } from '../../../main/vault/database/connection';
import { databaseVersion, migrate, migrations } from '../../../main/vault/database/migrator';
import { type OpenVault, openVault } from '../../../main/vault/open-vault';
import { daysHandlers } from '../../../main/vault/services/days';
import { dosesHandlers } from '../../../main/vault/services/doses';
import { journalHandlers } from '../../../main/vault/services/journal';
import { planAnswersHandlers } from '../../../main/vault/services/plan-answers';
import { plansHandlers } from '../../../main/vault/services/plans';
import { productsHandlers } from '../../../main/vault/services/products';
import { searchHandlers } from '../../../main/vault/services/search';
import { prepareIndex } from '../../../main/vault/services/search-index';
import { supplyHandlers } from '../../../main/vault/services/supply';
import { blankEntry } from '../../../shared/blank-entry';
import { testSurroundings } from '../../support/surroundings';
import { day, entryFields } from '../../support/vault';

// A database as version 2 left it, by frozen SQL: no code of today writes it.

const id = (digit: string) => digit.repeat(32);
const [product, plan, following] = [id('1'), id('2'), id('3')];
const [morning, evening, removed, draft] = [id('a'), id('b'), id('c'), id('d')];

/** 20 g of leaf on a 0.1 g scale, 20 % a week, open at its end, as version 2 stored it; and the one that followed. */
const phases = '[{"kind":"custom","name":"own","cuts":[0.2,0.2],"everyDays":7}]';
const spec = `{"startDate":"2026-10-01","startAmount":20000,"resolution":100,"phases":${phases}}`;
const followingSpec = `{"startDate":"2026-11-15","startAmount":12800,"resolution":100,"phases":${phases}}`;
const choices =
  '{"strategy":{"kind":"custom","cuts":[0.2,0.2],"everyDays":7,"toZero":false},"alternateCycles":0}';
const slots = '[{"time":"07:00","weight":2},{"time":"17:00","weight":1}]';
const zone = 'America/New_York';

const versionTwo = `
  INSERT INTO settings VALUES ('idleMinutes', '9'), ('dayStartsAt', '"03:00"');
  INSERT INTO products (id, name, unit, resolution, piece, created_at, note, hidden, baseline_since) VALUES
    ('${product}', 'Leaf', 'g', 100, NULL, '2026-09-30T20:00:00.000Z', 'green bag', 0, NULL);
  INSERT INTO plans (id, product_id, approach, spec, slots, created_at, choices, from_day) VALUES
    ('${plan}', '${product}', 'own', '${spec}', '${slots}', '2026-09-30T20:00:00.000Z', '${choices}', NULL),
    ('${following}', '${product}', 'own', '${followingSpec}', '${slots}', '2026-11-14T20:00:00.000Z', '${choices}',
      '2026-11-15');
  INSERT INTO plan_changes (id, plan_id, from_day, change, recorded_on, recorded_at, withdrawn_at, phases) VALUES
    ('${id('4')}', '${following}', '2026-11-18', '{"type":"hold","on":"2026-11-18","days":3}', '2026-11-18',
      '2026-11-18T15:00:00.000Z', NULL, NULL);
  INSERT INTO doses (id, product_id, taken_at, zone, day, amount, slot, saved_at, removed_at, tags) VALUES
    ('${id('5')}', '${product}', '2026-11-19T12:00:00.000Z', '${zone}', '2026-11-19', 8000, '07:00',
      '2026-11-19T12:00:05.000Z', NULL, '["trigger.craving","own:long drive"]'),
    ('${id('6')}', '${product}', '2026-11-20T06:30:00.000Z', '${zone}', '2026-11-19', 2200, NULL,
      '2026-11-20T06:30:05.000Z', NULL, '[]');
  INSERT INTO entries (id, at, zone, day, overall, function, sleep_hours, temperature_c, self_harm, signs, note,
      saved_at, removed_at) VALUES
    ('${morning}', '2026-11-19T13:00:00.000Z', '${zone}', '2026-11-19', 6, 5, 4.5, 37.2, 'no', '[]',
      'a hard morning', '2026-11-19T13:05:00.000Z', NULL),
    ('${evening}', '2026-11-20T01:00:00.000Z', '${zone}', '2026-11-19', 3, NULL, NULL, NULL, NULL,
      '["dark-urine"]', '', '2026-11-20T01:05:00.000Z', NULL),
    ('${removed}', '2026-11-19T15:00:00.000Z', '${zone}', '2026-11-19', 10, 0, 0, NULL, NULL, '[]', 'not meant',
      '2026-11-19T15:05:00.000Z', '2026-11-19T15:06:00.000Z');
  INSERT INTO entry_symptoms VALUES ('${morning}', 'craving', 7), ('${morning}', 'restless-legs', 4),
    ('${evening}', 'craving', 2), ('${removed}', 'craving', 10);
  INSERT INTO drafts VALUES ('${draft}', '{"day":"2026-11-20","time":"09:15","overall":3,"function":null,
    "sleepHours":null,"temperatureC":null,"selfHarm":null,"signs":[],"note":"half a th","symptoms":{"nausea":2}}',
    '2026-11-20T14:15:00.000Z');
  INSERT INTO safety_showings VALUES ('${evening}', 'liver', 2, '2026-11-19', '2026-11-20T01:04:00.000Z');
  INSERT INTO batches VALUES ('${id('7')}', '${product}', '2026-11-01', '2026-11-01T16:00:00.000Z', 'Corner shop',
    'Green', '', '', 500000, 4500, '2026-11-01T16:00:05.000Z', NULL);
  INSERT INTO stock_counts VALUES ('${id('8')}', '${product}', '2026-11-18T16:00:00.000Z', 100000, NULL);
  INSERT INTO appointments VALUES ('${id('9')}', '2026-11-20', '10:00', 'Dr. Lee', '', '',
    '2026-11-10T16:00:00.000Z', NULL);
  INSERT INTO plan_answers VALUES ('new', '{"some":"answers"}', '2026-11-12T16:00:00.000Z');
`;

const filled = [
  'settings',
  'products',
  'plans',
  'plan_changes',
  'doses',
  'entries',
  'entry_symptoms',
  'drafts',
  'safety_showings',
  'batches',
  'stock_counts',
  'appointments',
  'plan_answers',
];

let db: Database;
let vault: OpenVault;
let before: Record<string, unknown>;

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'glidepath-migration-'));
  db = openDatabase(path.join(folder, 'journal.db'), randomBytes(32));
  migrate(db, migrations.slice(0, 2));
  db.exec(versionTwo);
  expect(databaseVersion(db)).toBe(2);
  before = counts();
  migrate(db, migrations.slice(0, 3));
  vault = openVault('0'.repeat(32), db, testSurroundings({ now: '2026-11-20T20:40:00Z' }));
});

afterEach(() => db.close());

function counts(): Record<string, unknown> {
  const count = (table: string) => db.prepare(`SELECT count(*) FROM ${table}`, { pluck: true }).get<number>();
  return Object.fromEntries(filled.map((table) => [table, count(table)]));
}

describe('a vault of version 2', () => {
  it('has every row after the migration, and every reference leads somewhere', () => {
    expect(databaseVersion(db)).toBe(3);
    expect(counts()).toEqual(before);
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  it('reads its entries with what is new as not answered, and nothing of the one that was taken out', () => {
    const { entries } = journalHandlers['journal.list'](vault, { before: null, limit: 10 });
    expect(entries).toEqual([
      {
        ...blankEntry(day('2026-11-19'), '20:00'),
        id: evening,
        at: '2026-11-20T01:00:00.000Z',
        savedAt: '2026-11-20T01:05:00.000Z',
        symptoms: { craving: 2 },
        overall: 3,
        signs: ['dark-urine'],
      },
      {
        ...blankEntry(day('2026-11-19'), '08:00'),
        id: morning,
        at: '2026-11-19T13:00:00.000Z',
        savedAt: '2026-11-19T13:05:00.000Z',
        symptoms: { craving: 7, 'restless-legs': 4 },
        overall: 6,
        function: 5,
        sleepHours: 4.5,
        temperatureC: 37.2,
        selfHarm: 'no',
        note: 'a hard morning',
      },
    ]);
    expect(journalHandlers['journal.history'](vault, { id: morning }).versions).toEqual([]);
  });

  it('goes on with its draft, in which the new questions are not answered', () => {
    expect(journalHandlers['journal.open'](vault, { id: draft })).toMatchObject({
      draft: true,
      fields: {
        ...blankEntry(day('2026-11-20'), '09:15'),
        symptoms: { nausea: 2 },
        overall: 3,
        note: 'half a th',
      },
    });
  });

  it('sums up what its entries answered, day by day', () => {
    const rows = db.prepare('SELECT question, week, day, answers, sum, worst FROM day_answers').all();
    const ofDay = { week: '2026-11-16', day: '2026-11-19' };
    expect(rows).toEqual([
      { question: 'craving', ...ofDay, answers: 2, sum: 9, worst: 7 },
      { question: 'function', ...ofDay, answers: 1, sum: 5, worst: 5 },
      { question: 'overall', ...ofDay, answers: 2, sum: 9, worst: 6 },
      { question: 'restless-legs', ...ofDay, answers: 1, sum: 4, worst: 4 },
      { question: 'sleep-hours', ...ofDay, answers: 1, sum: 4.5, worst: 4.5 },
    ]);
  });

  it('sums up a day in the same way as it does when an entry of it is saved again', () => {
    const rows = () => db.prepare('SELECT * FROM day_answers').all();
    const migrated = rows();
    const opened = journalHandlers['journal.open'](vault, { id: morning });
    if (opened === null) throw new Error('the entry is gone');
    journalHandlers['journal.save'](vault, { id: morning, fields: opened.fields });
    expect(rows()).toEqual(migrated);
  });

  it('takes an entry with every new answer, and keeps what an old one said before a change', () => {
    const fields = entryFields({
      day: day('2026-11-19'),
      time: '08:00',
      sleepQuality: 3,
      pulse: 88,
      bloodPressure: { systolic: 130, diastolic: 84 },
      weightKg: 81.5,
      drinks: 1,
      substances: ['Cannabis'],
      medicines: [{ name: 'Ibuprofen', amount: '400 mg', helped: 6 }],
      measures: [{ what: 'warm-bath', helped: 7 }],
      triggers: ['trigger.stress'],
      ledTo: 'coped',
      tags: ['work'],
    });
    journalHandlers['journal.save'](vault, { id: morning, fields });
    expect(journalHandlers['journal.open'](vault, { id: morning })).toMatchObject({ fields });
    expect(journalHandlers['journal.history'](vault, { id: morning }).versions).toMatchObject([
      { fields: { note: 'a hard morning', symptoms: { craving: 7, 'restless-legs': 4 } } },
    ]);
  });

  it('reads its plans, doses with tags, supply, appointments and answers as they were', () => {
    expect(plansHandlers['plans.current'](vault, { productId: product })).toMatchObject({
      id: following,
      startDate: '2026-11-15',
      isHeld: true,
      events: [{ change: { type: 'hold', on: '2026-11-18', days: 3 } }],
    });
    expect(daysHandlers['days.day'](vault, { date: day('2026-11-19') }).products).toMatchObject([
      {
        planId: following,
        taken: 10200,
        slots: [{ dose: { amount: 8000, tags: ['trigger.craving', 'own:long drive'] } }, { dose: null }],
        otherDoses: [{ time: '01:30', amount: 2200, tags: [] }],
      },
    ]);
    expect(daysHandlers['days.day'](vault, { date: day('2026-10-05') }).products).toMatchObject([
      { planId: plan, planned: 16000 },
    ]);
    expect(dosesHandlers['doses.ownTags'](vault, {})).toEqual({ tags: ['own:long drive'] });
    expect(daysHandlers['days.today'](vault, {}).day.appointments).toMatchObject([{ title: 'Dr. Lee' }]);
    expect(productsHandlers['products.batches'](vault, { id: product }).batches).toMatchObject([
      { vendor: 'Corner shop', amount: 500000 },
    ]);
    expect(supplyHandlers['supply.get'](vault, { productId: product }).stock).toMatchObject({
      amount: 89800,
    });
    expect(planAnswersHandlers['planAnswers.kept'](vault, { productId: null })).toMatchObject({
      answers: '{"some":"answers"}',
    });
  });

  it('can be searched, the notes of entries and the tags of doses alike', () => {
    prepareIndex(vault);
    const found = (words: string) =>
      searchHandlers['search.find'](vault, {
        words,
        kind: null,
        from: null,
        to: null,
        symptom: null,
        tag: null,
        withNote: false,
        after: null,
        limit: 10,
      }).hits.map((hit) => (hit.kind === 'entry' ? hit.entry.id : hit.dose.id));
    expect(found('hard morn')).toEqual([morning]);
    expect(found('long drive')).toEqual([id('5')]);
    expect(found('not meant')).toEqual([]);
  });
});

describe('a query of the tables of version 3', () => {
  const week = "date('2026-11-19', '-6 days', 'weekday 1')";
  it.each([
    [
      'answers to a question over days',
      `SELECT day, sum, answers, worst FROM day_answers WHERE question = 'q' AND week BETWEEN ${week} AND ${week}
         AND day BETWEEN 'a' AND 'b' ORDER BY week, day`,
    ],
    ['a question by weeks', `SELECT week, sum(sum) FROM day_answers WHERE question = 'q' GROUP BY week`],
    ['the answers of a day', "SELECT * FROM day_answers WHERE day = 'a'"],
    ['what an entry said before', "SELECT * FROM entry_versions WHERE entry_id = 'e' ORDER BY sequence DESC"],
    [
      'filling-ins of a scale',
      "SELECT * FROM scale_records WHERE scale = 's' AND removed_at IS NULL ORDER BY at DESC, id DESC LIMIT 20",
    ],
    [
      'scales of some days',
      "SELECT * FROM scale_records WHERE day BETWEEN 'a' AND 'b' AND removed_at IS NULL ORDER BY day, at",
    ],
    [
      'the last check-in',
      `SELECT * FROM entries WHERE removed_at IS NULL AND day BETWEEN 'a' AND 'b' AND overall IS NOT NULL
         ORDER BY day DESC, at DESC LIMIT 1`,
    ],
    [
      'entries that name a trigger',
      "SELECT day, triggers, led_to FROM entries INDEXED BY entries_with_triggers WHERE triggers <> '[]' AND removed_at IS NULL AND day BETWEEN 'a' AND 'b' ORDER BY day",
    ],
    [
      'doses with tags on some days',
      "SELECT day, tags FROM doses WHERE tags <> '[]' AND removed_at IS NULL AND day BETWEEN 'a' AND 'b' ORDER BY day",
    ],
    [
      'the newest tags',
      "SELECT tags FROM entries INDEXED BY latest_tags WHERE tags <> '[]' AND removed_at IS NULL ORDER BY at DESC LIMIT 9",
    ],
    [
      'the newest medicines',
      "SELECT medicines FROM entries INDEXED BY latest_medicines WHERE medicines <> '[]' AND removed_at IS NULL ORDER BY at DESC LIMIT 9",
    ],
    ['a record of the search', "SELECT id FROM search_records WHERE record = 'r'"],
  ])('finds %s by an index, without a look at every row or a sort of many', (_name, sql) => {
    const steps = db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail));
    expect(steps[0]).toMatch(
      /^SEARCH \w+ USING ((COVERING )?INDEX \w+|PRIMARY KEY) \(|^SCAN entries USING INDEX latest_/,
    );
    expect(steps.slice(1).filter((step) => !/TEMP B-TREE FOR (LAST|RIGHT PART)/.test(step))).toEqual([]);
  });
});
