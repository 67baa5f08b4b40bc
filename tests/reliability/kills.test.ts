import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Expected, type Kept, markOf } from '../support/kept';
import { nodeProgram } from '../support/node-bundle';
import { note, ofLength, seed } from '../support/reliability';
import { sequence } from '../support/sequence';

// A process writes into a vault and is killed at a random moment; the next one reopens the vault, says what it found,
// and writes on until it is killed itself.

const kills = ofLength({ short: 30, full: 1000, nightly: 10_000 });
/** Kills of one vault, before the next one begins with its creation. */
const killsOfVault = 20;
const longestLifeMs = 160;

interface Found {
  kept: Kept;
  faults: string[];
}

/** A writing process that waits for its turn. */
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
    // After the listener that gathers the output: what is looked for must be in it already.
    this.ready = this.hears('ready');
  }

  /** Resolves when a line begins like this, or when the process has ended. */
  private hears(beginning: string): Promise<void> {
    return new Promise((resolve) => {
      const look = () => {
        if (`\n${this.output}`.includes(`\n${beginning}`)) resolve();
      };
      this.child.stdout.on('data', look);
      void this.ended.then(() => resolve());
    });
  }

  begin(seedOfWriter: number, serial: number): Promise<void> {
    this.child.stdin.write(`${seedOfWriter} ${serial} 0\n`);
    return this.hears('found');
  }

  /** Kills it and gives back every whole line that it said, and whether it had ended by itself. */
  async kill(): Promise<{ lines: string[]; alive: boolean; errors: string }> {
    const alive = this.child.exitCode === null;
    this.child.kill('SIGKILL');
    await this.ended;
    return { lines: this.output.split('\n').slice(0, -1), alive, errors: this.errors };
  }
}

it('loses nothing that was acknowledged when the process is killed at any moment', async () => {
  const program = await nodeProgram('tests/support/write-loop.ts');
  const random = sequence(seed);
  const lost: string[] = [];
  const faults: string[] = [];
  let acknowledged = 0;
  let duringOpening = 0;
  let reopened = 0;

  for (let done = 0; done < kills; ) {
    const home = mkdtempSync(path.join(tmpdir(), 'glidepath-kills-'));
    const expected = new Expected();
    let writer = new Writer(program, home);
    for (let ofVault = 0; ofVault <= killsOfVault && done < kills; ofVault += 1, done += 1) {
      await writer.ready;
      const found = writer.begin(1 + Math.floor(random() * 1e9), 1 + ofVault * 10_000);
      // The next one starts up meanwhile, and waits.
      const next = new Writer(program, home);
      const isLast = ofVault === killsOfVault || done === kills - 1;
      // Now and then killed while it opens or makes the vault.
      if (random() < 0.15 && !isLast) await pause(random() * 120);
      else {
        await found;
        await pause(random() * longestLifeMs);
      }
      const { lines, alive, errors } = await writer.kill();
      if (!alive) faults.push(`ended by itself: ${errors.slice(0, 300)}`);
      const report = lines.find((line) => line.startsWith('found '));
      if (report === undefined) duringOpening += 1;
      else {
        reopened += 1;
        const { kept, faults: own } = JSON.parse(report.slice('found '.length)) as Found;
        faults.push(...own);
        lost.push(...expected.missingIn(kept));
        expected.settle(kept);
      }
      for (const line of lines) {
        const mark = markOf(line);
        if (mark === null || mark.name === 'vault') continue;
        expected.take(mark);
        if (mark.kind === 'ack') acknowledged += 1;
      }
      writer = next;
    }
    await writer.kill();
    rmSync(home, { recursive: true });
  }

  note('kills', {
    bar: 'in full 1,000 kills, 0 acknowledged writes lost, database whole',
    figure: `${kills} kills (${duringOpening} while opening), ${acknowledged} writes acknowledged, ${reopened} reopenings, ${lost.length} lost, ${faults.length} faults`,
    ok: lost.length === 0 && faults.length === 0 && acknowledged > kills,
  });
  expect({ lost, faults }).toEqual({ lost: [], faults: [] });
});
