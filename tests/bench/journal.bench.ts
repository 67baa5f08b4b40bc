import { expect, test } from '@playwright/test';
import { type FilledVault, oneMonth, tenYears } from '../support/ten-years';
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
    const { p99 } = spread(times);
    // What is kept must be on the disk before it is answered; how long that takes is the disk's affair.
    const own = call.writes ? await withoutWaiting(tenYear, () => timesOf(tenYear, call)) : times;
    const isOver = call.limit !== null && spread(own).p99 > call.limit;
    if (isOver) over.push(call.name);
    printCall(call, times, isOver, call.writes ? p99 - spread(own).p99 : null);
  }
  process.stdout.write(
    over.length === 0
      ? '\nEvery call keeps its limit.\n'
      : `\nOver their limit: ${over.length} of ${calls.length} calls (${over.join(', ')})\n`,
  );
});

test('Today on ten years and on one month', async () => {
  const month = await oneMonth();
  const sums: Record<'month' | 'tenYears', number[]> = { month: [], tenYears: [] };
  const today = async (filled: FilledVault) =>
    (await screenCalls(filled)).filter(({ screen }) => screen === 'Today');
  const [ofMonth, ofTenYears] = [await today(month), await today(tenYear)];
  for (let run = -unmeasuredRuns; run < runs; run += 1) {
    // In turns, so that what else the computer does falls on both.
    const [short, long] = [await sumOf(month, ofMonth, run), await sumOf(tenYear, ofTenYears, run)];
    if (run < 0) continue;
    sums.month.push(short);
    sums.tenYears.push(long);
  }
  month.vault.session.close();
  const [short, long] = [spread(sums.month).median, spread(sums.tenYears).median];
  const growth = long / short;
  process.stdout.write(
    `\nToday, its ${ofMonth.length} calls in all, median: ${long.toFixed(2)} ms on ten years, ` +
      `${short.toFixed(2)} ms on one month: ${growth.toFixed(2)} times (at most ${mostGrowth})` +
      `${growth > mostGrowth ? '   OVER' : ''}\n`,
  );
});

async function timesOf(filled: FilledVault, call: ScreenCall): Promise<number[]> {
  const count = call.limit === null ? fewRuns : runs;
  const times: number[] = [];
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
): Promise<number> {
  const asked = input(run);
  const started = performance.now();
  const reply = await vault.reply(method, asked);
  const time = performance.now() - started;
  expect(reply, name).toMatchObject({ ok: true });
  return time;
}

async function sumOf(filled: FilledVault, calls: readonly ScreenCall[], run: number): Promise<number> {
  let sum = 0;
  for (const call of calls) sum += await timeOf(filled, call, run + unmeasuredRuns);
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
  const columns = ['p50', 'p99', 'limit', 'disk p99'].map((column) => column.padStart(12)).join('');
  process.stdout.write(`\n${screen.padEnd(40)}${columns}\n`);
}

function printCall(call: ScreenCall, times: readonly number[], isOver: boolean, disk: number | null): void {
  const column = (value: number | null) => (value === null ? '' : `${value.toFixed(2)} ms`).padStart(12);
  const { median, p99 } = spread(times);
  const columns = [median, p99 - (disk ?? 0), call.limit, disk].map(column).join('');
  process.stdout.write(`  ${call.name.padEnd(38)}${columns}${isOver ? '   OVER' : ''}\n`);
}
