import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import fc from 'fast-check';
import { type ShellMethodName, shellContract } from '../../shared/contract/contract';
import type { Reply } from '../../shared/contract/errors';
import { arbitraryInput } from '../support/arbitrary-input';
import { hostileInput, hostileMethods } from '../support/hostile-input';
import { type Launched, launch, newHome } from '../support/launch';
import { note, ofLength, seed } from '../support/reliability';
import { callAs, seedPlan } from '../support/seed';

// The methods that main answers, in the real application, by the door that the page has.

const rounds = ofLength({ short: 6, full: 60, nightly: 300 });
const eachRound = 100;

/** Replaces the page, so that nothing after it would be heard. */
const replacing: readonly ShellMethodName[] = ['shell.lock'];
const names = (Object.keys(shellContract) as ShellMethodName[]).filter((name) => !replacing.includes(name));
const known = { keys: ['0'.repeat(31).concat('1')], days: ['2026-11-22'] };

interface Call {
  method: unknown;
  input: unknown;
}

const home = newHome();
let launched: Launched;
let page: Page;

test.beforeAll(async () => {
  launched = await launch({ home });
  page = await launched.page();
  await seedPlan(page, '2026-11-08');
  // Every dialog is left without a choice, and counted; nobody could close a real one here.
  await launched.app.evaluate(({ dialog }) => {
    const seen = { asked: 0, faults: [] as string[] };
    Object.assign(globalThis, { seen });
    const left = async () => {
      seen.asked += 1;
      return { canceled: true, filePath: '', filePaths: [] };
    };
    dialog.showSaveDialog = left as never;
    dialog.showOpenDialog = left as never;
    dialog.showErrorBox = (title) => void seen.faults.push(title);
    process.on('unhandledRejection', (error) => seen.faults.push(String(error)));
    process.on('uncaughtException', (error) => seen.faults.push(String(error)));
  });
});

test.afterAll(async () => {
  await launched.close();
  rmSync(home, { recursive: true, force: true });
});

test('main refuses with a code whatever no schema allows, and answers the rest, without a fault or a file', async () => {
  const counts = { refused: 0, allowed: 0, answered: 0, unsendable: 0 };
  const findings = new Map<string, string>();
  const before = filesOf(home);
  for (let round = 0; round < rounds; round += 1) {
    const made = fc.sample(anyCall(), { seed: seed + round, numRuns: eachRound });
    const calls = made.filter((call) => isSendable(call.input));
    const allowed = calls.map(isAllowed);
    const replies = await send(calls);
    for (const [index, reply] of replies.entries()) {
      if (reply === null) counts.unsendable += 1;
      else if (allowed[index]) {
        counts.allowed += 1;
        if (reply.ok) counts.answered += 1;
        else if (['bug', 'no answer'].includes(reply.code)) findings.set(describe(calls[index]), reply.code);
      } else {
        counts.refused += 1;
        if (reply.ok || reply.code !== 'bad-input')
          findings.set(describe(calls[index]), JSON.stringify(reply));
      }
    }
  }
  const { asked, faults } = await seen();
  const windows = await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
  const stays = JSON.stringify(filesOf(home)) === JSON.stringify(before);
  note('fuzzing', {
    bar: '0 uncaught in main, 0 files written, all that no schema allows refused',
    figure:
      `${counts.refused} hostile and ${counts.allowed} allowed calls of ${names.length} methods of main by the page, ` +
      `${counts.answered} answered, ${counts.unsendable} that no message can carry; ${asked} dialogs, all closed; ` +
      `${faults.length} faults, ${findings.size} kinds of mistakes${stays ? '' : ', FILES CHANGED'}`,
    ok: findings.size === 0 && faults.length === 0 && windows === 1 && stays,
  });
  expect({ findings: Object.fromEntries(findings), faults, windows, stays }).toEqual({
    findings: {},
    faults: [],
    windows: 1,
    stays: true,
  });
  expect(counts.answered).toBeGreaterThan(0);
  // Made in the page, since no test can send them there.
  const deep = await page.evaluate(async () => {
    const { glidepath } = window as unknown as {
      glidepath: { call(m: string, i: unknown): Promise<string> };
    };
    const nested = [100, 200, 400].map((depth) => {
      let purpose: unknown = 0;
      for (let level = 0; level < depth; level += 1) purpose = level % 2 === 0 ? [purpose] : { purpose };
      return { purpose };
    });
    const inPrototype = JSON.parse('{ "__proto__": { "purpose": "backup-folder" } }');
    return Promise.all(
      [...nested, inPrototype].map((input) =>
        glidepath.call('shell.choosePlace', input).catch(() => 'not sent'),
      ),
    );
  });
  for (const reply of deep) expect(['not sent', '{"ok":false,"code":"bad-input"}']).toContain(reply);
  // It still answers.
  expect((await callAs(page, 'vault.state', {})).kind).toBe('open');
});

