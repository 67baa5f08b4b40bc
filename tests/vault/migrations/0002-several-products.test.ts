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
import { settingsHandlers } from '../../../main/vault/services/settings';
import { testSurroundings } from '../../support/surroundings';
import { day } from '../../support/vault';

// A database as version 1 left it, by frozen SQL: no code of today writes it.

const product = '11111111111111111111111111111111';
const plan = '22222222222222222222222222222222';
const entry = '55555555555555555555555555555555';
const draft = '66666666666666666666666666666666';

/** 20 g of leaf on a 0.1 g scale, 20 % a week, as version 1 stored it. */
const spec = JSON.stringify({
  startDate: '2026-11-08',
  startAmount: 20000,
  resolution: 100,
  phases: [
    { kind: 'percentage', name: 'initial', cut: 0.2, cap: 0.25, everyDays: 7, days: 28 },
    { kind: 'percentage', name: 'middle', cut: 0.1, cap: 0.1, everyDays: 7, days: 28 },
    { kind: 'linear', name: 'final', everyDays: 3, days: 28 },
  ],
  approach: 'conservative',
});

const versionOne = `
  INSERT INTO settings VALUES ('idleMinutes', '9'), ('dayStartsAt', '"03:00"'), ('theme', '"dark"');
  INSERT INTO products VALUES ('${product}', 'Leaf', 'g', 100, NULL, '2026-11-07T20:00:00.000Z');
  INSERT INTO plans VALUES ('${plan}', '${product}', 'conservative', '${spec}',
    '[{"time":"07:00","weight":2},{"time":"17:00","weight":1}]', '2026-11-07T20:00:00.000Z');
  INSERT INTO plan_changes (id, plan_id, from_day, change, recorded_on, recorded_at, withdrawn_at) VALUES
    ('33333333333333333333333333333330', '${plan}', '2026-11-12', '{"type":"stepBack","on":"2026-11-12"}',
      '2026-11-12', '2026-11-12T15:00:00.000Z', '2026-11-12T16:00:00.000Z'),
    ('33333333333333333333333333333331', '${plan}', '2026-11-20', '{"type":"hold","on":"2026-11-20","days":5}',
      '2026-11-20', '2026-11-20T15:00:00.000Z', NULL);
  INSERT INTO doses VALUES
    ('44444444444444444444444444444440', '${product}', '2026-11-19T12:00:00.000Z', 'America/New_York',
      '2026-11-19', 8000, '07:00', '2026-11-19T12:00:05.000Z', NULL),
    ('44444444444444444444444444444441', '${product}', '2026-11-20T06:30:00.000Z', 'America/New_York',
      '2026-11-19', 4000, NULL, '2026-11-20T06:30:05.000Z', NULL),
    ('44444444444444444444444444444442', '${product}', '2026-11-20T12:00:00.000Z', 'America/New_York',
      '2026-11-20', 9000, '07:00', '2026-11-20T12:00:05.000Z', '2026-11-20T12:01:00.000Z');
  INSERT INTO entries VALUES ('${entry}', '2026-11-19T17:00:00.000Z', 'America/New_York', '2026-11-19',
    6, 5, 4.5, 37.2, NULL, '[]', 'a hard day', '2026-11-19T17:05:00.000Z', NULL);
  INSERT INTO entry_symptoms VALUES ('${entry}', 'craving', 7), ('${entry}', 'restless-legs', 4);
  INSERT INTO drafts VALUES ('${draft}', '{"day":"2026-11-20","time":"09:15","overall":3,"function":null,
    "sleepHours":null,"temperatureC":null,"selfHarm":null,"signs":[],"note":"half a th","symptoms":{}}',
    '2026-11-20T14:15:00.000Z');
  INSERT INTO safety_showings VALUES ('${entry}', 'low-mood', 2, '2026-11-19', '2026-11-19T17:04:00.000Z');
`;

let db: Database;
let vault: OpenVault;

beforeEach(() => {
  const folder = mkdtempSync(path.join(tmpdir(), 'glidepath-migration-'));
  db = openDatabase(path.join(folder, 'journal.db'), randomBytes(32));
  migrate(db, migrations.slice(0, 1));
  db.exec(versionOne);
  expect(databaseVersion(db)).toBe(1);
  migrate(db);
  vault = openVault('0'.repeat(32), db, testSurroundings({ now: '2026-11-20T20:40:00Z' }));
});

