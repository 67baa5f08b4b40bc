import type { Database } from '@signalapp/sqlcipher';
import type { OwnSymptomKey, SymptomKey } from '../../../../shared/contract/symptom-keys';
import type { ListedSymptom } from '../../../../shared/contract/symptoms';

/** The symptoms that the person's list says something of, in its order, those of the body first. */
export function storedSymptoms(db: Database): ListedSymptom[] {
  return db
    .prepare(
      `SELECT symptom, name, part, hidden FROM listed_symptoms WHERE removed_at IS NULL
       ORDER BY part, position, symptom`,
    )
    .all()
    .map((row) => ({
      key: row.symptom as SymptomKey,
      name: row.name as string | null,
      group: row.part as ListedSymptom['group'],
      hidden: row.hidden === 1,
    }));
}

/** What every own symptom is called, also one that was taken out of the list. */
export function ownSymptomNames(db: Database): Map<string, string> {
  const rows = db.prepare('SELECT symptom, name FROM listed_symptoms WHERE name IS NOT NULL').all();
  return new Map(rows.map(({ symptom, name }) => [String(symptom), String(name)]));
}

/** Stores the whole list as it stands. Call inside a transaction. */
export function storeSymptoms(db: Database, list: readonly ListedSymptom[]): void {
  const store = db.prepare(
    `INSERT INTO listed_symptoms (symptom, name, part, position, hidden) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (symptom) DO UPDATE SET name = excluded.name, position = excluded.position, hidden = excluded.hidden`,
  );
  for (const [position, { key, name, group, hidden }] of list.entries()) {
    store.run([key, name, group, position, hidden ? 1 : 0]);
  }
}

/** Takes an own symptom out of the list, or puts it back when `removedAt` is null. */
export function markSymptomRemoved(db: Database, key: OwnSymptomKey, removedAt: string | null): void {
  db.prepare('UPDATE listed_symptoms SET removed_at = ? WHERE symptom = ?').run([removedAt, key]);
}

/** The name of an own symptom that was taken out of the list. */
export function nameOfRemoved(db: Database, key: OwnSymptomKey): string | undefined {
  return db
    .prepare('SELECT name FROM listed_symptoms WHERE symptom = ? AND removed_at IS NOT NULL', { pluck: true })
    .get<string>([key]);
}

/** Whether anything written rates an own symptom: an entry, a removed one too, a draft, or what an entry said before. */
export function isSymptomRated(db: Database, key: OwnSymptomKey): boolean {
  const rated = db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM entry_symptoms WHERE symptom = $key)
         OR EXISTS (SELECT 1 FROM drafts WHERE instr(fields, $key))
         OR EXISTS (SELECT 1 FROM entry_versions WHERE instr(fields, $key))`,
      { pluck: true },
    )
    .get<number>({ key });
  return rated === 1;
}

/** Whether an entry of the journal rates a symptom. */
export function isSymptomOnAnyDay(db: Database, key: OwnSymptomKey): boolean {
  return db.prepare('SELECT 1 FROM day_answers WHERE question = ? LIMIT 1').get([key]) !== undefined;
}