test('main hears no method from a page that is not of its window, nor from a frame', async () => {
  const before = (await seen()).asked;
  const methods = Object.keys(shellContract);
  const answers = await launched.app.evaluate(
    async ({ app, BrowserWindow, session }, asked) => {
      const window = new BrowserWindow({
        show: false,
        webPreferences: {
          session: session.fromPartition('glidepath', { cache: false }),
          preload: `${app.getAppPath()}/build/preload.cjs`,
          sandbox: true,
        },
      });
      await window.loadURL('app://glidepath/report.html');
      const code = asked.map(({ method, input }) => `glidepath.call(${method}, ${input})`).join(', ');
      const replies: string[] = await window.webContents.executeJavaScript(`Promise.all([${code}])`);
      window.destroy();
      return replies;
    },
    methods.map((method) => ({
      method: JSON.stringify(method),
      input: JSON.stringify(
        fc.sample(arbitraryInput(shellContract[method as ShellMethodName].input, known), {
          seed,
          numRuns: 1,
        })[0],
      ),
    })),
  );
  const wrong = answers.filter((text) => text !== '{"ok":false,"code":"bad-input"}');
  note('fuzzing', {
    bar: 'all refused from a page that is no window of ours',
    figure: `${answers.length} methods of main asked by a stranger's page: ${wrong.length} answered`,
    ok: wrong.length === 0,
  });
  expect(wrong).toEqual([]);
  expect((await seen()).asked).toBe(before);
  // The methods of the report are not for the page of the window.
  for (const [method, input] of [
    ['shell.reportTicket', {}],
    ['shell.reportDrawn', {}],
    ['shell.reportNotDrawn', { code: 'bug' }],
  ] as const) {
    expect(await send([{ method, input }])).toEqual([{ ok: false, code: 'bad-input' }]);
  }
});

function anyCall(): fc.Arbitrary<Call> {
  const of = (inputs: typeof arbitraryInput) =>
    fc.oneof(
      ...names.map((name) =>
        fc.record({ method: fc.constant<unknown>(name), input: inputs(shellContract[name].input, known) }),
      ),
    );
  // What does not begin with "shell." the preload sends to the vault process.
  const wild = hostileMethods.filter((name) => typeof name !== 'string').concat('shell.', 'shell.__proto__');
  return fc.oneof(
    { weight: 1, arbitrary: of(arbitraryInput) },
    { weight: 8, arbitrary: of(hostileInput) },
    { weight: 1, arbitrary: fc.record({ method: fc.constantFrom(...wild), input: fc.constant({}) }) },
  );
}

/** Whether some schema allows it, as it was made or as it comes through the bridge, which keeps plain data alone. */
function isAllowed({ method, input }: Call): boolean {
  if (typeof method !== 'string' || !Object.hasOwn(shellContract, method)) return false;
  const entry = shellContract[method as ShellMethodName];
  const isFine = (each: unknown) => entry.input.safeParse(each).success;
  return entry.from === 'app' && (isFine(input) || isFine(plain(input)));
}

/** A value with nothing but plain data in it, down to a depth that no input of main has. */
function plain(value: unknown, depth = 0): unknown {
  if (typeof value !== 'object' || value === null || depth > 5) return value;
  if (Array.isArray(value)) return value.map((each) => plain(each, depth + 1));
  const entries = Object.entries(value).filter(([key, each]) => key !== '__proto__' && each !== undefined);
  return Object.fromEntries(entries.map(([key, each]) => [key, plain(each, depth + 1)]));
}

/** Whether a test can hand a value to a page: not when it is too deep or too much, nor a thing that says it is another. */
function isSendable(value: unknown): boolean {
  const passed = new Set<unknown>();
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > 60 || !level.every(isOfAKind)) return false;
    for (const each of level) passed.add(each);
    if (level.length + passed.size > 5000) return false;
    level = level
      .flatMap((each) => (typeof each === 'object' && each !== null ? Object.values(each) : []))
      .filter((each) => !passed.has(each));
  }
  return true;
}

const kinds: readonly unknown[] = [
  null,
  ...[Object, Array, RegExp, Error, Map, Set].map((kind) => kind.prototype),
];

function isOfAKind(value: unknown): boolean {
  if (value instanceof Date) return isRealDate(value);
  if (typeof value !== 'object' || value === null) return true;
  return kinds.includes(Object.getPrototypeOf(value)) && !Object.hasOwn(value, '__proto__');
}

function isRealDate(value: Date): boolean {
  return Object.prototype.toString.call(value) === '[object Date]' && !Number.isNaN(value.getTime());
}

/** What the page hears; null where the call could not even be sent. */
async function send(calls: readonly Call[]): Promise<(Reply<unknown> | null)[]> {
  return page.evaluate((given) => {
    const { glidepath } = window as unknown as {
      glidepath: { call(method: unknown, input: unknown): Promise<string> };
    };
    return Promise.all(
      given.map(async ({ method, input }) => {
        try {
          const silence = new Promise<string>((resolve) =>
            setTimeout(() => resolve('{"ok":false,"code":"no answer"}'), 15_000),
          );
          return JSON.parse(await Promise.race([glidepath.call(method, input), silence]));
        } catch {
          return null;
        }
      }),
    );
  }, calls as Call[]);
}

async function seen(): Promise<{ asked: number; faults: string[] }> {
  return launched.app.evaluate(
    () => (globalThis as unknown as { seen: { asked: number; faults: string[] } }).seen,
  );
}

/** Every file of the vault with the hash of what it holds; what Chromium keeps beside it is its own affair. */
function filesOf(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((each) => each.isFile())
    .map((each) => path.join(each.parentPath, each.name))
    // The one setting that main keeps in a file of its own.
    .filter((file) => !file.includes('browser-profile') && path.basename(file) !== 'window-shown-to-others');
  return Object.fromEntries(
    files.sort().map((file) => [file, createHash('sha256').update(readFileSync(file)).digest('hex')]),
  );
}

function describe(call: Call | undefined): string {
  try {
    return JSON.stringify(call)?.slice(0, 300) ?? 'nothing';
  } catch {
    return `${call?.method} with what has no JSON text`;
  }
}
