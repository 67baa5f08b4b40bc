import type { Database } from '@signalapp/sqlcipher';
import { type Recipient, recipientSchema } from '../../../../shared/contract/recipients';

const select = 'SELECT id, name, choices FROM recipients WHERE removed_at IS NULL';

/** Choices that no longer fit become null; the name stays. */
function fromRow({ id, name, choices }: Record<string, unknown>): Recipient {
  const kept = recipientSchema.shape.choices.safeParse(JSON.parse(String(choices)));
  return recipientSchema.parse({ id, name, choices: kept.success ? kept.data : null });
}

/** All recipients that were not removed, by name. */
export function allRecipients(db: Database): Recipient[] {
  return db.prepare(`${select} ORDER BY name COLLATE NOCASE, id`).all().map(fromRow);
}

/** The recipient with this id, unless it was removed. */
export function findRecipient(db: Database, id: string): Recipient | undefined {
  const row = db.prepare(`${select} AND id = ?`).get([id]);
  return row && fromRow(row);
}

/** Saves a recipient, new or changed. */
export function saveRecipient(db: Database, { id, name, choices }: Recipient, savedAt: string): void {
  db.prepare(
    `INSERT INTO recipients (id, name, choices, saved_at) VALUES (?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, choices = excluded.choices, saved_at = excluded.saved_at`,
  ).run([id, name, JSON.stringify(choices), savedAt]);
}

/** Takes a recipient off the list, or puts it back when `removedAt` is null. */
export function markRecipientRemoved(db: Database, id: string, removedAt: string | null): void {
  db.prepare('UPDATE recipients SET removed_at = ? WHERE id = ?').run([removedAt, id]);
}
