import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Expected, markOf } from '../support/kept';
import { nodeProgram } from '../support/node-bundle';
import { note, ofLength, quickFolder, seed } from '../support/reliability';
import { sequence } from '../support/sequence';
import type { Found, Order } from '../support/write-loop';

// A process writes into a vault and is killed at a random moment; the next one reopens the vault, says what it found,
// and writes on until it is killed itself.

const kills = ofLength({ short: 24, full: 1000, nightly: 10_000 });
/** Kills of one vault, before the next one begins with its creation. */
const killsOfVault = 20;
const mostWritesOfLife = 30;
const firstPassword = 'quiet-lantern-orchard';
/** How long a process may take for anything, on a busy machine. */
const patienceMs = 60_000;

/** A writing process that waits for its order. */
class Writer {
  private readonly child: ChildProcessWithoutNullStreams;
  private output = '';
  private errors = '';
  private readonly ended: Promise<unknown>;
  readonly ready: Promise<void>;

  constructor(program: string, home: string) {
    this.child = spawn(process.execPath, [program, home]);
    this.ended = new Promise((resolve) => this.child.once('close', resolve));
    this.child.stdout.on('data', (text) => {
      this.output += text;
    });
    this.child.stderr.on('data', (text) => {
      this.errors += text;
    });
    // It may be gone already when it is told something.
    this.child.stdin.on('error', () => undefined);
    // After the listener that gathers the output: what is looked for must be in it already.
    this.ready = this.hears('ready');
  }

  /** Resolves when a line begins like this, when the process has ended, or when it took too long and was ended. */
  private hears(beginning: string): Promise<void> {
    return new Promise((resolve) => {
      const late = setTimeout(() => {
        this.errors += `it never said ${beginning}`;
        this.child.kill('SIGKILL');
      }, patienceMs);
      const done = () => {
        clearTimeout(late);
        resolve();
      };
      this.child.stdout.on('data', () => {
        if (`\n${this.output}`.includes(`\n${beginning}`)) done();
      });
      void this.ended.then(done);
    });
  }

  /** Resolves when it has opened or made the vault, and begins to write. */
  begin(order: Order): Promise<void> {
    this.child.stdin.write(`${JSON.stringify(order)}\n`);
    return this.hears('writing');
  }

  /**
   * Resolves somewhere in a write after so many that were acknowledged. How far along it is, is for `share` to say:
   * from 0 to 1 of what it may take.
   */
  async isWriting(acknowledged: number, share: number): Promise<void> {
    await new Promise<void>((resolve) => {
      const look = () => {
        if (this.output.split('\nack ').length > acknowledged) resolve();
      };
      look();
      this.child.stdout.on('data', look);
      void this.ended.then(() => resolve());
    });
    // A new password and a backup take their time.
    const isLong = /\ntry (password|backup)\b.*\n$/.test(this.output);
    await pause(share * (isLong ? 350 : 8));
  }

  /** Kills it and gives back every whole line that it said, and what went wrong before. */
  async kill(): Promise<{ lines: string[]; errors: string }> {
    const alive = this.child.exitCode === null && this.child.signalCode === null;
    this.child.kill('SIGKILL');
    await this.ended;
    return {
      lines: this.output.split('\n').slice(0, -1),
      errors: alive ? '' : `it ended by itself: ${this.errors.slice(0, 300)}`,
    };
  }
}

/** What came of some kills. */
class Tally {
  kills = 0;
  duringOpening = 0;
  duringCreation = 0;
  acknowledged = 0;
  headers = 0;
  backups = 0;
  reopened = 0;
  readonly lost: string[] = [];
  readonly faults: string[] = [];
}

