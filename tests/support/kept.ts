import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Database } from '@signalapp/sqlcipher';
import { foldLog } from '../../main/vault/condition/opening-log';

// What was written for the rows on storage, what of it was acknowledged, and what a reopened vault kept.

/**
 * What a vault keeps: the name of each thing and its value. What is not there has no name. Values are texts without
 * blanks.
 */
export type Kept = Record<string, string>;

/** One line of a writing process: it is about to write a value, or the write was acknowledged. */
interface Mark {
  readonly kind: 'try' | 'ack';
  readonly name: string;
  readonly value: string;
}

/** The value of a thing that is let go of. */
export const gone = 'gone';

/** A mark as a line of text. */
export function markLine(kind: Mark['kind'], name: string, value: string): string {
  return `${kind} ${name} ${value}\n`;
}

/** The mark of a line; null for any other line. */
export function markOf(line: string): Mark | null {
  const found = /^(try|ack) (\S+) (\S+)$/.exec(line);
  if (found === null) return null;
  const [, kind, name, value] = found as unknown as [string, Mark['kind'], string, string];
  return { kind, name, value };
}

/** A text of any length as a value. */
export function digestOfText(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Reads what the tables keep: doses by their amount, entries and drafts by id, and one setting. */
export function keptInTables(db: Database): Kept {
  const kept: Kept = {};
  for (const { amount, removed } of db
    .prepare('SELECT amount, removed_at IS NOT NULL AS removed FROM doses')
    .all())
    kept[`dose:${amount}`] = removed === 1 ? 'removed' : 'logged';
  for (const { id, note, removed } of db
    .prepare('SELECT id, note, removed_at IS NOT NULL AS removed FROM entries')
    .all())
    kept[`entry:${id}`] = removed === 1 ? 'removed' : digestOfText(String(note));
  for (const { id, note } of db
    .prepare("SELECT entry_id AS id, json_extract(fields, '$.note') AS note FROM drafts")
    .all())
    kept[`draft:${id}`] = digestOfText(String(note));
  const setting = db.prepare("SELECT value FROM settings WHERE name = 'idleMinutes'").get();
  if (setting !== undefined) kept['setting:idle'] = String(setting.value);
  return kept;
}

/** The backups beside a vault by the digests of their bytes, whole or not. */
export function keptBackups(home: string): Kept {
  const folder = path.join(home, 'backups');
  if (!existsSync(folder)) return {};
  const names = readdirSync(folder).filter((name) => name.endsWith('.backup'));
  return Object.fromEntries(names.map((name) => [`backup:${name}`, digestOf(path.join(folder, name))]));
}

/** The digest of a file's bytes. */
export function digestOf(file: string): string {
  return createHash('sha256').update(readFileSync(file)).digest('hex');
}

/** What is wrong with the database as a whole; empty when nothing is. Folds its log, which is to be resumed. */
export function faultsOf(db: Database): string[] {
  foldLog(db);
  const encryption = db.pragma('cipher_integrity_check').map((row) => JSON.stringify(row));
  const pages = db.pragma('integrity_check').map((row) => String(Object.values(row)[0]));
  const references = db.pragma('foreign_key_check').map((row) => JSON.stringify(row));
  return [...encryption, ...pages.filter((line) => line !== 'ok'), ...references];
}

/** Follows what was tried and acknowledged, and says whether a vault kept it. */
export class Expected {
  private readonly acknowledged = new Map<string, string>();
  /** Values that may be there instead: tried since, and not acknowledged. */
  private readonly tried = new Map<string, string[]>();

  /** Takes in the next mark. */
  take({ kind, name, value }: Mark): void {
    if (kind === 'try') this.tried.set(name, [...(this.tried.get(name) ?? []), value]);
    else {
      this.acknowledged.set(name, value);
      this.tried.delete(name);
    }
  }

  /** The values that a thing may have, the acknowledged one first. */
  possible(name: string): string[] {
    return [this.acknowledged.get(name) ?? gone, ...(this.tried.get(name) ?? [])];
  }

  /**
   * What differs between what must be there and what is there; empty when nothing was lost and nothing is half. A backup
   * has its name only once it is acknowledged: one that is there besides is none of these.
   */
  differences(kept: Kept): string[] {
    const names = new Set([...this.acknowledged.keys(), ...Object.keys(kept)]);
    return [...names].filter((name) => {
      if (name.startsWith('backup:') && !this.acknowledged.has(name)) return false;
      return !this.possible(name).includes(kept[name] ?? gone);
    });
  }

  /** From here on, what a reopened vault keeps is what it must keep: nothing is on its way any more. */
  settle(kept: Kept): void {
    this.tried.clear();
    this.acknowledged.clear();
    for (const [name, value] of Object.entries(kept)) this.acknowledged.set(name, value);
  }
}
