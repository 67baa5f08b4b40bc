import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { type Arrival, Disk, type Image, readImage, writeImage } from '../support/disk-model';
import { Expected, gone, markOf } from '../support/kept';
import { nodeProgram } from '../support/node-bundle';
import { note, ofLength, quickFolder, seed } from '../support/reliability';
import { type Reopened, Reopener } from '../support/reopened';
import { sequence } from '../support/sequence';
import { type Call, canTrace, tracedCalls } from '../support/traced-calls';
import type { Order } from '../support/write-loop';

// A writing process is traced. From its calls a model of the disk tells what a power cut at any of them could leave: each
// such state is written out, opened with the real vault code, and held against what had been acknowledged by then.

const states = ofLength({ short: 200, full: 10_000, nightly: 100_000 });
const statesOfControl = ofLength({ short: 30, full: 1000, nightly: 1000 });
/** One vault has two openings: the second one finds what the first one left without closing. */
const vaultsTraced = ofLength({ short: 1, full: 6, nightly: 30 });
const writesOfOpening = ofLength({ short: 25, full: 60, nightly: 60 });
/** So many states for a cut of each traced moment, before another round. */
const statesOfCut = 4;
/** Every so many states is opened by its password. */
const wholeWayEvery = 50;
const firstPassword = 'quiet-lantern-orchard';

/** A state that can't be told from others any more ends the search for new ones. */
const mostRounds = 200;

const traceable = canTrace();
const isShort = ofLength({ short: 1, full: 0, nightly: 0 }) === 1;
if (!traceable)
  note('power-cuts', {
    bar: 'in full 10,000 states, 0 lost, 0 unreadable',
    figure: 'not run: strace is missing',
    ok: isShort,
  });

/** What was traced of a vault from one opening on. */
interface Traced {
  readonly home: string;
  /** The files as they were. */
  readonly begin: Image;
  readonly calls: readonly Call[];
}

/** What came of some cuts. */
class Tally {
  cuts = 0;
  states = 0;
  wholeWay = 0;
  /** States in which something acknowledged is not there as it was, or the vault is not readable. */
  lost = 0;
  /** States in which nothing is missing, and yet the vault says that something acknowledged is. */
  falseAlarms = 0;
  /** States in which it says that the last save, which was not acknowledged, did not come to its end. */
  unfinished = 0;
  readonly why = new Set<string>();
}

/** Lets a vault be made and written into, opened again after it just ended, and written into. */
async function traceVault(program: string, seedOfVault: number, wrong: Order['wrong']): Promise<Traced[]> {
  const home = mkdtempSync(path.join(quickFolder, 'glidepath-cuts-'));
  const trace = `${home}.trace`;
  const traced: Traced[] = [];
  let passwords = [firstPassword];
  for (const [at, closes] of [false, true].entries()) {
    const begin = readImage(home);
    const order: Order = {
      seed: seedOfVault + at,
      first: 1 + at * 10_000,
      limit: writesOfOpening,
      passwords,
      backups: [],
      closes,
      wrong,
    };
    const calls = await tracedCalls([program, home], JSON.stringify(order), trace);
    traced.push({ home, begin, calls });
    passwords = marksOf(calls)
      .flatMap((mark) => (mark.name === 'password' ? [mark.value] : []))
      .slice(-1);
    if (passwords.length === 0) passwords = order.passwords.slice();
  }
  rmSync(trace);
  rmSync(home, { recursive: true });
  return traced;
}

function marksOf(calls: readonly Call[]) {
  return calls.flatMap((call) => (call.kind === 'said' ? markIn(call) : []));
}

function markIn({ text }: Call & { kind: 'said' }) {
  const mark = markOf(text.trimEnd());
  return mark === null ? [] : [mark];
}

/** Cuts the power at every traced moment of a vault, until so many different states were reopened. */
async function cutPower(
  vault: readonly Traced[],
  count: number,
  random: () => number,
  tally: Tally,
): Promise<void> {
  const reopener = new Reopener();
  const reopened = new Map<string, Reopened>();
  const moments = vault.flatMap(({ calls }) => calls.filter(isMoment)).length;
  const share = Math.min(1, (2 * count) / (moments * statesOfCut));
  for (let round = 0; reopened.size < count && round < mostRounds; round += 1) {
    const expected = new Expected();
    for (const { home, begin, calls } of vault) {
      const disk = new Disk(home, begin);
      for (const call of calls) {
        if (call.kind === 'said') {
          for (const mark of markIn(call)) {
            expected.take(mark);
            if (mark.kind === 'ack' && mark.name.startsWith('backup:')) reopener.knowBackup(mark.value);
          }
        }
        if (isMoment(call) && random() < share && reopened.size < count) {
          tally.cuts += 1;
          for (const arrival of arrivals(round))
            await tryState(disk.afterCut(arrival, random), expected, reopener, reopened, tally);
        }
        disk.take(call);
      }
    }
  }
  tally.states += reopened.size;
}

