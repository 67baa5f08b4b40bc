import type { Database } from '@signalapp/sqlcipher';
import { type EntryFields, entryFieldsSchema } from '../../../../shared/contract/journal';
import { type TypedTexts, typedTextsSchema } from '../../../../shared/contract/typed-texts';

/** An entry in the making, kept as it is typed. */
export interface DraftRow {
  /** The id that the entry has, or will have once saved. */
  id: string;
  fields: EntryFields;
  typed: TypedTexts;
  savedAt: string;
}

/** Keeps a draft over the one before it; without `typed`, what was half typed in that one stays. */
export function saveDraft(
  db: Database,
  { id, fields, typed, savedAt }: Omit<DraftRow, 'typed'> & { typed: TypedTexts | undefined },
): void {
  db.prepare(
    `INSERT INTO drafts (entry_id, fields, typed, saved_at) VALUES ($id, $fields, coalesce($typed, '{}'), $savedAt)
     ON CONFLICT (entry_id) DO UPDATE SET fields = excluded.fields, typed = coalesce($typed, typed),
       saved_at = excluded.saved_at`,
  ).run({
    id,
    fields: JSON.stringify(fields),
    typed: typed === undefined ? null : JSON.stringify(typed),
    savedAt,
  });
}

/** All drafts, the last kept first. */
export function allDrafts(db: Database): DraftRow[] {
  return db
    .prepare('SELECT entry_id, fields, typed, saved_at FROM drafts ORDER BY saved_at DESC')
    .all()
    .map(fromRow);
}

/** The draft of one entry, if there is one. */
export function findDraft(db: Database, id: string): DraftRow | undefined {
  const row = db.prepare('SELECT entry_id, fields, typed, saved_at FROM drafts WHERE entry_id = ?').get([id]);
  return row && fromRow(row);
}

/** Lets go of a draft. */
export function deleteDraft(db: Database, id: string): void {
  db.prepare('DELETE FROM drafts WHERE entry_id = ?').run([id]);
}

function fromRow(row: Record<string, unknown>): DraftRow {
  return {
    id: String(row.entry_id),
    fields: entryFieldsSchema.parse(JSON.parse(String(row.fields))),
    typed: typedTextsSchema.parse(JSON.parse(String(row.typed))),
    savedAt: String(row.saved_at),
  };
}
