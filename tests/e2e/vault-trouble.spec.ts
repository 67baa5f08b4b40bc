import { spawn } from 'node:child_process';
import { renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { electronPath } from '../../scripts/runtime.mjs';
import { unlock } from '../support/door';
import { type Launched, launch, newHome, projectRoot } from '../support/launch';
import { seedPlan } from '../support/seed';

let launched: Launched | null = null;

test.afterEach(async () => {
  await launched?.close();
  launched = null;
});

/** A folder with a locked vault. */
async function homeWithVault(): Promise<string> {
  const home = newHome();
  const made = await launch({ home });
  await seedPlan(await made.page(), '2026-11-08');
  await made.close();
  return home;
}

async function open(home: string) {
  launched = await launch({ home });
  return launched.page();
}

test('a missing database is named, and after it is put back the vault opens', async () => {
  const home = await homeWithVault();
  const database = path.join(home, 'vault', 'journal.db');
  renameSync(database, `${database}.away`);
  const page = await open(home);
  await expect(page.getByRole('heading', { name: 'A file is missing' })).toBeVisible();
  await expect(page.getByText('journal.db is not in the folder.')).toBeVisible();
  await expect(page.getByText(path.join(home, 'vault'))).toBeVisible();
  renameSync(`${database}.away`, database);
  await page.getByRole('button', { name: 'Try again' }).click();
  await unlock(page);
});

test('a missing header is named, and no new vault is offered in its place', async () => {
  const home = await homeWithVault();
  const header = path.join(home, 'vault', 'vault.json');
  renameSync(header, `${header}.away`);
  const page = await open(home);
  await expect(page.getByText('vault.json is not in the folder.')).toBeVisible();
  await expect(page.getByLabel(/new password|password/i)).toHaveCount(0);
});

test('a damaged header is told apart from a wrong password', async () => {
  const home = await homeWithVault();
  writeFileSync(path.join(home, 'vault', 'vault.json'), '{"format":"glidepath-va');
  const page = await open(home);
  await expect(page.getByRole('heading', { name: 'A file can’t be read' })).toBeVisible();
});

test('a vault that is gone is not mistaken for a first run without a word', async () => {
  const home = await homeWithVault();
  renameSync(path.join(home, 'vault'), path.join(home, 'elsewhere'));
  const page = await open(home);
  await expect(page.getByText(path.join(home, 'vault'))).toBeVisible();
  renameSync(path.join(home, 'elsewhere'), path.join(home, 'vault'));
  // The page may have looked again by itself by now; the button is gone then.
  await page
    .getByRole('button', { name: 'Look again' })
    .click({ timeout: 5000 })
    .catch(() => undefined);
  await unlock(page);
});

test('a folder that can’t be written is said before anything is typed', async () => {
  test.skip(process.platform !== 'linux', 'uses a folder that is read-only for everyone on Linux');
  const page = await open('/sys/glidepath');
  await expect(page.getByRole('heading', { name: 'The folder can’t be written' })).toBeVisible();
  await expect(page.getByText('/sys/glidepath/vault')).toBeVisible();
});

test('a second start brings up the first one instead of opening the vault twice', async () => {
  const home = await homeWithVault();
  const page = await open(home);
  await unlock(page);
  // Started as by a second click on its icon, it ends by itself.
  const second = spawn(electronPath(), ['--no-sandbox', projectRoot, `--home=${home}`], { stdio: 'ignore' });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
  await expect(page.getByRole('navigation', { name: 'Screens' })).toBeVisible();
});
