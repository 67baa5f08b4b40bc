import { spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { electronPath } from '../../scripts/runtime.mjs';
import { axeFindings } from '../support/axe';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { pdfInfo, pdfText } from '../support/pdf';
import { goTo } from '../support/person';
import { answerSaveDialog, summaryFile } from '../support/save-dialog';
import { seedPlan } from '../support/seed';

const today = '2026-11-22';
let launched: Launched;
let page: Page;
let folder: string;

test.beforeEach(async () => {
  launched = await launch({ now: `${today}T20:40:00Z` });
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
  folder = newHome();
  await answerSaveDialog(launched, folder);
  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Summary for a doctor' }).click();
});

test.afterEach(async () => {
  await launched.close();
  rmSync(folder, { recursive: true });
});

/** What poppler makes of the saved file with a password; null where it does not open. */
function textWith(given: string): string | null {
  const { status, stdout } = spawnSync('pdftotext', ['-upw', given, summaryFile(folder, today), '-'], {
    encoding: 'utf8',
  });
  return status === 0 ? stdout : null;
}

function encryption(given: string): string {
  const { stdout } = spawnSync(
    'qpdf',
    ['--show-encryption', `--password=${given}`, summaryFile(folder, today)],
    { encoding: 'utf8' },
  );
  return stdout;
}

test('a saved page says nothing of the program, the computer and the hour it was made', async () => {
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^Saved glidepath-2026-11-22-summary\.pdf/)).toBeVisible();
  const { Author, Creator, Producer, CreationDate, ModDate } = pdfInfo(summaryFile(folder, today));
  expect({ Author, Creator, Producer, CreationDate, ModDate }).toEqual({});
});

test('a page is saved with made-up words as its password, which are shown once more and then gone', async () => {
  await page.getByRole('button', { name: 'Save with a password' }).click();
  const sheet = page.getByRole('dialog', { name: 'Save with a password' });
  const words = sheet.getByText(/^[a-z]+([ -][a-z]+){3,}$/);
  const first = await words.innerText();
  await sheet.getByRole('button', { name: 'Make up others' }).click();
  await expect(words).not.toHaveText(first);
  const made = await words.innerText();
  expect(await axeFindings(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Save the file' }).click();
  await expect(sheet.getByText('Saved. This is its password')).toBeVisible();
  await expect(sheet.getByText(made)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);

  expect(encryption(made)).toMatch(/R = 6[\s\S]*AESv3/);
  expect(textWith('')).toBeNull();
  expect(textWith(first)).toBeNull();
  if (made.length <= 32) expect(textWith(made)).toContain('Taper summary');
  await sheet.getByRole('button', { name: 'I have it' }).click();
  await expect(page.getByText(made)).toHaveCount(0);
});

test('an own password may have any letters, and one that is too short says so and keeps what was typed', async () => {
  await page.getByRole('button', { name: 'Save with a password' }).click();
  const sheet = page.getByRole('dialog', { name: 'Save with a password' });
  await sheet.getByRole('radio', { name: 'One of your own' }).check();
  const field = sheet.getByLabel('Password for this file');
  await field.fill('kurz');
  await field.press('Enter');
  await expect(sheet.getByText('Use at least 8 characters.')).toBeVisible();
  await expect(field).toHaveValue('kurz');
  await field.fill('学'.repeat(60));
  await expect(sheet.getByText(/longer than a PDF reader can take/)).toBeVisible();
  expect(readdirSync(folder)).toEqual([]);
  await field.fill('Grüße 学生 42');
  await field.press('Enter');
  await expect(sheet.getByText('Saved. This is its password')).toBeVisible();
  expect(textWith('Grüße 学生 42')).toContain('Taper summary');
  expect(textWith('Grusse 学生 42')).toBeNull();
});

test('what cannot be written says so with the password still there, and nothing is left', async () => {
  await answerSaveDialog(launched, '/sys');
  await page.getByRole('button', { name: 'Save with a password' }).click();
  const sheet = page.getByRole('dialog', { name: 'Save with a password' });
  await sheet.getByRole('radio', { name: 'One of your own' }).check();
  await sheet.getByLabel('Password for this file').fill('lantern orbit canoe');
  await sheet.getByRole('button', { name: 'Save the file' }).click();
  await expect(sheet.getByRole('alert').filter({ hasText: /./ })).toBeVisible();
  await answerSaveDialog(launched, null);
  await sheet.getByRole('button', { name: 'Save the file' }).click();
  await expect(sheet.getByRole('button', { name: 'Save the file' })).toBeEnabled();
  await answerSaveDialog(launched, folder);
  await sheet.getByRole('button', { name: 'Save the file' }).click();
  await expect(sheet.getByText('lantern orbit canoe')).toBeVisible();
  expect(readdirSync(folder)).toEqual([`glidepath-${today}-summary.pdf`]);
});

test('before a page goes to a printer it is said what printers keep, and waiting for one can be ended', async () => {
  await page.getByRole('button', { name: 'Print', exact: true }).click();
  const sheet = page.getByRole('dialog', { name: 'Before it goes to a printer' });
  await expect(sheet.getByText(/may note who printed what/)).toBeVisible();
  expect(await axeFindings(page)).toEqual([]);
  await sheet.getByRole('button', { name: 'Go on to the printer' }).click();
  await sheet.getByRole('button', { name: 'Stop' }).click();
  await expect(sheet.getByRole('button', { name: 'Go on to the printer' })).toBeEnabled();
  await expect(sheet.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^Saved glidepath/)).toBeVisible();
});

test('the page is copied as text for a message, and leaves the clipboard at the lock', async () => {
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByText(/^Copied, [\d,]+ characters/)).toBeVisible();
  const clipboard = () => launched.app.evaluate(({ clipboard }) => clipboard.readText());
  const text = await clipboard();
  expect(text).toMatch(/^Taper summary\n/);
  expect(text).toContain('Alerts');
  expect(text).not.toMatch(/<|\bundefined\b|\t/);
  await answerSaveDialog(launched, folder);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^Saved glidepath/)).toBeVisible();
  expect(pdfText(summaryFile(folder, today))).toContain('Taper summary');
  await lockByKey(launched);
  expect(await clipboard()).toBe('');
});

test('a disk that is full is said, nothing is left of the page, and another place takes it', async () => {
  await launched.close();
  const drive = newHome();
  const starter = path.join(folder, 'on-small-drive');
  const command = `mount -t tmpfs -o size=16k tmpfs '${drive}' && exec "$0" "$@"`;
  const own = process.getuid?.() === 0 ? '-m' : '-rm';
  const probe = spawnSync('unshare', [own, 'sh', '-c', `mount -t tmpfs tmpfs '${drive}'`]);
  test.skip(probe.status !== 0, 'this system makes no small drive for a test');
  writeFileSync(
    starter,
    `#!/bin/sh\nexec unshare ${own} sh -c ${quoted(command)} '${electronPath()}' "$@"\n`,
  );
  chmodSync(starter, 0o755);
  launched = await launch({ now: `${today}T20:40:00Z`, through: starter });
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Summary for a doctor' }).click();
  await answerSaveDialog(launched, drive);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByRole('alert').filter({ hasText: /disk is full/i })).toBeVisible();
  expect(readdirSync(`/proc/${launched.app.process().pid}/root${drive}`)).toEqual([]);
  await answerSaveDialog(launched, folder);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^Saved glidepath/)).toBeVisible();
  rmSync(drive, { recursive: true });
});

/** A text as one word for a shell. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
