import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { follow } from '../support/person';
import { answerOpenDialog, answerSaveDialog } from '../support/save-dialog';
import { callAs, seedPlan } from '../support/seed';
import { password } from '../support/surroundings';
import { day } from '../support/vault';

const now = '2026-11-22T20:40:00Z';
let launched: Launched;
let page: Page;
let productId: string;

test.beforeEach(async () => {
  launched = await launch({ now });
  const first = await launched.page();
  productId = await seedPlan(first, '2026-11-08');
  await callAs(first, 'doses.logAsPlanned', { productId, day: day('2026-11-18') });
  page = await lockByKey(launched);
  await unlock(page);
  await openBackups();
});

test.afterEach(() => launched.close());

async function openBackups(): Promise<void> {
  await follow(page, '/settings/backups');
  await expect(page.getByRole('heading', { name: 'Backups', level: 1 })).toBeVisible();
}

async function backUpNow(): Promise<void> {
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Backed up: .* It was opened once to check it\.$/)).toBeVisible();
}

/** Chooses the newest backup of the list that is shown, and goes on. */
async function takeNewest(within: Page): Promise<void> {
  await expect(within.getByText('The newest', { exact: true })).toBeVisible();
  await within.getByRole('button', { name: 'Next' }).click();
}

async function type(within: Page, typed: string, go: string): Promise<void> {
  await within.getByLabel('Password of the backup').fill(typed);
  await within.getByRole('button', { name: go }).click();
}

/** How many of the two days that these stories are about have doses. */
async function loggedDays(from: Page): Promise<number> {
  const days = ['2026-11-18', '2026-11-19'].map((date) => callAs(from, 'days.day', { date: day(date) }));
  return (await Promise.all(days)).flatMap(({ products }) => products).filter(({ taken }) => taken > 0)
    .length;
}

test('a backup is made by one button, and stands in the list with its size', async () => {
  await expect(page.getByText('There is no backup yet.', { exact: false })).toBeVisible();
  await backUpNow();
  await expect(page.getByText(/^The last one was made today at 3:4\d PM\.$/)).toBeVisible();
  const list = page.getByRole('region', { name: 'The backups in this folder' });
  await expect(list.getByRole('listitem')).toHaveText([/^Sun, Nov 22, 3:4\d PM\s*\d+ KBDelete$/]);
  expect(readdirSync(path.join(launched.home, 'backups'))).toEqual([
    expect.stringMatching(/^glidepath-2026-11-22-204\d\d\d\.backup$/),
  ]);
});

test('a backup is deleted only after it was asked once more', async () => {
  await backUpNow();
  await page.getByRole('button', { name: /^Delete the backup of Sun, Nov 22/ }).click();
  await expect(page.getByText('It is the only one in this folder.')).toBeVisible();
  await page.getByRole('button', { name: 'Keep it' }).last().click();
  await expect(page.getByRole('dialog')).toBeHidden();
  await page.getByRole('button', { name: /^Delete the backup of Sun, Nov 22/ }).click();
  await page.getByRole('button', { name: 'Delete this backup' }).click();
  await expect(page.getByText('None so far.')).toBeVisible();
  expect(readdirSync(path.join(launched.home, 'backups'))).toEqual([]);
});

