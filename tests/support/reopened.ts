import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { drill } from '../../main/vault/backup/restore';
import { openHeader } from '../../main/vault/keys/header';
import { readHeaderFile } from '../../main/vault/keys/header-file';
import { type VaultSession, vaultSession } from '../../main/vault/vault-session';
import type { Condition } from '../../shared/contract/condition';
import { faultsOf, keptBackups, keptInTables } from './kept';
import { cheapKdf } from './surroundings';
import type { Found } from './write-loop';

/** What a reopened vault keeps, what is wrong with it, and what it says of its log. */
export interface Reopened extends Found {
  readonly log: Condition['log'];
}

/** Reopens what power cuts left with the real vault code. */
export class Reopener {
  /** Which password opens a header to which key, by the header's text: the same each time, and costly. */
  private readonly keys = new Map<string, { password: string; dataKey: Buffer } | null>();
  /** Whether a backup is whole, by the digest of its bytes. */
  private readonly backups = new Map<string, boolean>();

  /** Says of a backup that it is whole. */
  knowBackup(digest: string): void {
    this.backups.set(digest, true);
  }

  /**
   * Opens the vault in a home folder with one of these passwords, says what it keeps, and closes it. A vault that is not
   * there keeps nothing. With `wholeWay` as a person would, by the password; else by the data key behind it.
   */
  async reopen(home: string, passwords: readonly string[], wholeWay: boolean): Promise<Reopened> {
    const session = vaultSession({
      home,
      clock: { now: () => Date.now(), monotonic: () => performance.now() },
      zone: () => 'America/New_York',
      random: randomBytes,
      kdf: cheapKdf,
    });
    const { kind, missing } = session.state();
    if (kind === 'absent') return { kept: {}, faults: [], log: 'whole' };
    if (kind !== 'locked') return unreadable(`the vault is ${kind} ${missing ?? ''}`);
    const found = await this.keyOf(session.files.header, passwords);
    if (found === null) return unreadable('no password opens the header');
    const { password, dataKey } = found;
    try {
      if (wholeWay) await session.unlock(password);
      else {
        const header = readHeaderFile(session.files.header);
        if (typeof header === 'string') return unreadable(`the header is ${header}`);
        await session.alone(async () => session.open(header, Buffer.from(dataKey)));
      }
      const { db } = session.opened();
      const { log } = session.asOpened();
      const faults = [...faultsOf(db), ...(await this.faultsOfBackups(session, password))];
      const kept = { vault: 'made', password, ...keptInTables(db), ...keptBackups(home) };
      session.close();
      return { kept, faults, log };
    } catch (error) {
      return unreadable(`it did not open: ${error instanceof Error ? error.message : 'unknown'}`);
    }
  }

  private async keyOf(file: string, passwords: readonly string[]) {
    const text = readFileSync(file, 'utf8');
    const known = this.keys.get(text);
    if (known !== undefined && (known === null || passwords.includes(known.password))) return known;
    const header = readHeaderFile(file);
    let found: { password: string; dataKey: Buffer } | null = null;
    for (const password of typeof header === 'string' ? [] : passwords) {
      const dataKey =
        typeof header === 'string' ? header : await openHeader(header, { kind: 'password', text: password });
      if (typeof dataKey !== 'string') found ??= { password, dataKey };
    }
    this.keys.set(text, found);
    return found;
  }

  private async faultsOfBackups(session: VaultSession, password: string): Promise<string[]> {
    const faults: string[] = [];
    for (const [name, digest] of Object.entries(keptBackups(session.files.home))) {
      let whole = this.backups.get(digest);
      if (whole === undefined) {
        const file = path.join(session.files.home, 'backups', name.slice('backup:'.length));
        const progress = { tell: async () => undefined, settle: () => undefined };
        whole = await session
          .alone(() => drill(session, file, { kind: 'password', text: password }, progress))
          .then(() => true)
          .catch(() => false);
        this.backups.set(digest, whole);
      }
      if (!whole) faults.push(`half a backup: ${name}`);
    }
    return faults;
  }
}

function unreadable(why: string): Reopened {
  return { kept: {}, faults: [why], log: 'whole' };
}
