import type { Database } from '@signalapp/sqlcipher';
import { type KeptRecord, keptRecordSchema, type RecordKind } from '../../../../shared/contract/own-records';
import type { LocalDate } from '../../../../shared/time';

/** The records of a kind about the days from `from` on (null: all), the newest first. */
export function recordsOf(db: Database, kind: RecordKind, from: LocalDate | null): KeptRecord[] {
  return db
    .prepare(
      `SELECT id, at, day, kind, fields FROM own_records
       WHERE kind = ? AND day >= ? AND removed_at IS NULL ORDER BY day DESC, at DESC, id`,
    )
    .all([kind, from ?? ''])
    .map(kept);
}

/** The record with this id, unless it was removed. */
export function findRecord(db: Database, id: string): KeptRecord | undefined {
  const row = db
    .prepare('SELECT id, at, day, kind, fields FROM own_records WHERE id = ? AND removed_at IS NULL')
    .get([id]);
  return row && kept(row);
}

/** How many records of a kind there are, those that were removed left out. */
export function countRecords(db: Database, kind: RecordKind): number {
  const count = 'SELECT count(*) FROM own_records WHERE kind = ? AND removed_at IS NULL';
  return Number(db.prepare(count, { pluck: true }).get([kind]));
}

/** Adds a record, or changes what it says and the day it is about; when and where it was first saved stays. */
export function saveRecord(db: Database, { id, at, day, record }: KeptRecord, zone: string, savedAt: string) {
  const { kind, ...fields } = record;
  db.prepare(
    `INSERT INTO own_records (id, kind, fields, at, zone, day, saved_at)
     VALUES ($id, $kind, $fields, $at, $zone, $day, $savedAt)
     ON CONFLICT (id) DO UPDATE SET fields = $fields, day = $day, saved_at = $savedAt`,
  ).run({ id, kind, fields: JSON.stringify(fields), at, zone, day, savedAt });
}

/** Takes a record out, or puts it back when `removedAt` is null. */
export function markRecordRemoved(db: Database, id: string, removedAt: string | null): void {
  db.prepare('UPDATE own_records SET removed_at = ? WHERE id = ?').run([removedAt, id]);
}

function kept({ kind, fields, ...row }: Record<string, unknown>): KeptRecord {
  return keptRecordSchema.parse({ ...row, record: { kind, ...JSON.parse(String(fields)) } });
}