test('the drill says what a backup holds, and what to do where the password is another', async () => {
  await backUpNow();
  await page.getByRole('button', { name: 'Try a backup' }).click();
  await takeNewest(page);
  await page.getByRole('button', { name: 'Try to open it' }).click();
  await expect(page.getByText('Type the password first.')).toBeVisible();
  await type(page, 'not the one that it was', 'Try to open it');
  await expect(page.getByText('That password does not open this backup.', { exact: false })).toBeVisible();
  await expect(page.getByLabel('Password of the backup')).toBeFocused();
  await type(page, password, 'Try to open it');
  await expect(
    page.getByText(/^It opens: 4 doses, 0 entries, last saved Sun, Nov 22, 3:4\d PM\.$/),
  ).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('a restored backup takes the place of the journal, which can be put back', async () => {
  await backUpNow();
  await callAs(page, 'doses.logAsPlanned', { productId, day: day('2026-11-19') });
  expect(await loggedDays(page)).toBe(2);
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await takeNewest(page);
  await expect(page.getByText('It is of the journal that is here.')).toBeVisible();
  await expect(page.getByText('That one is kept aside', { exact: false })).toBeVisible();
  await type(page, password, 'Restore this backup');
  await expect(page.getByText('Restored and open: 4 doses, 0 entries.')).toBeVisible();
  await expect(page.getByRole('dialog')).toBeHidden();
  expect(await loggedDays(page)).toBe(1);
  // The journal is closed by that: its page ends, as at a lock.
  const replaced = launched.app.waitForEvent('window');
  await page.getByRole('button', { name: 'Put it back' }).click();
  page = await replaced;
  await expect(page.getByText('What was here before is back in its place.', { exact: false })).toBeVisible();
  await unlock(page);
  expect(await loggedDays(page)).toBe(2);
});

test('saved elsewhere, a backup opens in a new installation from its first screen', async () => {
  const stick = newHome();
  await answerSaveDialog(launched, stick);
  await page.getByRole('button', { name: 'Save a backup elsewhere' }).click();
  await expect(page.getByText(/^Saved as glidepath\.backup, \d+ KB\./)).toBeVisible();
  const elsewhere = await launch({ now });
  try {
    const there = await elsewhere.page();
    await there.getByRole('button', { name: 'I have a backup' }).click();
    await expect(there.getByText('No backup was found in the usual folder.', { exact: false })).toBeVisible();
    await answerOpenDialog(elsewhere, path.join(stick, 'glidepath.backup'));
    await there.getByRole('button', { name: 'Choose a file' }).click();
    await expect(there.getByText('The file: glidepath.backup')).toBeVisible();
    await type(there, 'not the one that it was', 'Restore this backup');
    await expect(there.getByText('That password does not open this backup.', { exact: false })).toBeVisible();
    await type(there, password, 'Restore this backup');
    await expect(there.getByRole('navigation', { name: 'Screens' })).toBeVisible();
    expect(await loggedDays(there)).toBe(1);
  } finally {
    await elsewhere.close();
  }
});

test('the password screen leads to the backups beside the journal, and back', async () => {
  await backUpNow();
  await callAs(page, 'doses.logAsPlanned', { productId, day: day('2026-11-19') });
  page = await lockByKey(launched);
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await expect(page.getByText('The newest', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await takeNewest(page);
  await type(page, password, 'Restore this backup');
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  expect(await loggedDays(page)).toBe(1);
});

test('where the journal’s keys are damaged, the recovery code opens a backup in its place', async () => {
  const { words } = await callAs(page, 'keys.makeCode', { secret: { kind: 'password', text: password } });
  await callAs(page, 'keys.confirmCode', { typed: words.join(' ') });
  await backUpNow();
  page = await lockByKey(launched);
  const header = path.join(launched.home, 'vault', 'vault.json');
  writeFileSync(header, readFileSync(header, 'utf8').slice(0, 40));
  await page.reload();
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await takeNewest(page);
  await page.getByRole('radio', { name: 'Recovery code' }).check();
  const code = page.getByRole('textbox', { name: 'Recovery code' });
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByText('Type the words from your sheet first.')).toBeVisible();
  await code.fill(words.slice(1).join(' '));
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByText('A recovery code has 15 words. This has 14.', { exact: false })).toBeVisible();
  await expect(code).toBeFocused();
  await code.fill(words.join(', '));
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  expect(await loggedDays(page)).toBe(1);
});

test('Today says in one line that no backup came about, and leads to why', async () => {
  const stick = newHome();
  await answerOpenDialog(launched, stick);
  await page.getByRole('button', { name: 'Choose another folder' }).click();
  await expect(page.getByText(stick, { exact: true })).toBeVisible();
  rmSync(stick, { recursive: true });
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(
    page.getByText('The folder for backups can’t be reached or written.', { exact: false }),
  ).toBeVisible();
  await callAs(page, 'backups.makeIfDue', {});
  await follow(page, '/');
  await expect(page.getByText('There is no backup yet: the last try did not work.')).toBeVisible();
  await page.getByRole('link', { name: 'See why' }).click();
  await expect(page.getByText('the daily backup did not come about.', { exact: false })).toBeVisible();
  await expect(page.getByText('This folder can’t be reached just now.', { exact: false })).toBeVisible();
});

test('a file that is no backup, and one that was cut short, are told apart; nothing is asked of either', async () => {
  const folder = newHome();
  const letter = path.join(folder, 'letter.backup');
  writeFileSync(letter, 'Dear all, this is only a letter.');
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await answerOpenDialog(launched, letter);
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByText('This file is no backup of Glidepath.', { exact: false })).toBeVisible();
  await page.keyboard.press('Escape');

  await answerSaveDialog(launched, folder);
  await page.getByRole('button', { name: 'Save a backup elsewhere' }).click();
  await expect(page.getByText(/^Saved as glidepath\.backup/)).toBeVisible();
  const short = path.join(folder, 'glidepath.backup');
  writeFileSync(short, readFileSync(short).subarray(0, 100_000));
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await answerOpenDialog(launched, short);
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByText('This backup ends too early', { exact: false })).toBeVisible();
  expect(await loggedDays(page)).toBe(1);
});

