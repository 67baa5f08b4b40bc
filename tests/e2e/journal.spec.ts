import { expect, type Page, test } from '@playwright/test';
import { lockByKey, unlock } from '../support/door';
import { type Launched, launch, newHome } from '../support/launch';
import { seedPlan } from '../support/seed';

let launched: Launched;
let page: Page;

test.beforeEach(async () => {
  launched = await launch();
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
});

test.afterEach(() => launched.close());

async function newEntry(): Promise<void> {
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('button', { name: 'Write an entry' }).first().click();
  await expect(page.getByRole('heading', { name: 'New entry' })).toBeVisible();
}

test('a danger sign shows at once over what is being written, and every word is kept over a lock', async () => {
  await newEntry();
  await page.getByLabel('What you want to remember').fill('My chest hurts since noon');
  await page.getByRole('checkbox', { name: 'Chest pain' }).click();
  const alarm = page.getByRole('alertdialog', { name: 'Chest pain needs emergency help' });
  await expect(alarm.getByText('911', { exact: true })).toBeVisible();
  // Locking at that very moment loses nothing.
  page = await lockByKey(launched);
  await unlock(page);
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByLabel('What you want to remember')).toHaveValue('My chest hurts since noon');
  await expect(page.getByRole('checkbox', { name: 'Chest pain' })).toBeChecked();
});

test('the sheet closes by key, stays in sight as a banner, and does not come back at each letter', async () => {
  await newEntry();
  await page.getByRole('checkbox', { name: 'Chest pain' }).click();
  await expect(page.getByRole('alertdialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await page.getByLabel('What you want to remember').pressSequentially('still here');
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  await expect(page.getByRole('alertdialog')).toBeHidden();
  await expect(page.getByText('Chest pain needs emergency help')).toBeVisible();
});

test('thoughts of self-harm bring 988 first, then ask about a plan', async () => {
  await newEntry();
  await page.getByRole('radio', { name: /^Yes/ }).click();
  const alarm = page.getByRole('alertdialog');
  await expect(alarm.getByText('988', { exact: true })).toBeVisible();
  await expect(alarm.getByRole('group')).toBeVisible();
});

test('a fever over 101 asks for a doctor today, 101 itself does not, and 980 is asked again', async () => {
  await newEntry();
  const temperature = page.getByLabel('Temperature', { exact: true });
  await temperature.fill('980');
  await temperature.blur();
  await expect(page.getByText(/between 86 and 113/)).toBeVisible();
  await temperature.fill('101');
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  await expect(page.getByRole('region', { name: 'Warning signs in this entry' })).toBeHidden();
  await temperature.fill('101.4');
  await expect(page.getByRole('region', { name: 'Warning signs in this entry' })).toBeVisible();
});

test('killed while typing, it comes back with what was typed', async () => {
  const home = newHome();
  const first = await launch({ home });
  await seedPlan(await first.page(), '2026-11-08');
  page = await lockByKey(first);
  await unlock(page);
  await newEntry();
  await page
    .getByLabel('What you want to remember')
    .pressSequentially('A night without sleep, but I am still');
  await expect(page.getByText(/^Kept at/)).toBeVisible();
  await killAll(first);
  const second = await launch({ home });
  page = await second.page();
  await unlock(page);
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByLabel('What you want to remember')).toHaveValue(
    'A night without sleep, but I am still',
  );
  await second.close();
});

test('closed by its window while typing, it comes back with the last letter', async () => {
  await launched.close();
  const home = newHome();
  launched = await launch({ home });
  await seedPlan(await launched.page(), '2026-11-08');
  page = await lockByKey(launched);
  await unlock(page);
  await newEntry();
  const gone = new Promise((resolve) => launched.app.process().once('exit', resolve));
  await page.getByLabel('What you want to remember').fill('To the last letter');
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  await gone;
  launched = await launch({ home });
  page = await launched.page();
  await unlock(page);
  await page.getByRole('link', { name: 'Journal' }).click();
  await page.getByRole('button', { name: 'Go on' }).click();
  await expect(page.getByLabel('What you want to remember')).toHaveValue('To the last letter');
});

/** Ends every process of the application as a power cut would: at once, without a word. */
async function killAll({ app }: Launched): Promise<void> {
  const pids = await app.evaluate(({ app: electron }) => electron.getAppMetrics().map(({ pid }) => pid));
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  for (const pid of pids) process.kill(pid, 'SIGKILL');
  await gone;
}
