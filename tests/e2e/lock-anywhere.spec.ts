import { readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { MethodName } from '../../shared/contract/contract';
import type { WorkKind } from '../../shared/contract/work';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { follow } from '../support/person';
import { answerSaveDialog } from '../support/save-dialog';
import { callAs, seedPlan } from '../support/seed';
import { password } from '../support/surroundings';

// It locks wherever one is and whatever goes on, and what was typed comes back.

const now = '2026-11-22T20:40:00Z';
let launched: Launched;
let page: Page;
let productId: string;

test.beforeAll(async () => {
  launched = await launch({ now });
  page = await launched.page();
  productId = await seedPlan(page, '2026-11-08');
  // What follows is not the first run.
  await lockByKey(launched);
});

test.beforeEach(async () => {
  page = await launched.page();
  const { kind } = await callAs(page, 'vault.state', {});
  if (kind !== 'open') await unlock(page);
});

test.afterAll(() => launched.close());

async function lockAndReturn(): Promise<void> {
  page = await lockByKey(launched);
  await unlock(page);
}

/** Puts text into the buffer of selected text that Linux keeps, or reads it. */
function selection(text: string | null): Promise<string> {
  return launched.app.evaluate(async ({ clipboard }, given) => {
    // An object of its own since Electron 45, a kind of the clipboard before.
    interface Buffer {
      readText(kind: string): string | Promise<string>;
      writeText(text: string, kind: string): void | Promise<void>;
    }
    const system = clipboard as unknown as Buffer & { selection?: Buffer };
    const buffer = system.selection ?? system;
    if (given === null) return buffer.readText('selection');
    await buffer.writeText(given, 'selection');
    return given;
  }, text);
}

/** Screens that differ in what a lock finds there: charts, lists, open forms, fields of passwords, and what is printed. */
const addresses = () => [
  '/',
  '/calendar',
  '/journal',
  `/plan/new/${productId}`,
  '/reports',
  '/reports/summary',
  '/reports/questions',
  '/reports/files',
  '/reports/bring-in',
  '/safety-plan',
  '/settings/keys',
];

test('it locks from every kind of screen, with all of it selected, and takes the selection along', async () => {
  for (const address of addresses()) {
    await follow(page, address);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeAttached();
    await page.evaluate(() => document.getSelection()?.selectAllChildren(document.body));
    await page.keyboard.press('Control+c');
    await selection('a marker');
    await lockAndReturn();
    expect(await selection(null)).toBe('');
  }
});

test('what is half typed in the forms of a screen comes back as it stood, and is gone once it is saved or cancelled', async () => {
  await follow(page, '/calendar');
  await page.getByRole('button', { name: 'New appointment' }).click();
  await page.getByRole('dialog').getByLabel('What it is').fill('Dentist at noo');
  await closeSheet();

  await follow(page, '/plan');
  await page.getByRole('button', { name: 'Edit steps' }).click();
  const step = () => page.getByLabel('Amount a day in step 1', { exact: true });
  await step().fill('11.');

  await follow(page, '/journal/symptoms');
  await page.getByRole('button', { name: 'Add a symptom of your own, mind' }).click();
  await page.getByLabel('What do you call it?').fill('Restle');

  await follow(page, '/plan/supply');
  const count = () => page.getByLabel('What is on hand now');
  await count().fill('25');

  await follow(page, '/plan/products');
  await page.getByRole('button', { name: 'Add a product' }).click();
  const name = () => page.getByRole('dialog').getByLabel('What you call it');
  await name().fill('Green caps');

  await lockAndReturn();
  await page.getByRole('link', { name: 'Go on with an appointment' }).click();
  const sheet = page.getByRole('dialog');
  await expect(sheet.getByLabel('What it is')).toHaveValue('Dentist at noo');
  await sheet.getByLabel('The whole day').check();
  await sheet.getByRole('button', { name: 'Save appointment' }).click();
  await expect(sheet).toBeHidden();
  await page.getByRole('link', { name: 'Go on with the steps of your plan' }).click();
  await expect(step()).toHaveValue('11.');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('link', { name: 'Go on with the name of a symptom' }).click();
  await expect(page.getByLabel('What do you call it?')).toHaveValue('Restle');
  await page.keyboard.press('Escape');
  await page.getByRole('link', { name: 'Go on with a count of what you have' }).click();
  await expect(count()).toHaveValue('25');
  await page.getByRole('button', { name: 'Save the count' }).click();
  await expect(count()).toHaveValue('');
  await page.getByRole('link', { name: 'Go on with a product' }).click();
  await expect(name()).toHaveValue('Green caps');
  await sheet.getByRole('button', { name: 'Cancel' }).click();

  await follow(page, '/');
  await page.getByRole('button', { name: 'Other amount or time' }).click();
  const dose = () => page.getByRole('dialog');
  await dose().getByLabel('Amount', { exact: true }).fill('1.7');
  await dose().getByText('Another day', { exact: true }).click();
  await lockAndReturn();
  await expect(dose().getByLabel('Amount', { exact: true })).toHaveValue('1.7');
  await expect(dose().getByLabel('Another day', { exact: true })).toBeChecked();
  await dose().getByRole('button', { name: 'Cancel' }).click();

  await follow(page, '/plan');
  await page.getByRole('button', { name: 'Hold', exact: true }).click();
  await page.getByRole('dialog').getByText('Until I resume', { exact: true }).click();
  await lockAndReturn();
  await page.getByRole('link', { name: 'Go on with a change to your plan' }).click();
  await expect(page.getByRole('dialog').getByLabel('Until I resume')).toBeChecked();
  await closeSheet();
  await follow(page, '/');
  await expect(page.getByText(/when it locked/)).toBeHidden();
  expect(await callAs(page, 'halfTyped.all', {})).toEqual({ all: [] });
});

/** Closes it without a word about what stands in it. */
async function closeSheet(): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('it warns before it locks for want of a key, above an open sheet too, a key keeps it open, and without one it locks', async () => {
  await follow(page, '/calendar');
  await page.getByRole('button', { name: 'New appointment' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  const passMinutes = async (minutes: number) => {
    // Calls are answered in order: after this one no earlier sign of life is still on its way.
    await callAs(page, 'shell.activity', {});
    await launched.app.evaluate((_electron, ms) => {
      const before = Date.now;
      Date.now = () => before() + ms;
    }, minutes * 60_000);
  };
  // The count starts anew when the settings arrive, which may be a moment after the screen.
  await expect(async () => {
    await passMinutes(4.75);
    await expect(page.getByRole('alert').filter({ hasText: /Locking in \d+ seconds/ })).toBeVisible({
      timeout: 2_000,
    });
  }).toPass();
  // A key counts at most once a second; the last one may have been just before the clock was moved.
  await expect(async () => {
    await page.keyboard.press('Shift');
    await expect(page.getByText(/Locking in/)).toBeHidden({ timeout: 500 });
  }).toPass();
  await expect(page.getByRole('dialog')).toBeVisible();
  const replaced = launched.app.waitForEvent('window');
  await passMinutes(6);
  await expect((await replaced).getByText(/without a key or pointer/)).toBeVisible();
});

test('a report that nobody prepared is refused at once, and one that is being made is whole or not there', async () => {
  const folder = newHome();
  await answerSaveDialog(launched, folder);
  const unprepared = '0'.repeat(32);
  await expect(callAs(page, 'shell.print', { ticket: unprepared })).rejects.toThrow('not-found');
  await expect(
    callAs(page, 'shell.savePdf', { ticket: unprepared, fileName: 'glidepath-sheet.pdf', password: null }),
  ).rejects.toThrow('not-found');
  expect(readdirSync(folder)).toEqual([]);
  const { ticket, fileName } = await callAs(page, 'reports.prepare', {
    kind: 'month',
    month: '2026-11',
    weekStart: 7,
    productId,
    named: false,
    paper: 'letter',
  });
  await startAndLock(page, 'shell.savePdf', { ticket, fileName, password: null }, null);
  await lockedWindow();
  for (const name of readdirSync(folder)) {
    expect(readFileSync(path.join(folder, name), 'latin1')).toMatch(/^%PDF[\s\S]*%%EOF\s*$/);
  }
  rmSync(folder, { recursive: true });
});

test('work that a lock interrupts is ended cleanly: the vault is as before, and nothing half made is left', async () => {
  test.setTimeout(120_000);
  const { name } = await callAs(page, 'backups.make', { place: null });
  const secret = { kind: 'password', text: password };
  const folder = newHome();
  await answerSaveDialog(launched, folder);
  const { chosen } = await callAs(page, 'shell.choosePlace', { purpose: 'export-to-save' });
  const works: [MethodName, object, WorkKind][] = [
    ['backups.exportOpen', { place: chosen?.place }, 'export'],
    ['backups.make', { place: null }, 'backup'],
    ['backups.drill', { backup: { name }, secret }, 'drill'],
    ['backups.restore', { backup: { name }, secret }, 'restore'],
    ['keys.renew', { secret, password: 'another battery staple horse' }, 'renew'],
    ['condition.check', {}, 'check'],
  ];
  const before = await callAs(page, 'products.list', {});
  for (const [method, input, kind] of works) {
    await startAndLock(page, method, input, kind);
    page = await lockedWindow();
    // Before the next opening, which would clear it away.
    const left = () =>
      [launched.home, folder].flatMap(filesBelow).filter((each) => /unfinished-|ready-|\.part$/.test(each));
    await expect.poll(left, { message: kind }).toEqual([]);
    await unlock(page);
    expect([kind, await callAs(page, 'products.list', {})]).toEqual([kind, before]);
  }
  for (const name of filesBelow(folder)) {
    expect(() => JSON.parse(readFileSync(path.join(folder, name), 'utf8'))).not.toThrow();
  }
  rmSync(folder, { recursive: true });
});

/** The window once it asks for the password; the unseen page of a report is none. */
async function lockedWindow(): Promise<Page> {
  let found = page;
  await expect(async () => {
    found = await launched.page();
    await expect(found.getByLabel('Password', { exact: true })).toBeVisible({ timeout: 500 });
  }).toPass();
  return found;
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true }) as string[];
}

/** Calls a method, and locks as soon as its work says that it goes on; at once for a method that says nothing. */
async function startAndLock(
  from: Page,
  method: MethodName,
  input: object,
  kind: WorkKind | null,
): Promise<void> {
  await from.evaluate(
    ([name, given, awaited]) => {
      const { glidepath } = window as unknown as {
        glidepath: {
          call(m: string, i: unknown): Promise<string>;
          on(listener: (event: string, data: { kind?: string | null; share?: number | null }) => void): void;
        };
      };
      glidepath.on((event, data) => {
        if (event === 'work' && data.kind === awaited) void glidepath.call('shell.lock', {});
      });
      void glidepath.call(name, given);
      if (awaited === null) void glidepath.call('shell.lock', {});
    },
    [method, input, kind] as const,
  );
}