test('a dialog that is left without a choice changes nothing and says nothing', async () => {
  await answerSaveDialog(launched, null);
  await answerOpenDialog(launched, null);
  await page.getByRole('button', { name: 'Save a backup elsewhere' }).click();
  await page.getByRole('button', { name: 'Choose another folder' }).click();
  await page.getByRole('button', { name: 'Try a backup' }).click();
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await expect(page.getByRole('button', { name: 'Choose a file' })).toBeEnabled();
  await expect(page.getByRole('alert').filter({ hasText: /\S/ })).toHaveCount(0);
});

test('another folder is taken for new backups, and given back', async () => {
  const stick = newHome();
  await expect(
    page.getByText('This folder is on the same disk as your journal.', { exact: false }),
  ).toBeVisible();
  await answerOpenDialog(launched, stick);
  await page.getByRole('button', { name: 'Choose another folder' }).click();
  await expect(page.getByText(stick, { exact: true })).toBeVisible();
  await expect(page.getByText('This folder is on the same disk', { exact: false })).toBeHidden();
  await backUpNow();
  expect(readdirSync(stick)).toHaveLength(1);
  await page.getByRole('button', { name: 'Use the folder beside the journal' }).click();
  await expect(page.getByText('This folder is on the same disk', { exact: false })).toBeVisible();
});

test('the readable file is written only after it was ticked that anyone can read it', async () => {
  const folder = newHome();
  await answerSaveDialog(launched, folder);
  await page.getByRole('button', { name: 'Write a readable file' }).click();
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByText('Tick this line first.')).toBeVisible();
  expect(readdirSync(folder)).toEqual([]);
  await page.getByLabel('I understand that anyone can read it').check();
  await page.getByRole('button', { name: 'Choose where to save it' }).click();
  await expect(page.getByText(/^Written: glidepath\.json, \d+ KB\./)).toBeVisible();
  expect(() => JSON.parse(readFileSync(path.join(folder, 'glidepath.json'), 'utf8'))).not.toThrow();
});

test('some moments after the journal was opened, a backup is there by itself, unless that is turned off', async () => {
  const files = () => {
    try {
      return readdirSync(path.join(launched.home, 'backups')).filter((name) => name.endsWith('.backup'))
        .length;
    } catch {
      return 0;
    }
  };
  await expect.poll(files, { timeout: 40_000 }).toBe(1);
  await expect(page.getByText(/^The last one was made today at/)).toBeVisible();
  await page.getByLabel('Back up once a day by itself').click();
  await expect(page.getByText('Glidepath now backs up only when you say so.')).toBeVisible();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Back up once a day by itself')).toBeChecked();
});