afterEach(() => db.close());

describe('a vault of version 1', () => {
  it('has every row after the migration, and every reference leads somewhere', () => {
    const count = (table: string) =>
      db.prepare(`SELECT count(*) FROM ${table}`, { pluck: true }).get<number>();
    expect(
      Object.fromEntries(
        [
          'settings',
          'products',
          'plans',
          'plan_changes',
          'doses',
          'entries',
          'entry_symptoms',
          'drafts',
          'safety_showings',
        ].map((table) => [table, count(table)]),
      ),
    ).toEqual({
      settings: 3,
      products: 1,
      plans: 1,
      plan_changes: 2,
      doses: 3,
      entries: 1,
      entry_symptoms: 2,
      drafts: 1,
      safety_showings: 1,
    });
    expect(db.pragma('foreign_key_check')).toEqual([]);
    expect(db.pragma('integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  });

  it('reads its plan with the hold, without what was taken back, and the hold can still be taken back', () => {
    const present = plansHandlers['plans.current'](vault, { productId: null });
    expect(present).toMatchObject({
      id: plan,
      approach: 'conservative',
      strategy: null,
      alternateCycles: 0,
      startDate: '2026-11-08',
      slots: [
        { time: '07:00', weight: 2 },
        { time: '17:00', weight: 1 },
      ],
      canUndo: true,
      isOver: false,
      events: [{ recordedOn: '2026-11-20', change: { type: 'hold', on: '2026-11-20', days: 5 } }],
    });
    const rows = (curve: NonNullable<typeof present>['current'] | undefined) =>
      curve?.steps.slice(0, 3).map(({ from, days, amount }) => [from, days, amount]);
    expect(rows(present?.current)).toEqual([
      ['2026-11-08', 7, 16000],
      ['2026-11-15', 12, 12800],
      ['2026-11-27', 7, 10200],
    ]);
    expect(present?.earlier.map(({ endDate }) => endDate)).toEqual(['2027-01-24']);
    expect(present?.current.endDate).toBe('2027-01-29');
    const undone = plansHandlers['plans.undo'](vault, { planId: plan });
    expect(undone.events).toEqual([]);
    expect(undone.current.endDate).toBe('2027-01-24');
  });

  it('takes a change of the new kinds, an edit among them', () => {
    const edited = plansHandlers['plans.change'](vault, {
      planId: plan,
      change: {
        type: 'edit',
        on: day('2026-11-21'),
        strategy: { kind: 'percentage', cut: 0.1, everyDays: 10 },
        alternateCycles: 0,
      },
    });
    expect(edited).toMatchObject({ approach: 'own', strategy: { kind: 'percentage' } });
    expect(edited.current.steps[2]).toMatchObject({ from: '2026-11-21', amount: 11500 });
  });

  it('reads its doses, without tags, and the day with what it held', () => {
    const { products, entries } = daysHandlers['days.day'](vault, { date: day('2026-11-19') });
    expect(products).toHaveLength(1);
    expect(products[0]).toMatchObject({ planned: 12800, taken: 12000, status: 'below', held: false });
    expect(products[0]?.slots[0]?.dose).toMatchObject({ time: '07:00', amount: 8000, tags: [] });
    expect(products[0]?.otherDoses).toMatchObject([{ time: '01:30', amount: 4000, tags: [] }]);
    expect(entries).toMatchObject([
      { id: entry, overall: 6, note: 'a hard day', symptoms: { craving: 7, 'restless-legs': 4 } },
    ]);
    expect(dosesHandlers['doses.ownTags'](vault, {})).toEqual({ tags: [] });
  });

  it('keeps answers to the questions of a new plan, of which it has none', () => {
    expect(planAnswersHandlers['planAnswers.kept'](vault, { productId: product })).toBeNull();
    planAnswersHandlers['planAnswers.keep'](vault, { productId: product, answers: 'some' });
    expect(planAnswersHandlers['planAnswers.kept'](vault, { productId: product })).toMatchObject({
      answers: 'some',
    });
  });

  it('keeps the draft, the settings and the product, with defaults for what is new', () => {
    expect(journalHandlers['journal.drafts'](vault, {}).drafts).toMatchObject([
      { id: draft, isNew: true, fields: { note: 'half a th', overall: 3 } },
    ]);
    expect(settingsHandlers['settings.get'](vault, {})).toEqual({
      idleMinutes: 9,
      lockOnMinimize: false,
      lockOnBlur: false,
      contentProtection: true,
      dayStartsAt: '03:00',
      theme: 'dark',
      textSize: '100',
      currency: 'USD',
      temperatureUnit: 'F',
      weightUnit: 'lb',
      checkInSkippedOn: null,
      watchedSigns: [],
    });
    expect(productsHandlers['products.list'](vault, {})).toEqual({
      products: [
        {
          product: { id: product, name: 'Leaf', unit: 'g', resolution: 100, piece: null },
          use: 'tapering',
          note: '',
          batch: null,
          hidden: false,
        },
      ],
    });
  });
});

describe('a query of the tables of version 2', () => {
  it.each([
    [
      'doses of a product by days',
      "SELECT * FROM doses WHERE day BETWEEN 'a' AND 'b' AND product_id = 'p' AND removed_at IS NULL",
    ],
    [
      'totals of a product by day',
      "SELECT day, sum(amount) FROM doses WHERE day BETWEEN 'a' AND 'b' AND product_id = 'p' AND removed_at IS NULL GROUP BY day ORDER BY day",
    ],
    [
      'what was taken of a product between two instants',
      "SELECT sum(amount) FROM doses WHERE product_id = 'p' AND taken_at >= 'a' AND taken_at < 'b' AND removed_at IS NULL",
    ],
    [
      'the latest day with a dose of a product',
      "SELECT max(day) FROM doses WHERE product_id = 'p' AND removed_at IS NULL",
    ],
    ['the products of a day', "SELECT DISTINCT product_id FROM doses WHERE day = 'a' AND removed_at IS NULL"],
    [
      'the latest doses with tags',
      "SELECT tags FROM doses WHERE tags <> '[]' AND removed_at IS NULL ORDER BY taken_at DESC LIMIT 9",
    ],
    ['plans of a product', "SELECT * FROM plans WHERE product_id = 'p' ORDER BY rowid"],
    [
      'changes of a plan',
      "SELECT * FROM plan_changes WHERE plan_id = 'p' AND withdrawn_at IS NULL ORDER BY sequence",
    ],
    [
      'batches of a product',
      "SELECT * FROM batches WHERE product_id = 'p' AND removed_at IS NULL ORDER BY day DESC, at DESC, rowid DESC",
    ],
    [
      'the latest count of a product',
      "SELECT * FROM stock_counts WHERE product_id = 'p' AND removed_at IS NULL ORDER BY at DESC, rowid DESC LIMIT 1",
    ],
    [
      'appointments of some days',
      "SELECT * FROM appointments WHERE day BETWEEN 'a' AND 'b' AND removed_at IS NULL ORDER BY day, time, rowid",
    ],
    [
      'what the entries of some days come to',
      "SELECT day, count(*), (SELECT max(rating) FROM entry_symptoms WHERE entry_id = entries.id) FROM entries WHERE removed_at IS NULL AND day BETWEEN 'a' AND 'b' GROUP BY day ORDER BY day",
    ],
    [
      'warnings shown on some days',
      "SELECT DISTINCT day, tier, rule FROM safety_showings WHERE tier > 0 AND day BETWEEN 'a' AND 'b' ORDER BY day, tier, rule",
    ],
  ])('finds %s by an index, without a look at every row or a sort of many', (_name, sql) => {
    const steps = db
      .prepare(`EXPLAIN QUERY PLAN ${sql}`)
      .all()
      .map(({ detail }) => String(detail));
    expect(steps.join('; ')).toMatch(
      /^SEARCH \w+ USING (COVERING )?INDEX|^SCAN doses USING INDEX doses_with_tags/,
    );
    expect(
      steps
        .slice(1)
        .filter(
          (step) =>
            !/TEMP B-TREE FOR (LAST|RIGHT PART)|CORRELATED|^SEARCH entry_symptoms USING PRIMARY KEY/.test(
              step,
            ),
        ),
    ).toEqual([]);
  });
});