/** Power is cut before each sync, when most is on its way; after each acknowledgement; and before each change of names. */
function isMoment({ kind }: Call): boolean {
  return kind !== 'open' && kind !== 'close' && kind !== 'write' && kind !== 'unknown';
}

/** The plain ones at first. */
function arrivals(round: number): Arrival[] {
  return round === 0
    ? ['none', 'all', 'some', 'some']
    : round === 1
      ? ['bytes', 'names', 'some', 'some']
      : ['some', 'some', 'some', 'some'];
}

async function tryState(
  image: Image,
  expected: Expected,
  reopener: Reopener,
  reopened: Map<string, Reopened>,
  tally: Tally,
): Promise<void> {
  const id = identityOf(image);
  let found = reopened.get(id);
  if (found === undefined) {
    const wholeWay = reopened.size % wholeWayEvery === 0;
    const home = mkdtempSync(path.join(quickFolder, 'glidepath-cut-'));
    try {
      writeImage(image, home);
      const passwords = expected.possible('password').filter((value) => value !== gone);
      found = await reopener.reopen(home, passwords, wholeWay);
    } finally {
      rmSync(home, { recursive: true });
    }
    reopened.set(id, found);
    if (wholeWay) tally.wholeWay += 1;
  }
  // The same state may follow more acknowledgements than before.
  const amiss = [
    ...expected.differences(found.kept).map((name) => `lost ${name.split(':')[0]}`),
    ...found.faults,
  ];
  const isFalseAlarm = amiss.length === 0 && found.log !== 'whole' && found.log !== 'unfinished';
  if (amiss.length > 0) tally.lost += 1;
  if (isFalseAlarm) {
    tally.falseAlarms += 1;
    amiss.push(`the log is called ${found.log}`);
  } else if (found.log === 'unfinished') tally.unfinished += 1;
  for (const each of amiss) tally.why.add(each);
}

function identityOf(image: Image): string {
  const hash = createHash('sha1');
  for (const [name, bytes] of [...image].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\0${bytes === null ? 'folder' : bytes.length}\0`);
    if (bytes !== null) hash.update(bytes);
  }
  return hash.digest('hex');
}

async function run(count: number, vaults: number, wrong: Order['wrong'], program: string): Promise<Tally> {
  const tally = new Tally();
  const random = sequence(seed);
  for (let at = 0; at < vaults; at += 1) {
    const vault = await traceVault(program, seed + at * 10, wrong);
    await cutPower(vault, Math.ceil(count / vaults), random, tally);
  }
  return tally;
}

it.skipIf(!traceable && isShort)(
  'loses nothing that was acknowledged when the power is cut at any moment, and would notice a loss',
  async () => {
    expect(traceable, 'not run: strace is missing').toBe(true);
    const program = await nodeProgram('tests/support/write-loop.ts');
    const tally = await run(states, vaultsTraced, 'nothing', program);
    const control = await run(statesOfControl, 1, 'not-synced', program);

    note('power-cuts', {
      bar: 'in full 10,000 states, 0 lost, 0 unreadable',
      figure:
        `${tally.states} different states after ${tally.cuts} cuts (${tally.wholeWay} opened by password), ${tally.lost} with a loss or a fault; ` +
        `${tally.unfinished} say that the last save did not come to its end`,
      ok: tally.lost === 0 && tally.states >= states * 0.9,
    });
    note('power-cuts', {
      bar: 'no false alarm',
      figure: `${tally.falseAlarms} states in which something saved is said to be missing and is not`,
      ok: tally.falseAlarms === 0,
    });
    note('power-cuts', {
      bar: 'a loss is noticed',
      figure: `with a vault that does not wait for the drive: ${control.lost} of ${control.states} states with a loss`,
      ok: control.lost > 0,
    });
    expect([...tally.why]).toEqual([]);
    expect(control.lost).toBeGreaterThan(0);
  },
  ofLength({ short: 600_000, full: 7_200_000, nightly: 28_800_000 }),
);
