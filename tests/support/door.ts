import { expect, type Page } from '@playwright/test';
import type { Launched } from './launch';
import { password } from './surroundings';

/** Types a password at the locked window and tries to open it. */
export async function tryPassword(page: Page, typed: string): Promise<void> {
  await page.getByLabel('Password', { exact: true }).fill(typed);
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}

/** Opens the vault with the right password and waits for the rail. */
export async function unlock(page: Page): Promise<void> {
  await tryPassword(page, password);
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
}

/** Locks by key; gives back the new window once it asks for the password. */
export async function lockByKey(launched: Launched): Promise<Page> {
  const replaced = launched.app.waitForEvent('window');
  const page = await launched.page();
  // The page that hears the key is gone before it could answer that it did.
  await page.keyboard.press('Control+l').catch(() => undefined);
  const next = await replaced;
  await expect(next.getByLabel('Password', { exact: true })).toBeVisible();
  return next;
}
