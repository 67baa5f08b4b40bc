import type { Database } from '@signalapp/sqlcipher';

/** What a vault keeps of what was written for the rows on storage: each thing's name and its value. */
export type Kept = Record<string, string>;

/** One line of a writing process: it is about to write a value, or the write was acknowledged. */
export interface Mark {
  readonly kind: 'try' | 'ack';
  readonly name: string;
  readonly value: string;
}

/** A mark as a line of text. */
export function markLine({ kind, name, value }: Mark): string {
  return `${kind} ${name} ${value}\n`;
}

/** The mark of a line; null for any other line. */
export function markOf(line: string): Mark | null {
  const found = /^(try|ack) (\S+) (\S+)$/.exec(line);
  return found === null
    ? null
    : { kind: found[1] as Mark['kind'], name: found[2] as string, value: found[3] as string };
}

/** Reads from the tables what is kept: doses by their amount, entries and drafts by id, and one setting. */
export function readKept(db: Database): Kept {
  const kept: Kept = {};
  for (const { amount } of db.prepare('SELECT amount FROM doses').all()) kept[`dose:${amount}`] = 'logged';
  for (const { id, note } of db.prepare('SELECT id, note FROM entries').all())
    kept[`entry:${id}`] = String(note);
  const drafts = db
    .prepare("SELECT entry_id AS id, json_extract(fields, '$.note') AS note FROM drafts")
    .all();
  for (const { id, note } of drafts) kept[`draft:${id}`] = String(note);
  const setting = db.prepare("SELECT value FROM settings WHERE name = 'idleMinutes'").get();
  if (setting !== undefined) kept['setting:idle'] = String(setting.value);
  return kept;
}

/** What is wrong with the database as a whole; empty when nothing is. Folds in the write-ahead log first. */
export function faultsOf(db: Database): string[] {
  db.pragma('wal_checkpoint(TRUNCATE)');
  const encryption = db.pragma('cipher_integrity_check').map((row) => JSON.stringify(row));
  const pages = db.pragma('integrity_check').map((row) => String(Object.values(row)[0]));
  const references = db.pragma('foreign_key_check').map((row) => JSON.stringify(row));
  return [...encryption, ...pages.filter((line) => line !== 'ok'), ...references];
}

/** Follows what was tried and acknowledged, and says whether a vault kept it. */
export class Expected {
  private readonly acknowledged = new Map<string, string>();
  /** Values that may be there instead: tried since, and never acknowledged. */
  private readonly tried = new Map<string, string[]>();

  /** Takes in the next mark. */
  take({ kind, name, value }: Mark): void {
    if (kind === 'try') this.tried.set(name, [...(this.tried.get(name) ?? []), value]);
    else {
      this.acknowledged.set(name, value);
      this.tried.delete(name);
    }
  }

  /** How many things were acknowledged. */
  get count(): number {
    return this.acknowledged.size;
  }

  /** The names of what was acknowledged and is not there, and of what is there and was never tried. */
  missingIn(kept: Kept): string[] {
    const missing = [...this.acknowledged].filter(([name, value]) => {
      const found = kept[name];
      return found !== value && !(found !== undefined && this.tried.get(name)?.includes(found));
    });
    const foreign = Object.entries(kept).filter(
      ([name, value]) => this.acknowledged.get(name) !== value && !this.tried.get(name)?.includes(value),
    );
    return [...missing.map(([name]) => name), ...foreign.map(([name]) => `unexpected ${name}`)];
  }

  /** From here on, what a reopened vault keeps is what it must keep: nothing is on its way any more. */
  settle(kept: Kept): void {
    this.tried.clear();
    this.acknowledged.clear();
    for (const [name, value] of Object.entries(kept)) this.acknowledged.set(name, value);
  }
}
