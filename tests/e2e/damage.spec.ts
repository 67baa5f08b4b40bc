import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { damagePage } from '../support/damaged-vault';
import { tryPassword, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { callAs, seedPlan } from '../support/seed';
import { password } from '../support/surroundings';
import { doseOf } from '../support/vault';

let launched: Launched | null = null;

test.afterEach(async () => {
  await launched?.close();
  launched = null;
});

const evening = '2026-11-22T20:40:00Z';

/** A folder with a vault in which a dose was logged, and a window that has it open. */
async function withDose(): Promise<{ home: string; page: Page }> {
  const home = newHome();
  launched = await launch({ home, now: evening });
  const page = await launched.page();
  const productId = await seedPlan(page, '2026-11-08');
  await callAs(page, 'doses.log', doseOf(productId, 5, '2026-11-22'));
  return { home, page };
}

async function again(home: string, now = evening): Promise<Page> {
  await launched?.close();
  launched = await launch({ home, now });
  return launched.page();
}

test('a damaged journal is told apart from a wrong password, and what can be read of it is saved', async () => {
  const { home } = await withDose();
  await launched?.close();
  damagePage(path.join(home, 'vault', 'journal.db'), 1);
  const page = await again(home);
  await tryPassword(page, 'not the password of this one');
  await expect(page.getByText('That password does not open the journal.')).toBeVisible();
  await tryPassword(page, password);
  await expect(page.getByRole('heading', { name: 'The journal is damaged' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Restore a backup' })).toBeVisible();
  await page.getByRole('button', { name: 'Save what can be read' }).click();
  await page.getByRole('button', { name: 'Save what can be read' }).click();
  const account = page.getByRole('status').filter({ hasText: 'Saved from the damaged journal' });
  await expect(account).toContainText('1 dose. None missing.');
  await expect(account).toContainText('Everything could be read. Nothing is missing.');
  const [kept] = readdirSync(home).filter((name) => name.startsWith('damaged-'));
  await expect(account).toContainText(path.join(home, String(kept)));
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(account).toHaveCount(0);
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText(/^Checked .*: everything is whole\.$/)).toBeVisible();
  await page.getByText('Saved from the damaged journal').click();
  await expect(page.getByText('1 dose. None missing.')).toBeVisible();
});

test('a lost vault.json comes back out of a backup, with all that was saved since', async () => {
  const { home, page: before } = await withDose();
  await callAs(before, 'backups.make', { place: null });
  await launched?.close();
  rmSync(path.join(home, 'vault', 'vault.json'));
  const page = await again(home);
  await expect(page.getByRole('heading', { name: 'A file is missing' })).toBeVisible();
  await page.getByRole('button', { name: 'Take vault.json from a backup' }).click();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByLabel('Password of the backup').fill(password);
  await page.getByRole('button', { name: 'Take it and open' }).click();
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
  await expect(page.getByText('vault.json is back, and the journal is open.')).toBeVisible();
});

test('a lost file with the last changes is said once the journal is open', async () => {
  const { home } = await withDose();
  const running = launched?.app.process();
  const gone = new Promise((resolve) => running?.once('exit', resolve));
  running?.kill('SIGKILL');
  await gone;
  launched = null;
  rmSync(path.join(home, 'vault', 'journal.db-wal'));
  const page = await again(home);
  await unlock(page);
  await expect(page.getByText('A file with the last changes, journal.db-wal, was not there.')).toBeVisible();
});

test('after unlocking it is said what was saved last and that the clock is behind it; Settings finds damage on request, and leads to what helps', async () => {
  const { home } = await withDose();
  const page = await again(home, '2026-11-21T20:40:00Z');
  await unlock(page);
  await expect(page.getByText('Last saved Sun, Nov 22 at 3:40 PM: 1 dose, 0 entries.')).toBeVisible();
  await expect(page.getByText('The computer’s clock stands before what was saved last.')).toBeVisible();
  await page.getByRole('navigation', { name: 'Screens' }).getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByText('It was not checked yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText(/^Checked .*: everything is whole\.$/)).toBeVisible();
  damagePage(path.join(home, 'vault', 'journal.db'), 21);
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText(/: a part can’t be read\./)).toBeVisible();
  await page.getByRole('button', { name: 'Save what can be read' }).click();
  const sheet = page.getByRole('dialog', { name: 'Save what can be read' });
  await sheet.getByLabel('Password', { exact: true }).fill(password);
  await sheet.getByRole('button', { name: 'Save what can be read' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Saved from the damaged journal' })).toContainText(
    '1 dose. None missing.',
  );
});
