import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { lockByKey } from '../support/door';
import { type Launched, launch } from '../support/launch';
import { searchFiles, searchMemory } from '../support/memory-search';
import { follow, sayWhatIsTaken } from '../support/person';
import { isGone, knowingProcesses, processesOf } from '../support/processes';
import { note } from '../support/reliability';

// All that is typed begins with one mark, so that one search finds whatever is left of it.
const mark = `qz${randomBytes(6).toString('hex')}`;

/** Screens with fields to type in. */
const screens = [
  '/journal/new',
  '/journal/symptoms',
  '/journal/health',
  '/plan/products',
  '/plan/supply',
  '/reports',
  '/reports/summary',
  '/reports/questions',
  '/reports/files',
  '/reports/bring-in',
  '/safety-plan',
  '/settings',
  '/settings/backups',
  '/journal',
];

let launched: Launched;
let folder: string;
let typed = 0;

test.beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'glidepath-plaintext-'));
  // Whatever a program writes beside its own folder goes here, too.
  for (const [name, below] of Object.entries({ HOME: 'home', TMPDIR: 'temp', XDG_CACHE_HOME: 'cache' })) {
    mkdirSync(path.join(folder, below), { recursive: true });
    process.env[name] = path.join(folder, below);
  }
  process.env.XDG_CONFIG_HOME = path.join(folder, 'config');
  launched = await launch({ home: path.join(folder, 'vault-home') });
});

test.afterAll(async () => {
  await launched.close();
  rmSync(folder, { recursive: true, force: true });
});

// Whatever a test asks of a page goes through the main process as JSON text, and what it hears of an element, such as
// its text or what stands in it, stays there in pieces. So it types key by key, and asks only for counts and yes or no.

async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  typed += 1;
}

/** Types another marked text into every field that is in sight. */
async function typeEverywhere(page: Page, screen: string): Promise<void> {
  expect(await page.evaluate(keptWithTheHistory), screen).toEqual([]);
  const count = await page.evaluate(typeableFields);
  for (let index = 0; index < count; index += 1) {
    if (!(await page.evaluate(focusField, index))) continue;
    await type(page, `${mark}${screen.replaceAll('/', '')}${index}`);
  }
}

test('after the lock nothing that was typed is left in any process or file', async () => {
  let page = await launched.page();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByLabel('Password', { exact: true }).focus();
  await type(page, `${mark}password`);
  await page.getByLabel('The same password again').focus();
  await type(page, `${mark}password`);
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('button', { name: 'Later' }).click();
  await page.getByRole('heading', { name: 'What you take' }).waitFor();
  await sayWhatIsTaken(page, '20');
  await page.getByRole('button', { name: 'Make this plan' }).click();
  await page.getByRole('region', { name: /lists today|before the plan/ }).waitFor();

  for (const screen of screens) {
    await follow(page, screen);
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    const folds = page.locator('details:not([open]) > summary');
    for (let left = await folds.count(); left > 0; left -= 1) await folds.first().click();
    await typeEverywhere(page, screen);
    await page.keyboard.press('Escape');
  }
  await follow(page, '/journal/new');
  await page.getByLabel('What you want to remember').focus();
  await type(page, `${mark}note`);
  await page.keyboard.press('Control+a');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByRole('heading', { name: 'Journal', level: 1 }).waitFor();
  await page.keyboard.press('/');
  await type(page, `${mark}no`);
  await page.waitForFunction(() => document.querySelector('mark') !== null);

  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await expect.poll(() => launched.app.evaluate(({ clipboard }) => clipboard.has('text/plain'))).toBe(true);
  // Without these the search would prove nothing.
  await page.evaluate(holdInEveryForm);
  const before = await knowingProcesses(launched.app);
  const inVault = searchMemory(before.vault, mark).sightings.length;
  const seenInPage = searchMemory(before.renderer, mark).sightings;
  const inPage = seenInPage.length;
  const forms = [...new Set(seenInPage.map(({ form }) => form))].sort();
  const inMain = searchMemory(launched.app.process().pid ?? 0, mark).sightings.length;

  page = await lockByKey(launched);
  await expect.poll(() => [before.vault, before.renderer].map(isGone)).toEqual([true, true]);
  expect(await launched.app.evaluate(({ clipboard }) => clipboard.has('text/plain'))).toBe(false);
  const processes = processesOf(launched.app).filter((pid) => !isGone(pid));
  const searched = processes.map((pid) => ({ kind: kindOf(pid), ...searchMemory(pid, mark) }));
  const left = searched.flatMap(({ kind, sightings }) =>
    sightings.map(({ form, text }) => `${kind}, ${form}: ${text}`),
  );
  const files = searchFiles(folder, mark);
  const megabytes = Math.round(searched.reduce((sum, { bytes }) => sum + bytes, 0) / 1e6);
  note('plaintext', {
    bar: '0 found after the lock; found before it in vault process and page',
    figure:
      `${typed} texts typed; before the lock ${inVault} in the vault process, ${inPage} in the page (as ${forms.join(', ')}), ` +
      `${inMain} in main; after it ${left.length} in ${processes.length} processes (${megabytes} MB), ` +
      `${files.length} files`,
    ok: left.length === 0 && files.length === 0 && inVault > 0 && forms.length === 3,
  });
  expect({ left, files }).toEqual({ left: [], files: [] });
  expect(inVault).toBeGreaterThan(0);
  expect(forms).toEqual(['UTF-16', 'UTF-8', 'base64']);
});

/** Runs in the page: the fields that Chromium would note with the page's history, which main holds. */
function keptWithTheHistory(): string[] {
  const fields = [...document.querySelectorAll('input, textarea, select')] as HTMLInputElement[];
  return fields
    .filter(({ tagName, autocomplete, form }) =>
      tagName === 'INPUT' ? autocomplete !== 'off' : form?.autocomplete !== 'off',
    )
    .map(({ outerHTML }) => outerHTML.slice(0, 200));
}

/** Runs in the page: how many fields for text there are. */
function typeableFields(): number {
  const kinds = 'input:not([type]), input[type=text], input[type=search], textarea';
  Object.assign(window, { fields: [...document.querySelectorAll(kinds)] });
  return document.querySelectorAll(kinds).length;
}

/** Runs in the page: gives one of them the keyboard; false where it can't be typed in. */
function focusField(index: number): boolean {
  const field = (window as unknown as { fields: HTMLInputElement[] }).fields[index];
  field?.focus();
  return field !== undefined && document.activeElement === field && !field.readOnly;
}

/** Runs in the page: holds what was found there also in the forms that nothing here writes by itself. */
function holdInEveryForm(): void {
  const text = document.querySelector('mark')?.closest('a, li')?.textContent ?? '';
  const from = text.slice(text.indexOf('qz'));
  const inBase64 = ['', 'a', 'ab'].map((before) => btoa(before + from.replace(/[^ -~]/g, '')));
  // A sign beyond Latin-1 makes two bytes of each.
  Object.assign(window, { held: [...inBase64, `${from}\u2713`.split('').join('')] });
}

function kindOf(pid: number): string {
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0').join(' ');
  return /--utility-sub-type=(\S+)/.exec(command)?.[1] ?? /--type=(\S+)/.exec(command)?.[1] ?? 'main';
}
