import { randomBytes } from 'node:crypto';
import { writeSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { foldLog, resumeLog } from '../../main/vault/condition/opening-log';
import { chosenPlaces } from '../../main/vault/places';
import { router } from '../../main/vault/router';
import { vaultSession } from '../../main/vault/vault-session';
import { workOf } from '../../main/vault/work';
import { blankEntry } from '../../shared/blank-entry';
import type { LocalDate } from '../../shared/time';
import {
  digestOf,
  digestOfText,
  faultsOf,
  gone,
  type Kept,
  keptBackups,
  keptInTables,
  markLine,
} from './kept';
import { sequence } from './sequence';
import { cheapKdf } from './surroundings';

// A process that writes into a vault with the real vault code until it is killed, and says what was acknowledged. It
// waits for its order, one line of JSON.

/** What a writing process does. */
export interface Order {
  /** Where its random numbers begin. */
  readonly seed: number;
  /** The first number that it writes; no two orders of a vault write the same. */
  readonly first: number;
  /** How many writes it does; 0: until it is killed. */
  readonly limit: number;
  /** Passwords of the vault, of which one opens it; the first one makes it. */
  readonly passwords: readonly string[];
  /** Digests of backups that are known to be whole. */
  readonly backups: readonly string[];
  /** Whether it closes the vault after these, or just ends. */
  readonly closes: boolean;
  /** What a row must notice: acknowledging before it is written, or not waiting for the drive. */
  readonly wrong: 'nothing' | 'acknowledged-early' | 'not-synced';
}

/** What it found when it opened the vault. */
export interface Found {
  readonly kept: Kept;
  readonly faults: readonly string[];
}

const [home] = process.argv.slice(2);
if (home === undefined) throw new Error('the write loop needs a home folder');
const vaultHome = home;

const session = vaultSession({
  home,
  clock: { now: () => Date.now(), monotonic: () => performance.now() },
  zone: () => 'America/New_York',
  random: randomBytes,
  kdf: cheapKdf,
});
const route = router(
  session,
  workOf(() => undefined),
  chosenPlaces(),
  () => undefined,
  (_method, error) => {
    throw error;
  },
);

async function call(method: string, input: unknown): Promise<Record<string, unknown>> {
  const reply = await route('app', method, input);
  if (!reply.ok) throw new Error(`${method} failed: ${reply.code} ${reply.reason ?? ''}`);
  return reply.value as Record<string, unknown>;
}

/** A writing life: from one opening until it is killed. */
class Writer {
  private readonly random: () => number;
  private password = '';
  private productId = '';
  private readonly doses: { amount: number; id: string }[] = [];
  private readonly entries: string[] = [];
  private backups = 0;

  constructor(private readonly order: Order) {
    this.random = sequence(order.seed);
  }

  async run(): Promise<void> {
    const { first, limit } = this.order;
    await this.begin();
    writeSync(1, 'writing\n');
    for (let serial = first; limit === 0 || serial < first + limit; serial += 1) {
      await this.oneWrite(serial);
      // Calls of a page come one at a time; without a turn, nothing else of the process ever runs.
      await new Promise((resolve) => setImmediate(resolve));
    }
    if (this.order.closes) session.close();
    else process.exit();
  }

  /** Opens the vault and says what is in it, or makes it. */
  private async begin(): Promise<void> {
    const [first = ''] = this.order.passwords;
    const { kind } = session.state();
    if (kind === 'absent') {
      say('found', { kept: {}, faults: [] });
      this.password = first;
      mark('try', 'password', first);
      await this.write('vault', 'made', () => call('vault.create', { password: first }));
      mark('ack', 'password', first);
    } else {
      await this.unlock(this.order.passwords);
      const { db } = session.opened();
      const faults = [...faultsOf(db), ...(await this.faultsOfBackups())];
      const { log } = session.asOpened();
      if (log !== 'whole' && log !== 'unfinished') faults.push(`the log is said to be ${log}`);
      resumeLog(db);
      const kept = { vault: 'made', password: this.password, ...keptInTables(db), ...keptBackups(vaultHome) };
      say('found', { kept, faults });
    }
    this.loosen();
    const { products } = (await call('products.list', {})) as { products: { product: { id: string } }[] };
    this.productId = products[0]?.product.id ?? (await newProduct());
    this.backups = Object.keys(keptBackups(vaultHome)).length;
  }

  private async unlock(passwords: readonly string[]): Promise<void> {
    for (const password of passwords) {
      const reply = await route('app', 'vault.unlock', { password });
      if (reply.ok) {
        this.password = password;
        return;
      }
      if (reply.code !== 'wrong-password')
        throw new Error(`it did not open: ${reply.code} ${reply.reason ?? ''}`);
    }
    throw new Error('no password opens it');
  }

  private async faultsOfBackups(): Promise<string[]> {
    const faults: string[] = [];
    for (const [name, digest] of Object.entries(keptBackups(vaultHome))) {
      if (this.order.backups.includes(digest)) continue;
      const backup = { name: name.slice('backup:'.length) };
      const secret = { kind: 'password', text: this.password };
      const { ok } = await route('app', 'backups.drill', { backup, secret });
      if (!ok) faults.push(`half a backup: ${name}`);
    }
    return faults;
  }

  private loosen(): void {
    if (this.order.wrong === 'not-synced') session.opened().db.pragma('synchronous = NORMAL');
  }

  private async write<T>(name: string, value: string, act: () => Promise<T>): Promise<T> {
    mark('try', name, value);
    if (this.order.wrong === 'acknowledged-early') {
      mark('ack', name, value);
      await new Promise((resolve) => setImmediate(resolve));
      return act();
    }
    const result = await act();
    mark('ack', name, value);
    return result;
  }

  private async oneWrite(serial: number): Promise<void> {
    const what = this.random();
    if (what < 0.22) await this.logDose(serial);
    else if (what < 0.3) await this.removeDose();
    else if (what < 0.46) await this.saveEntry(serial);
    else if (what < 0.52) await this.removeEntry();
    else if (what < 0.78) await this.keepDraft(serial);
    else if (what < 0.82) await this.dropDraft(serial);
    else if (what < 0.91) {
      const idleMinutes = 1 + (serial % 60);
      await this.write('setting:idle', String(idleMinutes), () => call('settings.set', { idleMinutes }));
    } else if (what < 0.94) foldAndResume();
    else if (what < 0.96) {
      session.close();
      await this.unlock([this.password]);
      this.loosen();
    } else if (what < 0.98) await this.newPassword(serial, 'keys.changePassword');
    else if (what < 0.985) await this.newPassword(serial, 'keys.renew');
    else await this.makeBackup();
  }

  private async logDose(serial: number): Promise<void> {
    const dose = {
      productId: this.productId,
      amount: serial,
      slot: null,
      tags: [],
      day: '2026-01-05',
      time: '08:00',
    };
    const { id } = await this.write(`dose:${serial}`, 'logged', () => call('doses.log', dose));
    this.doses.push({ amount: serial, id: String(id) });
  }

  private async removeDose(): Promise<void> {
    const dose = this.doses.shift();
    if (dose === undefined) return;
    await this.write(`dose:${dose.amount}`, 'removed', () => call('doses.remove', { ids: [dose.id] }));
  }

  private async saveEntry(serial: number): Promise<void> {
    const id = serial.toString(16).padStart(32, '0');
    const fields = this.fields(serial);
    await this.write(`entry:${id}`, digestOfText(fields.note), () => call('journal.save', { id, fields }));
    this.entries.push(id);
  }

  private async removeEntry(): Promise<void> {
    const id = this.entries.shift();
    if (id !== undefined) await this.write(`entry:${id}`, 'removed', () => call('journal.remove', { id }));
  }

  private async keepDraft(serial: number): Promise<void> {
    const id = draftId(serial);
    const fields = this.fields(serial);
    await this.write(`draft:${id}`, digestOfText(fields.note), () =>
      call('journal.keepDraft', { id, fields }),
    );
  }

  private async dropDraft(serial: number): Promise<void> {
    const id = draftId(serial);
    await this.write(`draft:${id}`, gone, () => call('journal.dropDraft', { id }));
  }

  private fields(serial: number) {
    // Long notes fill pages of their own, and spill over several frames of the write-ahead log.
    const note = `${serial}-${'x'.repeat(Math.floor(this.random() ** 4 * 9000))}`;
    return { ...blankEntry('2026-01-05' as LocalDate, '09:00'), note };
  }

  private async newPassword(serial: number, method: 'keys.changePassword' | 'keys.renew'): Promise<void> {
    const password = `quiet-lantern-orchard-${serial}`;
    const secret = { kind: 'password', text: this.password };
    await this.write('password', password, () => call(method, { secret, password }));
    this.password = password;
    this.loosen();
  }

  private async makeBackup(): Promise<void> {
    // Fewer than are kept, so that none has to go.
    if (this.backups >= 12) return;
    mark('try', 'backup', 'any');
    const { name } = await call('backups.make', { place: null });
    this.backups += 1;
    mark('ack', `backup:${name}`, digestOf(path.join(vaultHome, 'backups', String(name))));
  }
}

/** What a check of the vault does to its log. */
function foldAndResume(): void {
  const { db } = session.opened();
  foldLog(db);
  resumeLog(db);
}

/** Two drafts that are kept over and over, as while somebody types. */
function draftId(serial: number): string {
  return `d${'0'.repeat(30)}${serial % 2}`;
}

function mark(...of: Parameters<typeof markLine>): void {
  writeSync(1, markLine(...of));
}

function say(word: string, what: Found): void {
  writeSync(1, `${word} ${JSON.stringify(what)}\n`);
}

async function newProduct(): Promise<string> {
  const added = await call('products.add', {
    product: { name: 'Leaf', unit: 'g', resolution: 100, piece: null },
    baseline: false,
  });
  return (added.product as { id: string }).id;
}

writeSync(1, 'ready\n');
const lines = createInterface({ input: process.stdin });
lines.once('line', (line) => {
  lines.close();
  void new Writer(JSON.parse(line) as Order).run();
});