/** Makes a vault, kills its writer so many times and looks each time at what the next one found. */
async function killInVault(
  program: string,
  times: number,
  random: () => number,
  wrong: Order['wrong'],
  tally: Tally,
): Promise<void> {
  const home = mkdtempSync(path.join(quickFolder, 'glidepath-kills-'));
  const expected = new Expected();
  const backups: string[] = [];
  let writer = new Writer(program, home);
  try {
    // After the last kill it is opened once more.
    for (let at = 0; at <= times; at += 1) {
      await writer.ready;
      const order: Order = {
        seed: 1 + Math.floor(random() * 1e9),
        first: 1 + at * 10_000,
        limit: 0,
        closes: false,
        passwords: expected.possible('password').filter((each) => each !== 'gone'),
        backups,
        wrong,
      };
      const writing = writer.begin(
        order.passwords.length === 0 ? { ...order, passwords: [firstPassword] } : order,
      );
      // The next one starts up meanwhile, and waits.
      const next = at < times ? new Writer(program, home) : null;
      // Now and then killed while it opens or makes the vault.
      if (at < times && random() < (at === 0 ? 0.7 : 0.15)) await pause(random() * (at === 0 ? 400 : 120));
      else {
        await writing;
        if (at < times) await writer.isWriting(Math.floor(random() * mostWritesOfLife), random());
      }
      const { lines, errors } = await writer.kill();
      if (at < times) tally.kills += 1;
      if (errors !== '') tally.faults.push(errors);
      takeIn(lines, expected, tally, backups);
      if (next === null) break;
      writer = next;
    }
  } finally {
    await writer.kill();
    rmSync(home, { recursive: true });
  }
}

function takeIn(lines: string[], expected: Expected, tally: Tally, backups: string[]): void {
  const report = lines.find((line) => line.startsWith('found '));
  if (report === undefined) tally.duringOpening += 1;
  else {
    const { kept, faults } = JSON.parse(report.slice('found '.length)) as Found;
    tally.reopened += 1;
    tally.faults.push(...faults);
    // One that was whole and never acknowledged is known from here on: a later password does not open it.
    for (const [name, digest] of Object.entries(kept)) {
      if (name.startsWith('backup:') && !faults.some((fault) => fault.endsWith(name))) backups.push(digest);
    }
    tally.lost.push(...expected.differences(kept));
    expected.settle(kept);
  }
  let making = false;
  for (const line of lines) {
    const mark = markOf(line);
    if (mark === null) continue;
    expected.take(mark);
    if (mark.name === 'vault') making = mark.kind === 'try';
    if (mark.kind !== 'ack') continue;
    tally.acknowledged += 1;
    if (mark.name === 'password') tally.headers += 1;
    if (mark.name.startsWith('backup:')) {
      tally.backups += 1;
      backups.push(mark.value);
    }
  }
  if (making) tally.duringCreation += 1;
}

async function killMany(
  program: string,
  count: number,
  wrong: Order['wrong'],
  random: () => number,
): Promise<Tally> {
  const tally = new Tally();
  const vaults = Array.from({ length: Math.ceil(count / killsOfVault) }, (_, at) =>
    Math.min(killsOfVault, count - at * killsOfVault),
  );
  // Two side by side.
  const lane = async () => {
    for (let times = vaults.shift(); times !== undefined; times = vaults.shift())
      await killInVault(program, times, random, wrong, tally);
  };
  await Promise.all([lane(), lane()]);
  return tally;
}

it(
  'loses nothing that was acknowledged when the process is killed at any moment, and would notice a loss',
  async () => {
    const program = await nodeProgram('tests/support/write-loop.ts');
    const random = sequence(seed);
    const tally = await killMany(program, kills, 'nothing', random);
    const early = new Tally();
    while (early.lost.length === 0 && early.kills < 60)
      await killInVault(program, 4, random, 'acknowledged-early', early);

    const { lost, faults } = tally;
    note('kills', {
      bar: 'in full 1,000 kills, 0 acknowledged writes lost, 0 faults',
      figure:
        `${tally.kills} kills (${tally.duringOpening} while opening, ${tally.duringCreation} while making the vault), ` +
        `${tally.acknowledged} writes acknowledged, of them ${tally.headers} of the header and ${tally.backups} backups, ` +
        `${tally.reopened} reopenings, ${lost.length} lost, ${faults.length} faults`,
      ok: lost.length === 0 && faults.length === 0 && tally.acknowledged > kills,
    });
    note('kills', {
      bar: 'a loss is noticed',
      figure: `${early.kills} kills of a writer that acknowledges too early: ${early.lost.length} lost`,
      ok: early.lost.length > 0,
    });
    expect({ lost, faults }).toEqual({ lost: [], faults: [] });
    expect(early.lost).not.toEqual([]);
  },
  ofLength({ short: 600_000, full: 3_600_000, nightly: 14_400_000 }),
);
