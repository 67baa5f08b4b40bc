import { expect, test } from '@playwright/test';
import { type FilledVault, oneMonth, tenYears, tenYearsBeforeOneMonth } from '../support/ten-years';
import { spread } from './figures';
import { type ScreenCall, screenCalls, unlistedMethods } from './screen-calls';

const runs = 200;
/** Runs of what is waited for, such as a report. */
const fewRuns = 20;
/** Before these nothing is compiled or read yet. */
const unmeasuredRuns = 40;

/** How many times as long Today may take after ten years as after one month. */
const mostGrowth = 1.2;

let tenYear: FilledVault;

test.beforeAll(async () => {
  tenYear = await tenYears();
});

test.afterAll(() => tenYear.vault.session.close());

test('every call of every screen on ten years', async () => {
  const calls = await screenCalls(tenYear);
  expect(unlistedMethods(calls), 'methods without a call in screen-calls.ts').toEqual([]);
  const over: string[] = [];
  let screen = '';
  for (const call of calls) {
    if (call.screen !== screen) printScreen(call.screen);
    screen = call.screen;
    const times = await timesOf(tenYear, call);
    // What is kept must be on the disk before it is answered; how long that takes is the disk's affair.
    const own = call.writes ? await withoutWaiting(tenYear, () => timesOf(tenYear, call)) : times;
    const verdict = verdictOf(call, own);
    if (verdict === 'OVER') over.push(call.name);
    printCall(call, own, verdict, call.writes ? times : null);
  }
  process.stdout.write(
    over.length === 0
      ? '\nEvery call keeps its limit.\n'
      : `\nOver their limit: ${over.length} of ${calls.length} calls (${over.join(', ')})\n`,
  );
});

test('Today on ten years and on one month', async () => {
  const month = await oneMonth();
  const samePlan = await tenYearsBeforeOneMonth();
  const vaults = { month, samePlan, longPlan: tenYear };
  const sums: Record<keyof typeof vaults, number[]> = { month: [], samePlan: [], longPlan: [] };
  const names = Object.keys(vaults) as (keyof typeof vaults)[];
  const calls = new Map<FilledVault, ScreenCall[]>();
  for (const vault of Object.values(vaults)) {
    calls.set(
      vault,
      (await screenCalls(vault)).filter((call) => call.screen === 'Today'),
    );
  }
  for (let run = -unmeasuredRuns; run < runs; run += 1) {
    // In turns, so that what else the computer does falls on all.
    for (const name of names) {
      const sum = await sumOf(vaults[name], calls.get(vaults[name]) ?? [], run);
      if (run >= 0) sums[name].push(sum);
    }
  }
  for (const { vault } of [month, samePlan]) vault.session.close();
  const short = spread(sums.month).median;
  const told = (what: string, of: number[], limit: number | null) => {
    const long = spread(of).median;
    const verdict = limit === null ? '' : ` (at most ${limit})${long / short > limit ? '   OVER' : ''}`;
    process.stdout.write(`  ${what}: ${long.toFixed(2)} ms, ${(long / short).toFixed(2)} times${verdict}\n`);
  };
  process.stdout.write(`\nToday, all its calls, median. On one month: ${short.toFixed(2)} ms\n`);
  told('on ten years that end with the same plan', sums.samePlan, mostGrowth);
  told('on ten years that end with a plan of 150 days and six changes', sums.longPlan, null);
});

/** What one run took: by the clock, and of the processor alone. */
interface Time {
  wall: number;
  processor: number;
}

async function timesOf(filled: FilledVault, call: ScreenCall): Promise<Time[]> {
  const count = call.limit === null ? fewRuns : runs;
  const times: Time[] = [];
  for (let run = -unmeasuredRuns; run < count; run += 1) {
    const time = await timeOf(filled, call, run + unmeasuredRuns);
    if (run >= 0) times.push(time);
  }
  return times;
}

/** Through the router with its checks, and as JSON text, as a page would get it. */
async function timeOf(
  { vault }: FilledVault,
  { method, name, input }: ScreenCall,
  run: number,
): Promise<Time> {
  const asked = input(run);
  const used = process.cpuUsage();
  const started = performance.now();
  const reply = await vault.reply(method, asked);
  const wall = performance.now() - started;
  const { user, system } = process.cpuUsage(used);
  expect(reply, name).toMatchObject({ ok: true });
  return { wall, processor: (user + system) / 1000 };
}

/**
 * Over the limit by what the call itself takes; `busy` where it is the computer's other work that makes it late: then
 * the clock runs on while the processor does something else.
 */
function verdictOf({ limit }: ScreenCall, times: readonly Time[]): 'OVER' | 'busy' | '' {
  if (limit === null || spread(times.map(({ wall }) => wall)).p99 <= limit) return '';
  return spread(times.map(({ processor }) => processor)).p99 <= limit ? 'busy' : 'OVER';
}

async function sumOf(filled: FilledVault, calls: readonly ScreenCall[], run: number): Promise<number> {
  let sum = 0;
  for (const call of calls) sum += (await timeOf(filled, call, run + unmeasuredRuns)).wall;
  return sum;
}

/** The same without waiting until the disk has what is written. */
async function withoutWaiting<T>({ vault }: FilledVault, work: () => Promise<T>): Promise<T> {
  const { db } = vault.session.opened();
  db.pragma('synchronous = OFF');
  try {
    return await work();
  } finally {
    db.pragma('synchronous = FULL');
  }
}

function printScreen(screen: string): void {
  const columns = ['p50', 'p99', 'limit', 'cpu p50', 'cpu p99', 'disk p50', 'disk p99'];
  process.stdout.write(`\n${screen.padEnd(38)}${columns.map((column) => column.padStart(11)).join('')}\n`);
}

/** `kept` are the times of a call that writes, with the wait for the disk. */
function printCall(
  call: ScreenCall,
  times: readonly Time[],
  verdict: string,
  kept: readonly Time[] | null,
): void {
  const column = (value: number | null) => (value === null ? '' : `${value.toFixed(2)} ms`).padStart(11);
  const wall = spread(times.map((time) => time.wall));
  const processor = spread(times.map((time) => time.processor));
  const disk = kept && spread(kept.map((time) => time.wall));
  const columns = [wall.median, wall.p99, call.limit, processor.median, processor.p99].map(column);
  const ofDisk = disk === null ? [] : [disk.median - wall.median, disk.p99 - wall.p99].map(column);
  process.stdout.write(`  ${call.name.padEnd(36)}${[...columns, ...ofDisk].join('')}   ${verdict}\n`);
}
