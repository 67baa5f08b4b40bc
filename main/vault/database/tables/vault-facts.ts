import type { Database } from '@signalapp/sqlcipher';
import { z } from 'zod';
import { doorWords } from '../../../../shared/content/words/door';
import { accountSchema } from '../../../../shared/contract/condition';
import { doorChoicesSchema } from '../../../../shared/contract/door';
import { instantField } from '../../../../shared/contract/fields';

/** What the vault notes of itself; of the person only what is chosen for the lock screen. */
const factsSchema = z.strictObject({
  passwordSetAt: instantField.nullable(),
  recoveryCodeMadeAt: instantField.nullable(),
  automaticBackups: z.boolean(),
  /** The folder for backups, or null for the one beside the vault. */
  backupFolder: z.string().nullable(),
  /** When the last backup came about, by hand or by itself. */
  backedUpAt: instantField.nullable(),
  backupFailure: z.strictObject({ at: instantField, code: z.string() }).nullable(),
  lastCheck: z.strictObject({ at: instantField, ok: z.boolean() }).nullable(),
  /** What came of salvaging, and whether the person has read that; null where the vault was never damaged. */
  salvage: accountSchema.nullable(),
  salvageRead: z.boolean(),
  /** How often the vault was opened. */
  opening: z.int().min(0),
  /** The mark of the write-ahead log of the last opening, by which it is told from others; null before the first. */
  logMark: z.int().min(0).nullable(),
  /** Whether the vault was open when this was written: after a proper end it was not. */
  open: z.boolean(),
  /** What is chosen for the lock screen, and whether it is to be shown there. */
  doorCard: doorChoicesSchema.extend({ on: z.boolean() }),
});
export type VaultFacts = z.infer<typeof factsSchema>;

const noFacts: VaultFacts = {
  passwordSetAt: null,
  recoveryCodeMadeAt: null,
  automaticBackups: true,
  backupFolder: null,
  backedUpAt: null,
  backupFailure: null,
  lastCheck: null,
  salvage: null,
  salvageRead: false,
  opening: 0,
  logMark: null,
  open: false,
  doorCard: { title: doorWords.defaultTitle, steps: [], people: [], on: false },
};

/** The facts as noted, with the defaults where nothing was. */
export function readFacts(db: Database): VaultFacts {
  const rows = db.prepare('SELECT name, value FROM vault_facts').all();
  const noted = Object.fromEntries(rows.map((row) => [String(row.name), JSON.parse(String(row.value))]));
  return factsSchema.parse({ ...noFacts, ...noted });
}

/** Notes the given facts and leaves the others. */
export function noteFacts(db: Database, changed: Partial<VaultFacts>): void {
  const note = db.prepare(
    'INSERT INTO vault_facts (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value',
  );
  for (const [name, value] of Object.entries(changed)) note.run([name, JSON.stringify(value)]);
}
