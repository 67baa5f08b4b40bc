import { expect } from '@playwright/test';
import { lockByKey, unlock } from './door';
import type { Launched } from './launch';
import { firstRun, follow, goTo, openDay } from './person';
import { answerSaveDialog } from './save-dialog';
import { password } from './surroundings';

/**
 * What somebody does in one sitting: first run, a plan, doses, an entry, a PDF, a backup, lock and unlock, the backup
 * restored, every screen.
 */
export async function wholeSession(launched: Launched, folder: string): Promise<void> {
  let page = await launched.page();
  await firstRun(page, { dailyAmount: '20', startDate: '2026-11-08' });
  await openDay(page, '2026-11-19');
  await page.getByRole('button', { name: 'Log the whole day as planned' }).click();
  await expect(page.getByText('Logged 4 doses as planned.')).toBeVisible();
  await follow(page, '/journal/new');
  await page.getByLabel('What you want to remember').fill('See https://example.org and //example.net');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Journal', level: 1 })).toBeVisible();
  await goTo(page, 'Reports');
  await page.getByRole('link', { name: 'Summary for a doctor' }).click();
  await answerSaveDialog(launched, folder);
  await page.getByRole('button', { name: 'Save as PDF' }).click();
  await expect(page.getByText(/^Saved glidepath-.*summary\.pdf/)).toBeVisible({ timeout: 60_000 });
  await follow(page, '/settings/backups');
  await page.getByRole('button', { name: 'Back up now' }).click();
  await expect(page.getByText(/^Backed up: /)).toBeVisible({ timeout: 60_000 });
  page = await lockByKey(launched);
  await unlock(page);
  await follow(page, '/settings/backups');
  await page.getByRole('button', { name: 'Restore a backup' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Password of the backup').fill(password);
  await page.getByRole('button', { name: 'Restore this backup' }).click();
  await expect(page.getByText(/^Restored and open: 4 doses, 1 entr/)).toBeVisible({ timeout: 60_000 });
  for (const screen of ['Calendar', 'Trends', 'Plan', 'Settings']) await goTo(page, screen);
}
