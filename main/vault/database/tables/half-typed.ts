import type { Database } from '@signalapp/sqlcipher';
import type { FormRef, KeptForm } from '../../../../shared/contract/half-typed';

/** What stands in a form, as the page wrote it. */
interface HalfTypedRow {
  form: FormRef;
  at: string;
  text: string;
  savedAt: string;
}

/** Keeps what stands in a form over what stood there before. */
export function saveHalfTyped(db: Database, { form, at, text, savedAt }: HalfTypedRow): void {
  db.prepare(
    `INSERT INTO half_typed (kind, about, at, text, saved_at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (kind, about) DO UPDATE SET at = excluded.at, text = excluded.text, saved_at = excluded.saved_at`,
  ).run([form.kind, form.about, at, text, savedAt]);
}

/** What stands in every form, the last kept first. */
export function allHalfTyped(db: Database): HalfTypedRow[] {
  return db
    .prepare('SELECT kind, about, at, text, saved_at FROM half_typed ORDER BY saved_at DESC, kind, about')
    .all()
    .map((row) => ({
      form: { kind: row.kind as KeptForm, about: String(row.about) },
      at: String(row.at),
      text: String(row.text),
      savedAt: String(row.saved_at),
    }));
}

/** Lets go of what stands in a form. */
export function deleteHalfTyped(db: Database, { kind, about }: FormRef): void {
  db.prepare('DELETE FROM half_typed WHERE kind = ? AND about = ?').run([kind, about]);
}
